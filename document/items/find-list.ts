import type { JsonMapping } from "../parse/json/json-mapping.ts";
import { isBlank } from "./scanner.ts";

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const COMMA = 0x2c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const LINE_FEED = 0x0a;

/** In bytes. No mapping has a longer name. */
const LONGEST_NAME = 64;
/** Lists at deeper levels are ignored. */
const MOST_LEVELS = 8;

/** A list of objects at a path of the mapping, in units. */
export interface ListPosition {
  /** The offset of its bracket. */
  readonly at: number;
  /** How long it is so far. */
  readonly length: number;
}

/** Reads through one object in chunks. Lengths are in units. */
export interface ListFinder {
  readonly push: (units: Uint8Array) => void;
  /** Whether the object has ended. What follows is ignored. */
  readonly isEnded: () => boolean;
  /** The length read so far, up to the end of the object. */
  readonly length: () => number;
  /** Whether the object takes several lines: a line ended outside a string. */
  readonly hasLines: () => boolean;
  /** The longest list of objects so far, even if it has not ended. */
  readonly list: () => ListPosition | null;
  /** The length of the longest value so far in a field that may hold an article's text. */
  readonly longestBody: () => number;
}

/** An open level of nesting. `name` is the current field of an object; null in a list. */
interface OpenLevel {
  readonly isObject: boolean;
  name: string | null;
}

const NAMES = new TextDecoder();

/**
 * Finds the list of articles in one object. Keeps only the names of the fields that are open.
 *
 * @param at the offset of the object's bracket, with which the units begin
 */
export const findList = ({ list, body }: Pick<JsonMapping, "list" | "body">, at: number): ListFinder => {
  const lists = new Set(list);
  const bodies = new Set(body.map((path) => path.split(".")[0] ?? ""));
  const levels: OpenLevel[] = [];
  let deeper = 0;
  let base = at;
  let name: number[] | null = null;
  let isInString = false;
  let isEscaped = false;
  let isName = false;
  let isEnded = false;
  let hasLines = false;
  /** The open list at one of the paths: its level and bracket, and whether its first element is an object (null: unknown). */
  let open: { readonly level: number; readonly at: number; isOfObjects: boolean | null } | null = null;
  let best: ListPosition | null = null;
  let bodyFrom: number | null = null;
  let longestBody = 0;

  const top = (): OpenLevel | undefined => (deeper > 0 ? undefined : levels.at(-1));

  const pathHere = (): string | null => {
    if (deeper > 0 || levels.some(({ isObject, name: each }) => !isObject || each === null)) return null;
    return levels.map(({ name: each }) => each).join(".");
  };

  const keep = (candidate: ListPosition): void => {
    if (best === null || candidate.length > best.length) best = candidate;
  };

  const endValue = (here: number): void => {
    if (levels.length !== 1 || deeper > 0 || bodyFrom === null) return;
    longestBody = Math.max(longestBody, here - bodyFrom);
    bodyFrom = null;
  };

  const openLevel = (unit: number, here: number): void => {
    if (open !== null) open.isOfObjects ??= unit === OPEN_OBJECT;
    const path = unit === OPEN_LIST ? pathHere() : null;
    if (open === null && path !== null && lists.has(path))
      open = { level: levels.length, at: here, isOfObjects: null };
    if (levels.length === MOST_LEVELS) deeper += 1;
    else {
      levels.push({ isObject: unit === OPEN_OBJECT, name: null });
      isName = unit === OPEN_OBJECT;
    }
  };

  const closeLevel = (here: number): void => {
    if (deeper > 0) {
      deeper -= 1;
      return;
    }
    endValue(here);
    levels.pop();
    isName = false;
    if (open !== null && levels.length === open.level) {
      if (open.isOfObjects === true) keep({ at: open.at, length: here + 1 - open.at });
      open = null;
    }
    isEnded = levels.length === 0;
  };

  const endString = (): void => {
    isInString = false;
    const level = top();
    if (name === null || level === undefined) return;
    level.name = name.length > LONGEST_NAME ? null : NAMES.decode(Uint8Array.from(name));
    name = null;
  };

  const inString = (unit: number): void => {
    if (isEscaped) isEscaped = false;
    else if (unit === BACKSLASH) isEscaped = true;
    else if (unit === QUOTE) {
      endString();
      return;
    }
    if (name !== null && name.length <= LONGEST_NAME) name.push(unit);
  };

  const step = (unit: number, here: number): void => {
    if (isInString) inString(unit);
    else if (unit === QUOTE) {
      isInString = true;
      name = isName && top()?.isObject === true ? [] : null;
    } else if (unit === OPEN_OBJECT || unit === OPEN_LIST) openLevel(unit, here);
    else if (unit === CLOSE_OBJECT || unit === CLOSE_LIST) closeLevel(here);
    else if (unit === COLON) {
      isName = false;
      if (levels.length === 1 && deeper === 0 && bodies.has(levels[0]?.name ?? "")) bodyFrom = here;
    } else if (unit === COMMA) {
      endValue(here);
      isName = top()?.isObject === true;
    } else if (unit === LINE_FEED) hasLines = true;
    if (open !== null && !isInString && open.isOfObjects === null && here > open.at && !isBlank(unit))
      open.isOfObjects = unit === OPEN_OBJECT;
  };

  return {
    push: (units) => {
      let read = 0;
      while (read < units.length) {
        if (isEnded) break;
        step(units[read] ?? 0, base + read);
        read += 1;
      }
      base += read;
    },
    isEnded: () => isEnded,
    length: () => base - at,
    hasLines: () => hasLines,
    list: () => {
      if (open?.isOfObjects !== true) return best;
      const length = base - open.at;
      return best === null || length > best.length ? { at: open.at, length } : best;
    },
    longestBody: () => longestBody,
  };
};
