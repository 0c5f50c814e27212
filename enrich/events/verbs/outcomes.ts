import { type Argument, canAct, firstArgument, isPeople } from "../arguments.ts";
import { hasClass, type Scene, type Stretch } from "../scene.ts";
import { isAccident, isForce, isPower, violenceIn, weaponTypeAt } from "../draft.ts";
import type { EventVerb } from "../../../lexicon/events/event-verbs.ts";
import type { EventTypeCode } from "../../../lexicon/events/event-types.ts";
import { WORD_CLASS } from "../../../lexicon/events/word-classes.ts";
import type { WordFacts } from "../word-facts.ts";
import { countAfter } from "../counts.ts";
import { SUBJECT_AFTER, OBJECT_AFTER, type Sides, sidesOf, subjectOf } from "./verb-sides.ts";

/** Of students as often as of states. */
const DELEGATION = "وفد";

/** An official has titles and a name before where he goes. */
const GOAL_AFTER = 20;

/** What kind of event a verb reports, and of whom. */
type Outcome = Sides & {
  readonly type: EventTypeCode;
  readonly confidence: number;
  readonly isLoss?: boolean;
};

const STRIKES: ReadonlySet<EventTypeCode> = new Set([
  "shelling",
  "armed_clash",
  "ied_bombing",
  "killing_of_civilians",
]);

/** With who acted and on whom, a verb is mostly a report; an assassination also with its victim alone. */
const confidenceOf = (type: EventTypeCode, both: boolean): number => {
  if (both) return 0.7;
  return type === "assassination" ? 0.64 : 0.58;
};

const attackOutcome = (scene: Scene, at: number, facts: WordFacts, segment: Stretch): Outcome | null => {
  const verb = facts.verb?.verb;
  if (verb === undefined) return null;
  const sides = sidesOf(scene, at, facts, segment);
  const counted = countAfter(scene, at, segment.last) !== null;
  if (sides.actor === null && sides.target === null && !counted) return null;
  const isKilling = verb.type === "killing_of_civilians";
  if (isKilling && sides.actor === null && isAccident(scene, segment)) return null;
  if (isKilling && sides.target !== null && !isPeople(sides.target) && !canAct(sides.target) && !counted)
    return null;
  const isRaid = verb.perfect === "داهم" || verb.perfect === "دهم";
  if (verb.type === "arrest" && !isRaid && sides.target?.role === "site") return null;
  // A match, a service or an official is stopped, too: only police arrest.
  if (verb.perfect === "أوقف") {
    const isByPolice = sides.actor !== null && (isForce(sides.actor) || sides.actor.role === "security");
    if (!isByPolice || (!counted && (sides.target === null || !isPeople(sides.target)))) return null;
  }
  // Miners under the ground, or people in a flood, are besieged by nobody.
  const isNature = verb.type === "siege" || verb.type === "property_destruction";
  if (isNature && !isPower(sides.actor) && (sides.target === null || isPeople(sides.target))) return null;
  if (verb.type === "property_destruction" && isAccident(scene, segment)) return null;
  // `سيارة تقتحم محلا`: a vehicle that runs into something is no attacker.
  if (verb.type === "armed_clash" && scene.facts[at - 1]?.role?.noun.role === "site") return null;
  // Gunmen who raid a house arrest nobody.
  let type = isRaid && sides.actor?.role === "armed" ? "armed_clash" : verb.type;
  if (STRIKES.has(type)) {
    const weapon = weaponTypeAt(scene, segment, at);
    if (weapon !== null) type = weapon;
    else if (isKilling && isForce(sides.target)) type = "armed_clash";
  }
  if (
    type === "armed_clash" &&
    verb.frame === "attack" &&
    !isForce(sides.actor) &&
    sides.actor?.role !== "security"
  ) {
    // `هاجم الوزير الحكومة`: only who bears arms, or a thing that is attacked, makes it an attack.
    if (
      !isKilling &&
      sides.target?.role !== "site" &&
      sides.target?.role !== "area" &&
      sides.target?.role !== "fighter"
    )
      return null;
  }
  const both = sides.actor !== null && sides.target !== null;
  return { ...sides, type, confidence: confidenceOf(type, both), isLoss: isKilling && sides.actor === null };
};

