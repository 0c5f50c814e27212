/** A number in words, and what it counts at most; null: no upper bound. */
export type NumberWord = readonly [min: number, max: number | null, words: readonly string[]];

/**
 * Cardinal numbers as news counts people, and vague ones with the range that they mean.
 *
 * Source: any Arabic grammar; the ranges of vague ones are ours, at their lower end: `عشرات` is at least twenty, `مئات` at least
 * two hundred, `بضعة` three to nine. Reason: casualty counts are written in words up to ten, and often vaguely.
 */
export const NUMBER_WORDS: readonly NumberWord[] = [
  [1, 1, ["واحد", "واحدة"]],
  [2, 2, ["اثنان", "اثنين", "اثنتان", "اثنتين", "إثنين", "إثنان"]],
  [3, 3, ["ثلاث", "ثلاثة"]],
  [4, 4, ["أربع", "أربعة"]],
  [5, 5, ["خمس", "خمسة"]],
  [6, 6, ["ست", "ستة"]],
  [7, 7, ["سبع", "سبعة"]],
  [8, 8, ["ثماني", "ثمانية", "ثمان"]],
  [9, 9, ["تسع", "تسعة"]],
  [10, 10, ["عشر", "عشرة"]],
  [1, 1, ["أحد", "إحدى"]],
  [2, 2, ["اثنا", "اثني", "اثنتي", "اثنتا"]],
  [20, 20, ["عشرون", "عشرين"]],
  [30, 30, ["ثلاثون", "ثلاثين"]],
  [40, 40, ["أربعون", "أربعين"]],
  [50, 50, ["خمسون", "خمسين"]],
  [60, 60, ["ستون", "ستين"]],
  [70, 70, ["سبعون", "سبعين"]],
  [80, 80, ["ثمانون", "ثمانين"]],
  [90, 90, ["تسعون", "تسعين"]],
  [100, 100, ["مئة", "مائة"]],
  [200, 200, ["مئتان", "مئتين", "مائتان", "مائتين", "مئتي", "مائتي"]],
  [2000, 2000, ["ألفان", "ألفين", "ألفي"]],
  [3, 9, ["بضعة", "بضع"]],
  [2, null, ["عدة", "عدد", "عددا", "العديد", "آخرين", "آخرون"]],
  [20, null, ["عشرات", "العشرات"]],
  [200, null, ["مئات", "المئات"]],
  [2000, null, ["آلاف", "ألوف", "الآلاف"]],
];

/** Behind a number, they multiply it: `3 آلاف`. */
export const MULTIPLIERS: readonly (readonly [number, readonly string[]])[] = [
  [100, ["مئة", "مائة"]],
  [1000, ["ألف", "آلاف", "ألفا"]],
];

/** Before a number: it is the least. `أكثر من 20`, `ما لا يقل عن 10`, `ما يزيد على 30`. */
export const MORE_WORDS: readonly string[] = ["أكثر", "يقل", "يزيد", "فوق"];
/** Behind what is counted: the number is the least. `خمسة أشخاص على الأقل`. */
export const AT_LEAST_WORDS: readonly string[] = ["الأقل"];
/** Between a noun or verb and its number; they change nothing. */
export const ABOUT_WORDS: readonly string[] = [
  "نحو",
  "حوالي",
  "حوالى",
  "زهاء",
  "قرابة",
  "ما",
  "يقارب",
  "يقرب",
  "من",
  "عن",
  "على",
  "لا",
  "فيها",
  "فيه",
  "خلالها",
  "خلاله",
  "أمس",
  "اليوم",
];
