/**
 * Words of the times that a text mentions, besides those of date-words.ts and month-names.ts. Compared in the dedup form.
 *
 * Source: written by us after the language of news in the Levant, the Gulf, Egypt and the Maghreb. Reason: in a sentence a time
 * is rarely a whole date; these words say which year, month, week or day is meant.
 */

/** On which side of the time of writing: `الماضي`, `الجاري`, `المقبل`. */
export type Direction = "past" | "present" | "next";
/** Adjectives behind a weekday, a month or a unit, in the forms of all genders and numbers. */
export const DIRECTIONS: readonly (readonly [Direction, readonly string[]])[] = [
  [
    "past",
    `الماضي الماضية الماضيين الماضيتين الفائت الفائتة المنصرم المنصرمة المنصرمين المنقضي المنقضية الفارط الفارطة السالف
    السابق السابقة السابقين`.split(/\s+/u),
  ],
  ["present", "الجاري الجارية الحالي الحالية الراهن الراهنة".split(" ")],
  ["next", "المقبل المقبلة المقبلين المقبلتين القادم القادمة القادمين القادمتين الآتي الآتية".split(" ")],
];
/** Directions that also stand behind offices (`الأمين العام السابق`): they need a sign that a time is meant. */
export const WEAK_DIRECTIONS: readonly string[] = [
  "السابق",
  "السابقة",
  "السابقين",
  "الحالي",
  "الحالية",
  "الراهن",
];
/** "Last", behind several units: how many is not said. */
export const RECENT_WORDS: readonly string[] = ["الأخيرة", "الأخيرين", "الأخيرتين"];
/** "Few", between a unit and its direction. */
export const FEW_WORDS: readonly string[] = ["القليلة", "القلائل", "المعدودة", "الطويلة"];
/** "The same": a unit that the text has named before. */
export const SAME_WORDS: readonly string[] = ["نفسه", "نفسها", "ذاته", "ذاتها", "عينه"];
/** "The following": a unit after one that the text has named before. */
export const FOLLOWING_WORDS: readonly string[] = ["التالي", "التالية", "الموالي", "الموالية"];
export const THIS_WORDS: readonly string[] = ["هذا", "هذه"];
/** "That": a unit that the text has named before. */
export const THAT_WORDS: readonly string[] = ["ذلك", "تلك"];

/** A unit of the calendar with the article. `one`: singular; `two`: dual; `many`: plural. */
export const DEFINITE_UNITS: readonly {
  readonly unit: "minute" | "hour" | "day" | "week" | "month" | "year";
  readonly one: readonly string[];
  readonly two: readonly string[];
  readonly many: readonly string[];
}[] = [
  { unit: "minute", one: [], two: [], many: ["الدقائق"] },
  { unit: "hour", one: [], two: ["الساعتين"], many: ["الساعات"] },
  { unit: "day", one: ["اليوم"], two: ["اليومين"], many: ["الأيام"] },
  { unit: "week", one: ["الأسبوع"], two: ["الأسبوعين"], many: ["الأسابيع"] },
  { unit: "month", one: ["الشهر"], two: ["الشهرين"], many: ["الأشهر", "الشهور"] },
  {
    unit: "year",
    one: ["العام", "السنة"],
    two: ["العامين", "السنتين"],
    many: ["الأعوام", "السنوات", "السنين"],
  },
];
/** Stretches of no certain length: a time only with a direction. */
export const STRETCHES: readonly string[] = ["الفترة", "الآونة", "المدة", "العقود", "العقدين", "القرون"];
/** Times that nothing resolves. */
export const VAGUE_TIMES: readonly string[] = [
  "الآونة الأخيرة",
  "الآونة الأخير",
  "منذ قليل",
  "قبل قليل",
  "منذ وقت قريب",
  "مؤخرا",
  "الأمس القريب",
];
/** Plural units without a number, behind `قبل`, `منذ` or `بعد`: how long is not said. */
export const UNCOUNTED: readonly string[] =
  "دقائق ساعات أيام أسابيع أشهر شهور أعوام سنوات سنين عقود قرون فترة مدة زمن وقت".split(" ");
/** "Some", before such a unit. */
export const SOME_WORDS: readonly string[] = ["عدة", "بضعة", "بضع"];
/** "About", before a number. */
export const APPROXIMATE_WORDS: readonly string[] = [
  "نحو",
  "حوالي",
  "قرابة",
  "زهاء",
  "ما يقارب",
  "تمام",
  "حدود",
  "حوالى",
];

