/** The meaning of the value after a cue. An `other` cue only ends the value before it. */
export type SigningCue = "author" | "editor" | "source" | "quoted" | "other";

/**
 * Cues in bylines and source lines. Compared in the dedup form.
 *
 * Source: written by us after the pages of Arabic news sites. Reason: two cues often share a line, as in
 * `المصدر: شبكة شام الكاتب: فريق التحرير`. A quoted source (`نقلا عن`) is not the outlet, but may be the agency.
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

/** Names of the editorial desk, which signs for no one in particular. */
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

/** Notes of the desk that it compiled reports. The words before them are just as often a place. */
export const DESK_NOTES: readonly string[] = ["متابعات", "متابعة", "مراسلون", "مراسلونا"];

/** Words that claim an exclusive report. */
export const EXCLUSIVE_WORDS: readonly string[] = ["خاص", "حصري", "خاص وحصري"];

/** Words for agencies that are not named. */
export const UNNAMED_AGENCIES: readonly string[] = ["وكالات", "الوكالات", "وكالات الأنباء", "agencies"];

/** Names of accounts that are not names of people. */
export const ACCOUNT_NAMES: readonly string[] = [
  "admin",
  "administrator",
  "editor",
  "root",
  "مدير الموقع",
  "المدير",
];

/**
 * Words before the name of whoever wrote, compiled, asked or translated, with or without a colon. Compared in the dedup form.
 *
 * Source: written by us after the pages of Arabic dailies. Reason: `تقرير سعد الحارثي` names a reporter.
 */
export const BYLINE_CUES: readonly string[] = [
  "بقلم",
  "بواسطة",
  "بوساطة",
  "كتب",
  "كتبت",
  "كتبه",
  "كتابة",
  "الكاتب",
  "الكاتبة",
  "كاتب المقال",
  "إعداد",
  "أعده",
  "أعدته",
  "أعد الملف",
  "تقرير",
  "تحقيق",
  "حوار",
  "حاوره",
  "حاورته",
  "حاورها",
  "أجرى الحوار",
  "أجرت الحوار",
  "أجرى اللقاء",
  "استطلاع",
  "تغطية",
  "متابعة",
  "رصد",
  "قراءة",
  "تحليل",
  "تحرير",
  "المحرر",
  "ترجمة",
  "تصوير",
  "عدسة",
  "مراسل",
  "مراسلة",
  "المراسل",
  "مراسلنا",
  "موفد",
  "مندوب",
  "written by",
  "posted by",
  "by",
];

/** Titles before the name of a writer. Compared in the dedup form. */
export const BYLINE_TITLES: readonly string[] = [
  "د",
  "الدكتور",
  "الدكتورة",
  "أ",
  "أ د",
  "م",
  "المهندس",
  "الأستاذ",
  "الأستاذة",
  "الشيخ",
  "السيد",
  "السيدة",
  "العميد",
  "اللواء",
  "العقيد",
  "الزميل",
  "الزميلة",
  "المحامي",
  "المحامية",
];
