import type { Line } from "../lines/line.ts";
import type { Weighed } from "../weighed.ts";
import type { Structure } from "./by-markup.ts";
import type { Labels } from "./label.ts";

/** Indexes of the first and the last line of prose. On a page without prose, `first` is the number of lines and `last` is -1. */
export interface ProseRange {
  readonly first: number;
  readonly last: number;
}

/** A page while the passes read it. An index is a position in `lines`. */
export interface Page {
  readonly lines: readonly Line[];
  /** What the format says for certain about the lines. */
  readonly structure: Structure;
  readonly isArabic: boolean;
  readonly labels: Labels;
  readonly prose: ProseRange;
  /** Index of the line that is or holds the headline; -1 until it is known. */
  readonly headlineAt: number;
  /** What spoke for and against that line; empty if there was no choice. */
  readonly headlineWeighed?: readonly Weighed[];
}

/** One step of reading a page. Returns only the fields that it changes; `runPasses` puts them into the page for the next pass. */
export type Pass = (page: Page) => Partial<Pick<Page, "labels" | "prose" | "headlineAt" | "headlineWeighed">>;

/** Is there prose on the page? Without prose nothing shows where the body begins and ends. */
export const hasProse = ({ prose }: Page): boolean => prose.last >= 0;
