import { decodeHTMLStrict } from "entities";
import { BLOCKS, CELLS, INLINES, VOIDS } from "./html/elements.ts";

const AMPERSAND = 0x26;
const SEMICOLON = 0x3b;
const LESS = 0x3c;
const GREATER = 0x3e;

/** Anything that would be undone; most texts have none. */
const MARKUP = /&(?:[a-z][a-z0-9]{1,31}|#[0-9]{1,7}|#x[0-9a-f]{1,6});|<\/?[a-z][a-z0-9]{0,9}[\s/>]|<!--/iu;

/** In characters, from `&` to `;`. */
const LONGEST_ENTITY = 34;
const ENTITY = /^&(?:[a-z][a-z0-9]{1,31}|#[0-9]{1,7}|#x[0-9a-f]{1,6});$/iu;

const LONGEST_TAG = 2_000;
const COMMENT = /^!--[^]*--$/u;
/** Attributes need a value, except those that never have one. So `a <b and c> d` is not a tag. */
const TAG =
  /^(\/?)([a-z][a-z0-9]{0,9})((?:\s+(?:[a-z][\w:-]*\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=]+)|allowfullscreen|async|controls|defer|hidden|nowrap))*)\s*\/?$/iu;
const LATIN = /^\w$/u;

/** In chunks, because the number of arguments of a call is limited. */
const charactersOf = (units: Uint16Array): string => {
  const chunks: string[] = [];
  for (let at = 0; at < units.length; at += 8_192)
    chunks.push(String.fromCharCode(...units.subarray(at, at + 8_192)));
  return chunks.join("");
};

/**
 * The text that replaces a tag; undefined if it is not a tag.
 *
 * @param inside the text between `<` and `>`
 * @param before the character before `<`
 */
const shownFor = (inside: string, before: string): string | undefined => {
  if (COMMENT.test(inside)) return "";
  const [, slash, written = "", attributes] = TAG.exec(inside) ?? [];
  const name = written.toLowerCase();
  if (CELLS.has(name)) return " ";
  if (name === "br" || BLOCKS.has(name)) return "\n";
  if (!INLINES.has(name) && !VOIDS.has(name)) return undefined;
  // `List<a>` is code.
  return slash === "" && attributes === "" && LATIN.test(before) ? undefined : "";
};

/**
 * Removes the HTML that a scraper left in plain text: entities become their characters, `<br>` and blocks end a line, other
 * tags and comments are dropped. `قال&amp;nbsp;<b>أمس</b>` becomes `قال أمس` (with U+00A0).
 *
 * Takes only entities with a semicolon and elements of HTML, so `3 < 5`, `<3`, `<a@b.c>`, `AT&T;` and `vector<int>` stay.
 * Markup that appears by this is undone too, to the last layer. Idempotent; never lengthens; a text without markup is
 * returned as it is. Line numbers are those of the result, as for an HTML page. Linear: each `<` is read once, and each `;`
 * looks back a bounded way.
 */
export const undoMarkup = (text: string): string => {
  if (!MARKUP.test(text)) return text;
  const units = new Uint16Array(text.length);
  let size = 0;
  /** Positions of each `<` that may still begin a tag. */
  const opens: number[] = [];

  const written = (from: number, to: number): string => String.fromCharCode(...units.subarray(from, to));
  /** Removes the entity that ends here, and returns its character; empty if none ends here. */
  const takeEntity = (): string => {
    const least = Math.max(0, size - LONGEST_ENTITY);
    let start = size - 2;
    while (start >= least && units[start] !== AMPERSAND && units[start] !== SEMICOLON) start -= 1;
    if (start < least || units[start] !== AMPERSAND) return "";
    const entity = written(start, size);
    const character = ENTITY.test(entity) ? decodeHTMLStrict(entity) : entity;
    if (character === entity) return "";
    size = start;
    return character;
  };
  /** Removes the tag that ends here, and returns the text in its place. */
  const takeTag = (): string => {
    const start = opens.pop();
    if (start === undefined) return "";
    const shown =
      size - start > LONGEST_TAG
        ? undefined
        : shownFor(written(start + 1, size - 1), written(Math.max(0, start - 1), start));
    if (shown === undefined) opens.length = 0;
    else size = start;
    return shown ?? "";
  };
  const put = (unit: number): void => {
    if (unit === LESS) opens.push(size);
    units[size] = unit;
    size += 1;
  };
  for (let at = 0; at < text.length; at += 1) {
    let shown = text.charAt(at);
    while (shown !== "") {
      const last = shown.length - 1;
      for (let i = 0; i < last; i += 1) put(shown.charCodeAt(i));
      const unit = shown.charCodeAt(last);
      put(unit);
      if (unit === SEMICOLON) shown = takeEntity();
      else shown = unit === GREATER ? takeTag() : "";
    }
  }
  return charactersOf(units.subarray(0, size));
};
