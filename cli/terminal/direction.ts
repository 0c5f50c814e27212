/** Letters that are written from right to left: those of Hebrew, Arabic and its relatives, with their presentation forms. */
const RIGHT_TO_LEFT =
  /[\u0590\u05BE\u05C0\u05C3\u05C6\u05D0-\u05FF\u0608\u060B\u060D\u061B-\u064A\u066D-\u066F\u0671-\u06D5\u06E5\u06E6\u06EE\u06EF\u06FA-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/gu;
const LETTERS = /\p{L}/gu;

/** Characters that are enough to tell a direction. */
const ENOUGH = 1_000;

const LEFT_TO_RIGHT_ISOLATE = "\u2066";
const RIGHT_TO_LEFT_ISOLATE = "\u2067";
const POP_ISOLATE = "\u2069";

export type Direction = "ltr" | "rtl";

/** The direction of a text: that of most of its letters, so that an Arabic headline that begins with `BBC` is Arabic. */
export const directionOf = (text: string): Direction => {
  const beginning = text.slice(0, ENOUGH);
  const rightToLeft = beginning.match(RIGHT_TO_LEFT)?.length ?? 0;
  const letters = beginning.match(LETTERS)?.length ?? 0;
  return rightToLeft > 0 && rightToLeft * 2 >= letters ? "rtl" : "ltr";
};

/** Whether a text has anything that a terminal might put into another order. */
export const isMixed = (text: string): boolean => text.search(RIGHT_TO_LEFT) !== -1;

/**
 * Puts a text between isolates (UAX #9), so that a terminal that knows right-to-left orders it by itself and nothing around it. A text
 * without a letter from right to left stays as it is: a path can then be copied without invisible characters.
 */
export const isolate = (text: string, direction: Direction): string => {
  if (!isMixed(text)) return text;
  return `${direction === "rtl" ? RIGHT_TO_LEFT_ISOLATE : LEFT_TO_RIGHT_ISOLATE}${text}${POP_ISOLATE}`;
};
