/** tests/support/layouts/: pages of sites as plain text, filled with samples, and the measurement of reading them. */
const EGYPT = "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split(" ");
const LEVANT =
  "كانون الثاني,شباط,آذار,نيسان,أيار,حزيران,تموز,آب,أيلول,تشرين الأول,تشرين الثاني,كانون الأول".split(",");
const MAGHREB = "جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر".split(" ");
const MOROCCO = "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر".split(" ");
const ENGLISH = "January February March April May June July August September October November December".split(
  " ",
);
const WEEKDAYS = "الأحد الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت".split(" ");

const HIJRI = new Intl.DateTimeFormat("ar-SA-u-ca-islamic-umalqura-nu-latn", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** `9 صفر 1446`, in the calendar of Umm al-Qura. */
const inHijri = (date: Date): string =>
  HIJRI.formatToParts(date)
    .filter(({ type }) => type === "day" || type === "month" || type === "year")
    .map(({ value }) => value)
    .join(" ");

const HIJRI_NUMBERS = new Intl.DateTimeFormat("en-u-ca-islamic-umalqura-nu-latn", {
  day: "numeric",
  month: "numeric",
  year: "numeric",
  timeZone: "UTC",
});

/** `1446/2/9`. */
const inHijriNumbers = (date: Date): string => {
  const parts = HIJRI_NUMBERS.formatToParts(date);
  const valueOf = (wanted: string): string => parts.find(({ type }) => type === wanted)?.value ?? "";
  return ["year", "month", "day"].map(valueOf).join("/");
};

const two = (number: number): string => String(number).padStart(2, "0");
const toDigits = (text: string): string =>
  text.replace(/\d/gu, (digit) => String.fromCharCode(0x06_60 + Number(digit)));

const plain = (date: Date, form: string): string => {
  const [day, month, year] = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()];
  const named = (months: readonly string[]): string => `${day} ${months[month - 1]} ${year}`;
  const forms: Readonly<Record<string, string>> = {
    egypt: named(EGYPT),
    levant: named(LEVANT),
    maghreb: named(MAGHREB),
    both: `${day} ${LEVANT[month - 1]}/${EGYPT[month - 1]} ${year}`,
    morocco: named(MOROCCO),
    "named-comma": `${two(day)} ${EGYPT[month - 1]}, ${year}`,
    "egypt-dash": `${day}-${EGYPT[month - 1]}-${year}`,
    "egypt-no-year": `${day} ${EGYPT[month - 1]}`,
    "egypt-comma": `${day} ${EGYPT[month - 1]}، ${year}`,
    "egypt-first": `${EGYPT[month - 1]} ${day}, ${year}`,
    english: `${ENGLISH[month - 1]} ${day}, ${year}`,
    "english-short": `${ENGLISH[month - 1]?.slice(0, 3)} ${day}, ${year}`,
    "english-day": `${day} ${ENGLISH[month - 1]} ${year}`,
    "english-day-short": `${two(day)} ${ENGLISH[month - 1]?.slice(0, 3)} ${year}`,
    "levant-brackets": `${day} ${LEVANT[month - 1]} (${EGYPT[month - 1]}) ${year}`,
    "levant-first": `${LEVANT[month - 1]} ${day}, ${year}`,
    month: `${EGYPT[month - 1]} ${year}`,
    iso: `${year}-${two(month)}-${two(day)}`,
    ymd: `${year}/${two(month)}/${two(day)}`,
    dmy: `${two(day)}/${two(month)}/${year}`,
    "dmy-dash": `${two(day)}-${two(month)}-${year}`,
    dot: `${two(day)}.${two(month)}.${year}`,
  };
  if (form === "hijri") return inHijri(date);
  if (form === "hijri-ymd") return inHijriNumbers(date);
  const text = forms[form];
  if (text === undefined) throw new Error(`no date form is called ${form}`);
  return text;
};

const DIGITS = /-digits$/u;

/** A date as sites write it. A form that ends in `-digits` has Arabic-Indic digits. */
export const dateIn = (date: Date, form: string): string =>
  DIGITS.test(form) ? toDigits(plain(date, form.replace(DIGITS, ""))) : plain(date, form);

export const numberIn = (number: number, form: string): string =>
  DIGITS.test(form) ? toDigits(String(number)) : String(number);

export const weekdayOf = (date: Date): string => WEEKDAYS[date.getUTCDay()] ?? "";

/** `Fri, 09 Aug 2024`, as in mails and feeds. */
export const rfcDate = (date: Date): string => date.toUTCString().slice(0, "Fri, 09 Aug 2024".length);

const HALVES: Readonly<Record<string, readonly [before: string, after: string]>> = {
  time12: ["ص", "م"],
  "time12-long": ["صباحاً", "مساءً"],
  "time12-english": ["AM", "PM"],
};

/** The time of day: `time`, `time-digits` or, with the halves of the day, `time12`, `time12-long` and `time12-english`. */
export const timeIn = (date: Date, form: string): string => {
  const [hour, minute] = [date.getUTCHours(), two(date.getUTCMinutes())];
  const half = HALVES[form];
  if (half !== undefined)
    return `${two(hour % 12 === 0 ? 12 : hour % 12)}:${minute} ${half[Number(hour >= 12)]}`;
  const text = `${two(hour)}:${minute}`;
  return DIGITS.test(form) ? toDigits(text) : text;
};
