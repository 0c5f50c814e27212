import { countrysideOf, type Side, sideOf, stationOf } from "./compose-place.ts";
import { BREAKS, GAP, type Tokens } from "../words/tokens.ts";
import { composeWordOf, cueOf } from "./place-cues.ts";
import type { PlaceEntry } from "../../lexicon/names/entry.ts";
import { startAfterLetters } from "../words/tokenize.ts";

/** Words that name a place which is composed of others. */
export interface Composed {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly entry: PlaceEntry;
}

interface Base {
  readonly first: number;
  readonly last: number;
  readonly clitic: string;
  readonly entry: PlaceEntry;
}

/** Two sides at most: `الشمالي الغربي`. */
const MOST_SIDES = 2;
/** In Syria the sides of a governorate are called after its capital: `جنوب إدلب` is the south of its countryside. */
const COUNTRYSIDE_COUNTRIES: ReadonlySet<string | undefined> = new Set(["SY"]);
const WITH_COUNTRYSIDE: ReadonlySet<string> = new Set(["city", "town", "governorate", "district", "region"]);
const WITH_SIDES: ReadonlySet<string> = new Set(["country", "governorate", "region"]);
const RIF = /^(?:محافظة )?ريف /u;

const isJoined = ({ gaps }: Tokens, at: number): boolean => ((gaps[at] ?? 0) & (BREAKS | GAP.dash)) === 0;

/** The sides that follow a word: `الشمالي الغربي`. At most two. */
export const sidesBehind = (tokens: Tokens, last: number): Side[] => {
  const sides: Side[] = [];
  for (let at = last + 1; sides.length < MOST_SIDES && isJoined(tokens, at); at += 1) {
    const word = composeWordOf(tokens.words[at]);
    if (word?.part !== "of the side" || word.side === null || word.stem.clitic !== "") break;
    sides.push(word.side);
  }
  return sides;
};

/** Composes what words before and behind a place make of it: `ريف إدلب الجنوبي`, `جنوب اليمن`, `مطار حماة`. Null where they make nothing. */
export const composeHit = (tokens: Tokens, { first, last, clitic, entry }: Base): Composed | null => {
  const { words, ends } = tokens;
  const made = (from: number, letters: number, to: number, place: PlaceEntry): Composed => ({
    first: from,
    last: to,
    start: startAfterLetters(tokens, from, letters),
    end: ends[to] ?? 0,
    entry: place,
  });
  if (RIF.test(entry.name)) {
    const sides = sidesBehind(tokens, last);
    return sides.length === 0
      ? null
      : made(first, clitic.length, last + sides.length, countrysideOf(entry, sides));
  }
  let at = first - 1;
  const before = words[at];
  if (before === undefined || !isJoined(tokens, first)) return null;
  // The class word between: `ريف مدينة حلب`, `الريف الشمالي لمحافظة إدلب`.
  let joint = clitic;
  const isClass = composeWordOf(before) === null && cueOf(before).kinds !== null;
  if (isClass) {
    if (clitic !== "" || !isJoined(tokens, at)) return null;
    joint = before.form.startsWith("ل") ? "ل" : "";
    at -= 1;
  }
  let word = composeWordOf(words[at]);
  if (joint === "ل") {
    const sides: Side[] = [];
    for (
      ;
      word?.part === "of the side" && word.side !== null && sides.length < MOST_SIDES;
      word = composeWordOf(words[at])
    ) {
      sides.unshift(word.side);
      if (!isJoined(tokens, at)) return null;
      at -= 1;
    }
    if (word?.part !== "the countryside" || !WITH_COUNTRYSIDE.has(entry.kind)) return null;
    return made(at, word.stem.letters, last, countrysideOf(entry, sides));
  }
  if (joint !== "") return null;
  if (word?.part === "countryside" && WITH_COUNTRYSIDE.has(entry.kind)) {
    const behind = sidesBehind(tokens, last);
    const from = at;
    const outer = isJoined(tokens, at) ? composeWordOf(words[at - 1]) : null;
    if (behind.length === 0 && outer?.part === "side" && outer.side !== null)
      return made(from - 1, outer.stem.letters, last, countrysideOf(entry, [outer.side]));
    return made(from, word.stem.letters, last + behind.length, countrysideOf(entry, behind));
  }
  if ((word?.part === "airport" || word?.part === "port") && !isClass && entry.kind === "city") {
    const noun = word.stem.form === "مرفا" ? "مرفأ" : word.part === "airport" ? "مطار" : "ميناء";
    return made(at, word.stem.letters, last, stationOf(entry, word.part, noun));
  }
  const sides: Side[] = [];
  let letters = 0;
  let from = first;
  for (
    ;
    word?.part === "side" && word.side !== null && sides.length < MOST_SIDES;
    word = composeWordOf(words[at])
  ) {
    sides.unshift(word.side);
    letters = word.stem.letters;
    from = at;
    if (letters > 0 || !isJoined(tokens, at)) break;
    at -= 1;
  }
  if (sides.length === 0) return null;
  if (WITH_SIDES.has(entry.kind)) return made(from, letters, last, sideOf(entry, sides));
  const isCapital = entry.parent === `${entry.id}-governorate`;
  if (entry.kind !== "city" || !isCapital || !COUNTRYSIDE_COUNTRIES.has(entry.country)) return null;
  return made(from, letters, last, countrysideOf(entry, sides));
};
