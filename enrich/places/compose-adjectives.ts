import { borderOf, sideOf } from "./compose-place.ts";
import { GAP, type Tokens } from "../words/tokens.ts";
import { COUNTRIES } from "../../lexicon/names/countries.ts";
import type { Composed } from "./compose-hit.ts";
import { composeWordOf, cueOf } from "./place-cues.ts";
import { PLACE_ENTRIES } from "../../lexicon/names/places/place-entries.ts";
import { sidesBehind } from "./compose-hit.ts";
import { startAfterLetters } from "../words/tokenize.ts";

const countries = new Map(
  PLACE_ENTRIES.filter(({ kind }) => kind === "country").map((entry) => [entry.country, entry]),
);
const adjectives = new Map(COUNTRIES.map(({ code, nisba }) => [code, nisba[0] ?? ""]));

/** A dash or a slash may stand between the adjectives of a border. */
const nisbaAt = ({ words, gaps }: Tokens, at: number): string | null => {
  const word = words[at];
  const gap = (gaps[at] ?? 0) & ~(GAP.dash | GAP.quote | GAP.slash);
  return word === undefined || gap !== 0 ? null : cueOf(word).nisba;
};

const borderName = (codes: readonly string[]): string =>
  ["الحدود", ...codes.map((code) => `ال${adjectives.get(code) ?? ""}ة`)].join(" ");

/**
 * Composes places of the adjectives of countries: `الجنوب الليبي`, `الحدود السعودية اليمنية`. Both the words with which they may begin
 * and the answer are in the order of the text.
 */
export const composeAdjectives = (tokens: Tokens, beginnings: readonly number[]): Composed[] => {
  const { words, ends } = tokens;
  const found: Composed[] = [];
  for (const at of beginnings) {
    const word = composeWordOf(words[at]);
    if (word === null || (word.part !== "the side" && word.part !== "border")) continue;
    const behind = word.part === "the side" ? sidesBehind(tokens, at) : [];
    const last = at + 1 + behind.length;
    const code = nisbaAt(tokens, last);
    const country = countries.get(code ?? "");
    if (code === null || country === undefined) continue;
    const start = startAfterLetters(tokens, at, word.stem.letters);
    if (word.side !== null) {
      const entry = sideOf(country, [word.side, ...behind]);
      found.push({ first: at, last, start, end: ends[last] ?? 0, entry });
      continue;
    }
    const other = nisbaAt(tokens, last + 1);
    if (other === null || other === code || !countries.has(other)) continue;
    const codes = [code, other].toSorted();
    const entry = borderOf(countries.get(codes[0]) ?? country, codes, borderName(codes));
    found.push({ first: at, last: last + 1, start, end: ends[last + 1] ?? 0, entry });
  }
  return found;
};
