/** The kinds of boilerplate. Bylines, dates and outlets are read from lines of their kinds. */
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
 * A rule that knows a line by phrases in it. Phrases are matched in the dedup form, so spelling, tashkeel and punctuation do not matter.
 *
 * - `line`: the line is the phrase.
 * - `start`, `end`: the line begins or ends with it.
 * - `cue`: the line is the phrase, or the phrase and then a colon, slash, bar or arrow.
 * - `signature`: the phrase stands after a dash, bar or slash, and ends the line.
 * - `words`: the line has only words of these phrases, and numbers.
 * - `word`: a word of the line is the phrase.
 */
export interface BoilerplateRule {
  /** The table and the kind of line: `links.read-also`. It is printed and stored, so it never changes. */
  readonly id: string;
  readonly kind: BoilerplateKind;
  readonly match: "line" | "start" | "end" | "cue" | "signature" | "word" | "words";
  /**
   * `outside`: only above the first and below the last line of prose, where such words cannot be part of the body.
   * `below`: only below the first line of prose, inside the body or after it, where no headline can stand.
   */
  readonly where: "anywhere" | "outside" | "below";
  /** The most words of a line that the rule may label. Prose that happens to have the phrase is longer. */
  readonly longest: number;
  /** Does the body end above this line, if most of the body is above it? */
  readonly closes?: true;
  /** The kind of line that the rule labels, in English; `extract --explain` shows it. */
  readonly reason: string;
  readonly phrases: readonly string[];
}
