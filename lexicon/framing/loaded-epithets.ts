/**
 * lexicon/framing/: words that take a side. Here: those that do when they stand beside the name of a person: `المخلوع فلان`. Compared in the dedup form.
 *
 * Source: written by us from Arabic news of opposing sides; the words are facts of the language. Reason: they say how the writer
 * sees somebody. Words of law (`المتهم`, `المدان`) and of office (`السابق`) are not here.
 */
export const LOADED_EPITHETS: readonly string[] = [
  "المخلوع",
  "الطاغية",
  "السفاح",
  "المجرم",
  "المجرمة",
  "الإرهابي",
  "الإرهابية",
  "المقبور",
  "الهالك",
  "الخائن",
  "العميل",
  "الدكتاتور",
  "الديكتاتور",
  "الانقلابي",
  "المتمرد",
  "المارق",
];

/**
 * Nouns of deeds. A loaded adjective behind `هجوم داعش الإرهابي` tells of the deed, not of the actor.
 *
 * Source: written by us. Reason: both readings look the same, and the deed's is the likelier.
 */
export const DEED_NOUNS: readonly string[] =
  "هجوم تفجير عمل اعتداء عدوان مخطط فكر مشروع نشاط إرهاب قصف حكم خطاب منهج نهج سلوك تمدد مد انقلاب".split(" ");
