import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cpuMsOf } from "../../support/cpu-time.ts";
import { LEAST_COUNTED } from "../../../enrich/names/mention.ts";
import { placeCandidates } from "../../../enrich/places/place-candidates.ts";
import { readPlaces } from "./place-reading.ts";

const candidatesIn = (body: string) =>
  placeCandidates(readPlaces(body)).filter(({ confidence }) => confidence >= LEAST_COUNTED);
/** The places in a text that count: as written there, and the id without its prefix. */
const placesIn = (body: string): string[] => {
  const { tokens } = readPlaces(body);
  return candidatesIn(body).map(
    ({ start, end, entry }) => `${tokens.text.slice(start, end)} ${entry?.id.replace("place:", "") ?? ""}`,
  );
};

describe("a well-known name", () => {
  it.each([
    ["وصل الوفد إلى بغداد قادما من عمّان", ["بغداد iq-baghdad", "عمّان jo-amman"]],
    ["عقد اللقاء في الولايات المتحدة وبالسعودية", ["الولايات المتحدة us", "السعودية sa"]],
    ["هطلت أمطار على سيدي بوزيد والقصرين", ["سيدي بوزيد tn-sidi-bouzid", "القصرين tn-kasserine"]],
    ["سافر من تل أبيض وتل تمر", ["تل أبيض sy-tal-abyad", "تل تمر sy-tal-tamr"]],
  ])("is a place without further evidence: %s", (body, places) => {
    expect(placesIn(body)).toEqual(places);
  });

  it.each([
    ["اجتمعت الصحف السعودية على الخبر نفسه"],
    ["عاد إلى مسقط رأسه بعد أعوام"],
    ["كتب الطالب وحده كل الأجوبة"],
    ["التقى محمد بنيس جمهوره"],
    ["افتتحت جامعة القاهرة معرضا"],
    ["فاز مانشستر يونايتد بهدفين"],
  ])("is none where it is something else: %s", (body) => {
    expect(placesIn(body)).toEqual([]);
  });
});

describe("whoever rules a place", () => {
  it.each([
    ["أمير نجران يعزي والد الشهيد", ["نجران sa-najran"]],
    ["واسى أمير منطقة نجران والد الشهيد", ["منطقة نجران sa-najran-governorate"]],
    ["بطولة كوبا أميركا في البرازيل", ["البرازيل br"]],
  ])("does not make a person of it: %s", (body, places) => {
    expect(placesIn(body)).toEqual(places);
  });
});

describe("a city that has a club", () => {
  it("is a place outside of articles about matches", () => {
    expect(placesIn("سافر إلى نابولي ثم زار روما")).toEqual(["نابولي it-naples", "روما it-rome"]);
  });
});

describe("an everyday word that is also a place", () => {
  it.each([
    ["غنت الفنانة في تونس", ["تونس tn"]],
    ["قالت السفيرة إنها راضية عن زيارة تونس", ["تونس tn"]],
    ["ناقش المجلس ملف مطروح على الطاولة في مصر", ["مصر eg"]],
    ["أدت الأمطار إلى سيول جارفة في السعودية", ["السعودية sa"]],
    ["إن لم يزد عدد السكان في إيران", ["إيران ir"]],
    ["خرج من خرج من سوريا", ["سوريا sy"]],
  ])("is none without evidence: %s", (body, places) => {
    expect(placesIn(body)).toEqual(places);
  });

  it.each([
    ["محاولات النيل من سمعته", []],
    ["موقف ينبع من قناعة", []],
    ["أدوا صلاة المغرب في الساحة", []],
    ["قطع في الرباط الصليبي", []],
    ["سلاح البندقية كلاشينكوف", []],
    ["مياه النيل في مصر", ["النيل nile", "مصر eg"]],
    ["وصل إلى ينبع", ["ينبع sa-yanbu"]],
  ])("is none in a set phrase: %s", (body, places) => {
    expect(placesIn(body)).toEqual(places);
  });

  it.each([
    ["ذاكرة زواره الذين تجاوزوا الآلاف في السعودية", ["السعودية sa"]],
    ["لتحقيق مآرب أخرى في اليمن", ["اليمن ye"]],
    ["أمطار على القاهره", ["القاهره eg-cairo"]],
    ["سافر إلى مأرب", ["مأرب ye-marib"]],
    ["سافر إلى مدينة بخاري", []],
    ["سافر إلى مدينة بخارى", ["بخارى uz-bukhara"]],
  ])("is none as it is spelled: %s", (body, places) => {
    expect(placesIn(body)).toEqual(places);
  });
});

