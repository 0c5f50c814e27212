import { FLASH_LABELS } from "../../lexicon/article/flash-labels.ts";
import { foldStored } from "../../text/dedup-form.ts";
import { foldedSet } from "../../text/folded-words.ts";

const labels = foldedSet(FLASH_LABELS);
/** In characters, with signs and emoji around it. No label is longer. */
const LONGEST_LABEL = 30;
/** Ends a label: a bar, colon, slash, dash or arrow, or dots. */
const AFTER_LABEL = /[|:/\u00BB\u203A>\u2026\uFF5C]|\.\.| ?[-\u2010-\u2015]{1,3} | \u0640{1,3} /u;
/** A label that is marked as a hashtag needs no other sign behind it. */
const HASHTAG_LABEL = /^[^\p{L}\p{N}#]{0,8}#(\p{L}[\p{L}\p{M}\p{N}_]{1,20})\s+/u;
const SIGNS = /^[\s|:/.\u2026\uFF5C-]+/u;
const BARE = /[\p{L}\p{M}][\p{L}\p{M}\p{N} ]*/u;

const isLabel = (text: string): boolean => labels.has(foldStored(text.replaceAll("_", " ")));

/** A label, and the text behind it. */
export interface Flash {
  /** As written, without signs around it. */
  readonly label: string;
  readonly rest: string;
}

const bareOf = (text: string): string => BARE.exec(text)?.[0].trim() ?? "";

/** The label at the beginning of a text, and the text behind it: `عاجل` and `X` of `عاجل | X` and `#عاجل X`; otherwise null. */
export const splitFlash = (text: string): Flash | null => {
  const start = text.slice(0, LONGEST_LABEL);
  const [marked, name] = HASHTAG_LABEL.exec(start) ?? [];
  if (marked !== undefined && name !== undefined && isLabel(name))
    return { label: name.replaceAll("_", " "), rest: text.slice(marked.length).replace(SIGNS, "") };
  const sign = AFTER_LABEL.exec(start);
  if (sign === null || !isLabel(start.slice(0, sign.index))) return null;
  const rest = text
    .slice(sign.index + sign[0].length)
    .replace(SIGNS, "")
    .trim();
  return rest === "" ? null : { label: bareOf(start.slice(0, sign.index)), rest };
};

/** The label that a line is, without signs around it: `عاجل` of `🔴 عاجل |`; null if it is something else or more. */
export const flashOf = (text: string): string | null =>
  text.length <= LONGEST_LABEL && isLabel(text) ? bareOf(text.replaceAll("_", " ")) : null;
