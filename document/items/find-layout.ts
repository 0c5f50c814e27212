import type { JsonMapping } from "../parse/json/json-mapping.ts";
import { findList, type ListFinder } from "./find-list.ts";
import type { Layout } from "./layout.ts";
import { isBlank } from "./scanner.ts";

const OPEN_LIST = 0x5b;
const OPEN_OBJECT = 0x7b;
const LINE_FEED = 0x0a;

/** An object with a text of its own and a list that is no longer than this many times the text is an article with related ones. */
const LIST_OVER_BODY = 4;

export interface LayoutFinder {
  /** The layout, as soon as it is known. */
  readonly push: (units: Uint8Array) => Layout | null;
  /** The layout, once the file has ended. */
  readonly end: () => Layout;
}

export interface LayoutOptions {
  readonly mapping: JsonMapping;
  /** Whether the name of the file says that it has one record a line. */
  readonly isByLine: boolean;
  /** More units than this are no article: a list is one as soon as it is seen. */
  readonly mostUnits: number;
  /** Where the text begins, after a byte order mark. */
  readonly at: number;
}

const ARTICLE: Layout = { kind: "article" };

/** What an object is that has ended, or that the file ends within. */
const layoutOfObject = (object: ListFinder): Layout => {
  const list = object.list();
  const isArticle = list === null || list.length <= LIST_OVER_BODY * object.longestBody();
  return isArticle ? ARTICLE : { kind: "list", at: list.at };
};

/**
 * Finds out how a JSON file holds its articles: one object is one, a list holds many, and so do values one after the other. Many
 * programs write one a line into a file named `.json`; many put the list into a field of an object.
 *
 * Looks at as little as it can: of a list its bracket, of lines the first characters, of an object all of it.
 */
export const findLayout = ({ mapping, isByLine, mostUnits, at }: LayoutOptions): LayoutFinder => {
  let base = at;
  /** The first character that is not blank; then what comes until the layout is known. */
  let object: ListFinder | null = null;
  let isAfterBracket = false;

  const values: Layout = { kind: "values", at };
  const lines: Layout = { kind: "lines", at };

  const afterObject = (units: Uint8Array, from: number, { hasLines }: ListFinder): Layout | null => {
    const isMore = units.subarray(from).some((unit) => !isBlank(unit));
    return isMore ? (hasLines() ? values : lines) : null;
  };

  const inObject = (units: Uint8Array, finder: ListFinder): Layout | null => {
    if (finder.isEnded()) return afterObject(units, 0, finder);
    const before = finder.length();
    finder.push(units);
    if (finder.isEnded()) return afterObject(units, finder.length() - before, finder);
    const list = finder.list();
    return list !== null && finder.length() > mostUnits ? { kind: "list", at: list.at } : null;
  };

  /** In a file of lines: an object that goes on in the next line is laid out over several. */
  const inFirstLine = (units: Uint8Array, from: number): Layout | null => {
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
      if (isByLine) {
        isAfterBracket = first === OPEN_OBJECT;
        return isAfterBracket ? inFirstLine(units, from + 1) : lines;
      }
      if (first !== OPEN_OBJECT) return ARTICLE;
      object = findList(mapping, base + from);
      return inObject(units.subarray(from), object);
    },
    end: () => {
      if (object !== null) return layoutOfObject(object);
      return isByLine ? lines : ARTICLE;
    },
  };
};
