/** The texts of the page, numbers and dates in Arabic. The names of filters come from the server, in `filters.js`. */

/** Latin digits throughout, like the dates and numbers in the file names and addresses beside them. */
const LOCALE = "ar-u-nu-latn-ca-gregory";

const numbers = new Intl.NumberFormat(LOCALE);
const plurals = new Intl.PluralRules("ar");
const days = new Intl.DateTimeFormat(LOCALE, {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const months = new Intl.DateTimeFormat(LOCALE, { month: "long", year: "numeric", timeZone: "UTC" });
const languages = new Intl.DisplayNames([LOCALE], { type: "language" });

export const number = (value) => numbers.format(value);

const counted = (count, { zero, one, two, few, many, other }) =>
  ({ zero, one, two, few: `${number(count)} ${few}`, many: `${number(count)} ${many}` })[
    plurals.select(count)
  ] ?? `${number(count)} ${other}`;

const COPIES = { one: "نسخة واحدة", two: "نسختان", few: "نسخ", many: "نسخة", other: "نسخة" };
const RESULTS = {
  zero: "لا نتائج",
  one: "نتيجة واحدة",
  two: "نتيجتان",
  few: "نتائج",
  many: "نتيجة",
  other: "نتيجة",
};
const WORDS = { one: "كلمة واحدة", two: "كلمتان", few: "كلمات", many: "كلمة", other: "كلمة" };

export const copies = (count) => counted(count, { zero: "بلا نسخ", ...COPIES });
export const results = (count) => counted(count, RESULTS);
export const wordCount = (count) => counted(count, { zero: "بلا كلمات", ...WORDS });

/** The day of `2024-03-15T21:00:00+03:00` as its writer wrote it, wherever the reader is. What is not a date stays as it is. */
export const day = (value) => {
  const [, date] = /^(\d{4}-\d{2}-\d{2})/u.exec(String(value)) ?? [];
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) ? String(value) : days.format(time);
};

/** `2024-03` as month and year. */
export const month = (value) => {
  const time = Date.parse(`${value}-01T00:00:00Z`);
  return Number.isNaN(time) ? String(value) : months.format(time);
};

/** `ar` as the name of the language. */
export const language = (code) => {
  if (code === "und") return "غير معروفة";
  try {
    return languages.of(code) ?? code;
  } catch {
    return code;
  }
};

const ENCODING_PROBLEMS = { doubtful: "ترميز مشكوك فيه" };

/** A value of a facet, in words. */
export const facetValue = (name, value) => {
  if (name === "month") return month(value);
  if (name === "language") return language(value);
  return name === "encoding_problem" ? (ENCODING_PROBLEMS[value] ?? value) : value;
};

export const say = {
  name: "ورّاق",
  latest: "أحدث المقالات",
  untitled: "(بلا عنوان)",
  without: (value) => `أزل ${value}`,
  clear: "أزل كل الاختيارات",
  order: "الترتيب",
  sorts: { relevance: "الأكثر صلة", time: "الأحدث", time_asc: "الأقدم" },
  why: "لماذا ظهرت؟",
  how: {
    as_written: "كما كُتبت",
    same_stem: "صيغة أخرى",
    alias: "اسم آخر",
    begins_so: "تبدأ بها",
    not_there: "غير موجودة فيه",
  },
  where: { headline: "العنوان", body: "النص" },
  files: "كل النتائج في ملف",
  didYouMean: "هل تقصد",
  notes: {
    unknown_field: "لا يوجد حقل بهذا الاسم، فجرى البحث عنه كأنه كلمة:",
    unclear_date: "تاريخ غير مفهوم، فأُهمل؛ اكتبه مثل \u20662024-03-15\u2069 أو \u20662024-01..2024-03\u2069:",
    missing_value: "حقل بلا قيمة، فأُهمل:",
    unclosed_quote: "علامة تنصيص لم تُغلق، فأُهملت:",
    stray_operator: "أداة ربط ينقصها أحد طرفيها، فأُهملت:",
    nothing_to_search: "ليس فيما كتبته حرف ولا رقم يُبحث عنه:",
    any_word: "قلّت المقالات التي تجمع هذه الكلمات، فأُضيفت مقالات فيها أي كلمة منها، والأقرب أولًا.",
    timed_out: "طال البحث فتوقّف، وهذه هي النتائج حتى توقّفه. ضيّق البحث.",
  },
  allOf: (count) => `عرض الكل (${number(count)})`,
  moreFailed: "تعذّر جلب المزيد. حاول مرة أخرى.",
  nothingFor: ["لا نتائج لـ«", "»"],
  nothingChosen: "لا نتائج لما اخترته",
  nothingYet: "لا توجد مقالات بعد",
  fewerWords: "جرّب كلمات أقل، أو كلمة أعمّ.",
  spelling: "تحقّق من الإملاء، أو جرّب كتابة أخرى للاسم.",
  everything: "اعرض أحدث المقالات",
  dropFiles: "ضع ملفات نصية في المجلد المراقَب، وستظهر هنا بعد لحظات.",
  whereFolder: "يذكر الأمر warraq up مكان المجلد عند بدئه.",
  back: "رجوع إلى النتائج",
  alsoBy: "نشرته أيضًا:",
  copies: "النسخ",
  allFields: "كل الحقول",
  away: ["محرّك البحث لا يستجيب الآن", "لم يضِع شيء. حاول مرة أخرى بعد قليل."],
  locked: ["انتهت صلاحية الدخول", "أعد تحميل الصفحة وأدخل الرمز."],
  refused: ["تعذّر تنفيذ هذا البحث", "قد يكون نصّ البحث أطول من 2,000 حرف، أو في عنوان الصفحة قيمة غير صحيحة."],
  missing: ["لا توجد وثيقة بهذا المعرّف", "لعلّ الرابط ناقص، أو حُذفت الوثيقة."],
  unreachable: ["تعذّر الوصول إلى الخادم", "تأكّد أن ورّاق ما زال يعمل، ثم أعد المحاولة."],
  broken: ["حدث خطأ غير متوقع", "التفاصيل في سجلّ الخادم. حاول مرة أخرى."],
};
