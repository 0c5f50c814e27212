import { classesAt, type Scene, type Stretch } from "./scene.ts";
import { canAct, firstArgument } from "./arguments.ts";
import { countAfter, countBefore, type FoundCount } from "./counts.ts";
import type { CountRange } from "../enrichment.ts";
import { WORD_CLASS } from "../../lexicon/events/word-classes.ts";

/** How many were killed, injured and detained; null where the text does not say. */
export interface Casualties {
  readonly killed: CountRange | null;
  readonly injured: CountRange | null;
  readonly detained: CountRange | null;
}

type Kind = keyof Casualties;

/** Victims in the plural without a number. */
const SOME: CountRange = { min: 1, max: null };

const kindOf = (scene: Scene, at: number): Kind | null => {
  const facts = scene.facts[at];
  if (facts === null || facts === undefined) return null;
  if (facts.verb !== null) {
    const { frame, type, perfect } = facts.verb.verb;
    if (frame === "death" || (frame === "attack" && type === "killing_of_civilians" && perfect !== ""))
      return "killed";
    if (frame === "injury") return "injured";
    return type === "arrest" && frame === "attack" ? "detained" : null;
  }
  const noun = facts.noun?.noun;
  if (noun === undefined) return null;
  if (noun.frame === "death" || (noun.frame === "suffer" && noun.type === "killing_of_civilians"))
    return "killed";
  if (noun.frame === "injury") return "injured";
  return noun.type === "arrest" && noun.frame === "suffer" ? "detained" : null;
};

const victimKindOf = (classes: number): Kind | null => {
  if ((classes & WORD_CLASS.killed) !== 0) return "killed";
  return (classes & WORD_CLASS.injured) === 0 ? null : "injured";
};

/** Duals of victims. */
const DUAL = /[^ي](?:ين|ان)$/u;
const PLURALS = new Set(["قتلي", "جرحي", "شهداء", "ضحايا", "اصابات", "مصابين", "مصابون"]);

const countOfVictims = (scene: Scene, at: number, first: number): CountRange | null => {
  const before = countBefore(scene, at, first, 2);
  if (before !== null) return before.range;
  const form = scene.tokens.words[at]?.form ?? "";
  if (scene.facts[at]?.definite === true) return null;
  if (PLURALS.has(form.replace(/^[وفبل]/u, ""))) return SOME;
  return DUAL.test(form) ? { min: 2, max: 2 } : { min: 1, max: 1 };
};

/** `قتلت القوات خمسة مسلحين`: the count behind the one who acts. */
const countBehindSubject = (scene: Scene, at: number, last: number): FoundCount | null => {
  if (scene.facts[at]?.verb?.verb.frame !== "attack") return null;
  const subject = firstArgument(scene, at + 1, Math.min(last, at + 2), canAct);
  if (subject === null) return null;
  // An adjective may stand between: `القوات الأمريكية خمسة`.
  return countAfter(scene, subject.last, last) ?? countAfter(scene, subject.last + 1, last);
};

/** The casualties that a stretch of text counts. The first count of each kind decides. */
export const casualtiesIn = (scene: Scene, { first, last }: Stretch): Casualties => {
  const found: { [kind in Kind]: CountRange | null } = { killed: null, injured: null, detained: null };
  for (let at = first; at <= last; at += 1) {
    const classes = classesAt(scene, at);
    const victims = victimKindOf(classes);
    if (victims !== null) {
      found[victims] ??= countOfVictims(scene, at, first);
      continue;
    }
    const kind = kindOf(scene, at);
    if (kind === null || found[kind] !== null) continue;
    const after = (countAfter(scene, at, last) ?? countBehindSubject(scene, at, last))?.range ?? null;
    const many = scene.facts[at]?.verb?.many === true;
    found[kind] = after ?? (many ? (countBefore(scene, at, first, 6)?.range ?? null) : null);
  }
  return found;
};
