/**
 * Words around the numbers of a date. Compared in the dedup form. Months are in month-names.ts, cities in city-zones.ts.
 *
 * Source: written by us after the date lines of Arabic news sites and WordPress in Arabic; weekdays as in Unicode CLDR.
 * Reason: only the words beside a number make it part of a date.
 */

/** Weekdays, from Sunday (0). Only with the article: without it a weekday is a number or a name. */
export const WEEKDAYS: readonly (readonly string[])[] = [
  ["الأحد", "sunday", "sun"],
  ["الاثنين", "الإثنين", "الأتنين", "monday", "mon"],
  ["الثلاثاء", "الثلثاء", "الثلاثا", "tuesday", "tue"],
  ["الأربعاء", "الأربعا", "wednesday", "wed"],
  ["الخميس", "thursday", "thu"],
  ["الجمعة", "friday", "fri"],
  ["السبت", "saturday", "sat"],
];

/** Numbers in words. A number of several words is their sum: "three and twenty", "two thousand and eighteen". */
export const NUMBER_WORDS: readonly (readonly [number, readonly string[]])[] = [
  [1, ["أول", "الأول", "الأولى", "الحادي", "الحادية", "واحد", "واحدة", "أحد", "إحدى"]],
  [2, ["ثاني", "الثاني", "الثانية", "اثنان", "اثنين", "اثنا", "اثني", "اثنتا", "اثنتي"]],
  [3, ["ثالث", "الثالث", "الثالثة", "ثلاث", "ثلاثة"]],
  [4, ["رابع", "الرابع", "الرابعة", "أربع", "أربعة"]],
  [5, ["خامس", "الخامس", "الخامسة", "خمس", "خمسة"]],
  [6, ["سادس", "السادس", "السادسة", "ست", "ستة"]],
  [7, ["سابع", "السابع", "السابعة", "سبع", "سبعة"]],
  [8, ["ثامن", "الثامن", "الثامنة", "ثمان", "ثماني", "ثمانية"]],
  [9, ["تاسع", "التاسع", "التاسعة", "تسع", "تسعة"]],
  [10, ["عاشر", "العاشر", "العاشرة", "عشر", "عشرة"]],
  [20, ["عشرون", "عشرين", "العشرون", "العشرين"]],
  [30, ["ثلاثون", "ثلاثين", "الثلاثون", "الثلاثين"]],
  [40, ["أربعون", "أربعين"]],
  [50, ["خمسون", "خمسين"]],
  [60, ["ستون", "ستين"]],
  [70, ["سبعون", "سبعين"]],
  [80, ["ثمانون", "ثمانين"]],
  [90, ["تسعون", "تسعين"]],
  [800, ["ثمانمائة", "ثمانمئة", "ثمانيمائة"]],
  [900, ["تسعمائة", "تسعمئة"]],
  [1000, ["ألف"]],
  [2000, ["ألفان", "ألفين"]],
];

/** The word for ten in 11 to 19: it follows the unit without "and". */
export const TEEN_WORDS: readonly string[] = ["عشر", "عشرة"];

/** A unit of time that a text may count. */
export type TimeUnit = "minute" | "hour" | "day" | "week" | "month" | "year";
/** Units of time: alone or after a number (`one`), and in the dual, which means two by itself (`two`). */
export const TIME_UNITS: readonly {
  readonly unit: TimeUnit;
  readonly one: readonly string[];
  readonly two: readonly string[];
}[] = [
  {
    unit: "minute",
    one: ["دقيقة", "دقائق", "minute", "minutes", "min"],
    two: ["دقيقتين", "دقيقتان"],
  },
  { unit: "hour", one: ["ساعة", "ساعات", "hour", "hours"], two: ["ساعتين", "ساعتان"] },
  { unit: "day", one: ["يوم", "يوما", "أيام", "day", "days"], two: ["يومين", "يومان"] },
  {
    unit: "week",
    one: ["أسبوع", "أسبوعا", "أسابيع", "week", "weeks"],
    two: ["أسبوعين", "أسبوعان"],
  },
  { unit: "month", one: ["شهر", "شهرا", "أشهر", "شهور", "month", "months"], two: ["شهرين", "شهران"] },
  {
    unit: "year",
    one: ["سنة", "سنوات", "سنين", "عام", "عاما", "أعوام", "year", "years"],
    two: ["سنتين", "سنتان", "عامين", "عامان"],
  },
];

/** Words before an amount of time that has passed: "since", "ago". */
export const AGO_WORDS: readonly string[] = ["منذ", "قبل"];

