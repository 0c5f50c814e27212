/** An outlet or agency, and the names by which pages, folders and files call it. Compared in the dedup form. */
export interface OutletRow {
  /** The one name under which it is stored. */
  readonly name: string;
  readonly aliases?: readonly string[];
  /** Names that are everyday words or places too: they count only in a byline, beside a person or a place. */
  readonly inBylines?: readonly string[];
  /** The domains of its own site, and its name in Latin letters as folders and accounts have it. */
  readonly latin: readonly string[];
}

/**
 * Outlets. Case, dots and hyphens do not matter.
 *
 * Source of each row: the masthead of the outlet's own site, whose address is the first in `latin`. Reason: one paper has one name in
 * results, filters and counts, however a page, a byline or a folder writes it. Names that only say what they are (`X نيوز`, `شبكة X`) need
 * no row.
 */
export const OUTLET_ROWS: readonly OutletRow[] = [
  { name: "الجزيرة نت", aliases: ["الجزيرة.نت"], latin: ["aljazeera.net", "aljazeera"] },
  { name: "الجزيرة", latin: ["aljazeera.com", "al jazeera"] },
  {
    name: "صحيفة الجزيرة",
    aliases: ["جريدة الجزيرة", "صحيفة الجزيرة السعودية"],
    latin: ["al-jazirah.com", "aljazirah"],
  },
  {
    name: "العربية",
    aliases: ["العربية نت", "العربية.نت", "قناة العربية"],
    latin: ["alarabiya.net", "alarabiya"],
  },
  { name: "الميادين", aliases: ["الميادين نت", "قناة الميادين"], latin: ["almayadeen.net", "almayadeen"] },
  {
    name: "الشرق الأوسط",
    aliases: ["الشرق الأوسط أونلاين", "صحيفة الشرق الأوسط", "جريدة الشرق الأوسط"],
    latin: ["aawsat.com", "aawsat", "asharq al-awsat", "asharqalawsat"],
  },
  { name: "القدس العربي", aliases: ["صحيفة القدس العربي"], latin: ["alquds.co.uk", "alqudsalarabi"] },
  { name: "العربي الجديد", aliases: ["صحيفة العربي الجديد"], latin: ["alaraby.co.uk", "alaraby"] },
  {
    name: "عنب بلدي",
    aliases: ["جريدة عنب بلدي", "عنب بلدي أونلاين"],
    latin: ["enabbaladi.net", "enabbaladi", "enab baladi"],
  },
  { name: "زمان الوصل", latin: ["zamanalwsl.net", "zamanalwsl"] },
  { name: "سناك سوري", latin: ["snacksyrian.com", "snacksyrian"] },
  { name: "أثر برس", latin: ["athrpress.com", "athrpress"] },
  { name: "تلفزيون سوريا", latin: ["syria.tv", "syriatv"] },
  { name: "شبكة شام", aliases: ["شبكة شام الإخبارية"], latin: ["shaam.org", "shaam"] },
  {
    name: "بي بي سي",
    aliases: ["بي بي سي عربي", "بي بي سي نيوز عربي", "هيئة الإذاعة البريطانية"],
    latin: ["bbc.com", "bbc.co.uk", "bbc", "bbc arabic", "bbc news عربي"],
  },
  {
    name: "سي إن إن",
    aliases: ["سي إن إن بالعربية", "سي ان ان العربية"],
    latin: ["arabic.cnn.com", "cnn", "cnn arabic"],
  },
  { name: "سكاي نيوز عربية", latin: ["skynewsarabia.com", "skynewsarabia"] },
  { name: "روسيا اليوم", aliases: ["آر تي عربي", "rt عربي"], latin: ["arabic.rt.com", "rt arabic"] },
  { name: "فرانس 24", aliases: ["فرانس24"], latin: ["france24.com", "france24"] },
  { name: "دويتشه فيله", aliases: ["دويتشه فيله عربية", "dw عربية"], latin: ["dw.com", "dw arabic"] },
  { name: "اليوم السابع", latin: ["youm7.com", "youm7"] },
  { name: "المصري اليوم", aliases: ["صحيفة المصري اليوم"], latin: ["almasryalyoum.com", "almasryalyoum"] },
  {
    name: "الأهرام",
    aliases: ["صحيفة الأهرام", "جريدة الأهرام", "بوابة الأهرام"],
    latin: ["ahram.org.eg", "gate.ahram.org.eg", "ahram"],
  },
  {
    name: "الشروق",
    aliases: ["صحيفة الشروق المصرية", "بوابة الشروق"],
    latin: ["shorouknews.com", "shorouknews"],
  },
  { name: "هسبريس", latin: ["hespress.com", "hespress"] },
  { name: "رووداو", aliases: ["شبكة رووداو الإعلامية"], latin: ["rudaw.net", "rudaw"] },
  { name: "السومرية", aliases: ["السومرية نيوز"], latin: ["alsumaria.tv", "alsumaria"] },
  { name: "المدن", aliases: ["جريدة المدن"], latin: ["almodon.com", "almodon"] },
  {
    name: "النهار",
    aliases: ["صحيفة النهار", "جريدة النهار"],
    inBylines: ["النهار"],
    latin: ["annahar.com", "annahar"],
  },
  {
    name: "الأخبار",
    aliases: ["صحيفة الأخبار اللبنانية", "جريدة الأخبار"],
    latin: ["al-akhbar.com", "alakhbar"],
  },
  {
    name: "الحياة",
    aliases: ["صحيفة الحياة", "جريدة الحياة"],
    inBylines: ["الحياة"],
    latin: ["alhayat.com", "alhayat"],
  },
  { name: "رصيف22", aliases: ["رصيف 22"], latin: ["raseef22.net", "raseef22"] },
  { name: "نون بوست", latin: ["noonpost.com", "noonpost"] },
  {
    name: "إندبندنت عربية",
    aliases: ["اندبندنت عربية"],
    latin: ["independentarabia.com", "independentarabia"],
  },
  { name: "عربي21", aliases: ["عربي 21"], latin: ["arabi21.com", "arabi21"] },
  { name: "إرم نيوز", latin: ["eremnews.com", "eremnews"] },
  { name: "الوطن السورية", aliases: ["صحيفة الوطن السورية"], latin: ["alwatan.sy"] },
  {
    name: "عكاظ",
    aliases: ["صحيفة عكاظ", "جريدة عكاظ"],
    inBylines: ["عكاظ"],
    latin: ["okaz.com.sa", "okaz"],
  },
  { name: "الرياض", aliases: ["صحيفة الرياض", "جريدة الرياض"], latin: ["alriyadh.com", "alriyadh"] },
  {
    name: "الوطن",
    aliases: ["صحيفة الوطن", "الوطن أون لاين", "الوطن أونلاين"],
    inBylines: ["الوطن"],
    latin: ["alwatan.com.sa", "alwatan"],
  },
  {
    name: "المدينة",
    aliases: ["صحيفة المدينة", "جريدة المدينة"],
    inBylines: ["المدينة"],
    latin: ["al-madina.com", "almadina"],
  },
  {
    name: "اليوم",
    aliases: ["صحيفة اليوم", "جريدة اليوم"],
    inBylines: ["اليوم"],
    latin: ["alyaum.com", "alyaum"],
  },
  { name: "سبق", aliases: ["صحيفة سبق", "سبق الإلكترونية"], inBylines: ["سبق"], latin: ["sabq.org", "sabq"] },
  { name: "الوئام", aliases: ["صحيفة الوئام"], inBylines: ["الوئام"], latin: ["alweeam.com.sa", "alweeam"] },
  { name: "عين اليوم", aliases: ["صحيفة عين اليوم"], latin: ["3alyoum.com", "3alyoum"] },
  {
    name: "الاقتصادية",
    aliases: ["صحيفة الاقتصادية", "الاقتصادية الإلكترونية", "جريدة الاقتصادية"],
    inBylines: ["الاقتصادية"],
    latin: ["aleqt.com", "aleqtisadiya"],
  },
  {
    name: "الرياضية",
    aliases: ["صحيفة الرياضية"],
    inBylines: ["الرياضية"],
    latin: ["arriyadiyah.com", "arriyadiyah"],
  },
  {
    name: "الرياضي",
    aliases: ["صحيفة الرياضي"],
    inBylines: ["الرياضي"],
    latin: ["arreyadi.com.sa", "arreyadi"],
  },
  { name: "الخليج", aliases: ["صحيفة الخليج"], inBylines: ["الخليج"], latin: ["alkhaleej.ae", "alkhaleej"] },
  { name: "الإمارات اليوم", latin: ["emaratalyoum.com", "emaratalyoum"] },
  { name: "الراية", aliases: ["صحيفة الراية"], inBylines: ["الراية"], latin: ["raya.com", "raya"] },
  { name: "الشرق القطرية", aliases: ["صحيفة الشرق القطرية"], latin: ["al-sharq.com"] },
  {
    name: "القبس",
    aliases: ["صحيفة القبس", "جريدة القبس"],
    inBylines: ["القبس"],
    latin: ["alqabas.com", "alqabas"],
  },
  {
    name: "الغد",
    aliases: ["صحيفة الغد", "جريدة الغد"],
    inBylines: ["الغد"],
    latin: ["alghad.com", "alghad"],
  },
  { name: "الرأي", aliases: ["صحيفة الرأي الأردنية"], latin: ["alrai.com", "alrai"] },
];