describe("an adjective that is spelled like a country", () => {
  it.each([
    ["طالبوا بتشكيل حكومة سورية جديدة"],
    ["تقدمت وحدات كردية سورية"],
    ["أثنى على شجاعة قواتنا السعودية"],
  ])("is none: %s", (body) => {
    expect(placesIn(body)).toEqual([]);
  });

  it.each([
    ["سافر إلى سورية", "سورية sy"],
    ["أعلنتها السعودية أمس", "السعودية sa"],
  ])("is one elsewhere: %s", (body, place) => {
    expect(placesIn(body)).toEqual([place]);
  });
});

describe("a town of a longer name", () => {
  it.each([
    ["افتتح المهرجان في حمام سوسة", ["حمام سوسة tn-hammam-sousse"]],
    ["استثمارات في مدينة جازان الاقتصادية", ["مدينة جازان الاقتصادية sa-jazan-economic-city"]],
    ["زار مدينة حلب الطبية", []],
    ["تحدث عن أزمة تونس الاقتصادية", ["تونس tn"]],
    ["تعادل ترجي جرجيس أمس", []],
    ["اتخذت الإجراءات للجم الأسعار في تونس", ["تونس tn"]],
  ])("is not the town of the shorter one: %s", (body, places) => {
    expect(placesIn(body)).toEqual(places);
  });
});

describe("the governorates of several names", () => {
  it.each([
    ["أمطار بولايتي بنزرت وقفصة", ["بنزرت tn-bizerte-governorate", "قفصة tn-gafsa-governorate"]],
    ["أمطار في محافظتي حمص وحماة", ["حمص sy-homs-governorate", "حماة sy-hama-governorate"]],
    ["مشاريع في منطقتي تبوك وحائل", ["تبوك sa-tabuk-governorate", "حائل sa-hail-governorate"]],
    ["أمطار بولاية تونس", ["ولاية تونس tn-tunis-governorate"]],
    ["طريق بين بنزرت وقفصة", ["بنزرت tn-bizerte", "قفصة tn-gafsa"]],
  ])("are meant, not their capitals: %s", (body, places) => {
    expect(placesIn(body)).toEqual(places);
  });
});

describe("a name that no lexicon has", () => {
  it.each([
    ["حريق بمنطقة الكوثرية التابعة لولاية سليانة", "الكوثرية "],
    ["أمطار في معتمدية بوزريبة من ولاية زغوان", "بوزريبة "],
    ["قصف قرية السنابل في ريف حماة", "السنابل "],
    ["انقطاع الماء عن حي القناديل بمدينة صفاقس", "القناديل "],
  ])("is a place between a word that says so and its parent: %s", (body, place) => {
    expect(placesIn(body)).toContain(place);
  });

  it.each([
    ["وصلوا إلى قرية صغيرة في ريف حماة"],
    ["منطقة العمليات في حلب"],
    ["حي القناديل هادئ"],
    ["المنطقة الصناعية بصفاقس"],
  ])("is none otherwise: %s", (body) => {
    expect(candidatesIn(body).filter(({ entry }) => entry === null)).toEqual([]);
  });
});

describe("a kingdom that is only called so", () => {
  it.each([
    ["أعلنت الرياض خطة تشمل مدن المملكة", "المملكة sa"],
    ["أعلن الأردن خطة تشمل مدن المملكة", "المملكة jo"],
    ["وقعت المملكة المغربية الاتفاق", "المملكة المغربية ma"],
    // Another country is what the article is about
    ["قال سفير بنغلاديش لدى المملكة إن عمال بنغلاديش يعودون من السعودية إلى بنغلاديش", "المملكة sa"],
  ])("is the country that the article is about: %s", (body, place) => {
    expect(placesIn(body)).toContain(place);
  });

  it.each([["اجتمع وزراء السعودية والأردن في المملكة"], ["هزت الزلازل المملكة"]])(
    "is unknown where no country or several could be meant: %s",
    (body) => {
      expect(placesIn(body).filter((place) => place.startsWith("المملكة"))).toEqual([]);
    },
  );
});

