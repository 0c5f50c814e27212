const DIGIT = "[0-9\\u0660-\\u0669\\u06F0-\\u06F9]";
/** Comma and Arabic thousands separator, between digits. */
const SEPARATED = new RegExp(`${DIGIT}[,\\u066C]${DIGIT}`, "u");
/** One to three digits and then groups of three, no more and no less; the bounds keep a pattern's memory small. */
const GROUPED = new RegExp(
  `(?<![0-9\\u0660-\\u0669\\u06F0-\\u06F9.,\\u066B\\u066C])${DIGIT}{1,3}(?:[,\\u066C]${DIGIT}{3}){1,20}(?![,\\u066C]?${DIGIT})`,
  "gu",
);
const SEPARATORS = /[,\u066C]/gu;

/**
 * Writes a number without the signs between its thousands: `1,234,567` and `١٬٢٣٤` become `1234567` and `١٢٣٤`.
 *
 * Only where every group has three digits: `5,10` and `1,2345` are lists. Idempotent; never lengthens. Run it after what
 * can stand between a digit and its sign (controls, tatweel, tashkeel).
 */
export const joinThousands = (text: string): string =>
  SEPARATED.test(text) ? text.replace(GROUPED, (number) => number.replace(SEPARATORS, "")) : text;
