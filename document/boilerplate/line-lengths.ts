/** Lengths, in words, that several passes share. Chosen on generated pages (docs/measurements/reading.md). */

/** A line of this many words or fewer that ends no sentence is not a paragraph: a heading, a button, a name, a place. */
export const MOST_WORDS_OF_A_FRAGMENT = 6;
/** The title of an article is not longer. */
export const MOST_WORDS_OF_A_TITLE = 20;
/** With more words the heading of a list of links holds the title of an article itself, and is one link. */
export const MOST_WORDS_OF_A_LINK_HEADING = 6;
/** A shorter line is no sentence of the body. */
export const FEWEST_WORDS_OF_A_SENTENCE = 4;
