import { decodeHTML, decodeHTMLAttribute } from "entities";
import { BLOCKS, CELLS, VOIDS } from "./elements.ts";
import { isHidden } from "./boxes.ts";
import type { Attributes, HtmlToken } from "./html-tokens.ts";

/** Elements at deeper levels are dropped, but not their text. Chosen without measurement; browsers stop at 512. */
const MOST_LEVELS = 128;
const MOST_ELEMENTS = 10_000;
/**
 * Some of the extractor's work grows with the square of the number of inline elements in one parent. This bounds the sum of
 * the squares over all parents: 2,400 elements in a single one.
 */
const MOST_SQUARES = 6_000_000;
/**
 * The extractor looks at text and elements again for each element around them, so its time grows with these two, which count
 * each character and element once a level. A text of 100,000 characters fits 40 levels deep.
 */
const MOST_NESTED_CHARACTERS = 4_000_000;
const MOST_NESTED_ELEMENTS = 200_000;

/** The attributes by which the extractor weighs elements. No address, source or event: nothing that could run or be fetched. */
const KEPT_ATTRIBUTES = ["class", "id", "itemprop", "rel", "role", "aria-hidden", "aria-modal"];
const LONGEST_ATTRIBUTE = 500;

/** Elements without words, which would only cost time. */
const DROPPED: ReadonlySet<string> = new Set(
  "area base basefont bgsound body col embed frame head html img input link meta param source track wbr".split(
    " ",
  ),
);

const escape = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\u0000", "");

const keptAttributes = (attributes: Attributes): string => {
  const kept = KEPT_ATTRIBUTES.flatMap((name) => {
    const value = attributes.get(name);
    return value === undefined || value.length > LONGEST_ATTRIBUTE
      ? []
      : [` ${name}="${escape(decodeHTMLAttribute(value))}"`];
  });
  if (isHidden(attributes)) kept.push(' hidden=""');
  // The extractor counts words in links and ignores where they lead.
  if (attributes.has("href")) kept.push(' href="/"');
  return kept.join("");
};

/** Marks each break, because the extractor drops breaks between inline elements and would join their words. */
export const BREAK_MARK = "\u2029";

/** A closing tag cannot close an element outside of these, unless it is their own. */
const BARRIERS: ReadonlySet<string> = new Set(["table", "td", "th", "caption"]);
const TABLE_ELEMENTS: ReadonlySet<string> = new Set("table thead tbody tfoot tr td th caption".split(" "));
/** The elements that an opening tag closes, because it cannot be inside them. */
const ENDED_BY: ReadonlyMap<string, readonly string[]> = new Map([
  ["li", ["li"]],
  ["dt", ["dt", "dd"]],
  ["dd", ["dt", "dd"]],
  ["tr", ["tr"]],
  ["td", ["td", "th"]],
  ["th", ["td", "th"]],
  ["tbody", ["tbody", "thead"]],
  ["tfoot", ["tbody", "thead"]],
  ["option", ["option"]],
]);
/** An item closes the item before it in its own list, not the item that contains the list. */
const LISTS: ReadonlySet<string> = new Set(["ul", "ol", "dl", "menu", "table", "select"]);

/** How many of the innermost open elements a closing tag closes; 0 if it is stray. */
const countClosed = (open: readonly string[], name: string): number => {
  for (let at = open.length - 1; at >= 0; at -= 1) {
    const other = open[at] ?? "";
    if (other === name) return open.length - at;
    const isOutOfReach = TABLE_ELEMENTS.has(name) ? other === "table" : BARRIERS.has(other);
    if (isOutOfReach || (!BLOCKS.has(name) && !CELLS.has(name) && BLOCKS.has(other))) return 0;
  }
  return 0;
};

/** How many of the innermost open elements an opening tag closes. */
const countEnded = (open: readonly string[], name: string): number => {
  const ended = ENDED_BY.get(name) ?? (BLOCKS.has(name) ? ["p"] : []);
  for (let at = open.length - 1; at >= 0 && ended.length > 0; at -= 1) {
    const other = open[at] ?? "";
    if (ended.includes(other)) return open.length - at;
    if (LISTS.has(other) || (ended[0] === "p" && BARRIERS.has(other))) return 0;
  }
  return 0;
};

/**
 * Rewrites a page as well-formed, bounded markup: every element ends where a browser would end it, none is deeper than 128
 * levels, and only the attributes that distinguish body from boilerplate remain. Deeper text is kept.
 *
 * Undefined for a page so large that it must be an attack or a data dump. Linear, because the stack is bounded.
 */
export const boundedMarkup = (tokens: Iterable<HtmlToken>, title: string): string | undefined => {
  const chunks = [`<html><head><title>${escape(title)}</title></head><body>`];
  const open: string[] = [];
  /** The number of inline elements directly in each open element; first in the body. */
  const children = [0];
  const flattened = new Map<string, number>();
  let elements = 0;
  let squares = 0;
  let nestedElements = 0;
  let nestedCharacters = 0;
  const count = (name: string): void => {
    elements += 1;
    nestedElements += open.length + 1;
    if (BLOCKS.has(name) || CELLS.has(name)) return;
    const besides = children[open.length] ?? 0;
    children[open.length] = besides + 1;
    squares += 2 * besides + 1;
  };
  const pop = (closed: number): void => {
    for (let left = closed; left > 0; left -= 1) chunks.push(`</${open.pop()}>`);
  };

  const isTooMuch = (): boolean =>
    elements > MOST_ELEMENTS || squares > MOST_SQUARES || nestedElements > MOST_NESTED_ELEMENTS;

  for (const token of tokens) {
    if (isTooMuch()) return undefined;
    if (token.kind === "whole") continue;
    if (token.kind === "text") {
      const text = escape(decodeHTML(token.text));
      nestedCharacters += text.length * (open.length + 1);
      if (nestedCharacters > MOST_NESTED_CHARACTERS) return undefined;
      chunks.push(text);
      continue;
    }
    const { name } = token;
    if (DROPPED.has(name) || !/^[a-z][a-z0-9]*$/u.test(name)) continue;
    if (VOIDS.has(name)) {
      count(name);
      chunks.push(name === "br" ? `<br/>${BREAK_MARK}` : `<${name}/>`);
      continue;
    }
    if (token.kind === "close") {
      const flat = flattened.get(name) ?? 0;
      if (flat > 0) flattened.set(name, flat - 1);
      else pop(countClosed(open, name));
      continue;
    }
    pop(countEnded(open, name));
    count(name);
    if (open.length >= MOST_LEVELS) {
      flattened.set(name, (flattened.get(name) ?? 0) + 1);
      continue;
    }
    open.push(name);
    children[open.length] = 0;
    chunks.push(`<${name}${keptAttributes(token.attributes)}>`);
  }
  if (isTooMuch()) return undefined;
  pop(open.length);
  chunks.push("</body></html>");
  return chunks.join("");
};
