/** enrich/events/verbs/: events that verbs report. */

import { classesAt, hasClass, isHeadline, type Scene, type Stretch } from "../scene.ts";
import { type Draft, isRelative, retoldBy } from "../draft.ts";
import { BREAKS } from "../../words/tokens.ts";
import type { EventVerb } from "../../../lexicon/events/event-verbs.ts";
import { FEMININE_FORCES, NATURAL_FORCES, WORD_CLASS } from "../../../lexicon/events/word-classes.ts";
import type { WordFacts } from "../word-facts.ts";
import { BEFORE_VERBS, foldedSetOf, hasBehind } from "../folded-sets.ts";
import { statusOf } from "../status.ts";
import { PREPOSITIONS, isPreposition } from "./verb-sides.ts";
import { OUTCOMES } from "./outcomes.ts";

/** How far the word stands that a verb needs behind it. */
const AFTER_REACH = 3;

const hasAfter = (scene: Scene, verb: EventVerb, at: number): boolean => {
  if (verb.after === undefined) return true;
  const words = foldedSetOf(verb.after);
  for (let next = at + 1; next <= at + AFTER_REACH; next += 1) {
    for (const { form } of scene.tokens.words[next]?.stems ?? []) if (words.has(form)) return true;
  }
  return false;
};

/** Whether a form that is also a noun stands where a verb does. */
const isVerbHere = (scene: Scene, at: number, facts: WordFacts, segment: Stretch): boolean => {
  const gap = scene.tokens.gaps[at] ?? 0;
  if (at === segment.first || (gap & BREAKS) !== 0) return true;
  const before = scene.tokens.words[at - 1]?.form ?? "";
  if (BEFORE_VERBS.has(before) || BEFORE_VERBS.has(before.replace(/^[وف]/u, ""))) return true;
  if ((classesAt(scene, at - 1) & WORD_CLASS.recent) !== 0) return true;
  const previous = scene.facts[at - 1];
  const isConstruct =
    previous !== null &&
    previous !== undefined &&
    (previous.noun !== null ||
      previous.lights.length > 0 ||
      (previous.classes & (WORD_CLASS.general | WORD_CLASS.cause | WORD_CLASS.reporting)) !== 0);
  // `الموظف خطف من منزله`: what is taken stands before, and how or where behind.
  if (!isConstruct && facts.clitic === "" && isPreposition(scene, at + 1) && !PREPOSITIONS.has(before))
    return true;
  return facts.clitic === "و" && (scene.facts[at - 1]?.noun ?? null) === null;
};

/** Behind these stands a verbal noun with its pronoun, and no verb: `أفيد عن قتله`. */
const BEFORE_NOUNS: ReadonlySet<string> = new Set([
  "عن",
  "بعد",
  "قبل",
  "علي",
  "الي",
  "في",
  "من",
  "دون",
  "اثر",
  "محاوله",
  "عمليه",
]);

/** Whether a verb with its object is rather a noun with a pronoun. */
const isPossessed = (
  scene: Scene,
  at: number,
  { verb, hasObject }: NonNullable<WordFacts["verb"]>,
): boolean =>
  hasObject &&
  verb.alsoNoun === true &&
  ((scene.tokens.gaps[at] ?? 0) & BREAKS) === 0 &&
  BEFORE_NOUNS.has(scene.tokens.words[at - 1]?.form ?? "");

/** Whether the word behind a verb shows that it is no attack, or no verb. */
const isNoAttack = (scene: Scene, at: number, { verb, bare }: NonNullable<WordFacts["verb"]>): boolean => {
  const next = scene.tokens.words[at + 1]?.form ?? "";
  if (verb.frame !== "attack") return false;
  return foldedSetOf(NATURAL_FORCES).has(next) || (bare && foldedSetOf(FEMININE_FORCES).has(next));
};

/** The event that a verb reports, or null. */
export const eventOfVerb = (scene: Scene, at: number, facts: WordFacts, segment: Stretch): Draft | null => {
  const form = facts.verb;
  if (form === null || (facts.clitic !== "" && facts.clitic !== "و" && facts.clitic !== "ف")) return null;
  if (!hasAfter(scene, form.verb, at)) return null;
  if (form.verb.without !== undefined && hasBehind(scene.tokens.words, at, form.verb.without)) return null;
  // `فرقة` folds to the letters of `فرقه`, and is no verb.
  if (form.hasObject && scene.tokens.text.charAt((scene.tokens.ends[at] ?? 0) - 1) === "ة") return null;
  if (isPossessed(scene, at, form) || isNoAttack(scene, at, form)) return null;
  const isSure = form.verb.alsoNoun !== true || !form.bare || form.verb.after !== undefined;
  if (!isSure && !isVerbHere(scene, at, facts, segment)) return null;
  const inHeadline = isHeadline(scene, at);
  const status = statusOf(scene, segment, at, at);
  if (status === null) return null;
  // In the body the present is general, unless it says that it goes on.
  if (form.tense === "present" && !inHeadline && !hasClass(scene, at - 2, at - 1, WORD_CLASS.ongoing))
    return null;
  const outcome = OUTCOMES[form.verb.frame](scene, at, facts, segment);
  if (outcome === null) return null;
  const { type, actor, target, confidence, isLoss } = outcome;
  return {
    type,
    status: inHeadline && status === "ongoing" && form.tense === "present" ? "happened" : status,
    trigger: at,
    segment,
    actor,
    target: target?.first === actor?.first ? null : target,
    confidence: (isRelative(scene, at) ? confidence - 0.2 : confidence) - retoldBy(scene, segment, at),
    isLoss: isLoss ?? false,
  };
};
