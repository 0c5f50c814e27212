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

/**
 * Outlets and what a folder or a file of theirs is called: the domain of their site, and its name in Latin letters.
 * Compared in the dedup form, so that case, dots and hyphens do not matter.
 *
 * Source: the addresses of the outlets' own Arabic sites. Reason: scrapers name folders after domains.
 */
export const OUTLET_KEYS: readonly (readonly [name: string, keys: readonly string[]])[] = [
  ["الجزيرة نت", ["aljazeera.net", "aljazeera"]],
  ["العربية", ["alarabiya.net", "alarabiya"]],
  ["الميادين", ["almayadeen.net", "almayadeen"]],
  ["الشرق الأوسط", ["aawsat.com", "aawsat"]],
  ["القدس العربي", ["alquds.co.uk"]],
  ["العربي الجديد", ["alaraby.co.uk"]],
  ["عنب بلدي", ["enabbaladi.net", "enabbaladi", "enab baladi"]],
  ["زمان الوصل", ["zamanalwsl.net", "zamanalwsl"]],
  ["سناك سوري", ["snacksyrian.com", "snacksyrian"]],
  ["أثر برس", ["athrpress.com", "athrpress"]],
  ["بي بي سي", ["bbc.com", "bbc.co.uk", "bbc", "bbc arabic"]],
  ["سي إن إن", ["arabic.cnn.com", "cnn", "cnn arabic"]],
  ["سكاي نيوز عربية", ["skynewsarabia.com", "skynewsarabia"]],
  ["روسيا اليوم", ["arabic.rt.com"]],
  ["اليوم السابع", ["youm7.com", "youm7"]],
  ["المصري اليوم", ["almasryalyoum.com", "almasryalyoum"]],
  ["الأهرام", ["ahram.org.eg", "gate.ahram.org.eg", "ahram"]],
  ["هسبريس", ["hespress.com", "hespress"]],
  ["رووداو", ["rudaw.net", "rudaw"]],
  ["السومرية", ["alsumaria.tv", "alsumaria"]],
  ["المدن", ["almodon.com", "almodon"]],
];
