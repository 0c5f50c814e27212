import { toDedupForm } from "../../text/dedup-form.ts";

/** The fields of a row of `eval/dates/*.jsonl` that the test uses. */
export interface Row {
  readonly id: string;
  readonly input: string;
  readonly mention: string;
  readonly start: number;
  readonly ref: string | null;
  readonly type: string;
  readonly spec?: string;
  readonly calendar?: string;
  readonly expect: {
    readonly value?: string;
    readonly grain?: string;
    readonly timex?: string | null;
    readonly past?: Moment | null;
    readonly values?: readonly { readonly value: string; readonly timex: string }[];
  } | null;
}

interface Moment {
  readonly date?: string;
  readonly dateTime?: string;
}

/** The expected value of a row, as `YYYY-MM-DDTHH:MM:SS` or `YYYY-MM-DD`. Of two values the one in the past, as news reports the past. */
export const valueOf = ({ expect }: Row): string | null => {
  const past = expect?.past?.dateTime ?? expect?.past?.date;
  return (expect?.value ?? past ?? expect?.values?.[0]?.value)?.replace(" ", "T") ?? null;
};

const words = (...phrases: readonly string[]): RegExp =>
  new RegExp(`(?:^| )(?:و|ب|ل)?(?:${phrases.map(toDedupForm).join("|")})(?= |$)`, "u");

const WEEKDAY = words(
  "الاحد",
  "الاثنين",
  "الثلاثاء",
  "الثلاثا",
  "الاربعاء",
  "الاربعا",
  "الخميس",
  "الجمعة",
  "السبت",
  "اثنين",
  "ثلاثاء",
  "اربعاء",
  "اربعا",
  "جمعة",
);
const MONTH = words(
  "يناير",
  "فبراير",
  "مارس",
  "أبريل",
  "مايو",
  "يونيو",
  "يوليو",
  "أغسطس",
  "سبتمبر",
  "أكتوبر",
  "نوفمبر",
  "ديسمبر",
  "كانون",
  "شباط",
  "آذار",
  "نيسان",
  "أيار",
  "حزيران",
  "تموز",
  "آب",
  "أيلول",
  "تشرين",
);
const ORDINAL = words(
  "أول",
  "الأول",
  "الأولى",
  "ثان",
  "ثاني",
  "الثاني",
  "الثانية",
  "ثالث",
  "الثالث",
  "رابع",
  "الرابع",
  "الخامس",
  "السادس",
  "آخر",
  "الأخير",
);
const NUMBER = words(
  "عشر",
  "عشرة",
  "العشرين",
  "والعشرين",
  "الحادي",
  "الحادية",
  "الأول",
  "الثاني",
  "الثانية",
  "السابع",
);
const DAY_WORD = words(
  "اليوم",
  "أمس",
  "الأمس",
  "بالأمس",
  "البارحة",
  "امبارح",
  "غدا",
  "الغد",
  "غد",
  "بكرة",
  "بكرا",
);
const PERIOD = words("الأسبوع", "اسبوع", "الشهر", "شهر", "السنة", "العام", "سنة", "عام");
const NEAR = words(
  "الماضي",
  "الماض",
  "السابق",
  "السابقة",
  "المنصرم",
  "الفائت",
  "القادم",
  "القادمة",
  "المقبل",
  "التالي",
  "الحالي",
  "الحالية",
  "الجاي",
  "هذا",
  "هذه",
);
const UNIT = words(
  "ثانية",
  "دقيقة",
  "دقائق",
  "ساعة",
  "ساعات",
  "ساعتين",
  "يوم",
  "يوما",
  "يومين",
  "أيام",
  "أسبوع",
  "أسبوعين",
  "أسابيع",
  "شهر",
  "شهرين",
  "أشهر",
  "سنة",
  "سنتين",
  "عام",
  "عامين",
);
const AGO = words("منذ", "قبل");
const VAGUE = words("بضعة", "عدة");
const NOW = words("يومي", "الآن", "حالا", "اللحظة", "أقرب");
const PART_OF_DAY = words("نهاية", "الليلة", "الصباح", "المساء", "منتصف", "نص", "نصف", "بداية");
const SPELLED_YEAR = words("ألف", "ألفان", "ألفين");
const FULL_YEAR = /(?:^|\D)\d{4}(?:\D|$)/u;
const SHORT_YEAR = /\d{1,2}[-/]\d{1,2}[-/]\d{2}$|\d{1,2}\/\d{1,2}, \d{2}$/u;
const TWO_NUMBERS = /\d{1,2}[-./]\d{1,2}/u;

