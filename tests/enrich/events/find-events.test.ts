import { describe, expect, test } from "vitest";
import { createEnrich } from "../../../enrich/enrich.ts";
import { PLACE_ENTRIES } from "../../../lexicon/names/places/place-entries.ts";

const enrich = createEnrich({ entries: [], tagger: null, lexicon: "" });
const eventsOf = (body: string, headline = "") =>
  enrich({ headline, body, published: null, dateline: null, outlet: null }).events;

describe("what is an event", () => {
  test.each([
    ["شن مسلحون مجهولون هجوماً على حاجز للجيش قرب البلدة.", "armed_clash", "هجوماً"],
    ["قصفت الطائرات الحربية سوقاً شعبية في المدينة.", "airstrike", "قصفت"],
    ["انفجرت عبوة ناسفة أمام مقر الشرطة وسط المدينة.", "ied_bombing", "انفجرت"],
    ["فجر انتحاري نفسه وسط سوق مزدحمة.", "suicide_attack", "فجر"],
    ["اختطف مسلحون ثلاثة صحافيين شمال المدينة.", "abduction", "اختطف"],
    ["اغتيل مدير المدرسة مساء أمس أمام منزله.", "assassination", "اغتيل"],
    ["اعتقلت قوات الأمن عشرة ناشطين في العاصمة.", "arrest", "اعتقلت"],
    ["تظاهر مئات المعلمين أمام الوزارة.", "protest", "تظاهر"],
    ["اندلعت اشتباكات بين مسلحين وقوات حكومية في أطراف البلدة.", "armed_clash", "اشتباكات"],
    ["تعرضت القرية فجر اليوم لقصف بقذائف الهاون.", "shelling", "لقصف"],
    ["نفذت القوات البحرية مناورات قرب الميناء.", "military_exercise", "مناورات"],
    ["نفذ عدد من المواطنين وقفة احتجاجية أمام مقر الولاية.", "protest", "وقفة"],
    ["فرقت الشرطة المتظاهرين وسط المدينة.", "repression_of_protest", "فرقت"],
    ["تم القبض على ثلاثة متهمين بسرقة المتجر.", "arrest", "القبض"],
    ["ألقت الشرطة القبض على رجل سرق المتجر.", "arrest", "القبض"],
    ["تمكنت الوحدات من القبض على عصابة للتهريب.", "arrest", "القبض"],
    ["تمكنت الوحدات من إيقاف شخصين قرب الحدود.", "arrest", "إيقاف"],
    ["أوقفت الشرطة أربعة أشخاص قرب الميناء.", "arrest", "أوقفت"],
    ["أضرم مجهولون النار في مسجد شرق المدينة.", "property_destruction", "أضرم"],
    ["أضرم محتجون النار في مقر البلدية شرق المدينة.", "property_destruction", "أضرم"],
    ["قتل شخص وأصيب اثنان في عملية دهس وسط المدينة.", "killing_of_civilians", "دهس"],
    ["أجرى وزير الخارجية مباحثات مع نظيره في العاصمة.", "negotiation", "مباحثات"],
  ])("%s", (body, type, trigger) => {
    expect(eventsOf(body)).toMatchObject([{ type, trigger, status: "happened" }]);
  });

  test.each([
    ["a body's name", "عقدت لجنة مكافحة التعذيب جلسة في المدينة."],
    ["a match", "شن الفريق هجوماً على مرمى المنتخب، وسجل اللاعب هدفاً في الشوط الأول من المباراة."],
    ["a figure of speech", "شن النائب هجوماً لاذعاً على الحكومة."],
    ["an accident", "أصيب خمسة أشخاص في حادث سير على الطريق."],
    ["a fear", "تخشى المنظمة وقوع هجوم على مخيم اللاجئين."],
    ["a service that is stopped", "أوقفت الشركة الرحلات إلى الميناء."],
    ["a match that is stopped", "أوقف الحكم اللقاء بعد دقيقتين."],
    ["somebody who is suspended", "تم إيقاف موظف عن العمل في البلدية."],
    ["an order to arrest", "أصدر القاضي مذكرة قبض بحق مدير الشركة."],
    ["somebody who burns himself", "أقدم شاب على إضرام النار في جسده أمام مقر الولاية."],
    ["somebody who is run over", "دهست سيارة مسرعة طفلا وسط المدينة."],
    ["miners in a pit", "حوصر عشرة عمال تحت الأرض في المنجم."],
    ["a flood", "جرفت السيول شخصين في الوادي."],
    ["a demand", "طالبت المنظمة بوقف قصف المدنيين."],
    ["an attack in words", "شن رئيس الحزب هجوما شديدا على الوزير في العاصمة."],
    ["what somebody warns of", "حذر الحزب من شن هجوم على مقر الشرطة."],
    ["an event for the public", "نظمت الجمعية أمس تظاهرة توعوية في المدينة."],
    ["a shot by mistake", "تعرضت طفلة بالخطأ لإطلاق نار في المدينة أمس."],
    ["something imminent", "يواجه رجال الأمن خطر داهم في المدينة."],
    ["people whom a fire holds", "احتجزتهم ألسنة اللهب داخل البرج في المدينة."],
    ["teams of police", "تمكنت فرق الشرطة في المدينة من حجز كمية من الحليب."],
    ["leaving an agreement", "هدد الحزب بالانسحاب من وثيقة قرطاج."],
    ["fuel that bursts", "وقع انفجار شاحنة لنقل المحروقات في المدينة وأسفر عن مقتل 80 شخصا."],
    ["an aircraft with aid", "وصول طائرة الإغاثة الرابعة إلى المدينة."],
    ["an agreement on arms in peace", "وقعت الحكومة اتفاقية حظر انتشار الأسلحة النووية."],
    ["patrols that are attacked", "ضاعفت الحركة هجماتها على الدوريات العسكرية في المدينة."],
    ["a noun with its pronoun", "أفيد عن قتله في المدينة."],
    ["a general noun", "ناقش المؤتمر أسباب العنف والقتل في المنطقة."],
  ])("not %s", (_kind, body) => {
    expect(eventsOf(body)).toEqual([]);
  });
});

