/** Half a character. No encoding can write it, so hashing, JSON and Elasticsearch would each treat it differently. */
const LONE_SURROGATE = /\p{Cs}/u;
const LONE_SURROGATES = /\p{Cs}/gu;

/**
 * Replaces each lone surrogate with the replacement character U+FFFD. Whole pairs stay.
 *
 * Idempotent; keeps the length. Run it anywhere in the order: no other step makes or removes a lone surrogate.
 */
export const replaceLoneSurrogates = (text: string): string =>
  LONE_SURROGATE.test(text) ? text.replace(LONE_SURROGATES, "\uFFFD") : text;
