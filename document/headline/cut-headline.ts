/** In characters, without tashkeel and tatweel, which only some writers use. */
export const LONGEST_HEADLINE = 300;

const UNCOUNTED = /[\p{M}\u0640]/u;
/** In characters. Stacked marks are not counted in a headline; this bounds them. */
const LONGEST_START = 2_000;
const SENTENCE_END = /[.!?\u061F](?= )/u;

/** The beginning of a line that is as long as a headline can be. */
const startOf = (text: string): string => {
  let counted = 0;
  let at = 0;
  while (at < text.length && at < LONGEST_START && counted < LONGEST_HEADLINE) {
    if (!UNCOUNTED.test(text.charAt(at))) counted += 1;
    at += 1;
  }
  return text.slice(0, at);
};

/** A headline from a line that is too long to be one: its first sentence, else as many whole words as fit. */
export const cutHeadline = (text: string): string => {
  const start = startOf(text);
  if (start === text) return text;
  const sentence = start.search(SENTENCE_END);
  if (sentence > 0) return start.slice(0, sentence + 1);
  const space = start.lastIndexOf(" ");
  // Without a space the cut may separate a letter from its mark, which is harmless, or halve a surrogate pair, which is not.
  return space > 0 ? start.slice(0, space) : start.replace(/\p{Cs}$/u, "");
};