describe("a strike or protest that is announced is planned:", () => {
  test.each([
    "قررت نقابة النقل تنفيذ إضراب عام يوم الثلاثاء القادم.",
    "دعا اتحاد العمال إلى إضراب عام في المدينة يوم الثلاثاء.",
    "ستنفذ نقابة التعليم إضرابا أمام الوزارة.",
  ])("%s", (body) => {
    expect(eventsOf(body)).toMatchObject([{ type: "protest", status: "planned" }]);
  });

  test("but not one that somebody calls off", () => {
    expect(eventsOf("دعا الوزير إلى وقف الإضراب في المدينة.")).toEqual([]);
  });
});

describe("what came of an event in the clause behind it belongs to it:", () => {
  test.each([
    ["وقع هجوم بسيارة مفخخة وسط السوق، ما أدى إلى مقتل 5 مدنيين.", "ied_bombing"],
    ["شنت الطائرات غارة على السوق، مما أسفر عن مقتل 5 مدنيين.", "airstrike"],
    ["قصفت المدفعية القرية، ما تسبب بمقتل 5 مدنيين.", "shelling"],
  ])("%s", (body, type) => {
    expect(eventsOf(body)).toMatchObject([{ type, killed: { min: 5, max: 5 } }]);
  });

  test("its day is that of both, so what was long ago is told as history", () => {
    const article = {
      headline: "عنوان",
      body: "وفي 25 يونيو 1996 تم تفجير مقر للجيش، مما أسفر عن مقتل 19 شخصا.",
      published: { iso: "2015-08-04", precision: "day" } as const,
    };
    expect(enrich({ ...article, dateline: null, outlet: null }).events).toMatchObject([
      { type: "ied_bombing", status: "historical", date: "1996-06-25", killed: { min: 19, max: 19 } },
    ]);
  });

  test("and of an accident there is none", () => {
    expect(eventsOf("انهار مبنى وسط المدينة، مما أسفر عن مقتل 3 أشخاص.")).toEqual([]);
  });
});

describe("an arrest in a headline", () => {
  test.each(["القبض على شخصين بحوزتهما أسلحة", "إيقاف 7 مهاجرين شمال المدينة"])("%s", (headline) => {
    expect(eventsOf("جاء ذلك في بيان للداخلية.", headline)).toMatchObject([
      { type: "arrest", status: "happened" },
    ]);
  });
});

describe("a place that only says where", () => {
  const withPlaces = createEnrich({ entries: PLACE_ENTRIES, tagger: null, lexicon: "" });
  const eventIn = (body: string) =>
    withPlaces({ headline: "", body, published: null, dateline: null, outlet: null }).events[0];

  test("does not act", () => {
    expect(eventIn("قدم الوفد من فرنسا بعد وقوع هجوم على مقر الشرطة أمس.")?.actors).toEqual([]);
  });

  test("or who leads", () => {
    const event = eventIn("شنت الطائرات بقيادة الولايات المتحدة غارة على معسكر في العراق.");
    expect(event?.place?.name).toBe("العراق");
  });
});

