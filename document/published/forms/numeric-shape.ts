import type { DateReading } from "../written-date.ts";
import { isPunctuation, type Token } from "../tokens.ts";

export const hasFourDigits = (token: Token | undefined): boolean => token?.text.length === 4;

/** Whether the tokens are part of a longer number: a version, an address, a phone number, a score. */
export const isPartOfLongerNumber = (
  tokens: readonly Token[],
  from: number,
  to: number,
  separator: string,
): boolean =>
  (isPunctuation(tokens[from - 1], separator) &&
    tokens[from - 2]?.kind === "number" &&
    tokens[from]?.isGlued === true) ||
  (isPunctuation(tokens[to], separator) &&
    tokens[to]?.isGlued === true &&
    tokens[to + 1]?.kind === "number" &&
    tokens[to + 1]?.isGlued === true &&
    !isPunctuation(tokens[to + 2], ":"));

/** The calendar of a year: 1300 to 1500 is Hijri, unless an era says otherwise. */
export const calendarOfYear = (
  year: number,
  era: DateReading["calendar"] | undefined,
): DateReading["calendar"] => era ?? (year >= 1300 && year <= 1500 ? "hijri" : "gregorian");
