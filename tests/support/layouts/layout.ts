/**
 * Sets of layouts, in the order in which they were written. Rules were made from `development` alone. Each later set judged the
 * rules of its time, on layouts that they were not made from; then rules were made from what it showed, and the next set judged those.
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
  | "ninth"
  | "tenth";

/**
 * The page of one site as plain text.
 *
 * A line of `page` is boilerplate, unless it is one of these:
 * - `@headline`: the headline.
 * - `@body 2`: the next two paragraphs with an empty line between them. `@tight 2`: the same without empty lines.
 * - `@rest`, `@rest-tight`: all remaining paragraphs, with or without empty lines.
 * - `@wrapped 70`: all remaining paragraphs, wrapped to a width. `@indented 72`: also indented, as terminal browsers print.
 * - `@linked`: all remaining paragraphs, each with the words of a link in its middle on a line of their own.
 * - `? text`: a subheading or the like, which may be read as anything.
 *
 * Words in braces are filled in by `fill` in `render-page.ts`.
 */
export interface Layout {
  readonly name: string;
  readonly set: LayoutSet;
  /** The precision of the publication time on the page; null if the page has none. */
  readonly date: "day" | "minute" | null;
  readonly page: string;
  /** The outlet, if the page has its name in plain words. */
  readonly outlet?: string;
}

/** Layouts of one set, from rows of name, date, page and, if it is in the page, the outlet. */
export const layoutsOf = (
  set: LayoutSet,
  rows: readonly (readonly [name: string, date: Layout["date"], page: string, outlet?: string])[],
): readonly Layout[] =>
  rows.map(([name, date, page, outlet]) => ({
    name,
    set,
    date,
    page: page.trim(),
    ...(outlet === undefined ? {} : { outlet }),
  }));