describe("a kingdom that is only called so, by its outlet and dateline", () => {
  const kingdomIn = (body: string, outletCountry: string | null, dateline: string | null = null) =>
    placeCandidates(readPlaces(body, { dateline }, outletCountry))
      .map(({ entry }) => entry?.id)
      .filter((id) => id !== undefined);

  it.each([
    ["هزت الزلازل المملكة", "SA", null, "place:sa"],
    ["هزت الزلازل المملكة", "JO", null, "place:jo"],
    ["اجتمع وزراء السعودية والأردن في المملكة", "JO", null, "place:jo"],
    ["هزت الزلازل المملكة", null, "الدمام", "place:sa"],
    // The text says more than where it was sent from
    ["أعلن الأردن خطة تشمل مدن المملكة", null, "الدمام", "place:jo"],
  ])("%s, outlet of %s, from %s", (body, outletCountry, dateline, id) => {
    expect(kingdomIn(body, outletCountry, dateline)).toContain(id);
  });

  it.each([
    ["هزت الزلازل المملكة", "EG", null],
    ["هزت الزلازل المملكة", null, "باريس"],
    ["وصل الوفد إلى بريطانيا ولندن ثم السعودية، وغادر المملكة إلى بريطانيا", null, null],
  ])("is unknown otherwise: %s, outlet of %s, from %s", (body, outletCountry, dateline) => {
    const kingdoms = kingdomIn(body, outletCountry, dateline).filter((id) => id === "place:sa");
    expect(kingdoms).toHaveLength(body.includes("السعودية") ? 1 : 0);
  });
});

describe("a name that is also a word, a person's or of a small place", () => {
  it.each([
    ["وقف الحارس عند الباب طوال الليل"],
    ["زار الوفد مدينة أفران"],
    ["انتهت أعمال الصيانة في آب"],
    ["شكر المدير صالح المهندسين"],
    ["تحدث الدكتور جاسم الحلبي عن الزراعة في سوريا"],
  ])("is no place by itself: %s", (body) => {
    expect(placesIn(body).filter((place) => !place.endsWith(" sy"))).toEqual([]);
  });

  it.each([
    ["دخلت القافلة مدينة الباب شمالي حلب", "الباب sy-al-bab"],
    ["توزعت المساعدات على حلب والباب ومنبج", "الباب sy-al-bab"],
    ["وسط سوريا، في بلدة جاسم", "جاسم sy-jasim"],
    ["مخيم الهول في سوريا", "مخيم الهول sy-al-hol-camp"],
    ["بين عين العرب (كوباني) والمالكية (ديرك)", "المالكية sy-malikiyah"],
  ])("is one with evidence: %s", (body, place) => {
    expect(placesIn(body)).toContain(place);
  });
});