const lossOutcome = (scene: Scene, at: number, facts: WordFacts, segment: Stretch): Outcome | null => {
  const type = violenceIn(scene, segment, at);
  if (isAccident(scene, segment)) return null;
  const isMartyr = facts.verb?.verb.perfect === "استشهد";
  if (type === null && !isMartyr) return null;
  const target = subjectOf(scene, at, facts, segment);
  const counted = countAfter(scene, at, segment.last) !== null;
  if (target === null && !counted) return null;
  return { actor: null, target, type: type ?? "killing_of_civilians", confidence: 0.55, isLoss: true };
};

const blastOutcome = (scene: Scene, at: number, _facts: WordFacts, segment: Stretch): Outcome | null => {
  const from = Math.max(segment.first, at - 8);
  const to = Math.min(segment.last, at + 5);
  if (!hasClass(scene, from, to, WORD_CLASS.explosive | WORD_CLASS.suicide)) return null;
  const target = firstArgument(
    scene,
    at + 1,
    Math.min(segment.last, at + OBJECT_AFTER),
    ({ role }) => role !== "vague",
  );
  return { actor: null, target, type: weaponTypeAt(scene, segment, at) ?? "ied_bombing", confidence: 0.65 };
};

const GATHERERS: ReadonlySet<Argument["role"]> = new Set([
  "civilian",
  "protester",
  "vague",
  "group",
  "organization",
]);

/** Verbs of protest by themselves; people who only gather must say what for. */
const PROTESTS = new Set(["تظاهر", "اعتصم", "أضرب"]);

const gatherOutcome = (scene: Scene, at: number, facts: WordFacts, segment: Stretch): Outcome | null => {
  const subject = subjectOf(scene, at, facts, segment);
  const counted = countAfter(scene, at, segment.last) !== null;
  const isStrike =
    facts.verb?.verb.present === "" && hasClass(scene, segment.first, segment.last, WORD_CLASS.demand);
  if (!counted && !isStrike && (subject === null || !GATHERERS.has(subject.role))) return null;
  const hasProtesters =
    firstArgument(scene, segment.first, segment.last, ({ role }) => role === "protester") !== null;
  // `تظاهر شاب بالمرض`: one person alone only pretends.
  if (!counted && subject !== null && scene.facts[subject.first]?.role?.people === 1) return null;
  const isProtest = PROTESTS.has(facts.verb?.verb.perfect ?? "");
  const hasDemand =
    hasClass(scene, segment.first, segment.last, WORD_CLASS.demand) ||
    hasProtesters ||
    (facts.verb?.verb.after ?? null) !== null;
  if (!isProtest && !hasDemand) return null;
  return { actor: subject, target: null, type: "protest", confidence: isProtest ? 0.7 : 0.65 };
};

const captureOutcome = (scene: Scene, at: number, facts: WordFacts, segment: Stretch): Outcome | null => {
  const actor = subjectOf(scene, at, facts, segment);
  if (!isForce(actor)) return null;
  const end = Math.min(segment.last, at + OBJECT_AFTER);
  const target = firstArgument(
    scene,
    (actor?.last ?? at) + 1,
    end,
    ({ role }) => role === "place" || role === "site",
  );
  if (target === null) return null;
  const isState = actor?.role === "organization" || actor?.name === "الجيش";
  return {
    actor,
    target,
    type: isState ? "territory_gained_state" : "territory_gained_nonstate",
    confidence: 0.65,
  };
};

