/**
 * What a person may write before the colon in `place:حلب`, and what sets two words side by side as alternatives.
 *
 * Source: ours; the English names are those of the search fields, with what Google News, FSCrawler and Datashare users type; the
 * Arabic ones are the cues that Arabic news sites and library catalogs put before such values. Reason: who writes the query in
 * Arabic should not have to switch the keyboard for its field. Compared in the dedup form, so hamzas, tashkeel, teh marbuta and the
 * case of Latin letters need no variants here.
 */
export const FIELD_WORDS = {
  outlet: ["publisher", "source", "الناشر", "ناشر", "المصدر", "مصدر", "الصحيفة", "صحيفة", "الجهة"],
  agency: ["الوكالة", "وكالة"],
  person: ["شخص", "الشخص", "شخصية", "الشخصية"],
  organization: ["organisation", "org", "منظمة", "المنظمة", "مؤسسة", "المؤسسة", "هيئة", "الهيئة"],
  group: ["actor", "فصيل", "الفصيل", "جماعة", "الجماعة", "تنظيم", "التنظيم", "مجموعة", "المجموعة"],
  place: ["location", "المكان", "مكان", "الموقع", "موقع"],
  language: ["lang", "اللغة", "لغة"],
  section: ["القسم", "قسم", "الباب", "باب"],
  byline: ["author", "by", "الكاتب", "كاتب", "المراسل", "مراسل", "بقلم"],
  tag: ["tags", "الوسم", "وسم", "الوسوم"],
  encoding: ["الترميز", "ترميز"],
  path: ["file", "المسار", "مسار", "الملف", "ملف"],
  headline: ["title", "العنوان", "عنوان"],
  date: ["published", "التاريخ", "تاريخ"],
  after: ["since", "from", "بعد", "منذ"],
  before: ["قبل"],
  until: ["to", "حتى"],
} as const;

/** Between two words: either will do. */
export const OR_WORDS: readonly string[] = ["OR"];

/**
 * The same as a person says it. Source: any Arabic grammar. Reason: `حلب أو إدلب` is how an alternative is typed; but every second longer
 * sentence has the word in it, so there it is a word.
 */
export const SPOKEN_OR_WORDS: readonly string[] = ["أو"];

/** Before a word: it must not be there. Only in capitals, and no Arabic word: `ليس` and `لا` stand in too many headlines. */
export const NOT_WORDS: readonly string[] = ["NOT"];

/** Between two words, where nothing is meant: both are wanted anyway. */
export const AND_WORDS: readonly string[] = ["AND"];
