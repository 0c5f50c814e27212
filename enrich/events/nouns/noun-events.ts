/** enrich/events/nouns/: events that nouns tell, where something shows that they took place. */

import { type Argument, argumentAt, canAct, firstArgument, isPeople } from "../arguments.ts";
import { classesAt, type Scene, type Stretch } from "../scene.ts";
import { type Draft, isForce, isPower, retoldBy, violenceIn, weaponTypeAt } from "../draft.ts";
import { BREAKS } from "../../words/tokens.ts";
import type { EventNoun } from "../../../lexicon/events/event-nouns.ts";
import type { EventTypeCode } from "../../../lexicon/events/event-types.ts";
import { WORD_CLASS } from "../../../lexicon/events/word-classes.ts";
import type { WordFacts } from "../word-facts.ts";
import { countAfter } from "../counts.ts";
import { foldedSetOf, hasBehind } from "../folded-sets.ts";
import { statusOf } from "../status.ts";
import { isLossNoun } from "./loss-words.ts";
import { type Sides, sidesOf } from "./noun-sides.ts";
import { licenseFor } from "./licenses.ts";
import type { License } from "./light-verbs.ts";
import { hasEvidence } from "./noun-evidence.ts";

/** With its article the event was told before: here it is background as often as not. */
const KNOWN = 0.1;

/** From this number on, what is counted is a statistic: `17 حالة اعتقال`, `1997 اعتداء`. Air raids are counted in tens. */
const STATISTIC = 10;

const isStatistic = (scene: Scene, at: number, { type }: EventNoun): boolean => {
  if (type === "airstrike" || type === "shelling") return false;
  const word = scene.tokens.words[at - 1];
  return word?.isNumber === true && Number.parseInt(word.form, 10) >= STATISTIC;
};

const ON = "علي";

/** `هجمات على الدوريات`, `غارات على مواقع وتعزيزات`: forces that are attacked, and no movement of theirs. */
const isAttacked = (scene: Scene, at: number): boolean => {
  const { words } = scene.tokens;
  const isJoined = scene.facts[at]?.clitic === "و" && words[at - 2]?.form === ON;
  return words[at - 1]?.form === ON || isJoined;
};

const ARTICLE = "ال";

/** `أعمال شغب` is an event, `مكافحة الشغب` none. */
const RIOT_BEFORE = new Set(["اعمال", "باعمال", "واعمال"]);

const hasWith = (scene: Scene, words: readonly string[], at: number): boolean => {
  const folded = foldedSetOf(words);
  for (let next = at + 1; next <= at + 2; next += 1) {
    const form = scene.tokens.words[next]?.form ?? "";
    if (folded.has(form) || (form.startsWith(ARTICLE) && folded.has(form.slice(ARTICLE.length)))) return true;
  }
  return false;
};

const typeOf = (scene: Scene, at: number, noun: EventNoun, segment: Stretch, sides: Sides): EventTypeCode => {
  if (
    noun.frame === "strike" &&
    noun.type !== "siege" &&
    noun.type !== "airstrike" &&
    noun.type !== "arrest" &&
    noun.type !== "killing_of_civilians"
  ) {
    return weaponTypeAt(scene, segment, at) ?? noun.type;
  }
  if (noun.frame === "blast") {
    const weapon = weaponTypeAt(scene, segment, at);
    return weapon === "suicide_attack" || weapon === "chemical_attack" ? weapon : noun.type;
  }
  if (isLossNoun(noun)) {
    return violenceIn(scene, segment, at) ?? (isForce(sides.target) ? "armed_clash" : "killing_of_civilians");
  }
  return noun.type;
};

/** Nouns whose place, right behind them, is where: `اجتماع باريس`, `مظاهرات تونس`. */
const HELD: ReadonlySet<string> = new Set(["deal", "gather", "visit"]);