describe("what an event says", () => {
  test("actor and target, of an active verb", () => {
    const [event] = eventsOf("هاجم مسلحون دورية للشرطة شرق المدينة.");
    expect(event).toMatchObject({ actors: ["مسلحون"], targets: ["دورية"] });
  });

  test("the agent of a passive verb", () => {
    const [event] = eventsOf("اغتيل قاض على يد مسلحين في العاصمة.");
    expect(event).toMatchObject({ actors: ["مسلحون"], targets: ["قاض"] });
  });

  test.each([
    ["قتل خمسة مدنيين وأصيب عشرون آخرون في غارة على السوق.", { min: 5, max: 5 }, { min: 20, max: 20 }],
    [
      "أسفر قصف القرية بالمدفعية عن مقتل أكثر من 20 شخصاً وسقوط عشرات الجرحى.",
      { min: 20, max: null },
      { min: 20, max: null },
    ],
    ["أدى انفجار عبوة ناسفة قرب السوق إلى سقوط قتيلين وثلاثة جرحى.", { min: 2, max: 2 }, { min: 3, max: 3 }],
    ["قتل جندي وأصيب جنديان بانفجار لغم شمال البلدة.", { min: 1, max: 1 }, { min: 2, max: 2 }],
    ["مقتل ثلاثة أشخاص على الأقل في تفجير سيارة مفخخة.", { min: 3, max: null }, null],
  ])("casualties: %s", (body, killed, injured) => {
    const events = eventsOf(body);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ killed, injured });
  });

  test("whom a protest is about does not take part", () => {
    const [event] = eventsOf("نظم معلمون أمس مظاهرة أمام الوزارة.");
    expect(event?.actors).toEqual(["معلمون"]);
    const [other] = eventsOf("شهدت المدينة أمس تعزيزات أمنية في محيط كنيسة، وانتشرت الشرطة.");
    expect(other?.actors ?? []).toEqual([]);
  });

  test("who was killed on a bridge did not kill the bridge", () => {
    const [event] = eventsOf("ذبح جندي على جسر المدينة أمس.");
    expect(event).toMatchObject({ actors: [], targets: ["جنود"] });
  });

  test("what the next clause names is no target", () => {
    const [event] = eventsOf("قتل جنديان بالرصاص أمس وسط المدينة عندما زار وزير موقعا للبناء.");
    expect(event).toMatchObject({ actors: [], targets: ["جنود"] });
  });

  test("raids with barrels are raids", () => {
    expect(eventsOf("شهدت المدينة أمس غارات استهدفت السوق ببراميل متفجرة.")).toMatchObject([
      { type: "airstrike" },
    ]);
  });

  test("how many pills somebody had is no year", () => {
    expect(eventsOf("النص هنا.", "القبض على مروج مخدرات بحوزته 1800 قرص مخدر")).toMatchObject([
      { type: "arrest", status: "happened" },
    ]);
  });

  test("gunmen who raid a house arrest nobody", () => {
    expect(eventsOf("داهم مسلحون منزل شرطي شرق المدينة أمس.")).toMatchObject([{ type: "armed_clash" }]);
  });

  test("a year of birth is no date", () => {
    expect(eventsOf("تمكنت الوحدات من إيقاف شاب من مواليد 1982 في المدينة.")).toMatchObject([
      { type: "arrest", status: "happened" },
    ]);
  });

  test("of attacks of which only a month is told, fewer are news", () => {
    const [recent] = eventsOf("شن مسلحون هجوماً على حاجز قرب البلدة أمس.");
    const [old] = eventsOf("شن مسلحون هجوماً على حاجز قرب البلدة في يناير الماضي.");
    expect(old?.confidence).toBeLessThan(recent?.confidence ?? 0);
  });

  test.each([
    ["نفى الجيش قصف القرية بالمدفعية.", []],
    ["ستشن القوات هجوماً على البلدة.", ["planned"]],
    ["هددت القوات بشن هجوم على البلدة.", ["threatened"]],
    ["قصفت الطائرات المدينة عام 1982.", ["historical"]],
  ])("status: %s", (body, statuses) => {
    expect(eventsOf(body).map(({ status }) => status)).toEqual(statuses);
  });

  test("its span is the clause that shows it", () => {
    const body = "اجتمع المجلس صباحاً. قصفت الطائرات الحربية سوقاً في المدينة، فيما غادر الوفد.";
    const [event] = eventsOf(body);
    expect(event?.text).toBe("قصفت الطائرات الحربية سوقاً في المدينة");
    expect(body.slice(event?.start, event?.end)).toBe(event?.text);
  });

  test("the same event told twice comes once", () => {
    const body = "قصفت الطائرات الحربية سوقاً في المدينة. وأسفر قصف الطائرات عن مقتل ثلاثة مدنيين.";
    expect(eventsOf(body)).toMatchObject([{ type: "airstrike", killed: { min: 3, max: 3 } }]);
  });
});
