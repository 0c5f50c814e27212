import { isolate } from "./direction.ts";
import type { Look } from "./look.ts";
import type { Run, Span, Tone } from "./run.ts";
import { type Line, wrap, type Wrapping } from "./wrap.ts";

/** What begins and ends a tone on a terminal with colors (ECMA-48, SGR). */
const COLORS: Readonly<Record<Tone, readonly [begin: string, end: string]>> = {
  usual: ["", ""],
  strong: ["\u001B[1m", "\u001B[22m"],
  faint: ["\u001B[2m", "\u001B[22m"],
  match: ["\u001B[1;33m", "\u001B[22;39m"],
  dropped: ["\u001B[31;9m", "\u001B[39;29m"],
  added: ["\u001B[32m", "\u001B[39m"],
};

/** What stands around a tone where there are no colors. */
const MARKS: Readonly<Record<Tone, readonly [begin: string, end: string]>> = {
  usual: ["", ""],
  strong: ["", ""],
  faint: ["", ""],
  match: ["*", "*"],
  dropped: ["[-", "-]"],
  added: ["{+", "+}"],
};

/** Puts the marks into the text, where they are broken into lines with it. The space at the end of a stretch stays outside. */
const markSpan = ({ text, tone }: Span): Span => {
  const [begin, end] = MARKS[tone];
  const inner = text.trimEnd();
  return begin === "" || inner === ""
    ? { text, tone }
    : { text: `${begin}${inner}${end}${text.slice(inner.length)}`, tone };
};

const colorSpan = ({ text, tone }: Span): string => COLORS[tone].join(text);

const paintRun = ({ spans, direction }: Run, { isColored, isIsolated }: Look): string => {
  const text = spans.map(isColored ? colorSpan : (span) => span.text).join("");
  return isIsolated && direction !== null ? isolate(text, direction) : text;
};

const paintLine = ({ indent, runs }: Line, look: Look): string =>
  `${indent}${runs.map((run) => paintRun(run, look)).join("")}`;

/** Draws runs as lines that are not wider than the look allows. */
export const drawLines = (
  runs: readonly Run[],
  look: Look,
  wrapping: Omit<Wrapping, "columns"> = {},
): readonly string[] => {
  const marked = look.isColored
    ? runs
    : runs.map(({ spans, direction }) => ({ spans: spans.map(markSpan), direction }));
  return wrap(marked, { ...wrapping, columns: look.columns }).map((line) => paintLine(line, look));
};

/** Draws runs as one line, however long: a path or an address, which must be copied whole. */
export const drawWhole = (runs: readonly Run[], look: Look, indent = ""): string =>
  paintLine({ indent, runs }, look);
