/**
 * How a share of a hundred is written behind its number.
 *
 * Source: Unicode 16 for the signs; newspapers for the words (`5%`, `5 بالمئة`, `5 بالمائة`, `5 في المئة`). Reason: all of them say the same, and
 * "in a hundred" is no number: a search for `مئة` does not mean it.
 */
export const PERCENT_SIGNS: readonly string[] = ["%", "\u066A", "\uFE6A", "\uFF05"];

/** The hundred behind `ب` or `في`; the first is the one that all become. */
export const HUNDREDS: readonly string[] = ["المئة", "المئه", "المائة", "المائه"];

/** What stands before it: joined, or as a word of its own. */
export const BEFORE_HUNDREDS: readonly string[] = ["ب", "في ", "فى "];
