import { decodeHTML, decodeHTMLAttribute } from "entities";
import { BLOCKS, CELLS, VOIDS } from "./elements.ts";
import { isHidden } from "./boxes.ts";
import type { Attributes, HtmlToken } from "./tokens.ts";

/** Chosen, not measured on real pages: browsers themselves stop at 512. What is deeper keeps its text. */
const DEEPEST = 128;
const MOST_ELEMENTS = 10_000;
/** Work on words in links and the like grows with the square of those side by side: over all parents, 2,400 in one. */
const MOST_SQUARES = 6_000_000;
/**
 * The extractor looks at the text and the elements in an element again for each element around it: its time grows with
 * these two, each character or element counted once a level. A text of 100,000 characters fits 40 levels deep.
 */
const MOST_NESTED_CHARACTERS = 4_000_000;
const MOST_NESTED_ELEMENTS = 200_000;

/** What the extractor weighs an element by. No address, no source, no event: nothing that could be run or fetched. */
const KEPT = ["class", "id", "itemprop", "rel", "role", "aria-hidden", "aria-modal"];
const LONGEST_ATTRIBUTE = 500;

/** Pieces without words, which would only cost time. */
const LEFT_OUT: ReadonlySet<string> = new Set(
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

const attributesOf = (attributes: Attributes): string => {
  const kept = KEPT.flatMap((name) => {
    const value = attributes.get(name);
    return value === undefined || value.length > LONGEST_ATTRIBUTE
      ? []
      : [` ${name}="${escape(decodeHTMLAttribute(value))}"`];
  });
  if (isHidden(attributes)) kept.push(' hidden=""');
  // The extractor counts words in links; where a link leads is nothing to it.
  if (attributes.has("href")) kept.push(' href="/"');
  return kept.join("");
};

/** Stands behind each break: the extractor drops breaks between elements within a line, and would glue their words. */
export const BREAK = "\u2029";

/** A closing tag does not reach out of these, unless it is theirs. */
const WALLS: ReadonlySet<string> = new Set(["table", "td", "th", "caption"]);
const TABLE_PARTS: ReadonlySet<string> = new Set("table thead tbody tfoot tr td th caption".split(" "));
/** What an opening tag closes, since it cannot be inside. */
const ENDS: ReadonlyMap<string, readonly string[]> = new Map([
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
/** An item closes the one before it in its own list, not the one that its list is in. */
const LISTS: ReadonlySet<string> = new Set(["ul", "ol", "dl", "menu", "table", "select"]);

/** How many of the innermost open elements a closing tag ends; 0 if it is stray. */
const closes = (open: readonly string[], name: string): number => {
  for (let at = open.length - 1; at >= 0; at -= 1) {
    const other = open[at] ?? "";
    if (other === name) return open.length - at;
    const isOutOfReach = TABLE_PARTS.has(name) ? other === "table" : WALLS.has(other);
    if (isOutOfReach || (!BLOCKS.has(name) && !CELLS.has(name) && BLOCKS.has(other))) return 0;
  }
  return 0;
};

/** How many of the innermost open elements an opening tag ends. */
const ends = (open: readonly string[], name: string): number => {
  const ended = ENDS.get(name) ?? (BLOCKS.has(name) ? ["p"] : []);
  for (let at = open.length - 1; at >= 0 && ended.length > 0; at -= 1) {
    const other = open[at] ?? "";
    if (ended.includes(other)) return open.length - at;
    if (LISTS.has(other) || (ended[0] === "p" && WALLS.has(other))) return 0;
  }
  return 0;
};

/**
 * The page again as markup that is well-formed and bounded: every element ends where a browser would end it, none is
 * deeper than 128, and only the attributes that tell body from boilerplate are left. What is deeper keeps its text.
 *
 * Undefined if there is so much that only an attack or a data dump can be it. Linear: the stack is never deeper.
 */
export const boundedMarkup = (tokens: Iterable<HtmlToken>, title: string): string | undefined => {
  const parts = [`<html><head><title>${escape(title)}</title></head><body>`];
  const open: string[] = [];
  /** Elements within a line directly in each open one; first in the body. */
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
    for (let left = closed; left > 0; left -= 1) parts.push(`</${open.pop()}>`);
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
      parts.push(text);
      continue;
    }
    const { name } = token;
    if (LEFT_OUT.has(name) || !/^[a-z][a-z0-9]*$/u.test(name)) continue;
    if (VOIDS.has(name)) {
      count(name);
      parts.push(name === "br" ? `<br/>${BREAK}` : `<${name}/>`);
      continue;
    }
    if (token.kind === "close") {
      const flat = flattened.get(name) ?? 0;
      if (flat > 0) flattened.set(name, flat - 1);
      else pop(closes(open, name));
      continue;
    }
    pop(ends(open, name));
    count(name);
    if (open.length >= DEEPEST) {
      flattened.set(name, (flattened.get(name) ?? 0) + 1);
      continue;
    }
    open.push(name);
    children[open.length] = 0;
    parts.push(`<${name}${attributesOf(token.attributes)}>`);
  }
  if (isTooMuch()) return undefined;
  pop(open.length);
  parts.push("</body></html>");
  return parts.join("");
};
