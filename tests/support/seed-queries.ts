/** A query over the five seed articles, by their numbers. */
export interface SeedQuery {
  readonly query: string;
  /** Have to be among the results. */
  readonly finds: readonly number[];
  /** Have not to be. The others may be or not. */
  readonly misses: readonly number[];
  /** What it shows. */
  readonly why: string;
}

const asked = (
  query: string,
  finds: readonly number[],
  misses: readonly number[],
  why: string,
): SeedQuery => ({ query, finds, misses, why });

const ALL = [0, 1, 2, 3, 4] as const;

/** Every article but these: where what they alone have is asked for. */
const but = (...finds: readonly number[]): readonly number[] => ALL.filter((one) => !finds.includes(one));

const only = (query: string, finds: readonly number[], why: string): SeedQuery =>
  asked(query, finds, but(...finds), why);

/**
 * What a researcher would type over the seed articles.
 *
 * Source: written by us while reading the five articles. After the first answers four lines were changed to what the articles and
 * the rules of the query say, and five of several words were made phrases. Reason: each line is a way in which Arabic words of one
 * meaning are written differently, with what the articles say as the answer.
 */
export const SEED_QUERIES: readonly SeedQuery[] = [
  only("سورية", ALL, "سوريا is سورية"),
  only("سوريه", ALL, "and سوريه"),
  only("أمريكا", [2], "أميركا is أمريكا"),
  only("امريكا", [2], "without its hamza"),
  only("اكار", [1], "آكار without its madda"),
  only("اوسي", [0], "أوسي without its hamza"),
  only("اردوغان", [3, 4], "أردوغان without its hamza"),
  only("الرقه", [1], "ه for ة"),
  asked("المنطقه الامنه", [1], [3], "ه for ة and no madda; words of one stem (`الأمنية`) may come too"),
  only('"المنطقه الامنه"', [1], "the same as a phrase, which is not stemmed"),
  only("اللاذقيه", [1], "ه for ة"),
  only('"جابر على باشا"', [1], "ى for ي"),
  only("الديمقراطيه", [0, 2, 3], "ه for ة; one word of a name is not its abbreviation"),
  only("عبدي", [3], "a family name"),
  only("الأسد", [0, 1, 3], "a ligature of lam and alef in the text: اﻷسد"),
  only("وبحلب", [3], "و and ب before a name"),
  only("لحلب", [3], "ل before a name"),
  only("وإدلب", [1], "و before a name"),
  only("بإدلب", [1], "ب before a name that begins with hamza"),
  only("وبالقوات", ALL, "three proclitics"),
  only("للقوات", ALL, "ل and the article"),
  only("بالمناورات", [0], "ب and the article before a plural"),
  only("كروسيا", ALL, "ك before a country"),
  only("والحصار", [2], "و and the article"),
  only("قوات سوريا الديمقراطية", ALL, "the name finds the abbreviation قسد"),
  only("قسد", ALL, "the abbreviation"),
  only("SDF", ALL, "the English abbreviation"),
  only("داعش", [], "a group that none of them names"),
  only('"تنظيم الدولة الإسلامية"', [], "the same by its name"),
  only("SNA", [1], "الجيش الوطني السوري in English"),
  only("أمريكا OR واشنطن", [2], "either of two words"),
  only("مناورة", [0], "the singular finds مناورات"),
  only("مظاهرة", [0], "the singular finds مظاهرات"),
  only("مجزرة", [1, 2], "the broken plural مجازر"),
  only("مدرسة", [1], "the broken plural مدارس"),
  only("صاروخ", [0, 2], "the broken plural صواريخ"),
  only("قذيفة", [2], "the broken plural قذائف"),
  only("مشفى", [1], "the broken plural مشافٍ, with its tanween"),
  only("شهيد", [1], "the broken plural شهداء"),
  only("طائرة", [0, 2], "the plural طائرات"),
  only("مدني", [1, 2], "the plural المدنيين"),
  only("عشيرة", [2], "the broken plural عشائر"),
  only("ناشط", [0, 1], "the plural ناشطون"),
  only('"11 قتيلا"', [2], "digits and a noun without its tanween"),
  only('"١١ قتيلاً"', [2], "Arabic-Indic digits"),
  only('"١٥٠ ساعة"', [1], "Arabic-Indic digits for ASCII ones"),
  only("M4", [0], "a road"),
  only("القواتُ الرُّوسيّة", ALL, "tashkeel in the query"),
  only("الانسحاب", [1, 4], "tashkeel in the text: بالانسحابِ"),
  only("حـــلـــب", [3], "tatweel"),
  only('"جيش العشائر"', [2], "a phrase"),
  only('"نبع السلام"', [1], "a phrase in quotes within the text"),
  only("«مطار القامشلي الدولي»", [2, 4], "a phrase in guillemets"),
  only('"سوريا قوات"', [], "a phrase in an order that nobody wrote"),
  only("سوتشي -كوباني", [1], "without a word"),
  only("قسد -تركيا", [2], "without a country, and without its adjective: تركية"),
  only('الناشر:"شبكة شام"', [0], "an outlet by its name"),
  only("الناشر:اوطان", [1], "an outlet by one of its words, without the hamza"),
  only("التاريخ:٢٠٢٤-٠٨", [2], "a month, in Arabic-Indic digits"),
  only("العنوان:مناورات", [0], "a word of the headline"),
  only("Damascus", [2, 3], "a capital in Latin letters"),
  only("Syrian Democratic Forces", ALL, "a group in Latin letters finds both its names"),
  only("Idlib", [1], "a city in Latin letters"),
  only("Aleppo", [3], "a city in Latin letters"),
  only("Erdogan", [3, 4], "a person in Latin letters"),
  only("Assad", [0, 1, 3], "a person in Latin letters; a ligature in the text"),
];
