import { describe, expect, it } from "vitest";
import { distanceKm, movedBy } from "../../../enrich/places/distance.ts";
import type { EnrichedArticle } from "../../../enrich/names/reading.ts";
import { mentionedPlaces } from "../../../enrich/places/mentioned-places.ts";
import { placeCandidates } from "../../../enrich/places/place-candidates.ts";
import { readPlaces } from "./place-reading.ts";

const placesOf = (body: string, article: Partial<EnrichedArticle> = {}) => {
  const reading = readPlaces(body, article);
  return mentionedPlaces(reading, placeCandidates(reading));
};

describe("the places of an article", () => {
  it("are each there once, with point and count", () => {
    const { places } = placesOf("وصل إلى حلب من دمشق. وبقيت القافلة في حلب يومين.");
    expect(places.map(({ id, mentions }) => [id, mentions])).toEqual([
      ["place:sy-aleppo", 2],
      ["place:sy-damascus", 1],
    ]);
    const [aleppo] = places;
    expect(distanceKm(aleppo?.point ?? { lat: 0, lon: 0 }, { lat: 36.2, lon: 37.16 })).toBeLessThan(5);
  });

  it("have no point where nobody knows which one is meant", () => {
    expect(placesOf("هطلت أمطار على طرابلس").places).toMatchObject([{ uncertain: true, point: null }]);
  });
});

describe("the governorate of a place", () => {
  it.each([
    ["وصلت القافلة إلى بلدة عين عيسى", ["place:sy-raqqa-governorate"]],
    ["عاد الهدوء إلى مدينة الرقة", ["place:sy-raqqa-governorate"]],
    ["عاد الهدوء إلى محافظة إدلب", ["place:sy-idlib-governorate"]],
    // What is composed lies where its base lies, be that a city or a governorate.
    ["قصف على ريف إدلب الجنوبي", ["place:sy-idlib-governorate"]],
    ["هبطت الطائرة في مطار حماة", ["place:sy-hama-governorate"]],
    ["هطلت أمطار على شمال اليمن", [null]],
    ["التقى الوزير نظيره في فرنسا", [null]],
  ])("%s", (body, governorates) => {
    expect(placesOf(body).places.map(({ governorate }) => governorate)).toEqual(governorates);
  });
});

describe("the place that an article is about", () => {
  it.each([
    [
      "بدأ العمل في المدينة. وقال وزير من دمشق إن حمص تليها",
      { headline: "إصلاح الطرق في حلب" },
      "place:sy-aleppo",
    ],
    ["افتتح الوزير المركز الصحي.\nثم عاد إلى بغداد", { dateline: "البصرة" }, "place:iq-basra"],
    ["أعلنت الشركة عن هاتف جديد يباع في لندن", { dateline: "البصرة" }, "place:gb-london"],
    ["عاد الهدوء إلى حلب. وفي محافظة حلب فتحت الطرق، وفي محافظة حلب عادت المدارس", {}, "place:sy-aleppo"],
    ["اجتمع وزراء من تونس والجزائر والمغرب وليبيا", {}, null],
    ["لا شيء هنا عن مكان", {}, null],
    // Newspapers have their offices there.
    ["نظر قاض في جدة في القضية وعاد المتهم من تركيا", { dateline: "الرياض" }, "place:sa-jeddah"],
    ["أغلق مؤشر الأسهم في السعودية على ارتفاع", { dateline: "الرياض" }, "place:sa"],
    // The label of a headline.
    [
      "وقع الحادث بين رمادة وذهيبة. ونقل الجرحى إلى رمادة. وعاد الهدوء إلى ذهيبة",
      { headline: "تطاوين : حادث شاحنة" },
      "place:tn-tataouine",
    ],
    ["اعتقل شابان في تونس", { headline: "الكاف : إيقاف شخصين" }, "place:tn-el-kef"],
    ["اعتقل شابان في مونبلييه", { headline: "فرنسا : اتهام شابين" }, "place:fr-montpellier"],
    // A city and its own governorate are one.
    ["سافر من ولاية سوسة إلى المنستير. وفي مدينة سوسة وجد عملا، وفي ولاية سوسة بيتا", {}, "place:tn-sousse"],
    // Where it happens, rather than whence it comes.
    ["وصلت الرحلة أمس", { headline: "رحلة من النمسا تحط بجرجيس" }, "place:tn-zarzis"],
    // Capitals that act.
    [
      "رصدت واشنطن مكافأة، وقالت واشنطن إن الولايات المتحدة مصممة، وبقي في الولايات المتحدة",
      { headline: "مكافأة مالية" },
      "place:us",
    ],
  ] as const)("%s", (body, article, id) => {
    expect(placesOf(body, article).primaryPlace?.id ?? null).toBe(id);
  });

  it("comes first", () => {
    const { places, primaryPlace } = placesOf("قالت روسيا إن روسيا تدعم الاتفاق في درعا", {
      headline: "اتفاق جديد في درعا",
    });
    expect(primaryPlace?.id).toBe("place:sy-daraa");
    expect(places[0]).toBe(primaryPlace);
  });
});

describe("distances", () => {
  it("are kilometers on the sphere, and a moved point is as far as it was moved", () => {
    const from = { lat: 35.93, lon: 36.63 };
    expect(distanceKm({ lat: 33.51, lon: 36.29 }, { lat: 36.2, lon: 37.16 })).toBeCloseTo(310, -1);
    expect(distanceKm(from, movedBy(from, -30, 0))).toBeCloseTo(30, 0);
    expect(distanceKm(from, movedBy(from, 0, 30))).toBeCloseTo(30, 0);
  });
});
