/**
 * Cues that programs and print views put before the headline: `Title: X`, `الموضوع : X`. Compared in the dedup form.
 *
 * Source: the fields of newspaper3k, readability and other article extractors, and print views of Arabic sites. Reason: such
 * a line is the headline, whatever its shape, and the cue is not part of it.
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