/** Kinds of rows that occur in news pages and that the reader promises to resolve. */
export const APPLICABLE = new Set([
  "none",
  "absolute",
  "hijri",
  "day_word",
  "ago",
  "weekday_past",
  "weekday_and_date",
]);

const isAhead = (row: Row, value: string): boolean =>
  row.ref !== null && value.slice(0, 10) > row.ref.slice(0, 10);

/** The kind of expression of a date row, by its words and never by its id. The order of the checks matters. */
const kindOfDate = (row: Row, value: string): string => {
  const text = row.mention.trim();
  const folded = toDedupForm(text);
  const has = (pattern: RegExp): boolean => pattern.test(folded);
  if (has(PERIOD) && has(WEEKDAY) && has(NEAR)) return "weekday_of_a_week";
  if (has(ORDINAL) && (has(WEEKDAY) || /(?:^| )(?:يوم|اليوم|اسبوع|الاسبوع)(?= |$)/u.test(folded)))
    return "nth_day";
  if (SHORT_YEAR.test(text)) return "short_year";
  if (row.calendar !== undefined) return "hijri";
  if (FULL_YEAR.test(text) || has(SPELLED_YEAR)) return "absolute";
  if (has(NOW)) return "now";
  if (has(PART_OF_DAY)) return "part_of_a_day_or_month";
  const isMonthNamed = has(MONTH) || TWO_NUMBERS.test(text);
  if (isMonthNamed) return has(WEEKDAY) ? "weekday_and_date" : "without_year";
  if (isAhead(row, value)) return "ahead";
  if (has(DAY_WORD)) return "day_word";
  if (has(VAGUE)) return "vague";
  if (has(UNIT) && has(AGO)) return "ago";
  if (has(WEEKDAY)) return has(/\d/u) || has(NUMBER) ? "weekday_and_day" : "weekday_past";
  if (has(PERIOD) && has(NEAR)) return "near_period";
  if (has(UNIT)) return "amount_without_ago";
  if (row.type === "datetime") return "clock_alone";
  return "day_without_month";
};

/** The kind of a row. First come types that are not a point in time, then rows without a value to compare. */
export const kindOf = (row: Row): string => {
  if (row.type === "none") return "none";
  if (row.type !== "date" && row.type !== "datetime") return row.type;
  if (row.spec?.startsWith("Holiday") === true) return "holiday";
  if (row.spec?.endsWith("Extractor") === true) return "span_only";
  const value = valueOf(row);
  return value === null || row.mention.trim() === "" ? "no_value" : kindOfDate(row, value);
};

const COUNTED_MONTHS = words("شهر", "شهرين", "أشهر");
const COUNTED_YEARS = words("سنة", "سنتين", "عام", "عامين");
const FINER = words("يوم", "يوما", "يومين", "أيام", "ساعات", "ساعتين", "دقيقة", "دقائق", "ويومان", "وساعتين");
const CLOCK = /\d:\d{2}/u;
const HOUR = words("الساعة", "صباحا", "مساء", "في السابعة");
const MONTH_AND_YEAR = /^\d{1,2}\/\d{4}$/u;

/** How many characters of `YYYY-MM-DDTHH:MM:SS` the words of a row state. "A month ago" states a month, whatever day the row computes. */
export const statedLengthOf = (row: Row): number => {
  const folded = toDedupForm(row.mention);
  if (MONTH_AND_YEAR.test(row.mention)) return 7;
  if (CLOCK.test(row.mention) || HOUR.test(folded)) return 19;
  const isAgo = AGO.test(folded) && !MONTH.test(folded) && !DAY_WORD.test(folded);
  if (!isAgo) return 10;
  if (FINER.test(folded)) return /(?:ساع|دقي)/u.test(folded) ? 19 : 10;
  if (COUNTED_MONTHS.test(folded)) return 7;
  return COUNTED_YEARS.test(folded) ? 4 : 10;
};
