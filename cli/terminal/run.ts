import { forTerminal, pathForTerminal } from "../../system/for-terminal.ts";
import { type Direction, directionOf, isMixed } from "./direction.ts";

/** What a stretch of text is, which decides its color. */
export type Tone = "usual" | "strong" | "faint" | "match" | "dropped" | "added";

/** A stretch of text in one tone. */
export interface Span {
  readonly text: string;
  readonly tone: Tone;
}

/** Text that is put in order by itself: our own words, or one thing that comes from a file. */
export interface Run {
  readonly spans: readonly Span[];
  /** Null for our own words, which go from left to right like the line. */
  readonly direction: Direction | null;
}

/** Our own words. */
export const words = (text: string, tone: Tone = "usual"): Run => ({
  spans: [{ text, tone }],
  direction: null,
});

const WHITESPACE = /\s+/gu;

/** Text from a file in several tones, as one line: control characters are visible, and every whitespace is one space. */
export const dataSpans = (spans: readonly Span[]): Run => {
  const harmless = spans.map(({ text, tone }) => ({
    text: forTerminal(text.replace(WHITESPACE, " ")),
    tone,
  }));
  return { spans: harmless, direction: directionOf(harmless.map(({ text }) => text).join("")) };
};

/** Text from a file: a name, a headline. */
export const data = (text: string, tone: Tone = "usual"): Run => dataSpans([{ text, tone }]);

/** The parts of a path that a terminal might put into another order, and what stands between them. */
const PATH_PARTS = /[^/#]+|[/#]+/gu;

/** A path, whose folders stay in their order whatever they are called. */
export const pathRuns = (path: string, tone: Tone = "faint"): readonly Run[] => {
  const parts: string[] = [];
  let isOpen = false;
  for (const part of pathForTerminal(path).match(PATH_PARTS) ?? []) {
    if (isMixed(part)) parts.push(part);
    else if (isOpen) parts[parts.length - 1] += part;
    else parts.push(part);
    isOpen = !isMixed(part);
  }
  return parts.map((text) => ({ spans: [{ text, tone }], direction: "ltr" }));
};

/** Runs with a separator of ours between them. */
export const joinRuns = (parts: readonly (readonly Run[])[], separator = " · "): readonly Run[] =>
  parts.flatMap((runs, index) => (index === 0 ? runs : [words(separator, "faint"), ...runs]));
