/** A calendar that dates are written in. */
export type Calendar = "gregorian" | "hijri";

/** A month of one calendar, with every name that newspapers give it. */
export interface MonthNames {
  readonly calendar: Calendar;
  /** 1 to 12. */
  readonly month: number;
  readonly names: readonly string[];
}

const gregorian = (month: number, names: readonly string[]): MonthNames => ({
  calendar: "gregorian",
  month,
  names,
});
const hijri = (month: number, names: readonly string[]): MonthNames => ({ calendar: "hijri", month, names });

/**
 * Month names. Compared in the dedup form, so hamzas, tashkeel, teh marbuta and alef maksura need no variants.
 *
 * Source: Unicode CLDR locales ar, ar-SY, ar-DZ, ar-MA, en and fr, and its Hijri calendar (Unicode License); further
 * spellings by us, after newspapers of Egypt, Iraq and the Maghreb. Reason: each region has its own names, and an unknown
 * month loses a date. Lebanese sites write a numeral in place of the second word of a Levantine month, or shorten the month
 * to a letter and that numeral. Libya had names of its own until
 * 2011; those that are everyday words or persons (`الربيع`, `ناصر`, `الفاتح`) are not here. "Kanun" and "Tishrin" alone are two months each, so they are not here.
 */
export const MONTH_NAMES: readonly MonthNames[] = [
  gregorian(1, [
    "يناير",
    "كانون الثاني",
    "كانون ثاني",
    "كانون 2",
    "ك2",
    "جانفي",
    "january",
    "jan",
    "janvier",
    "أي النار",
  ]),
  gregorian(2, ["فبراير", "فيبراير", "شباط", "فيفري", "فيفريي", "february", "feb", "février", "النوار"]),
  gregorian(3, ["مارس", "آذار", "march", "mar", "mars"]),
  gregorian(4, ["أبريل", "نيسان", "أفريل", "أبرايل", "april", "apr", "avril"]),
  gregorian(5, ["مايو", "أيار", "نوار", "ماي", "مايس", "may", "mai"]),
  gregorian(6, ["يونيو", "يونيه", "حزيران", "جوان", "june", "jun", "juin"]),
  gregorian(7, ["يوليو", "يوليه", "تموز", "جويلية", "جويليا", "يوليوز", "july", "jul", "juillet"]),
  gregorian(8, ["أغسطس", "آب", "أوت", "غشت", "أغشت", "أوغسطس", "august", "aug", "août", "هانيبال"]),
  gregorian(9, ["سبتمبر", "أيلول", "شتنبر", "شتمبر", "سبتنبر", "september", "sept", "sep", "septembre"]),
  gregorian(10, [
    "أكتوبر",
    "أوكتوبر",
    "تشرين الأول",
    "تشرين أول",
    "تشرين 1",
    "ت1",
    "october",
    "oct",
    "octobre",
    "التمور",
  ]),
  gregorian(11, [
    "نوفمبر",
    "نوفنبر",
    "تشرين الثاني",
    "تشرين ثاني",
    "تشرين 2",
    "ت2",
    "نونبر",
    "نوفبر",
    "november",
    "nov",
    "novembre",
    "الحرث",
  ]),
  gregorian(12, [
    "ديسمبر",
    "ديسنبر",
    "كانون الأول",
    "كانون أول",
    "كانون 1",
    "ك1",
    "دجنبر",
    "دجمبر",
    "december",
    "dec",
    "décembre",
  ]),
  hijri(1, ["محرم", "المحرم", "محرم الحرام", "المحرم الحرام"]),
  hijri(2, ["صفر", "صفر الخير"]),
  hijri(3, ["ربيع الأول", "ربيع أول", "ربيع 1"]),
  hijri(4, ["ربيع الثاني", "ربيع ثاني", "ربيع الآخر", "ربيع آخر", "ربيع 2"]),
  hijri(5, ["جمادى الأولى", "جمادى الأول", "جماد الأول", "جماد الأولى", "جمادى أولى", "جماد أول"]),
  hijri(6, [
    "جمادى الآخرة",
    "جمادى الثانية",
    "جمادى الآخر",
    "جمادى الثاني",
    "جماد الآخر",
    "جماد الثاني",
    "جماد الآخرة",
  ]),
  hijri(7, ["رجب", "رجب المرجب"]),
  hijri(8, ["شعبان", "شعبان المعظم"]),
  hijri(9, ["رمضان", "رمضان المبارك"]),
  hijri(10, ["شوال", "شوال المكرم"]),
  hijri(11, ["ذو القعدة", "ذي القعدة", "ذوالقعدة", "ذيالقعدة"]),
  hijri(12, ["ذو الحجة", "ذي الحجة", "ذوالحجة", "ذيالحجة"]),
];

/**
 * The months of the solar Hijri calendar, which pages in Persian are dated by, from the first to the twelfth. Written with the yeh and kaf of Arabic.
 *
 * Source: Unicode CLDR locale fa, Persian calendar (Unicode License). Reason: some are everyday words of Arabic, so they count only between a day and
 * a year.
 */
export const SOLAR_MONTH_NAMES: readonly string[] = [
  "فروردين",
  "ارديبهشت",
  "خرداد",
  "تير",
  "مرداد",
  "شهريور",
  "مهر",
  "آبان",
  "آذر",
  "دي",
  "بهمن",
  "اسفند",
];
