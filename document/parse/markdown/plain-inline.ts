import { decodeHTML } from "entities";
import { hasLetterOrDigit } from "../parsed.ts";

/** Pictures and links with their texts, as Markdown writes them. */
const PICTURE = /!\[[^[\]]*\](?:\([^()]*\)|\[[^[\]]*\])/gu;
const LINK = /\[([^[\]]*)\]\((?:[^()]|\([^()]{0,500}\))*\)/gu;

/**
 * Applied in this order. Each pattern looks for text that cannot contain its own beginning, so that a failing search is
 * never long and never repeated.
 */
const STEPS: readonly (readonly [RegExp, string])[] = [
  // Escaped characters are in the private use area meanwhile (see `hide`).
  [PICTURE, ""],
  [LINK, "$1"],
  [/\[([^[\]]+)\]\[[^[\]]*\]/gu, "$1"],
  [/!\[\[[^[\]]*\]\]/gu, ""],
  [/\[\[(?:[^[\]|]*\|)?([^[\]]*)\]\]/gu, "$1"],
  [/\[\^[^[\]\s]{1,60}\]/gu, ""],
  [/<((?:https?:\/\/|mailto:)[^<>\s]*)>/giu, "$1"],
  [/ ?<br ?\/?> ?/giu, "\n"],
  [/<\/?[a-z][^<>]*>|<!--[^<>]*-->/giu, ""],
  [/(?<!\*)\*(?![\s*])([^*]+)(?<!\s)\*(?!\*)/gu, "$1"],
  [/\*\*(?!\s)([^*]+)\*\*/gu, "$1"],
  [/(?<!\*)\*(?![\s*])([^*]+)(?<!\s)\*(?!\*)/gu, "$1"],
  [/(?<![\p{L}\p{M}\p{N}_])__(?!\s)([^_]+)__(?![\p{L}\p{M}\p{N}_])/gu, "$1"],
  [/(?<![\p{L}\p{M}\p{N}_])_(?!\s)([^_]+)(?<!\s)_(?![\p{L}\p{M}\p{N}_])/gu, "$1"],
  [/~~([^~]+)~~/gu, "$1"],
  [/==([^=]+)==/gu, "$1"],
  [/``([^`]+)``|`([^`]+)`/gu, "$1$2"],
];

const ESCAPED = /\\([!-/:-@[-`{-~])/gu;
const HIDDEN = /[\uE000-\uE07F]/gu;
const hide = (text: string): string =>
  text.replace(ESCAPED, (_, sign: string) => String.fromCharCode(0xe000 + sign.charCodeAt(0)));
const reveal = (text: string): string =>
  text.replace(HIDDEN, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xe000));

/** The text of a paragraph without inline Markdown: `**عاجل** [خبر](http://x)` becomes `عاجل خبر`. */
export const plainInline = (text: string): string =>
  reveal(decodeHTML(STEPS.reduce((done, [pattern, shown]) => done.replace(pattern, shown), hide(text))));

/** Is at least half of a line of Markdown the text of links? */
export const isMostlyLinks = (text: string): boolean => {
  if (!text.includes("](")) return false;
  const rest = hide(text).replace(PICTURE, "");
  const shown = rest.replace(LINK, "$1").length;
  return 2 * rest.replace(LINK, "").length <= shown;
};

/** Is a paragraph of Markdown made of links, and nothing else: an entry of a menu, the title of another article? */
export const isOnlyLinks = (text: string): boolean => {
  if (!text.includes("](")) return false;
  const rest = hide(text).replace(PICTURE, "");
  return rest.includes("](") && !hasLetterOrDigit(rest.replace(LINK, ""));
};