const IN = new Set(["في", "ب"]);
/** `أضرم النار في جسده`: nothing of others burns. */
const ONESELF = new Set(["جسده", "جسدها", "نفسه", "نفسها", "بجسده", "بنفسه"]);
const BURNT_AFTER = 6;

/** `أضرم محتجون النار في مقر البلدية`: what stands behind `في` is destroyed. */
const burnOutcome = (scene: Scene, at: number, facts: WordFacts, segment: Stretch): Outcome | null => {
  const { words } = scene.tokens;
  const most = Math.min(segment.last, at + BURNT_AFTER);
  let from = at + 1;
  while (from <= most && !IN.has(words[from]?.form ?? "")) from += 1;
  if (from > most || ONESELF.has(words[from + 1]?.form ?? "")) return null;
  const target = firstArgument(
    scene,
    from + 1,
    Math.min(segment.last, from + 3),
    ({ role }) => role === "site" || role === "place" || role === "organization",
  );
  if (target === null) return null;
  const found = subjectOf(scene, at, facts, { first: segment.first, last: from - 1 });
  const actor = found?.role === "site" || found?.role === "place" ? null : found;
  return { actor, target, type: "property_destruction", confidence: 0.66 };
};

const isSide = (found: Argument): boolean =>
  isForce(found) || found.role === "official" || found.role === "person" || found.role === "organization";

/** Who meets whom: two sides, one of them armed or an official. */
const dealOutcome = (scene: Scene, at: number, facts: WordFacts, segment: Stretch): Outcome | null => {
  const actor = subjectOf(scene, at, facts, segment);
  const end = Math.min(segment.last, at + OBJECT_AFTER);
  const from = actor !== null && actor.first > at ? actor.last + 1 : at + 1;
  const target = firstArgument(scene, from, end, isSide);
  if (actor === null || target === null || !isSide(actor) || (!isForce(actor) && !isForce(target)))
    return null;
  return { actor, target, type: "negotiation", confidence: 0.6 };
};

const moveOutcome = (scene: Scene, at: number, facts: WordFacts, segment: Stretch): Outcome | null => {
  const actor = subjectOf(scene, at, facts, segment);
  if (!isForce(actor) || facts.verb === null) return null;
  return { actor, target: null, type: facts.verb.verb.type, confidence: 0.62 };
};

const peopleOutcome = (scene: Scene, at: number, facts: WordFacts, segment: Stretch): Outcome | null => {
  const target = firstArgument(
    scene,
    at + 1,
    Math.min(segment.last, at + 6),
    (found) => isPeople(found) || isForce(found),
  );
  const counted = countAfter(scene, at, segment.last) !== null;
  if ((target === null && !counted) || facts.verb === null) return null;
  return { actor: null, target, type: facts.verb.verb.type, confidence: 0.6 };
};

const arriveOutcome = (scene: Scene, at: number, facts: WordFacts, segment: Stretch): Outcome | null => {
  const actor = firstArgument(
    scene,
    at + 1,
    Math.min(segment.last, at + SUBJECT_AFTER),
    ({ role, name }) => (role === "official" && name !== DELEGATION) || role === "person",
  );
  if (actor === null) return null;
  const place = firstArgument(
    scene,
    actor.last + 1,
    Math.min(segment.last, at + GOAL_AFTER),
    ({ role }) => role === "place",
  );
  return place === null || facts.verb === null
    ? null
    : { actor, target: null, type: "visit", confidence: 0.6 };
};

/** What a verb reports, by its frame. */
export const OUTCOMES: Readonly<Record<EventVerb["frame"], typeof attackOutcome>> = {
  attack: attackOutcome,
  blast: blastOutcome,
  death: lossOutcome,
  injury: lossOutcome,
  gather: gatherOutcome,
  capture: captureOutcome,
  move: moveOutcome,
  flee: peopleOutcome,
  release: peopleOutcome,
  deal: dealOutcome,
  arrive: arriveOutcome,
  burn: burnOutcome,
};
