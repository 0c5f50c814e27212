/**
 * Verbs that go on with a body: `وأضاف`, `وأكدت`. Compared in the dedup form.
 *
 * Source: written by us. Reason: a short line that begins so is a sentence without a full stop, not a subheading.
 */
export const BODY_OPENERS: readonly string[] = [
  "وقال",
  "وقالت",
  "وأضاف",
  "وأضافت",
  "وأوضح",
  "وأوضحت",
  "وأكد",
  "وأكدت",
  "وأشار",
  "وأشارت",
  "وذكر",
  "وذكرت",
  "وأفاد",
  "وأفادت",
  "ولفت",
  "ولفتت",
  "وتابع",
  "وتابعت",
  "وكان",
  "وكانت",
  "وأعلن",
  "وأعلنت",
  "وجاء",
  "وجاءت",
  "وبين",
  "وبينت",
  "وشدد",
  "وشددت",
  "ونقل",
  "ونقلت",
  "ويذكر",
  "يذكر",
  "وكتب",
  "وختم",
  "وحذر",
  "وحذرت",
  "قال",
  "قالت",
  "أضاف",
  "أضافت",
  "أوضح",
  "أكد",
  "أكدت",
  "أعلن",
  "أعلنت",
  "أفاد",
  "أفادت",
];

/** Sections that say only that it is news. Another section on the page says more. */
export const BROAD_SECTIONS: readonly string[] = ["أخبار", "الأخبار", "آخر الأخبار", "أخبار اليوم", "news"];

/** Section cues that file nothing: flags, formats, and what WordPress prints where no section was chosen. */
export const NON_SECTION_LABELS: readonly string[] = [
  "عاجل",
  "خبر عاجل",
  "غير مصنف",
  "فيديو",
  "صور",
  "breaking news",
  "uncategorized",
];

/** The front page in the path to an article. */
export const FRONT_PAGES: readonly string[] = [
  "الرئيسية",
  "الصفحة الرئيسية",
  "أنت هنا",
  "أنت الآن في",
  "home",
  "you are here",
];

/** Cues of lists of keywords. */
export const TAG_CUES: readonly string[] = [
  "الوسوم",
  "وسوم",
  "كلمات مفتاحية",
  "الكلمات المفتاحية",
  "كلمات دلالية",
  "الكلمات الدلالية",
  "tags",
  "tag",
];

/** What introduces a caption and is no part of it. */
export const CAPTION_CUES: readonly string[] = [
  "تعليق الصورة",
  "مصدر الصورة",
  "حقوق الصورة",
  "image caption",
  "image source",
];