/** Parts of the day before the day: `صباح الأحد`, `ليلة أمس`. */
export const DAY_PART_NOUNS: readonly (readonly [
  "morning" | "noon" | "afternoon" | "night",
  readonly string[],
])[] = [
  ["morning", ["صباح", "صبيحة", "صبح", "فجر", "ضحى", "غداة"]],
  ["noon", ["ظهر", "ظهيرة"]],
  ["afternoon", ["بعد ظهر", "عصر", "مساء", "أصيل", "عشية", "مغرب"]],
  ["night", ["ليل", "ليلة", "منتصف ليل", "منتصف ليلة", "سحر"]],
];
/** Parts of a day that are times by themselves, in days from the day of writing. `هذا المساء` is this day. */
export const NIGHTS: readonly (readonly [number, readonly string[]])[] = [
  [
    -1,
    [
      "الليلة الماضية",
      "الليلة الفائتة",
      "الليلة المنصرمة",
      "الليلة الفارطة",
      "الليلة السابقة",
      "ليلة البارحة",
    ],
  ],
  [
    0,
    [
      "هذا الصباح",
      "هذا المساء",
      "هذه الليلة",
      "الليلة",
      "هذه العشية",
      "صباح هذا اليوم",
      "مساء هذا اليوم",
      "ليلة اليوم",
    ],
  ],
];

/** Seasons, by the first of their three months in the northern half of the earth, as meteorologists count. */
export const SEASONS: readonly (readonly [number, readonly string[]])[] = [
  [3, ["ربيع", "الربيع"]],
  [6, ["صيف", "الصيف"]],
  [9, ["خريف", "الخريف"]],
  [12, ["شتاء", "الشتاء"]],
];
/** Parts of a year: their first and last month. */
export const YEAR_PARTS: readonly (readonly [readonly [number, number], readonly string[]])[] = [
  [
    [1, 3],
    ["الربع الأول", "الفصل الأول", "الثلاثي الأول"],
  ],
  [
    [4, 6],
    ["الربع الثاني", "الفصل الثاني", "الثلاثي الثاني"],
  ],
  [
    [7, 9],
    ["الربع الثالث", "الفصل الثالث", "الثلاثي الثالث"],
  ],
  [
    [10, 12],
    ["الربع الرابع", "الربع الأخير", "الفصل الرابع", "الثلاثي الرابع", "الثلاثي الأخير"],
  ],
  [
    [1, 6],
    ["النصف الأول", "السداسي الأول", "السداسية الأولى"],
  ],
  [
    [7, 12],
    ["النصف الثاني", "السداسي الثاني", "السداسية الثانية"],
  ],
];
/** Decades of the twentieth century. */
export const DECADES: readonly (readonly [number, readonly string[]])[] = (
  [
    [1920, "العشرين"],
    [1930, "الثلاثين"],
    [1940, "الأربعين"],
    [1950, "الخمسين"],
    [1960, "الستين"],
    [1970, "السبعين"],
    [1980, "الثمانين"],
    [1990, "التسعين"],
  ] as const
).map(([year, ten]) => {
  const names = [`${ten}يات`, `${ten}ات`];
  return [year, [...names, ...names.map((name) => name.slice(2))]] as const;
});
/** Behind a decade. */
export const CENTURY_WORDS: readonly string[] = [
  "القرن الماضي",
  "القرن العشرين",
  "القرن الفائت",
  "القرن المنصرم",
];

/** Words that only a time follows, if a month or a bare year is behind them: prepositions, and edges of a time. */
export const OPENING_WORDS: readonly string[] =
  `في منذ حتى خلال بحلول قبل بعد من إلى مطلع بداية نهاية أواخر أوائل أواسط منتصف غضون
  أثناء لغاية غاية ابتداء موفى مستهل بحر طيلة طوال بين شهري شهرا فى`
    .split(/\s+/u)
    .filter((word) => word !== "");
/** Nouns behind which a bare number of four digits is a year: `انتخابات 2019`. */
export const YEAR_NOUNS: readonly string[] =
  `انتخابات حرب حدود مونديال موازنة ميزانية موسم خريف صيف شتاء ربيع اتفاق اتفاقية دستور ثورة
  أحداث نكسة نكبة عدوان هجمات بطولة نسخة دورة أولمبياد الموسم الدورة العالم يورو قمة الموافق`
    .split(/\s+/u)
    .filter((word) => word !== "");
/** The dual of a unit, before two dates or years: `عامي 2011 و2015`, `يومي السبت والأحد`, `شهري أيار وحزيران`. */
export const PAIR_WORDS: readonly string[] = [
  "عامي",
  "سنتي",
  "يومي",
  "شهري",
  "ليلتي",
  "العامين",
  "اليومين",
  "الشهرين",
];
/** "To", inside a span. */
export const TO_WORDS: readonly string[] = [
  "إلى",
  "الى",
  "حتى",
  "لغاية",
  "ولغاية",
  "وحتى",
  "وإلى",
  "والى",
  "إلى غاية",
  "الى غاية",
];
/** Words between two parts of one time: `الأحد من الأسبوع الماضي`, `الثلاثاء الموافق 3 مايو`. */
export const INNER_WORDS: readonly string[] = [
  "يوم",
  "ليوم",
  "من",
  "في",
  "هذا",
  "بتاريخ",
  "الموافق",
  "الموافق ل",
  "الموافق في",
  "موافق",
  "على",
  "عند",
  "تمام",
  "حوالي",
  "الموافقة",
];
export const MONTH_WORDS: readonly string[] = ["شهر", "الشهر"];
export const DAY_WORDS: readonly string[] = ["يوم"];
