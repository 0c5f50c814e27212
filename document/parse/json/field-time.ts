import { DAY_MS, isoDay, isoTime } from "../../published/gregorian.ts";
import { toHint } from "../parsed.ts";

/** The years 1990 to 2100 in seconds since 1970. A number counts as a time if it is within them in one of the units. */
const EARLIEST_S = 631_152_000;
const LATEST_S = 4_102_444_800;
/** Seconds, milliseconds, microseconds and nanoseconds, as units a second. */
const UNITS = [1, 1_000, 1_000_000, 1_000_000_000] as const;

const NUMBER = /^\d{9,19}(?:\.\d+)?$/u;
/** ISO 8601 without separators, as in GDELT and in file names: `20240809T160200Z`. */
const COMPACT = /^(\d{4})(\d\d)(\d\d)T?(\d\d)(\d\d)(\d\d)?(Z|[+-]\d\d:?\d\d)?$/u;

/** The time of X's API and of Ruby: `Mon May 06 06:15:00 +0000 2024`. */
const RUBY = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d\d) (\d\d:\d\d:\d\d) ([+-]\d\d):?(\d\d) (\d{4})$/u;
const RUBY_MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

const ofRuby = (written: string): string | undefined => {
  const [, name, day, clock, hours, minutes, year] = RUBY.exec(written) ?? [];
  if (name === undefined) return undefined;
  const month = String(RUBY_MONTHS.indexOf(name) / 3 + 1).padStart(2, "0");
  return `${year}-${month}-${day}T${clock}${hours}:${minutes}`;
};

const isoOf = (seconds: number): string => {
  const inDay = Math.floor(seconds) % (DAY_MS / 1_000);
  const time = isoTime(Math.floor(inDay / 3_600), Math.floor(inDay / 60) % 60, inDay % 60);
  return `${isoDay(Math.floor(seconds / (DAY_MS / 1_000)))}T${time}Z`;
};

const ofNumber = (value: number): string | undefined => {
  const unit = UNITS.find((each) => value >= EARLIEST_S * each && value <= LATEST_S * each);
  return unit === undefined ? undefined : isoOf(value / unit);
};

/**
 * The time of a field as a hint. Numbers since 1970 and ISO 8601 without separators become ISO 8601; other text stays as it
 * is, for the reader of dates. Undefined if it is neither text nor such a number.
 */
export const timeOfField = (value: unknown): string | undefined => {
  const written = toHint(Array.isArray(value) ? value[0] : value);
  if (written === undefined) return undefined;
  const [, year, month, day, hour, minute, second = "00", zone = ""] = COMPACT.exec(written) ?? [];
  if (year !== undefined && Number(year) >= 1990 && Number(year) < 2100)
    return `${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`;
  return ofRuby(written) ?? (NUMBER.test(written) ? ofNumber(Number(written)) : written);
};
