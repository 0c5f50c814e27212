/**
 * What programs and printed pages call the headline before they print it: `Title: X`, `الموضوع : X`. Compared in the dedup form.
 *
 * Source: the fields that newspaper3k, readability and other libraries for articles have, and print views of Arabic sites.
 * Reason: such a line is the headline whatever it looks like, and the cue is no part of it.
 */
export const HEADLINE_CUES: readonly string[] = [
  "title",
  "headline",
  "subject",
  "titre",
  "العنوان",
  "عنوان",
  "عنوان الخبر",
  "عنوان المقال",
  "الموضوع",
  "موضوع",
];
