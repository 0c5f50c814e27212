/** Between two words: either will do. */
export const OR_WORDS: readonly string[] = ["OR"];

/**
 * The same as a person says it. Source: any Arabic grammar. Reason: `حلب أو إدلب` is how an alternative is typed; but every second longer
 * sentence has the word in it, so there it is a word.
 */
export const SPOKEN_OR_WORDS: readonly string[] = ["أو"];

/** Before a word: it must not be there. Only in capitals, and no Arabic word: `ليس` and `لا` stand in too many headlines. */
export const NOT_WORDS: readonly string[] = ["NOT"];

/** Between two words, where nothing is meant: both are wanted anyway. */
export const AND_WORDS: readonly string[] = ["AND"];
