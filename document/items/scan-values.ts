import { isBlank, type Range, type ScanFrom, type Scanner } from "./scanner.ts";

const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const LINE_FEED = 0x0a;

/** `bare`: a number, a word, or what is no JSON at all. */
type Mode = "between" | "nested" | "string" | "bare";

/**
 * After a line end within a string, which JSON does not allow: whether a new record begins there. Then the string was cut off,
 * as by a program that died and was started again; otherwise its writer forgot to escape the line end.
 */
interface Cut {
  readonly lineEnd: number;
  /** Where the record would begin; null until its bracket is seen. */
  readonly record: number | null;
}

const endsBare = (unit: number): boolean =>
  unit === COMMA ||
  unit === CLOSE_LIST ||
  unit === OPEN_LIST ||
  unit === OPEN_OBJECT ||
  unit === QUOTE ||
  isBlank(unit);

/**
 * The values of a list, or values one after the other, however they are laid out: each object, list, string or word is one item.
 * A list at the top is opened and its elements are the items; commas may be missing or too many.
 *
 * @param isListOnly whether to stop at the end of the list: what follows it belongs to the object around it
 */
export const scanValues = (from: ScanFrom, isListOnly = false): Scanner => {
  let base = from.at;
  let isInList = from.isInList;
  let isDone = false;
  let mode: Mode = "between";
  let start = 0;
  let depth = 0;
  let isInString = false;
  let isEscaped = false;
  let cut: Cut | null = null;

  const begin = (unit: number, at: number): void => {
    start = at;
    depth = 1;
    isInString = false;
    isEscaped = false;
    cut = null;
    if (unit === OPEN_OBJECT || unit === OPEN_LIST) mode = "nested";
    else mode = unit === QUOTE ? "string" : "bare";
  };

  const between = (unit: number, at: number): void => {
    if (isBlank(unit) || unit === COMMA) return;
    if (unit === OPEN_LIST && !isInList) isInList = true;
    else if (unit === CLOSE_LIST && isInList) {
      isInList = false;
      isDone = isListOnly;
    } else begin(unit, at);
  };

  /** Where the record begins that shows the string to be cut off; null if this unit does not show it. */
  const recordAfterCut = (unit: number, at: number): number | null => {
    if (cut === null) {
      if (unit === LINE_FEED) cut = { lineEnd: at, record: null };
      return null;
    }
    if (isBlank(unit) || (unit === COMMA && cut.record === null)) return null;
    if (unit === OPEN_OBJECT && cut.record === null) cut = { ...cut, record: at };
    else if (unit === QUOTE && cut.record !== null) return cut.record;
    else cut = null;
    return null;
  };

  /** True when the unit closes the string. */
  const closesString = (unit: number): boolean => {
    if (isEscaped) isEscaped = false;
    else if (unit === BACKSLASH) isEscaped = true;
    else return unit === QUOTE;
    return false;
  };

  const closesNested = (unit: number): boolean => {
    if (unit === QUOTE) isInString = true;
    else if (unit === OPEN_OBJECT || unit === OPEN_LIST) depth += 1;
    else if (unit === CLOSE_OBJECT || unit === CLOSE_LIST) depth -= 1;
    return depth === 0;
  };

  const item = (end: number): Range => {
    mode = "between";
    return { start, end, isInList };
  };

  /** The item that ends at this unit, if one does. */
  const step = (unit: number, at: number): Range | null => {
    if (mode === "between") {
      between(unit, at);
      return null;
    }
    if (mode === "bare") {
      if (!endsBare(unit)) return null;
      const ended = item(at);
      between(unit, at);
      return ended;
    }
    if (mode === "string" || isInString) {
      const record = mode === "nested" ? recordAfterCut(unit, at) : null;
      if (record !== null && cut !== null) {
        const ended = item(cut.lineEnd);
        begin(OPEN_OBJECT, record);
        isInString = true;
        return ended;
      }
      if (!closesString(unit)) return null;
      isInString = false;
      cut = null;
      return mode === "string" ? item(at + 1) : null;
    }
    return closesNested(unit) ? item(at + 1) : null;
  };

  return {
    push: (units) => {
      const ranges: Range[] = [];
      for (let at = 0; at < units.length; at += 1) {
        if (isDone) break;
        const ended = step(units[at] ?? 0, base + at);
        if (ended !== null) ranges.push(ended);
      }
      base += units.length;
      return ranges;
    },
    end: () => (mode === "between" ? [] : [{ start, end: base, isInList }]),
    open: () => (mode === "between" ? null : start),
    isDone: () => isDone,
  };
};