describe("composed places", () => {
  it.each([
    ["قصف على ريف إدلب الجنوبي", "ريف إدلب الجنوبي", "sy-idlib/countryside-south"],
    [
      "في الريف الشمالي الغربي لمدينة حماة",
      "الريف الشمالي الغربي لمدينة حماة",
      "sy-hama/countryside-north-west",
    ],
    ["نزحوا من جنوب إدلب", "جنوب إدلب", "sy-idlib/countryside-south"],
    ["بريف حلب", "ريف حلب", "sy-aleppo/countryside"],
    ["في شمالي ريف حلب", "شمالي ريف حلب", "sy-aleppo/countryside-north"],
    ["معارك في شمال اليمن", "شمال اليمن", "ye-north-yemen"],
    ["سكان الجنوب الجزائري", "الجنوب الجزائري", "dz/south"],
    ["جنوب شرق تركيا", "جنوب شرق تركيا", "tr/south-east"],
    ["أغلقت الحدود السعودية العراقية", "الحدود السعودية العراقية", "sa-saudi-iraqi-border"],
    ["أغلقت الحدود التركية - الإيرانية", "الحدود التركية - الإيرانية", "border/ir-tr"],
    ["هبطت الطائرة في مطار صفاقس", "مطار صفاقس", "tn-sfax/airport"],
    ["عبروا شرق الفرات", "شرق الفرات", "sy-east-of-the-euphrates"],
    ["ريف دمشق الغربي", "ريف دمشق الغربي", "sy-rif-dimashq/countryside-west"],
  ])("%s", (body, text, id) => {
    expect(placesIn(body)).toEqual([`${text} ${id}`]);
  });

  it("have one name however they are written, and lie in the country of the base", () => {
    const [one, other] = ["قصف على ريف إدلب الجنوبي", "قصف على جنوبي إدلب"].flatMap(candidatesIn);
    expect(one?.canonical).toBe("ريف إدلب الجنوبي");
    expect(other?.entry).toBe(one?.entry);
    expect(one?.entry).toMatchObject({ kind: "region", country: "SY", parent: "place:sy-idlib" });
  });
});

describe("several places of one name", () => {
  it.each([
    ["اندلعت اشتباكات في طرابلس، وقالت الحكومة الليبية إن بنغازي هادئة", "طرابلس ly-tripoli"],
    ["وصل الوزير اللبناني إلى طرابلس آتيا من بيروت", "طرابلس lb-tripoli"],
    ["نزح سكان أريحا وسراقب في إدلب", "أريحا sy-ariha"],
    ["حاجز على طريق أريحا قرب رام الله", "أريحا ps-jericho"],
  ])("are told apart by country and neighbors: %s", (body, place) => {
    expect(placesIn(body)).toContain(place);
  });

  it("are uncertain where nothing decides", () => {
    expect(candidatesIn("هطلت أمطار غزيرة على طرابلس")).toMatchObject([{ uncertain: true }]);
  });
});

describe("laws", () => {
  const words = fc.constantFrom(
    ..."في ريف إدلب الجنوبي الشمالي حلب وحماة مدينة الباب محافظة لمدينة الريف شمال جنوب سوريا الحدود السورية العراقية ( ) ، . مطار طرابلس وتل أبيض نهر الفرات الشرق الأوسط".split(
      " ",
    ),
  );

  it("spans are ordered, disjoint, and cut at words; the same text gives the same answer", () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (list) => {
        const body = list.join(" ");
        const { tokens } = readPlaces(body);
        const found = placeCandidates(readPlaces(body));
        let end = 0;
        for (const candidate of found) {
          expect(candidate.start).toBeGreaterThanOrEqual(end);
          expect(candidate.end).toBe(tokens.ends[candidate.last]);
          expect(candidate.confidence).toBeGreaterThan(0);
          ({ end } = candidate);
        }
        expect(placeCandidates(readPlaces(body))).toEqual(found);
      }),
    );
  });

  it("ten thousand names in a row take linear time", () => {
    const reading = readPlaces("حلب وحماة ".repeat(5000));
    expect(cpuMsOf(() => void placeCandidates(reading))).toBeLessThan(500);
  });
});

describe("a place that begins with و behind another place", () => {
  it.each([
    ["تشمل الرحلات الرياض وجدة والدمام", "جدة sa-jeddah"],
    ["سافر الوفد للرياض وجدة", "جدة sa-jeddah"],
    ["سافر الوفد من الرباط ووجدة إلى فاس", "وجدة ma-oujda"],
    ["قطار الدار البيضاء وجدة يمر بفاس", "وجدة ma-oujda"],
    ["وصل القطار إلى وجدة في المغرب", "وجدة ma-oujda"],
  ])("%s", (body, place) => {
    expect(placesIn(body)).toContain(place);
  });

  it("is the second of a list with its clitic, as `للجبيل وينبع` is", () => {
    expect(placesIn("شحنات للجبيل وينبع والدمام")).toEqual([
      "لجبيل sa-jubail",
      "ينبع sa-yanbu",
      "الدمام sa-dammam",
    ]);
  });
});
