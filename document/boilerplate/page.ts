import type { Line } from "../lines/line.ts";
import type { Structure } from "./by-markup.ts";
import type { Labels } from "./label.ts";

/** Index of the first and of the last line of prose. Without prose both lie outside the page: past its end, and -1. */
export interface ProseRange {
  readonly first: number;
  readonly last: number;
}

/** A page while it is read. Indexes are those of `lines`. */
export interface Page {
  readonly lines: readonly Line[];
  /** What the format says for certain about the lines. */
  readonly structure: Structure;
  readonly isArabic: boolean;
  readonly labels: Labels;
  readonly prose: ProseRange;
  /** Index of the line that is or holds the headline; -1 as long as it is not known. */
  readonly headlineAt: number;
}

/** One step of reading a page: answers with what it found out. */
export type Pass = (page: Page) => Partial<Pick<Page, "labels" | "prose" | "headlineAt">>;

/** Is there prose on the page? Without it nothing tells where the body begins and ends. */
export const hasProse = ({ prose }: Page): boolean => prose.last >= 0;
