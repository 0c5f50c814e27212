/**
 * Words that put what they say of a weekday or a day into the future. Compared in the dedup form.
 *
 * Source: the future verbs found at least 15 times in ANT and in Saudi newspapers (counts are facts), with the same verbs' other
 * person, and the usual ways to announce something. Reason: `يعقد الأحد` may be the last or the next Sunday; `سيعقد` is the next.
 */
const VERBS: readonly string[] =
  `يتم يكون ينطلق يشهد يقوم يقع يعمل يؤدي يدور يواصل يجمع يعقد يقام يتواصل يشمل يبدأ يخصص يساهم يجعل يبقى
  يصبح ينعقد يتولى يوفر يدخل يجرى يجري يقدم يمثل يلتقي يزور يصل يغادر يشارك يستأنف يستقبل يعلن يفتتح يفتح يغلق يستضيف يواجه يلعب يخوض
  يناقش يبحث يترأس يحضر يعود يتوجه يستمر يصدر يوقع يسلم يتسلم ينتهي يعرض يحتفل ينظم يتوقف يقرر يصوت يجتمع يتجدد يلقي يكشف يعرف`.split(
    /\s+/u,
  );
export const FUTURE_WORDS: readonly string[] = [
  ...VERBS.flatMap((verb) => [`س${verb}`, `ست${verb.slice(1)}`, `وس${verb}`, `وست${verb.slice(1)}`]),
  ...`سوف وسوف المقرر المزمع المنتظر المرتقب المتوقع يعتزم تعتزم يستعد تستعد يتوقع يرتقب ينتظر ابتداء اعتبارا انطلاقا موعد موعدا`.split(
    " ",
  ),
];
