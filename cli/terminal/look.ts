/** cli/terminal/: text for a person: what the terminal can do, how wide text is on it, and what keeps Arabic and Latin in order. */

/** How text is written for the person who reads it. */
export interface Look {
  /** No line is wider; infinite where lines are not broken. */
  readonly columns: number;
  readonly isColored: boolean;
  /** Whether invisible characters keep Arabic apart from the numbers, Latin words and paths around it. */
  readonly isIsolated: boolean;
}

/** A stream, as far as the look depends on it. */
export interface Screen {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** Longer lines are tiring to read. */
const MOST_COLUMNS = 100;
const LEAST_COLUMNS = 20;
/** Of a terminal that does not say. */
const USUAL_COLUMNS = 80;

/** Terminals without Arabic letters, which show a box for each invisible character. */
const WITHOUT_ISOLATES: ReadonlySet<string> = new Set(["dumb", "linux"]);

const isOff = (value: string): boolean => ["0", "false"].includes(value);

/** Whether colors are wanted: FORCE_COLOR decides, then NO_COLOR (https://no-color.org), then whether it is a terminal that has any. */
const wantsColor = (isTerminal: boolean, env: NodeJS.ProcessEnv): boolean => {
  const { FORCE_COLOR = "", NO_COLOR = "", TERM } = env;
  if (FORCE_COLOR !== "") return !isOff(FORCE_COLOR);
  return NO_COLOR === "" && isTerminal && TERM !== "dumb";
};

/**
 * The look of text on a stream.
 *
 * @param isPlain whether the reader wants neither colors nor invisible characters
 */
export const lookOf = (
  { isTTY: isTerminal = false, columns = USUAL_COLUMNS }: Screen,
  env: NodeJS.ProcessEnv,
  isPlain = false,
): Look => ({
  columns: isTerminal
    ? Math.min(Math.max(columns === 0 ? USUAL_COLUMNS : columns, LEAST_COLUMNS), MOST_COLUMNS)
    : Infinity,
  isColored: !isPlain && wantsColor(isTerminal, env),
  isIsolated: !isPlain && isTerminal && !WITHOUT_ISOLATES.has(env["TERM"] ?? ""),
});