/**
 * News agencies, with their abbreviations. Source: the agencies' own signatures and sites. Reason: `أ ف ب`, `أ.ف.ب` and `فرانس برس` are one
 * source. An agency that is named as the source is neither the author nor the outlet that printed the text.
 */
export const AGENCY_ROWS: readonly OutletRow[] = [
  {
    name: "فرانس برس",
    aliases: ["وكالة فرانس برس", "أ ف ب", "أف ب", "ا ف ب", "أفب", "وكالة الصحافة الفرنسية", "فرانس برس عربي"],
    inBylines: ["الفرنسية"],
    latin: ["afp", "afp.com"],
  },
  { name: "رويترز", aliases: ["وكالة رويترز", "وكالة رويترز للأنباء"], latin: ["reuters", "reuters.com"] },
  {
    name: "أسوشيتد برس",
    aliases: ["أ ب", "ا ب", "أسوشييتد برس", "اسوشيتد برس", "وكالة أسوشيتد برس", "الأسوشيتد برس"],
    latin: ["ap", "apnews.com", "associated press"],
  },
  {
    name: "د ب أ",
    aliases: ["د ب ا", "دبأ", "وكالة الأنباء الألمانية"],
    inBylines: ["الألمانية"],
    latin: ["dpa", "dpa.com"],
  },
  { name: "الأناضول", aliases: ["وكالة الأناضول", "وكالة الأناضول للأنباء"], latin: ["anadolu", "aa.com.tr"] },
  {
    name: "سانا",
    aliases: ["وكالة سانا", "الوكالة العربية السورية للأنباء", "الوكالة السورية للأنباء"],
    latin: ["sana", "sana.sy"],
  },
  {
    name: "سبوتنيك",
    aliases: ["وكالة سبوتنيك", "سبوتنيك عربي"],
    latin: ["sputnik", "sputnikarabic.ae", "arabic.sputniknews.com"],
  },
  { name: "تاس", aliases: ["وكالة تاس"], latin: ["tass", "tass.com"] },
  { name: "نوفوستي", aliases: ["ريا نوفوستي", "وكالة نوفوستي"], latin: ["ria.ru", "novosti"] },
  { name: "إنترفاكس", aliases: ["انترفاكس", "وكالة إنترفاكس"], latin: ["interfax", "interfax.ru"] },
  {
    name: "شينخوا",
    aliases: ["وكالة شينخوا", "وكالة أنباء شينخوا", "وكالة أنباء الصين الجديدة"],
    latin: ["xinhua", "xinhuanet.com"],
  },
  { name: "واس", aliases: ["وكالة الأنباء السعودية", "وكالة واس"], latin: ["spa", "spa.gov.sa", "was"] },
  { name: "وام", aliases: ["وكالة أنباء الإمارات", "وكالة وام"], latin: ["wam", "wam.ae"] },
  { name: "كونا", aliases: ["وكالة الأنباء الكويتية", "وكالة كونا"], latin: ["kuna", "kuna.net.kw"] },
  { name: "قنا", aliases: ["وكالة الأنباء القطرية"], latin: ["qna", "qna.org.qa"] },
  { name: "بنا", aliases: ["وكالة أنباء البحرين"], latin: ["bna", "bna.bh"] },
  { name: "بترا", aliases: ["وكالة الأنباء الأردنية", "وكالة بترا"], latin: ["petra", "petra.gov.jo"] },
  { name: "وفا", aliases: ["وكالة وفا", "وكالة الأنباء الفلسطينية"], latin: ["wafa", "wafa.ps"] },
  { name: "معا", aliases: ["وكالة معا"], latin: ["maannews.net"] },
  { name: "صفا", aliases: ["وكالة صفا"], latin: ["safa.ps"] },
  { name: "واع", aliases: ["وكالة الأنباء العراقية"], latin: ["ina.iq"] },
  { name: "سبأ", aliases: ["وكالة سبأ", "وكالة الأنباء اليمنية"], latin: ["saba.ye", "sabanew.net"] },
  { name: "سونا", aliases: ["وكالة السودان للأنباء"], latin: ["suna-sd.net", "suna"] },
  {
    name: "وات",
    aliases: ["وكالة تونس أفريقيا للأنباء", "وكالة تونس إفريقيا للأنباء"],
    latin: ["tap.info.tn"],
  },
  { name: "واج", aliases: ["وكالة الأنباء الجزائرية"], latin: ["aps.dz"] },
  { name: "أ ش أ", aliases: ["ا ش ا", "وكالة أنباء الشرق الأوسط"], latin: ["mena.org.eg"] },
  { name: "العمانية", aliases: ["وكالة الأنباء العمانية"], latin: ["omannews.gov.om"] },
  { name: "الوكالة الوطنية للإعلام", latin: ["nna-leb.gov.lb"] },
  { name: "إرنا", aliases: ["ارنا", "وكالة إرنا"], latin: ["irna", "irna.ir"] },
  { name: "فارس", aliases: ["وكالة فارس", "وكالة أنباء فارس"], latin: ["farsnews.ir"] },
  { name: "تسنيم", aliases: ["وكالة تسنيم", "وكالة تسنيم الدولية للأنباء"], latin: ["tasnimnews.com"] },
  { name: "بلومبرغ", aliases: ["بلومبيرغ", "بلومبرج"], latin: ["bloomberg", "bloomberg.com"] },
  { name: "هاوار", aliases: ["وكالة هاوار", "وكالة أنباء هاوار"], latin: ["anha", "hawarnews.com"] },
  { name: "نورث برس", aliases: ["وكالة نورث برس"], latin: ["northpress", "npasyria.com"] },
  { name: "باسنيوز", latin: ["basnews.com", "basnews"] },
];
