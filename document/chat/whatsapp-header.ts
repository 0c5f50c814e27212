import { digitsToAscii } from "../../text/arabic/digits-to-ascii.ts";
import { daysInMonth } from "../published/gregorian.ts";

/** What stands before the text of a message in an export of WhatsApp. */
export interface MessageHeader {
  /** In ISO 8601, without a zone: the export has the local time of the phone. */
  readonly time: string;
  /** Who sent it; null for what WhatsApp itself wrote. */
  readonly sender: string | null;
  /** The length in UTF-16 code units of the header within the line, marks of direction included. */
  readonly length: number;
}

/** Marks of direction, which WhatsApp puts between numbers and before its own words: the inside of a class of a pattern. */
export const MARKS = "\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069";
const GAP = `[\\s\\u00A0\\u202F${MARKS}]`;
const DIGIT = "[\\d\\u0660-\\u0669\\u06F0-\\u06F9]";
const NUMBERS = `(${DIGIT}{1,4})[${MARKS}]*[/.\\-][${MARKS}]*(${DIGIT}{1,2})[${MARKS}]*[/.\\-][${MARKS}]*(${DIGIT}{1,4})`;
const CLOCK = `(${DIGIT}{1,2}):(${DIGIT}{2})(?::${DIGIT}{2})?(?:${GAP}{0,3}([AaPp]\\.?[Mm]\\.?|\\u0635|\\u0645))?`;
const TIME = `${NUMBERS}[,\\u060C]?${GAP}{1,3}${CLOCK}`;
/** Of a phone number or a name. No real one is longer. */
const SENDER = "([^:\\n]{1,100}):(?:\\s|$)";

/** `12/05/2024, 14:03 - name: text` of Android, and `[12/05/2024, 2:03:11 PM] name: text` of iOS. */
const HEADER = new RegExp(
  `^[${MARKS}\\uFEFF]{0,4}(?:\\[[${MARKS}]*${TIME}[${MARKS}]*\\]${GAP}{0,3}|${TIME}${GAP}{1,3}[-\\u2013]${GAP}{1,3})(?:${SENDER})?`,
  "u",
);

const toNumber = (digits: string): number => Number(digitsToAscii(digits));

/** Only American English writes the month first, with a year of two digits and its AM and PM. */
const isMonthFirst = (year: string, half: string | undefined): boolean =>
  year.length === 2 && (half === "AM" || half === "PM");

const CENTURY = 2_000;
const two = (number: number): string => String(number).padStart(2, "0");

/** The time that the groups of {@link TIME} tell; null if they are no date. */
const isoOf = (parts: readonly (string | undefined)[]): string | null => {
  const [one = "", month = "", other = "", hour = "", minute = "", half] = parts;
  const isYearFirst = one.length === 4;
  const [first, last] = isYearFirst ? [other, one] : [one, other];
  let [d, m] = [toNumber(first), toNumber(month)];
  if (!isYearFirst && (isMonthFirst(last, half) || m > 12)) [d, m] = [m, d];
  const y = toNumber(last) + (last.length === 2 ? CENTURY : 0);
  const isLate = half !== undefined && /^(?:p|\u0645)/iu.test(half);
  const isEarly = half !== undefined && !isLate;
  const h = toNumber(hour);
  const hours = isLate && h < 12 ? h + 12 : isEarly && h === 12 ? 0 : h;
  const isDay = m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(y, m);
  const isReal = isDay && y > CENTURY && hours < 24;
  return isReal && toNumber(minute) < 60
    ? `${y}-${two(m)}-${two(d)}T${two(hours)}:${two(toNumber(minute))}`
    : null;
};

/** The number of groups of {@link TIME}. */
const TIME_GROUPS = 6;

/**
 * Reads the header that begins a message; null if the line does not begin one: it goes on with the message above.
 *
 * Days come before months, as everywhere but in American English, which is known by its form.
 *
 * @example readHeader("12/05/2024, 14:03 - Salma: text") // { time: "2024-05-12T14:03", sender: "Salma", length: 27 }
 */
export const readHeader = (line: string): MessageHeader | null => {
  const found = HEADER.exec(line);
  if (found === null) return null;
  const [all, ...groups] = found;
  const times =
    groups[0] === undefined ? groups.slice(TIME_GROUPS, 2 * TIME_GROUPS) : groups.slice(0, TIME_GROUPS);
  const time = isoOf(times);
  return time === null ? null : { time, sender: groups[2 * TIME_GROUPS]?.trim() ?? null, length: all.length };
};
