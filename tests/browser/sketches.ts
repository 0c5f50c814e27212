import type { Sketch } from "../support/fill-archive.ts";
import { enrichmentWith, eventOf, mentionOf, placeOf } from "../support/texts/enrichments.ts";

/** Places of the articles below, with roughly where they are. */
const POINTS: Readonly<
  Record<string, { readonly lat: number; readonly lon: number; readonly country: string }>
> = {
  حلب: { lat: 36.2, lon: 37.16, country: "SY" },
  دمشق: { lat: 33.51, lon: 36.29, country: "SY" },
  بغداد: { lat: 33.32, lon: 44.42, country: "IQ" },
  القاهرة: { lat: 30.06, lon: 31.25, country: "EG" },
};

const naming = (places: readonly string[], people: readonly string[], events: readonly string[] = []) =>
  enrichmentWith({
    entities: [
      ...places.map((name) => mentionOf("place", name)),
      ...people.map((name) => mentionOf("person", name)),
    ],
    places: places.map((name) => {
      const { lat, lon, country } = POINTS[name] ?? { lat: 25, lon: 45, country: "SA" };
      return placeOf(name, { country, point: { lat, lon } });
    }),
    events: events.map((type) => eventOf(type, { place: null })),
  });

/** Texts that would be dangerous as markup, or turn the line around them. */
export const HOSTILE = {
  headline: `<img src=x onerror="window.hacked=1"><script>window.hacked=1</script> سوق مقلوب \u202Eأبجد`,
  outlet: `"><svg onload=window.hacked=1>`,
  place: `<b onclick="window.hacked=1">سوق</b>`,
  person: "javascript:window.hacked=1//",
};

const MARKET = "افتتح المجلس المحلي سوقًا جديدة للخضار قرب محطة القطار، وبدأ الباعة العمل فيها منذ الصباح.";

/** One story in three outlets, told with one sentence more each time. */
const STORY: readonly Sketch[] = ["جريدة الميدان", "وكالة الساحل", "صحيفة النهر"].map((outlet, at) => ({
  headline:
    ["افتتاح سوق الخضار الجديدة في حلب", "حلب: سوق جديدة للخضار", "سوق الخضار في حلب تفتح أبوابها"][at] ?? "",
  body: `${MARKET} ${"وقال بائع إن الإقبال جيد. ".repeat(at)}`,
  outlet,
  published: `2023-05-${10 + at}`,
  story: "market",
  found: naming(["حلب"], ["سامر الأحمد"]),
}));

/** One article a month over two years, about a thing that changes. */
const MONTHLY: readonly Sketch[] = Array.from({ length: 24 }, (_, at) => {
  const month = `${2022 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
  return {
    headline: `أسعار القمح في الشهر ${at + 1}`,
    body: `تابع المزارعون أسعار القمح في الأسواق، وكان السعر في الأسبوع ${at + 1} أعلى من سابقه بقليل.`,
    outlet: at % 2 === 0 ? "جريدة الميدان" : "وكالة الساحل",
    published: `${month}-15`,
    found: naming(
      [at % 3 === 0 ? "دمشق" : "بغداد"],
      at % 4 === 0 ? ["ليلى حسن"] : [],
      at % 5 === 0 ? ["protest"] : [],
    ),
  };
});

const UNDATED: readonly Sketch[] = ["الأول", "الثاني"].map((which) => ({
  headline: `تقرير القمح ${which} بلا تاريخ`,
  body: `لا يذكر هذا التقرير ${which} عن أسعار القمح متى كُتب.`,
  found: naming(["القاهرة"], ["ليلى حسن"]),
}));

const BRIDGE = placeOf("قرية الجسر", { id: "place:bridge", point: { lat: 36.385, lon: 38.859 } });
/** Sixteen kilometers off. */
const MILL = placeOf("قرية الطاحون", { id: "place:mill", point: { lat: 36.46, lon: 38.7 } });
const FIRED = "أطلقت مجموعة مسلحة النار على حاجز في قرية الجسر،";

/** What happened in two villages, and what somebody denied. */
const EVENTFUL: readonly Sketch[] = [
  {
    headline: "إطلاق نار في قرية الجسر",
    body: `${FIRED} وقُتل اثنان بحسب مصدر طبي. ونزحت عائلات من قرية الطاحون القريبة.`,
    outlet: "جريدة الميدان",
    published: "2020-04-02",
    found: enrichmentWith({
      entities: [
        mentionOf("place", "قرية الجسر", { id: BRIDGE.id }),
        mentionOf("place", "قرية الطاحون", { id: MILL.id }),
      ],
      places: [BRIDGE, MILL],
      events: [
        eventOf("armed_clash", {
          field: "body",
          start: 0,
          end: FIRED.length,
          text: FIRED,
          trigger: "النار",
          actors: ["مجموعة مسلحة"],
          targets: ["حاجز"],
          place: BRIDGE,
          date: "2020-04-01",
          killed: { min: 2, max: 2 },
          attributedTo: "مصدر طبي",
        }),
        eventOf("displacement", {
          place: MILL,
          date: "2020-04",
          datePrecision: "month",
          actors: [],
          killed: null,
        }),
      ],
    }),
  },
  {
    headline: "نفي ما قيل عن قرية الجسر",
    body: "نفى متحدث أن يكون قصف قد وقع على قرية الجسر أمس.",
    published: "2021-02-02",
    found: enrichmentWith({
      entities: [mentionOf("place", "قرية الجسر", { id: BRIDGE.id })],
      places: [BRIDGE],
      events: [
        eventOf("shelling", {
          status: "denied",
          place: BRIDGE,
          date: null,
          datePrecision: null,
          killed: null,
        }),
      ],
    }),
  },
];

/** Persons whom the hostile articles name together: far more than a list can show. */
export const CROWD = 10_000;
const CROWD_ARTICLES = 5;

const CROWDED: readonly Sketch[] = Array.from({ length: CROWD_ARTICLES }, (_, article) => ({
  headline: `قائمة المشاركين ${article + 1}`,
  body: `وردت أسماء المشاركين في القائمة ${article + 1} من قوائم الماراثون.`,
  published: "2023-09-01",
  found: naming(
    [],
    Array.from(
      { length: CROWD / CROWD_ARTICLES },
      (_unused, at) => `عدّاء ${article * (CROWD / CROWD_ARTICLES) + at}`,
    ),
  ),
}));

/** The articles over which the page is tried. */
export const SKETCHES: readonly Sketch[] = [
  ...STORY,
  ...MONTHLY,
  ...UNDATED,
  ...EVENTFUL,
  {
    headline: HOSTILE.headline,
    body: `نص فيه </p><script>window.hacked=1</script> و{{name}} و\u2067سوق\u2069.`,
    outlet: HOSTILE.outlet,
    published: "2023-06-01",
    leftOut: ["كلمة متروكة </em><script>window.hacked=1</script>"],
    found: {
      ...naming([HOSTILE.place], [HOSTILE.person]),
      events: [
        eventOf("protest", {
          text: HOSTILE.headline,
          trigger: "<script>",
          actors: [HOSTILE.person],
          targets: [HOSTILE.outlet],
          place: placeOf(HOSTILE.place),
          attributedTo: HOSTILE.headline,
        }),
      ],
    },
  },
  { headline: "عنوان طويل ".repeat(100_000), body: "نص قصير عن سوق بعيدة.", published: "2023-07-01" },
  ...CROWDED,
];
