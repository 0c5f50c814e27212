const DIGIT = "[0-9\\u0660-\\u0669\\u06F0-\\u06F9]";
/** A comma or Arabic thousands separator between two digits. */
const SEPARATED = new RegExp(`${DIGIT}[,\\u066C]${DIGIT}`, "u");
/** One to three digits, then groups of exactly three. The bound on groups limits the memory of the pattern. */
const GROUPED = new RegExp(
  `(?<![0-9\\u0660-\\u0669\\u06F0-\\u06F9.,\\u066B\\u066C])${DIGIT}{1,3}(?:[,\\u066C]${DIGIT}{3}){1,20}(?![,\\u066C]?${DIGIT})`,
  "gu",
);
const SEPARATORS = /[,\u066C]/gu;

/**
 * Drops the separators between the thousands of a number: `1,234,567` and `١٬٢٣٤` become `1234567` and `١٢٣٤`.
 *
 * Every group must have three digits: `5,10` and `1,2345` are lists and stay. Idempotent; never lengthens. Run it after the
 * steps that remove what can stand between a digit and its separator (controls, tatweel, tashkeel).
 */
export const joinThousands = (text: string): string =>
  SEPARATED.test(text) ? text.replace(GROUPED, (number) => number.replace(SEPARATORS, "")) : text;
