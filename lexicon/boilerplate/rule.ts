/**
 * What a page has around an article. Whoever reads a byline, a date or an outlet finds its line by these kinds.
 */
export const BOILERPLATE_KINDS = [
  "breadcrumb",
  "byline",
  "comment_form",
  "counter",
  "date_line",
  "duplicate_headline",
  "font_size",
  "image_alt",
  "image_caption",
  "link",
  "page_footer",
  "page_header",
  "page_title",
  "promotion",
  "recurring",
  "related_links",
  "section_label",
  "separator",
  "share_bar",
  "source_line",
  "tags",
  "teaser",
] as const;
export type BoilerplateKind = (typeof BOILERPLATE_KINDS)[number];

/**
 * A way to know a line. Phrases are matched in the dedup form, so spelling, tashkeel and punctuation do not matter.
 *
 * - `line`: the line is the phrase.
 * - `start`, `end`: the line begins or ends with it.
 * - `cue`: the line is the phrase, or the phrase and then a colon, slash, bar or arrow.
 * - `signature`: the phrase is what stands after a dash, bar or slash.
 * - `words`: the line has nothing but these words, and numbers.
 * - `word`: one of its words is the phrase.
 */
export interface BoilerplateRule {
  /** Its table and what it finds: `links.read-also`. It is printed and stored, so it stays. */
  readonly id: string;
  readonly kind: BoilerplateKind;
  readonly match: "line" | "start" | "end" | "cue" | "signature" | "word" | "words";
  /**
   * `outside`: only before the first and after the last line of prose, where such words cannot be part of the body.
   * `below`: only below the first one, inside the body or after it, where no headline can stand.
   */
  readonly where: "anywhere" | "outside" | "below";
  /** The longest line, in words, that the rule may take. Prose that happens to begin so is longer. */
  readonly longest: number;
  /** Is what stands below no longer the body, if most of the body stands above? */
  readonly closes?: true;
  readonly reason: string;
  readonly phrases: readonly string[];
}
