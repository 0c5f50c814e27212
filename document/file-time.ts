/** 1990-01-01. No article lies in a file that is older: before, there was no web. Dates before it come from clocks that were never set. */
const FIRST_MS = 631_152_000_000;
/** Clocks and time zones differ by no more than this. */
const AHEAD_MS = 86_400_000;

/**
 * True if the time of a file may be the time at which somebody wrote it. Pure.
 *
 * @param mtimeMs the file's time of change, ms since 1970
 * @param nowMs ms since 1970
 */
export const isPlausibleTime = (mtimeMs: number, nowMs: number): boolean =>
  mtimeMs >= FIRST_MS && mtimeMs <= nowMs + AHEAD_MS;

/**
 * When the text of a file was there at the latest, in ms since 1970: the file's own time if it is plausible, else the time of reading. Pure.
 *
 * @param mtimeMs the file's time of change, if it is known
 */
export const savedMsOf = (mtimeMs: number | undefined, nowMs: number): number =>
  mtimeMs !== undefined && isPlausibleTime(mtimeMs, nowMs) ? Math.min(mtimeMs, nowMs) : nowMs;
