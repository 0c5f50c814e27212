import { DIRECTIONS } from "../../lexicon/names/places/place-words.ts";
import type { Side } from "./compose-place.ts";
import type { Stem, Word } from "../words/word.ts";
import { toDedupForm } from "../../text/dedup-form.ts";

/** A word of which composed names are made. */
export interface ComposeWord {
  readonly part:
    | "countryside"
    | "the countryside"
    | "side"
    | "the side"
    | "of the side"
    | "airport"
    | "port"
    | "border"
    | "strip";
  readonly side: Side | null;
}

const words = new Map<string, ComposeWord>();
const set = (forms: readonly string[], part: ComposeWord["part"], side: Side | null = null): void => {
  for (const form of forms) words.set(toDedupForm(form), { part, side });
};
set(["ريف", "ريفي", "أرياف"], "countryside");
set(["الريف"], "the countryside");
set(["مطار"], "airport");
set(["ميناء", "مرفأ"], "port");
set(["الحدود"], "border");
set(["الحدودي"], "strip");
for (const [side, noun, adjective] of DIRECTIONS) {
  set([noun, adjective], "side", side);
  set([`ال${noun}`], "the side", side);
  set([`ال${adjective}`, `ال${adjective}ة`], "of the side", side);
}

/** A word of a composed name, and what is left of it without clitics. */
export type ComposeStem = ComposeWord & { readonly stem: Stem };

/** What a word is in a composed name; null for other words. See `cueOf`, which remembers it. */
export const composeStemOf = ({ stems }: Word): ComposeStem | null => {
  for (const stem of stems) {
    const found = words.get(stem.form);
    if (found !== undefined) return { ...found, stem };
  }
  return null;
};
