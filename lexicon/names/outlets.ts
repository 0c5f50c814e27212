/**
 * Outlets whose names do not say that they are outlets. Compared in the dedup form.
 *
 * Source: written by us after the signatures of Arabic news sites. Reason: in `القاهرة - «الشرق الأوسط»` nothing else
 * distinguishes the newspaper from a region. Names that are just as often something else (a section, a country) are not
 * here.
 */
export const OUTLETS: readonly string[] = [
  "الجزيرة",
  "الجزيرة نت",
  "العربية",
  "العربية نت",
  "الميادين",
  "الشرق الأوسط",
  "القدس العربي",
  "العربي الجديد",
  "عنب بلدي",
  "زمان الوصل",
  "سناك سوري",
  "أثر برس",
  "بي بي سي",
  "سي إن إن",
  "سكاي نيوز عربية",
  "روسيا اليوم",
  "اليوم السابع",
  "المصري اليوم",
  "الأهرام",
  "هسبريس",
  "رووداو",
  "السومرية",
  "المدن",
  "bbc",
  "cnn",
];

/** A name that begins with one of these is the name of an outlet. */
export const OUTLET_TITLES: readonly string[] = [
  "شبكة",
  "قناة",
  "صحيفة",
  "جريدة",
  "تلفزيون",
  "إذاعة",
  "راديو",
  "مجلة",
  "بوابة",
];

/** A name of two or more words with one of these in it is the name of an outlet. */
export const OUTLET_WORDS: readonly string[] = [
  "نيوز",
  "بوست",
  "برس",
  "أونلاين",
  "أون لاين",
  "نت",
  "تايمز",
  "ميديا",
  "news",
  "post",
  "press",
  "times",
  "online",
  "tv",
];

/** Likewise in a signature, but only as the last word: elsewhere it means "today". */
export const OUTLET_LAST_WORDS: readonly string[] = ["اليوم"];

/** Words before the name of an outlet that are not part of it: the alternative text of a logo, "the site". */
export const SITE_WORDS: readonly string[] = [
  "site icon",
  "site logo",
  "logo",
  "شعار موقع",
  "شعار الموقع",
  "شعار",
  "لموقع",
  "موقع",
];

/** First words of what a source line or page title may name besides outlets: kinds of sources, services, formats. */
export const NOT_OUTLETS: readonly string[] = [
  "مصادر",
  "مصدر",
  "مواقع",
  "موقع",
  "وسائل",
  "صحف",
  "صفحة",
  "صفحات",
  "إعلام",
  "ناشطون",
  "ناشطين",
  "إنترنت",
  "الإنترنت",
  "فيسبوك",
  "تويتر",
  "إكس",
  "يوتيوب",
  "تلغرام",
  "واتساب",
  "بيان",
  "مراسل",
  "مراسلنا",
  "مراسلون",
  "فيديو",
  "بالفيديو",
  "صور",
  "بالصور",
  "شاهد",
  "عاجل",
  "تحديث",
  "الصفحة",
  "الرئيسية",
  "internet",
  "video",
  "photos",
  "home",
];

/** Words around the name of the owner in a copyright notice. */
export const COPYRIGHT_WORDS: readonly string[] = [
  "جميع",
  "كل",
  "كافة",
  "حقوق",
  "الحقوق",
  "النشر",
  "والنشر",
  "الطبع",
  "محفوظة",
  "لدى",
  "all",
  "rights",
  "reserved",
  "copyright",
  "c",
];

/** Phrases that make a line a copyright notice. */
export const COPYRIGHT_PHRASES: readonly string[] = ["الحقوق محفوظة", "النشر محفوظة", "rights reserved"];