/** Whether what was found as the actor is where it happens, or somebody the noun is only about. */
const isWhoElse = (at: number, { frame }: EventNoun, { actor }: Sides, { status }: License): boolean => {
  if (actor === null) return false;
  // `دعا الاتحاد إلى إضراب في المدينة`: the place behind it does not act.
  if (actor.role === "place" && (status !== undefined || (HELD.has(frame) && actor.first === at + 1)))
    return true;
  // `احتجاجات تنادي بإقالة فلان`, `تعزيزات أمنية في محيط كنيسة`.
  return frame === "gather"
    ? actor.role === "person" && actor.first > at
    : frame === "forces" && !isPower(actor);
};

/** `هددت القوات قسد بالانسحاب من البلدة`: forces that move stand before, those that do so first. */
const whoMoves = (scene: Scene, at: number, { frame }: EventNoun, { first }: Stretch): Argument | null =>
  frame === "forces" ? firstArgument(scene, first, at - 1, isPower) : null;

const SPEAKERS: ReadonlySet<string> = new Set(["official", "person", "organization"]);

/** `شن الرئيس هجوما شديدا على نظيره`: who holds an office attacks in words, unless a weapon is named. */
const isWarOfWords = (scene: Scene, at: number, segment: Stretch, { actor, target }: Sides): boolean =>
  actor !== null &&
  target !== null &&
  SPEAKERS.has(actor.role) &&
  (SPEAKERS.has(target.role) || target.role === "government") &&
  weaponTypeAt(scene, segment, at) === null;

/** The event that a noun names, where something shows that it took place; or null. */
export const eventOfNoun = (scene: Scene, at: number, facts: WordFacts, segment: Stretch): Draft | null => {
  const noun = facts.noun?.noun;
  if (noun === undefined) return null;
  const next =
    classesAt(scene, at + 1) |
    (((scene.tokens.gaps[at + 2] ?? 0) & BREAKS) === 0 ? classesAt(scene, at + 2) : 0);
  if ((next & WORD_CLASS.figurative) !== 0) return null;
  const isWork = noun.type === "riot" && RIOT_BEFORE.has(scene.tokens.words[at - 1]?.form ?? "");
  if (noun.frame === "entry" && !isForce(argumentAt(scene, at + 1))) return null;
  if (isStatistic(scene, at, noun) || (noun.frame === "forces" && isAttacked(scene, at))) return null;
  if (noun.with !== undefined && !hasWith(scene, noun.with, at)) return null;
  if (noun.without !== undefined && hasBehind(scene.tokens.words, at, noun.without)) return null;
  const before = scene.tokens.words[at - 1]?.stems.at(-1)?.form ?? "";
  if (noun.behind !== undefined && !foldedSetOf(noun.behind).has(before)) return null;
  if (!isWork && (classesAt(scene, at - 1) & WORD_CLASS.general) !== 0) return null;
  const license = licenseFor(scene, at, noun, segment);
  if (license === null) return null;
  const status = license.status ?? statusOf(scene, segment, license.governor, at);
  if (status === null) return null;
  const sides = sidesOf(scene, at, noun, segment, license);
  const isKnown =
    facts.definite &&
    noun.isFixed !== true &&
    license.light?.role !== "results" &&
    noun.frame !== "forces" &&
    noun.frame !== "entry";
  if (noun.frame === "strike" && isWarOfWords(scene, at, segment, sides)) return null;
  if (!hasEvidence(scene, at, noun, segment, sides)) return null;
  if (
    isLossNoun(noun) &&
    sides.target !== null &&
    !isPeople(sides.target) &&
    !canAct(sides.target) &&
    countAfter(scene, at, segment.last) === null
  )
    return null;
  return {
    type: typeOf(scene, at, noun, segment, sides),
    status,
    trigger: at,
    segment,
    ...sides,
    actor: isWhoElse(at, noun, sides, license) ? whoMoves(scene, at, noun, segment) : sides.actor,
    confidence: license.confidence - retoldBy(scene, segment, at) - (isKnown ? KNOWN : 0),
    isLoss: isLossNoun(noun),
  };
};
