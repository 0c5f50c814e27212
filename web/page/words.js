/** The words of the page, and how numbers and dates are said. The one script with Arabic in it. */

/** Latin digits throughout: so are the dates and numbers in file names and addresses beside them. */
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

/** `2024-03-15T21:00:00+03:00` as the day its writer wrote, wherever the reader is; what is no date stays as it is. */
export const day = (value) => {
  const [, date] = /^(\d{4}-\d{2}-\d{2})/u.exec(String(value)) ?? [];
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) ? String(value) : days.format(time);
};

/** `2024-03` as the name of the month and the year. */
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

export const say = {
  name: "ورّاق",
  latest: "أحدث المقالات",
  untitled: "(بلا عنوان)",
  facets: { language: "اللغة", month: "الشهر", outlet: "الجهة الناشرة" },
  allOf: (count) => `عرض الكل (${number(count)})`,
  end: "هذا أبعد ما تصل إليه الصفحات؛ أضف كلمة لتضييق البحث.",
  moreFailed: "تعذّر جلب المزيد. حاول مرة أخرى.",
  nothingFor: ["لا نتائج لـ«", "»"],
  nothingYet: "لا مقالات بعد",
  fewerWords: "جرّب كلمات أقل، أو كلمة أعمّ.",
  spelling: "تحقّق من الإملاء، أو جرّب كتابة أخرى للاسم.",
  everything: "اعرض أحدث المقالات",
  dropFiles: "ضع ملفات نصية في المجلد المراقَب، وستظهر هنا بعد لحظات.",
  whereFolder: "يذكر الأمر warraq up مكان المجلد عند بدئه.",
  back: "رجوع إلى النتائج",
  copies: "النسخ",
  allFields: "كل الحقول",
  away: ["محرّك البحث لا يجيب الآن", "لم يضِع شيء. حاول مرة أخرى بعد قليل."],
  refused: ["تعذّر تنفيذ هذا البحث", "قد يكون نصّ البحث أطول من 2,000 حرف أو في العنوان قيمة غير صحيحة."],
  missing: ["لا وثيقة بهذا المعرّف", "لعلّ الرابط ناقص، أو حُذفت الوثيقة."],
  unreachable: ["تعذّر الوصول إلى الخادم", "تأكّد أن ورّاق ما زال يعمل، ثم أعد المحاولة."],
  broken: ["حدث خطأ غير متوقع", "التفصيل في سجلّ الخادم. حاول مرة أخرى."],
};
