/**
 * Nouns with which names of institutions begin. Compared in the dedup form.
 *
 * Source: written by us after the mastheads of agencies, ministries, bodies of the United Nations and rights groups in
 * Arabic. Reason: such a noun, followed only by words with the article, is a name. It may stand above a headline, but is
 * not one.
 */
export const INSTITUTION_NOUNS: readonly string[] = [
  "مكتب",
  "منظمة",
  "المنظمة",
  "وكالة",
  "الوكالة",
  "وزارة",
  "شبكة",
  "الشبكة",
  "هيئة",
  "الهيئة",
  "مؤسسة",
  "المؤسسة",
  "جمعية",
  "الجمعية",
  "لجنة",
  "اللجنة",
  "مركز",
  "المركز",
  "مرصد",
  "المرصد",
  "بعثة",
  "برنامج",
  "صندوق",
  "مفوضية",
  "المفوضية",
  "مجلس",
  "المجلس",
  "معهد",
  "المعهد",
  "نقابة",
  "رابطة",
  "اتحاد",
  "الاتحاد",
  "صحيفة",
  "جريدة",
  "إذاعة",
  "قناة",
];
