import { isMark } from "../numbers.ts";
import type { Reading } from "../reading.ts";
import type { Token } from "../tokens.ts";

export const isYear = (token: Token | undefined): boolean => token?.text.length === 4;

/** Is the number part of something longer: a version, an address, a phone number, a score? */
export const isInside = (tokens: readonly Token[], from: number, to: number, separator: string): boolean =>
  (isMark(tokens[from - 1], separator) &&
    tokens[from - 2]?.kind === "number" &&
    tokens[from]?.isGlued === true) ||
  (isMark(tokens[to], separator) &&
    tokens[to]?.isGlued === true &&
    tokens[to + 1]?.kind === "number" &&
    tokens[to + 1]?.isGlued === true &&
    !isMark(tokens[to + 2], ":"));

/** A year from 1300 to 1500 is Hijri, if no era says otherwise. */
export const calendarOf = (year: number, era: Reading["calendar"] | undefined): Reading["calendar"] =>
  era ?? (year >= 1300 && year <= 1500 ? "hijri" : "gregorian");
