import type { Box } from "./boxes.ts";
import { shownLines } from "./shown-lines.ts";
import { htmlTokens } from "./html-tokens.ts";

/** A line of the text that a page becomes. */
export interface HtmlLine {
  readonly text: string;
  /** The boxes around it, the outermost first. */
  readonly boxes: readonly Box[];
  /** The time that an element in it states for machines. */
  readonly time?: string | undefined;
  /** The text of an element in it whose class says that it is a date. */
  readonly date?: string | undefined;
  /** Whether only a break separates it from the line above, so that no empty line stands between them. */
  readonly isAfterBreak: boolean;
}

const isHidden = ({ kind }: Box): boolean => kind === "hidden";

/** A text from the metadata as a line. */
export const toHtmlLine = (text: string): HtmlLine => ({ text, boxes: [], isAfterBreak: false });

/** The lines that a browser shows; hidden lines too, if they belong to the body. */
export const readHtmlLines = (html: string, body: ReadonlySet<string>): readonly HtmlLine[] =>
  Array.from(shownLines(htmlTokens(html))).flatMap(({ text, boxes, time, date }) =>
    text.split("\n").flatMap((line, index, lines) => {
      const shown = line.trim();
      if (shown === "" || (boxes.some(isHidden) && !body.has(shown))) return [];
      const isAfterBreak = (lines[index - 1]?.trim() ?? "") !== "";
      return [{ text: shown, boxes, time, date, isAfterBreak }];
    }),
  );
