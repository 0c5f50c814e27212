import { isBlank, type ItemRange, type ScanStart, type Scanner } from "./scanner.ts";

const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const LINE_FEED = 0x0a;

/** `bare`: in a number, a word, or text that is not JSON. */
type ScanMode = "between" | "nested" | "string" | "bare";

/**
 * A line end within a string, which JSON does not allow. If a new item begins there, the string was cut off, as by a program
 * that crashed and was started again. Otherwise its writer forgot to escape the line end.
 */
interface StringCut {
  readonly lineEnd: number;
  /** Where the new item would begin; null until its bracket is seen. */
  readonly itemStart: number | null;
}

const endsBare = (unit: number): boolean =>
  unit === COMMA ||
  unit === CLOSE_LIST ||
  unit === OPEN_LIST ||
  unit === OPEN_OBJECT ||
  unit === QUOTE ||
  isBlank(unit);

/**
 * Scans the elements of a list, or several values in a row, over any number of lines: each object, list, string or word is
 * one item. Missing and extra commas do not matter.
 *
 * @param isListOnly whether to stop at the end of the list, because it belongs to an object
 */
export const scanValues = (from: ScanStart, isListOnly = false): Scanner => {
  let base = from.at;
  let isInList = from.isInList;
  let isDone = false;
  let mode: ScanMode = "between";
  let start = 0;
  let depth = 0;
  let isInString = false;
  let isEscaped = false;
  let cut: StringCut | null = null;

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

  /** The start of the new item, if this unit shows that the string was cut off; otherwise null. */
  const itemAfterCut = (unit: number, at: number): number | null => {
    if (cut === null) {
      if (unit === LINE_FEED) cut = { lineEnd: at, itemStart: null };
      return null;
    }
    if (isBlank(unit) || (unit === COMMA && cut.itemStart === null)) return null;
    if (unit === OPEN_OBJECT && cut.itemStart === null) cut = { ...cut, itemStart: at };
    else if (unit === QUOTE && cut.itemStart !== null) return cut.itemStart;
    else cut = null;
    return null;
  };

  /** Whether the unit closes the string. */
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

  const item = (end: number): ItemRange => {
    mode = "between";
    return { start, end, isInList };
  };

  /** The item that ends at this unit, or null. */
  const step = (unit: number, at: number): ItemRange | null => {
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
      const next = mode === "nested" ? itemAfterCut(unit, at) : null;
      if (next !== null && cut !== null) {
        const ended = item(cut.lineEnd);
        begin(OPEN_OBJECT, next);
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
      const ranges: ItemRange[] = [];
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
