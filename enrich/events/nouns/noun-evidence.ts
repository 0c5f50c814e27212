import { argumentAt, type Argument, firstArgument } from "../arguments.ts";
import { firstFrom, hasClass, type Scene, type Stretch } from "../scene.ts";
import { isAccident, isForce, isPower, violenceIn, weaponTypeAt } from "../draft.ts";
import type { EventNoun } from "../../../lexicon/events/event-nouns.ts";
import { WORD_CLASS } from "../../../lexicon/events/word-classes.ts";
import { countAfter } from "../counts.ts";
import { isStrikeOfWorkers } from "./light-verbs.ts";
import { isLossNoun } from "./loss-words.ts";
import { type Sides, BETWEEN } from "./noun-sides.ts";

/** Security words that tell an agreement of fighters from one of trade or sport. */
const isAboutArms = (scene: Scene, { first, last }: Stretch): boolean => {
  for (let at = first; at <= last; at += 1) {
    const found = argumentAt(scene, at);
    if (isPower(found)) return true;
  }
  return false;
};

/** How far the other side of a talk is named. */
const OTHER_SIDE_REACH = 8;

/** A council that meets negotiates with nobody. */
const hasOtherSide = (scene: Scene, at: number, { last }: Stretch): boolean => {
  for (let next = at + 1; next <= Math.min(last, at + OTHER_SIDE_REACH); next += 1) {
    if (BETWEEN.has(scene.tokens.words[next]?.form ?? "")) return true;
  }
  return false;
};

/** States also agree on loans: an agreement of war has one who bears arms in it. */
const isBetweenForces = (scene: Scene, { first, last }: Stretch): boolean =>
  firstArgument(scene, first, last, isForce) !== null || hasClass(scene, first, last, WORD_CLASS.gun);

const placeIn = (scene: Scene, { first, last }: Stretch): boolean => {
  for (let at = first; at <= last; at += 1) if (scene.mentionAt.get(at)?.type === "place") return true;
  return false;
};

const hasTime = ({ times }: Scene, { first, last }: Stretch): boolean =>
  (times[firstFrom(times, first)]?.last ?? Number.POSITIVE_INFINITY) <= last;

/** Who speaks for a state. */
const ENVOYS = new Set(["الرئيس", "وزير", "مبعوث", "سفير"]);
const isEnvoy = (found: Argument): boolean => found.role === "official" && ENVOYS.has(found.name);
const DIPLOMATIC: ReadonlySet<string> = new Set(["مفاوضات", "محادثات", "مباحثات"]);

/** `أجرى وزير الخارجية مباحثات مع نظيره`: talks of those who speak for states. */
const isDiplomatic = (noun: EventNoun, { actor }: Sides): boolean =>
  noun.type === "negotiation" &&
  noun.forms.some((form) => DIPLOMATIC.has(form)) &&
  actor !== null &&
  (isEnvoy(actor) || actor.role === "government");

const WHO_VISITS: ReadonlySet<Argument["role"]> = new Set(["official", "person", "government"]);

/** Only people are arrested: of `إيقاف` and `أوقف`, those who are no officials and have no name. */
const DETAINED: ReadonlySet<Argument["role"]> = new Set(["civilian", "fighter", "armed", "protester"]);
const STOPPING = "إيقاف";

/** Whether the clause of a noun names enough for an event: who, whom, where or with what. */
export const hasEvidence = (
  scene: Scene,
  at: number,
  noun: EventNoun,
  segment: Stretch,
  sides: Sides,
): boolean => {
  const { first, last } = segment;
  if (noun.frame === "forces" && placeIn(scene, segment)) return true;
  if (noun.type === "negotiation" && !hasOtherSide(scene, at, segment)) return false;
  if (noun.type === "arrest" && noun.frame === "suffer" && sides.target?.role === "site") return false;
  if (noun.forms[0] === STOPPING) {
    const counted = countAfter(scene, at, last) !== null;
    const isOfPeople = sides.target !== null && DETAINED.has(sides.target.role);
    if (!isOfPeople || (!counted && scene.facts[sides.target.first]?.definite === true)) return false;
  }
  if (noun.isFixed === true) return true;
  if (noun.frame === "visit")
    return (
      sides.actor !== null && WHO_VISITS.has(sides.actor.role) && placeIn(scene, { first: at + 1, last })
    );
  if (isDiplomatic(noun, sides)) return true;
  if (noun.type === "ceasefire_agreement") return isBetweenForces(scene, segment);
  if (noun.frame === "deal" || noun.frame === "forces" || noun.frame === "relief")
    return isAboutArms(scene, segment);
  if (noun.frame === "gather")
    return (
      sides.actor !== null ||
      (isStrikeOfWorkers(noun) && hasTime(scene, segment)) ||
      hasClass(scene, first, last, WORD_CLASS.placeWord | WORD_CLASS.demand) ||
      placeIn(scene, segment)
    );
  if (isLossNoun(noun)) {
    if (isAccident(scene, segment)) return false;
    const violent = violenceIn(scene, segment, at) !== null;
    if (noun.frame === "injury" && !violent) return false;
    return violent || noun.frame === "death";
  }
  if (
    noun.type === "ied_bombing" &&
    hasClass(scene, first, last, WORD_CLASS.accident) &&
    !hasClass(scene, first, last, WORD_CLASS.suicide)
  )
    return false;
  return (
    sides.actor !== null ||
    sides.target !== null ||
    placeIn(scene, segment) ||
    hasClass(scene, at + 1, Math.min(last, at + 8), WORD_CLASS.placeWord) ||
    weaponTypeAt(scene, segment, at) !== null
  );
};
