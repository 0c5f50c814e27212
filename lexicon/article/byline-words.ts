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
  "نشره",
  "نشرته",
  "أضافه",
  "أضافته",
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
  "author",
  "authors",
  "by",
];

/**
 * Words before a name that is not that of the author: who took the picture, who leads the paper. Compared in the dedup form.
 *
 * Source: written by us after the pages of Arabic dailies. Reason: mastheads and credits stand beside articles too.
 */
export const OTHER_SIGNERS: readonly string[] = [
  "تصوير",
  "عدسة",
  "صورة",
  "المصور",
  "المصورة",
  "photo",
  "رئيس التحرير",
  "رئيسة التحرير",
  "مدير التحرير",
  "نائب رئيس التحرير",
  "رئيس مجلس الإدارة",
  "المدير العام",
  "المدير المسؤول",
  "صاحب الامتياز",
  "الناطق باسم",
];

/**
 * Words that end a name in a line: `بواسطة سلمى العتيبي في 12 مايو`. Compared in the dedup form.
 *
 * Source: written by us after the pages of content systems. Reason: none of them is a part of a name.
 */
export const NAME_ENDS: readonly string[] = [
  "في",
  "من",
  "على",
  "ضمن",
  "بتاريخ",
  "يوم",
  "الساعة",
  "منذ",
  "لا",
  "آخر",
  "نشر",
  "on",
  "in",
  "at",
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
