/** From this many seconds on a distance of time is told in a unit of so many seconds. */
const UNITS = [
  [172_800, 86_400, "day"],
  [7_200, 3_600, "hour"],
  [120, 60, "minute"],
  [0, 1, "second"],
];
const BYTE_UNITS = [
  [1_000_000_000, "gigabyte"],
  [1_000_000, "megabyte"],
  [1_000, "kilobyte"],
  [1, "byte"],
];

/** A date in a format; what is not a date stays as it is. */
const shown = (format, date, value) => {
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) ? String(value) : format.format(time);
};

/**
 * Numbers, counts and dates in the way of one language. `nouns` has for each counted thing its form by plural category, with `#` where
 * the number stands: `{ one: "1 result", other: "# results" }`. `zero` is for none, also in a language without that category.
 */
export const makeFormats = ({ locale, hijriLocale, nouns, unknownLanguage, openPeriods }) => {
  const numbers = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(locale);
  const languages = new Intl.DisplayNames([locale], { type: "language" });
  const dates = (options, calendar = locale) =>
    new Intl.DateTimeFormat(calendar, { ...options, timeZone: "UTC" });
  const wholeDay = { day: "numeric", month: "long", year: "numeric" };
  const days = dates(wholeDay);
  const months = dates({ month: "long", year: "numeric" });
  const hijriDays = dates(wholeDay, hijriLocale);
  // A time of the server, in the zone of the reader.
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
  const distances = new Intl.RelativeTimeFormat(locale, { numeric: "always" });
  const shares = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });

  const monthNames = dates({ month: "short" });
  const shortDays = dates({ day: "numeric", month: "short" });

  const number = (value) => numbers.format(value);
  const count = (noun, value) => {
    const forms = nouns[noun];
    const form = (value === 0 ? forms.zero : undefined) ?? forms[plurals.select(value)] ?? forms.other;
    return form.replace("#", number(value));
  };
  const day = (value) => shown(days, String(value).slice(0, 10), value);
  const month = (value) => shown(months, `${value}-01`, value);
  const dayMonthOrYear = (value) => {
    if (/^\d{4}$/u.test(value)) return value;
    return /^\d{4}-\d{2}$/u.test(value) ? month(value) : day(value);
  };
  /** A period as the filter writes it, `2024-03..2024-05`, open at either end or a single day, month or year. */
  const period = (value) => {
    const [from, to] = value.split("..");
    if (to === undefined || from === to) return dayMonthOrYear(from);
    if (from === "") return openPeriods.until(dayMonthOrYear(to));
    return to === ""
      ? openPeriods.since(dayMonthOrYear(from))
      : `${dayMonthOrYear(from)} – ${dayMonthOrYear(to)}`;
  };
  return {
    number,
    /** `count("results", 3)` as `3 results`. */
    count,
    /** The day of `2024-03-15T21:00:00+03:00` as its writer wrote it, wherever the reader is. What is not a date stays as it is. */
    day,
    /** The same day in the calendar of Umm al-Qura, the civil one of Saudi Arabia; null for what is not a date. */
    hijriDay: (value) => {
      const time = Date.parse(`${String(value).slice(0, 10)}T00:00:00Z`);
      return Number.isNaN(time) ? null : hijriDays.format(time);
    },
    /** A time (ISO 8601 with a zone) as day and clock of the reader. */
    moment: (value) => {
      const time = Date.parse(value);
      return Number.isNaN(time) ? String(value) : moments.format(time);
    },
    /** How long ago a time was, seen from another one. */
    ago: (value, now) => {
      const seconds = Math.max(0, (Date.parse(now) - Date.parse(value)) / 1_000);
      const [, size, unit] = UNITS.find(([least]) => seconds >= least) ?? UNITS.at(-1);
      return distances.format(-Math.round(seconds / size), unit);
    },
    /** 0.92 as `92 %`. */
    percent: (share) => shares.format(share),
    /** A number of bytes in the largest unit that leaves a whole part. */
    bytes: (value) => {
      const [size, unit] = BYTE_UNITS.find(([least]) => value >= least) ?? BYTE_UNITS.at(-1);
      const form = { style: "unit", unit, unitDisplay: "long", maximumFractionDigits: size === 1 ? 0 : 1 };
      return new Intl.NumberFormat(locale, form).format(value / size);
    },
    /** `2024-03` as month and year. */
    month,
    period,
    /** The first day of an interval as a label below a bar: `2024`, `March`, `15 March`. */
    shortTime: (interval, from) => {
      if (interval === "year") return from.slice(0, 4);
      return shown(interval === "month" ? monthNames : shortDays, from, from);
    },
    /** `ar` as the name of the language. */
    language: (code) => {
      if (code === "und") return unknownLanguage;
      try {
        return languages.of(code) ?? code;
      } catch {
        return code;
      }
    },
    /** `{ min: 3, max: 5 }` as `3–5`; without an upper bound as `3+`. */
    range: ({ min, max }) => {
      if (max === null) return `${number(min)}+`;
      return min === max ? number(min) : `${number(min)}–${number(max)}`;
    },
  };
};
