import type { Box } from "./boxes.ts";
import { shownLines } from "./lines.ts";
import { htmlTokens } from "./tokens.ts";

/** A line of the text that a page becomes. */
export interface Row {
  readonly text: string;
  readonly boxes: readonly Box[];
  /** What an element in it states for machines. */
  readonly time?: string | undefined;
  /** The text of an element in it that is called a date. */
  readonly date?: string | undefined;
  /** Does it follow the line above without an empty line, after a break? */
  readonly isBroken: boolean;
}

const isHidden = ({ kind }: Box): boolean => kind === "hidden";

/** A row that no line of the page is. */
export const rowFrom = (text: string): Row => ({ text, boxes: [], isBroken: false });

/** What a browser shows, and of what it does not show the body. */
export const rowsOf = (html: string, body: ReadonlySet<string>): readonly Row[] =>
  Array.from(shownLines(htmlTokens(html))).flatMap(({ text, boxes, time, date }) =>
    text.split("\n").flatMap((line, at, lines) => {
      const shown = line.trim();
      if (shown === "" || (boxes.some(isHidden) && !body.has(shown))) return [];
      return [{ text: shown, boxes, time, date, isBroken: (lines[at - 1]?.trim() ?? "") !== "" }];
    }),
  );
