import type { CountRange } from "../enrichment.ts";
import type { Scene } from "./scene.ts";

/** A count in a text, and the word behind it. */
export interface FoundCount {
  readonly range: CountRange;
  /** How many words it takes, from where it was looked for. */
  readonly to: number;
}

/** A number of people has at most so many digits. */
const MOST_DIGITS = 6;
const TEN = 10;
const TEEN = "عشر";
/** Years stand where counts might (`قتل 2006`). */
const isYear = (value: number): boolean => value >= 1900 && value <= 2100;

const plainNumberAt = (scene: Scene, at: number): CountRange | null => {
  const word = scene.tokens.words[at];
  if (word === undefined) return null;
  if (word.isNumber) {
    if (word.form.length > MOST_DIGITS) return null;
    const value = Number.parseInt(word.form, TEN);
    return Number.isNaN(value) || isYear(value) ? null : { min: value, max: value };
  }
  return scene.facts[at]?.count ?? null;
};

/** A number in digits or words at a word: units, tens with `و`, teens, and what multiplies. */
const numberAt = (scene: Scene, at: number): FoundCount | null => {
  const start = plainNumberAt(scene, at);
  if (start === null) return null;
  let { min, max } = start;
  let to = at + 1;
  if (min < TEN && max === min) {
    const next = scene.facts[to];
    const form = scene.tokens.words[to]?.form ?? "";
    const tens = next?.count ?? null;
    if (form.startsWith(TEEN) && tens?.max !== null && form.length <= 4) {
      min += TEN;
      max = min;
      to += 1;
    } else if (next?.clitic === "و" && tens !== null && tens.min >= 20 && tens.max === tens.min) {
      min += tens.min;
      max = min;
      to += 1;
    }
  }
  const factor = scene.facts[to]?.multiplier ?? 1;
  if (factor > 1) {
    min *= factor;
    max = max === null ? null : max * factor;
    to += 1;
  }
  return { range: { min, max }, to };
};

/** How far a number stands from the word that it belongs to, with `أكثر من`, `ما لا يقل عن` between. */
const REACH = 5;
/** How far `على الأقل` stands behind a number. */
const LEAST_REACH = 4;

const withLeast = (scene: Scene, found: FoundCount, last: number): FoundCount => {
  for (let at = found.to; at <= Math.min(last, found.to + LEAST_REACH); at += 1) {
    if (scene.facts[at]?.number === "least") return { ...found, range: { min: found.range.min, max: null } };
  }
  return found;
};

/** The count that stands directly behind a word (`مقتل نحو 30 شخصاً`, `مقتل جنديين`), or null. */
export const countAfter = (scene: Scene, at: number, last: number): FoundCount | null => {
  let isMore = false;
  for (let next = at + 1; next <= Math.min(last, at + REACH); next += 1) {
    const number = numberAt(scene, next);
    if (number !== null) {
      const { range } = number;
      return withLeast(scene, { ...number, range: isMore ? { min: range.min, max: null } : range }, last);
    }
    const facts = scene.facts[next];
    if (facts?.number === "more") isMore = true;
    else if (facts?.number !== "about") {
      const role = facts?.role?.noun.role;
      const people = role === "site" || role === "area" ? null : (facts?.role?.people ?? null);
      if (people === null || facts?.definite === true) return null;
      return withLeast(scene, { range: { min: people, max: people }, to: next + 1 }, last);
    }
  }
  return null;
};

/** The count that stands before a word, with what is counted between (`15 قتيلاً`, `28 شخصاً على الأقل قتلوا`), or null. */
export const countBefore = (scene: Scene, at: number, first: number, reach: number): FoundCount | null => {
  for (let next = at - 1; next >= Math.max(first, at - reach); next -= 1) {
    const number = numberAt(scene, next);
    if (number === null) continue;
    // The ones of `ثلاثة وعشرون` and the first word of a teen stand before.
    const whole = next > first ? numberAt(scene, next - 1) : null;
    const found = whole !== null && whole.to > next ? whole : number;
    let isMore = false;
    for (let back = next - 1; back >= Math.max(first, next - 3); back -= 1) {
      if (scene.facts[back]?.number === "more") isMore = true;
    }
    const range = isMore ? { min: found.range.min, max: null } : found.range;
    return withLeast(scene, { ...found, range }, at);
  }
  return null;
};
