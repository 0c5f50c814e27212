/**
 * Nouns whose first letters are those of the article and their own, spelled with a bare alef.
 *
 * Source: any Arabic grammar: verbal nouns of the eighth form of roots with `ل`; and foreign words. Reason: `التزام` is not the article
 * with `تزام`. A word with a hamza (`إلغاء`) or madda shows it by itself.
 */
export const AL_WORDS: readonly string[] =
  "التزام التحاق التقاء التفاف التهاب التباس التماس التقاط التئام التفات التجاء التواء التهام الكتروني".split(
    " ",
  );
