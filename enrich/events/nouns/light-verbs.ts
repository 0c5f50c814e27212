import { classesAt, hasClass, isHeadline, type Scene, type Stretch } from "../scene.ts";
import { isRelative } from "../draft.ts";
import { BREAKS } from "../../words/tokens.ts";
import type { EventNoun } from "../../../lexicon/events/event-nouns.ts";
import type { LightRole } from "../../../lexicon/events/light-verbs.ts";
import { WORD_CLASS } from "../../../lexicon/events/word-classes.ts";
import type { WordFacts } from "../word-facts.ts";
import { BEFORE_VERBS } from "../folded-sets.ts";
import type { EventStatus } from "../../enrichment.ts";
import { isLossNoun, hasLossBehind } from "./loss-words.ts";

/** What shows that the event of a noun took place. */
export interface License {
  /** The word that governs: its tense and what stands before it decide the status. */
  readonly governor: number;
  readonly confidence: number;
  /** The light verb, where one is. */
  readonly light: { readonly at: number; readonly role: LightRole } | null;
  /** Where the license says it, and not the words before the governor. */
  readonly status?: EventStatus;
}

/** How far a light verb stands before its noun. In words. */
const LIGHT_BEFORE: Readonly<Record<LightRole, number>> = {
  does: 14,
  suffers: 12,
  occurs: 4,
  sees: 8,
  results: 4,
};

const FARTHEST_LIGHT = 14;

/** A relative clause tells again what is known. */
const RETOLD = 0.15;

/** How far the verb stands whose subject the noun is. */
export const VERB_AFTER = 14;

/** How far the word stands that reports an event. In words. */
export const REPORT_REACH = 12;

const SUBJECT_AFTER = 2;

type LightForm = WordFacts["lights"][number];

const beginsClause = (scene: Scene, at: number): boolean => {
  if (at === 0 || ((scene.tokens.gaps[at] ?? 0) & BREAKS) !== 0) return true;
  return BEFORE_VERBS.has(scene.tokens.words[at - 1]?.form ?? "");
};

/** The reading of a light verb that goes with the noun, or null. A form that is also its verbal noun (`توصل`) is one, unless a clause begins. */
const lightFor = (scene: Scene, at: number, noun: EventNoun): LightForm | null => {
  const fitting = (scene.facts[at]?.lights ?? []).filter(({ verb: { role, frames, isOfArrests } }) =>
    isOfArrests === true && noun.type !== "arrest"
      ? false
      : role === "results"
        ? true
        : (frames === undefined || frames.includes(noun.frame)) && !isLossNoun(noun),
  );
  const gerund = fitting.find(({ tense }) => tense === "gerund");
  return (gerund !== undefined && !beginsClause(scene, at) ? gerund : fitting[0]) ?? null;
};

const IN = new Set(["في", "عن", "ضمن", "وسط"]);

/** `بعد شن هجوم`, `إثر وقوع انفجار`: what caused or came before something took place. */
const isCause = (scene: Scene, at: number): boolean =>
  (classesAt(scene, at) & WORD_CLASS.cause) !== 0 && !IN.has(scene.tokens.words[at]?.form ?? "");

/** What workers go on: it is announced before it takes place. */
const STRIKE = "إضراب";

/** Whether a noun is a strike of workers. */
export const isStrikeOfWorkers = ({ forms }: EventNoun): boolean => forms[0] === STRIKE;

/** How surely a light verb tells that something took place: by its tense, and of a verbal noun by what reports it. */
const lightConfidence = (
  scene: Scene,
  at: number,
  { tense }: LightForm,
  segment: Stretch,
  noun: EventNoun,
): number => {
  const isStrike = isStrikeOfWorkers(noun);
  if (tense === "gerund") {
    const isTold =
      isHeadline(scene, at) ||
      isCause(scene, at - 1) ||
      isCause(scene, at - 2) ||
      hasClass(
        scene,
        Math.max(segment.first, at - REPORT_REACH),
        at - 1,
        WORD_CLASS.reporting | WORD_CLASS.threat | (isStrike ? WORD_CLASS.planned : 0),
      );
    return isTold ? 0.66 : 0.48;
  }
  const isDated =
    tense !== "present" ||
    isHeadline(scene, at) ||
    (isStrike && hasClass(scene, at + 1, segment.last, WORD_CLASS.planned));
  return isDated ? 0.66 : 0.45;
};

/** With a preposition attached a noun is no object: only crowds go out `بمظاهرات`, and only agreements are reached `لاتفاق`. */
const takesPreposition = (scene: Scene, at: number, { frame }: EventNoun): boolean => {
  const clitic = scene.facts[at]?.clitic.at(-1) ?? "";
  if (clitic === "ب") return frame === "gather" || frame === "visit";
  return clitic === "ل" ? frame === "deal" : clitic !== "ك";
};

const hasLam = ({ facts }: Scene, from: number, to: number): boolean => {
  for (let at = from + 1; at <= to; at += 1) if (facts[at]?.clitic.endsWith("ل") === true) return true;
  return false;
};

/** The license that a light verb before a noun gives: `شن هجوماً`. */
export const lightBefore = (scene: Scene, at: number, noun: EventNoun, segment: Stretch): License | null => {
  for (let back = at - 1; back >= Math.max(segment.first, at - FARTHEST_LIGHT); back -= 1) {
    const facts = scene.facts[back];
    if (facts === null || facts === undefined) continue;
    if (facts.lights.length === 0) {
      if (facts.verb !== null && facts.verb.verb.alsoNoun !== true) return null;
      continue;
    }
    const form = lightFor(scene, back, noun);
    if (form === null) return null;
    const { role, prefix } = form.verb;
    if (at - back > LIGHT_BEFORE[role]) return null;
    if (role === "results" && !hasLossBehind(scene, back, segment)) return null;
    if (role === "results" && !isLossNoun(noun)) {
      // `أسفر هجوم عن`: the noun is the subject.
      if (noun.frame === "suffer" || at - back > SUBJECT_AFTER || form.tense !== "perfect") return null;
      return { governor: back, confidence: 0.68, light: { at: back, role } };
    }
    if (
      prefix !== undefined &&
      scene.facts[at]?.clitic.endsWith(prefix) !== true &&
      !(role === "suffers" && hasLam(scene, back, at))
    )
      return null;
    if (prefix === undefined && !takesPreposition(scene, at, noun)) continue;
    return {
      governor: back,
      confidence: lightConfidence(scene, back, form, segment, noun),
      light: { at: back, role },
    };
  }
  return null;
};

/** The license that a verb behind a noun gives: `هجوم أسفر عن مقتل`. */
export const verbAfter = (scene: Scene, at: number, noun: EventNoun, segment: Stretch): License | null => {
  for (let next = at + 1; next <= Math.min(segment.last, at + VERB_AFTER); next += 1) {
    const facts = scene.facts[next];
    if (facts === null || facts === undefined || facts.lights.length === 0) continue;
    const form = lightFor(scene, next, noun);
    if (form === null) continue;
    const { role } = form.verb;
    const isSubject = role === "results" || role === "occurs";
    const isObject = role === "does" && (form.hasObject || isRelative(scene, next));
    if (!isSubject && !isObject) continue;
    if (role === "results" && !hasLossBehind(scene, next, segment)) continue;
    if (facts.clitic !== "" && facts.clitic !== "ف" && role !== "results") return null;
    if (form.tense !== "perfect") return null;
    const base = role === "results" ? 0.68 : 0.6;
    return {
      governor: at,
      confidence: isRelative(scene, next) ? base - RETOLD : base,
      light: { at: next, role },
    };
  }
  return null;
};
