/** Sentences of articles: plain news Arabic, written for the tests. */
const SENTENCES = [
  "قال مصدر في البلدية إن أعمال الصيانة ستبدأ مطلع الأسبوع المقبل",
  "وأضاف المتحدث أن الطريق الرئيسي سيغلق أمام حركة السير لمدة ثلاثة أيام",
  "وشهدت الأسواق إقبالا كبيرا من الأهالي مع اقتراب موسم الأعياد",
  "وأكد شهود عيان سماع دوي انفجار في الأطراف الشرقية من المدينة",
  "وتوقعت الأرصاد الجوية هطول أمطار غزيرة على المناطق الساحلية",
  "من جهته دعا المجلس المحلي إلى عقد اجتماع طارئ لبحث أزمة المياه",
  "وأسفرت المواجهات عن إصابة عدد من الأشخاص بجروح متفاوتة",
  "وفاز الفريق الضيف بهدفين دون مقابل في المباراة التي أقيمت مساء أمس",
  "وارتفعت أسعار الخضار والفواكه مقارنة بالأسبوع الماضي",
  "وانطلقت القافلة من الميناء محملة بالأدوية والمواد الغذائية",
] as const;

/**
 * Makes an article: a headline, an empty line, and paragraphs. The same number makes the same text, and another number another one.
 */
export const makeArticle = (number: number): string => {
  const pick = (step: number): string => SENTENCES[(number * 7 + step * 3) % SENTENCES.length] ?? "";
  const paragraph = (step: number): string =>
    `${pick(step)} في الحي رقم ${number * 13 + step}. ${pick(step + 1)}، وعددهم ${number + step}.`;
  return [`تقرير رقم ${number}: ${pick(0)}`, "", ...[1, 2, 3, 4].map(paragraph)].join("\n");
};
