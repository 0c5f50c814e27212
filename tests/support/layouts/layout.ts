/**
 * Which layouts the lexicon may be improved from, and which only judge it: `held_out` judged it and the rules about places
 * until those were made, `second` until what it taught, then `third`, `fourth` and `fifth` until what each of
 * them taught; then `sixth`, `seventh`, `eighth` and `ninth`.
 */
export type LayoutSet =
  | "development"
  | "held_out"
  | "second"
  | "third"
  | "fourth"
  | "fifth"
  | "sixth"
  | "seventh"
  | "eighth"
  | "ninth";

/**
 * How one site's page looks as plain text.
 *
 * A line of `page` is boilerplate, unless it is one of these:
 * - `@headline`: the headline.
 * - `@body 2`: the next two paragraphs, an empty line between them; `@tight 2`: without one.
 * - `@rest`, `@rest-tight`, `@wrapped 70`: all paragraphs that are left, the last one wrapped to a width.
 * - `@indented 72`: wrapped and indented, as browsers for terminals print; `@linked`: a line of its own for words in the middle.
 * - `? text`: a subheadline or the like, which may be anywhere.
 *
 * Words in braces are filled in: see `fill` in `render-page.ts`.
 */
export interface Layout {
  readonly name: string;
  readonly set: LayoutSet;
  /** What the page says of the publication; null if it says nothing. */
  readonly date: "day" | "minute" | null;
  readonly page: string;
}

/** Layouts of one set, from rows of name, date and page. */
export const layoutsOf = (
  set: LayoutSet,
  rows: readonly (readonly [name: string, date: Layout["date"], page: string])[],
): readonly Layout[] => rows.map(([name, date, page]) => ({ name, set, date, page: page.trim() }));
