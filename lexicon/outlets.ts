/**
 * Outlets whose names do not say that they are outlets. Compared in the dedup form.
 *
 * Source: written by us after the signatures of Arabic news sites. Reason: in `القاهرة - «الشرق الأوسط»` nothing else
 * tells the newspaper from a region. Names that are as often something else (a section, a country) are not here.
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

/** A name that begins with one of these is an outlet's. */
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

/** A name of two words and more that has one of these is an outlet's. */
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

/** The same where a line is signed, and only as the last word: elsewhere it is "today". */
export const OUTLET_LAST_WORDS: readonly string[] = ["اليوم"];

/** Words before an outlet's name that are not part of it: the logo's alternative text, "the site". */
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

/** What a source line or a page title names that is no outlet: kinds of sources, services, formats. By the first word. */
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

/** Words of a copyright notice, around the name of whoever has the right. */
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

/** What makes a line a copyright notice. */
export const COPYRIGHT_PHRASES: readonly string[] = ["الحقوق محفوظة", "النشر محفوظة", "rights reserved"];
