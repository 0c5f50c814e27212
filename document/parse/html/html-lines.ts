import type { Box } from "./boxes.ts";
import { shownLines } from "./shown-lines.ts";
import { htmlTokens } from "./html-tokens.ts";
import { areLinks } from "./link-texts.ts";

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
  /** Whether at least half of it is the text of links to other pages. */
  readonly isLink: boolean;
}

const isHidden = ({ kind }: Box): boolean => kind === "hidden";

/** A text from the metadata as a line. */
export const toHtmlLine = (text: string): HtmlLine => ({
  text,
  boxes: [],
  isAfterBreak: false,
  isLink: false,
});

/** The lines that a browser shows; hidden lines too, if they belong to the body. */
export const readHtmlLines = (html: string, body: ReadonlySet<string>): readonly HtmlLine[] =>
  Array.from(shownLines(htmlTokens(html))).flatMap(({ text, boxes, time, date, links }) => {
    const isHiddenLine = boxes.some(isHidden);
    const lines = text.split("\n");
    const isLink = areLinks(lines, links);
    return lines.flatMap((line, index) => {
      const shown = line.trim();
      if (shown === "" || (isHiddenLine && !body.has(shown))) return [];
      const isAfterBreak = (lines[index - 1]?.trim() ?? "") !== "";
      return [{ text: shown, boxes, time, date, isAfterBreak, isLink: isLink[index] === true }];
    });
  });
