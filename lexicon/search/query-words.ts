/** Between two words: either of them is enough. */
export const OR_WORDS: readonly string[] = ["OR"];

/**
 * The same in Arabic. Source: any Arabic grammar. Reason: people type alternatives as `حلب أو إدلب`. But every second longer
 * sentence has the word, so in a longer query it is a word like any other.
 */
export const SPOKEN_OR_WORDS: readonly string[] = ["أو", "او"];

/** Before a word that must not be in the text. Only in capitals, and no Arabic word: too many headlines have `ليس` or `لا`. */
export const NOT_WORDS: readonly string[] = ["NOT"];

/** Between two words; it has no effect, since both are required anyway. */
export const AND_WORDS: readonly string[] = ["AND"];
