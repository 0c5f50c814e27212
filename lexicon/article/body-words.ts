/** lexicon/article/: the words by which headline, byline, section, tags and captions of an article are read. */

/**
 * Verbs with which a sentence of a body begins: `وأضاف`, `وأكدت`. Compared in the dedup form.
 *
 * Source: written by us. Reason: a short line with such a beginning is a sentence without a full stop, not a subheading.
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

/** Names of sections that only say "news". Any other section on the page says more. */
export const BROAD_SECTIONS: readonly string[] = ["أخبار", "الأخبار", "آخر الأخبار", "أخبار اليوم", "news"];

/** Words in the position of a section that name none: flags, formats, and the default of WordPress for no category. */
export const NON_SECTION_LABELS: readonly string[] = [
  "عاجل",
  "خبر عاجل",
  "غير مصنف",
  "فيديو",
  "صور",
  "breaking news",
  "uncategorized",
];

/** Names of the front page in the path to an article. */
export const FRONT_PAGES: readonly string[] = [
  "الرئيسية",
  "الصفحة الرئيسية",
  "أنت هنا",
  "أنت الآن في",
  "home",
  "you are here",
];

/** Cues before a list of keywords. */
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

/** Cues before a caption, which are not part of it. */
export const CAPTION_CUES: readonly string[] = [
  "تعليق الصورة",
  "مصدر الصورة",
  "حقوق الصورة",
  "image caption",
  "image source",
];
