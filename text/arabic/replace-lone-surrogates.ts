/** Half a character: no encoding can write it, so hashing, JSON and Elasticsearch would each make their own of it. */
const LONE_SURROGATE = /\p{Cs}/u;
const LONE_SURROGATES = /\p{Cs}/gu;

/**
 * Replaces each lone surrogate by the replacement character U+FFFD and leaves whole pairs alone.
 *
 * Idempotent; keeps the length. Run it anywhere: nothing else makes or removes one.
 */
export const replaceLoneSurrogates = (text: string): string =>
  LONE_SURROGATE.test(text) ? text.replace(LONE_SURROGATES, "\uFFFD") : text;