/** Days relative to the day of writing. The longest phrase wins. */
export const RELATIVE_DAYS: readonly (readonly [number, readonly string[]])[] = [
  [0, ["اليوم", "هذا اليوم", "today"]],
  [
    -1,
    [
      "أمس",
      "الأمس",
      "بالأمس",
      "يوم أمس",
      "البارحة",
      "امبارح",
      "اليوم الماضي",
      "اليوم السابق",
      "اليوم المنصرم",
      "اليوم الفائت",
      "yesterday",
    ],
  ],
  [
    -2,
    [
      "أول أمس",
      "أول من أمس",
      "أمس الأول",
      "قبل أمس",
      "قبل يوم أمس",
      "يوم قبل أمس",
      "يوم أول أمس",
      "أول البارحة",
      "البارحة الأولى",
      "قبل البارحة",
      "قبل امبارح",
      "أول امبارح",
      "اليوم القبل البارحة",
      "اليوم الذي قبل أمس",
      "اليوم الذي قبل البارحة",
      "اليوم الي قبل امبارح",
    ],
  ],
  [1, ["غدا", "الغد", "يوم غد", "يوم الغد", "بكرا", "بكرة", "اليوم التالي", "tomorrow"]],
  [2, ["بعد غد", "بعد الغد", "يوم بعد غد"]],
];

/** Words for "last" after a weekday, or a day and month: the latest one before the day of writing. */
export const LAST_WORDS: readonly string[] = ["الماضي", "الفائت", "المنصرم", "السابق", "المنقضي", "الماضية"];

/** Parts of the day, by their effect on an hour from 1 to 12. */
export type DayPart = "morning" | "noon" | "afternoon" | "night";
/** The words for each part of the day. */
export const DAY_PARTS: readonly (readonly [DayPart, readonly string[]])[] = [
  [
    "morning",
    [
      "ص",
      "صباحا",
      "صباح",
      "الصباح",
      "الصبح",
      "صبحا",
      "فجرا",
      "الفجر",
      "فجر",
      "am",
      "a m",
      "قبل الظهر",
      "ضحى",
    ],
  ],
  ["noon", ["ظهرا", "الظهر", "الظهيرة"]],
  [
    "afternoon",
    ["م", "مساء", "مساءا", "المساء", "عصرا", "العصر", "pm", "p m", "بعد الظهر", "بعد العصر", "مغربا"],
  ],
  ["night", ["ليلا", "الليل", "الليلة", "في الليل"]],
];

/** Words after a year that name its calendar. */
export const ERAS: readonly (readonly ["gregorian" | "hijri", readonly string[]])[] = [
  ["hijri", ["ه", "هـ", "هجري", "هجرية", "للهجرة", "ah"]],
  ["gregorian", ["م", "ميلادي", "ميلادية", "للميلاد", "ad"]],
];

/** Words before a year that stands alone. */
export const YEAR_WORDS: readonly string[] = ["عام", "سنة", "العام", "السنة", "لعام", "لسنة", "بعام", "بسنة"];
/** Words between the day and the month, or the month and the year. */
export const OF_WORDS: readonly string[] = [
  ...YEAR_WORDS,
  "من",
  "شهر",
  "لشهر",
  "بشهر",
  "في",
  "of",
  "th",
  "st",
  "nd",
  "rd",
];
/** "Corresponding to": separates a weekday, or the same day in the other calendar, from the date. */
export const EQUALS_WORDS: readonly string[] = ["الموافق", "الموافق ل", "الموافقة", "موافق", "الموافق في"];
/** "At the hour". */
export const HOUR_WORDS: readonly string[] = ["الساعة", "ساعة"];
/** Words between the components of a date, or between a date and its time. */
export const JOINING_WORDS: readonly string[] = [
  ...EQUALS_WORDS,
  ...HOUR_WORDS,
  "يوم",
  "في",
  "عند",
  "تمام",
  "حوالي",
  "قرابة",
  "نحو",
  "بحدود",
  "على",
  "هذا",
  "بتاريخ",
  "صباح",
  "مساء",
  "ظهر",
  "فجر",
  "عصر",
  "ليلة",
  "t",
  "at",
  "on",
  "à",
  "le",
];

/** Fractions of an hour in minutes, which follow the hour: "and a quarter". */
export const HOUR_FRACTIONS: readonly (readonly [number, readonly string[]])[] = [
  [15, ["الربع", "ربع", "ربعا"]],
  [20, ["الثلث", "ثلث", "ثلثا"]],
  [30, ["النصف", "نصف"]],
];
/** "Less": before a fraction that is subtracted from the hour. */
export const MINUS_WORDS: readonly string[] = ["إلا"];
