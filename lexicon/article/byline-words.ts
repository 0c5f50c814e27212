/** What a cue says of the value after it. `other` cues only end the value before them. */
export type SigningCue = "author" | "editor" | "source" | "quoted" | "other";

/**
 * Cues in bylines and source lines, compared in the dedup form.
 *
 * Source: written by us after the pages of Arabic news sites. Reason: two cues often share a line, as in
 * `المصدر: شبكة شام الكاتب: فريق التحرير`. Who was quoted (`نقلا عن`) is not the outlet, though an agency may be.
 */
export const SIGNING_CUES: readonly (readonly [SigningCue, readonly string[]])[] = [
  [
    "author",
    [
      "بقلم",
      "الكاتب",
      "الكاتبة",
      "كاتب المقال",
      "اسم الكاتب",
      "كتب",
      "كتبت",
      "كتبه",
      "إعداد",
      "إعداد وتحرير",
      "إعداد وترجمة",
      "author",
      "written by",
      "by",
    ],
  ],
  ["editor", ["المحرر", "تحرير", "ترجمة", "edited by"]],
  ["source", ["المصدر", "مصدر الخبر", "source"]],
  ["quoted", ["المصادر", "نقلا عن"]],
  [
    "other",
    [
      "تصوير",
      "تاريخ",
      "التاريخ",
      "تاريخ النشر",
      "نشر في",
      "نشر بتاريخ",
      "آخر تحديث",
      "القسم",
      "التصنيف",
      "الوسوم",
      "المشاهدات",
      "عدد المشاهدات",
    ],
  ],
];

/** The desk that signs for no one in particular. */
export const DESKS: readonly string[] = [
  "فريق التحرير",
  "هيئة التحرير",
  "أسرة التحرير",
  "إدارة التحرير",
  "قسم التحرير",
  "قسم الأخبار",
  "غرفة الأخبار",
  "التحرير",
  "المحرر",
];

/** The desk again, which says only that it put reports together; what stands before is as often a place. */
export const DESK_NOTES: readonly string[] = ["متابعات", "متابعة", "مراسلون", "مراسلونا"];

/** Only this outlet has the news. */
export const EXCLUSIVE_WORDS: readonly string[] = ["خاص", "حصري", "خاص وحصري"];

/** Agencies, none of them named. */
export const UNNAMED_AGENCIES: readonly string[] = ["وكالات", "الوكالات", "وكالات الأنباء", "agencies"];

/** Accounts, not names. */
export const ACCOUNT_NAMES: readonly string[] = [
  "admin",
  "administrator",
  "editor",
  "root",
  "مدير الموقع",
  "المدير",
];
