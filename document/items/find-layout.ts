/** document/items/: finds the items of a file that holds many articles, from its bytes in chunks, without keeping them. */

import type { JsonMapping } from "../parse/json/json-mapping.ts";
import { findList, type ListFinder } from "./find-list.ts";
import type { FileLayout } from "./items-layout.ts";
import { isBlank } from "./scanner.ts";

const OPEN_LIST = 0x5b;
const OPEN_OBJECT = 0x7b;
const LINE_FEED = 0x0a;

/** An object with a text and a list of up to this many times its length is one article with related ones. */
const MOST_LIST_OVER_BODY = 4;

/** Finds the layout of a file from its units in chunks. */
export interface LayoutFinder {
  /** The layout, as soon as it is known. */
  readonly push: (units: Uint8Array) => FileLayout | null;
  /** The layout, once the file has ended. */
  readonly end: () => FileLayout;
}

export interface LayoutOptions {
  readonly mapping: JsonMapping;
  /** Whether the name of the file promises one item a line. */
  readonly hasItemPerLine: boolean;
  /** An object of more units is not an article: the layout is known once it has a list. */
  readonly mostUnits: number;
  /** The offset of the text, after a byte order mark. */
  readonly at: number;
}

const ARTICLE: FileLayout = { kind: "article" };

/** The layout of a file that is one object, complete or cut off. */
const layoutOfObject = (object: ListFinder): FileLayout => {
  const list = object.list();
  const isArticle = list === null || list.length <= MOST_LIST_OVER_BODY * object.longestBody();
  return isArticle ? ARTICLE : { kind: "list", at: list.at };
};

/**
 * Finds out how a JSON file holds its articles: one object is one article; a list, or several values in a row, are many. Many
 * programs write one article a line into a file named `.json`, or put the list into a field of an object.
 *
 * Reads as little as possible: the bracket of a list, the first characters of lines, but all of an object.
 */
export const findLayout = ({ mapping, hasItemPerLine, mostUnits, at }: LayoutOptions): LayoutFinder => {
  let base = at;

  let object: ListFinder | null = null;
  let isAfterBracket = false;

  const values: FileLayout = { kind: "values", at };
  const lines: FileLayout = { kind: "lines", at };

  const afterObject = (units: Uint8Array, from: number, { hasLines }: ListFinder): FileLayout | null => {
    const isMore = units.subarray(from).some((unit) => !isBlank(unit));
    return isMore ? (hasLines() ? values : lines) : null;
  };

  const inObject = (units: Uint8Array, finder: ListFinder): FileLayout | null => {
    if (finder.isEnded()) return afterObject(units, 0, finder);
    const before = finder.length();
    finder.push(units);
    if (finder.isEnded()) return afterObject(units, finder.length() - before, finder);
    const list = finder.list();
    return list !== null && finder.length() > mostUnits ? { kind: "list", at: list.at } : null;
  };

  /** In a file that promises one item a line: an object whose bracket ends its line takes several lines. */
  const inFirstLine = (units: Uint8Array, from: number): FileLayout | null => {
    const next = units.subarray(from).find((unit) => unit === LINE_FEED || !isBlank(unit));
    if (next === undefined) return null;
    return next === LINE_FEED ? values : lines;
  };

  return {
    push: (units) => {
      if (object !== null) return inObject(units, object);
      if (isAfterBracket) return inFirstLine(units, 0);
      const from = units.findIndex((unit) => !isBlank(unit));
      const first = units[from];
      if (first === undefined) {
        base += units.length;
        return null;
      }
      if (first === OPEN_LIST) return values;
      if (hasItemPerLine) {
        isAfterBracket = first === OPEN_OBJECT;
        return isAfterBracket ? inFirstLine(units, from + 1) : lines;
      }
      if (first !== OPEN_OBJECT) return ARTICLE;
      object = findList(mapping, base + from);
      return inObject(units.subarray(from), object);
    },
    end: () => {
      if (object !== null) return layoutOfObject(object);
      return hasItemPerLine ? lines : ARTICLE;
    },
  };
};
