/**
 * Lines that only lists of articles have: what leads on to their next part, what titles them, how many they found.
 *
 * Source: the pagers and archives of WordPress, Drupal, Joomla and vBulletin in Arabic, and the sites of newspapers. Reason: an article has no second page of
 * articles. Some sites part long articles into pages, so these words decide nothing alone. A line is one of `lines`, or begins with one of `starts`.
 */
export const LIST_WORDS = {
  lines: [
    "الصفحة التالية",
    "الصفحة السابقة",
    "التالي",
    "السابق",
    "التالية",
    "السابقة",
    "الأخيرة",
    "الأولى السابقة",
    "تحميل المزيد",
    "عرض المزيد",
    "المزيد من النتائج",
    "مزيد من النتائج",
    "المقالات السابقة",
    "المقالات الأقدم",
    "المقالات التالية",
    "التدوينات الأقدم",
    "رسائل أقدم",
    "الرسائل الأقدم",
    "اليوم السابق",
    "اليوم التالي",
    "الشهر السابق",
    "الشهر التالي",
    "نتائج البحث",
    "أرشيف الأخبار",
    "أرشيف الموقع",
    "شريط الأخبار",
    "older posts",
    "newer posts",
    "next page",
    "load more",
  ],
  starts: [
    "نتائج البحث عن",
    "نتائج بحث",
    "نتيجة البحث عن",
    "الوسم",
    "وسم",
    "أرشيف الوسم",
    "أرشيف التصنيف",
    "أرشيف الكاتب",
    "مقالات الكاتب",
    "صفحة 1 من",
    "الصفحة 1 من",
    "صفحة 2 من",
    "عرض 1",
    "عدد النتائج",
    "search results for",
    "page 1 of",
  ],
} as const;

/**
 * How long ago an entry of a list was published, as lists say it instead of a date. The number stands behind the first word.
 *
 * Source: the texts of WordPress and of the sites of broadcasters. Reason: a line of these words and a number is a time, as a date is.
 */
export const AGO_WORDS = ["منذ", "قبل"] as const;
