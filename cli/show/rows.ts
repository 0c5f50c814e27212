import { drawLines } from "../terminal/draw.ts";
import type { Look } from "../terminal/look.ts";
import { data, joinRuns, type Run, words } from "../terminal/run.ts";

/** A fact with its label. */
export interface Row {
  /** Empty for a line that goes on with the fact before. */
  readonly label: string;
  readonly runs: readonly Run[];
}

const LABEL_WIDTH = 15;
const INDENT = "  ";

/** A row of one or several facts. */
export const row = (label: string, ...facts: readonly (readonly Run[])[]): Row => ({
  label,
  runs: joinRuns(facts),
});

/** Names with an Arabic comma between them, as in the text itself. */
export const namesRun = (names: readonly string[]): Run => data(names.join("، "));

/** Rows under each other: the labels in a column, the facts beside it. */
export const drawRows = (rows: readonly Row[], look: Look): readonly string[] => {
  const rest = " ".repeat(INDENT.length + LABEL_WIDTH);
  return rows.flatMap(({ label, runs }) =>
    drawLines(runs, look, { first: `${INDENT}${label.padEnd(LABEL_WIDTH)}`, rest }),
  );
};

/** The title of a group of rows. */
export const drawTitle = (title: string, look: Look): readonly string[] => [
  "",
  ...drawLines([words(title, "strong")], look),
];
