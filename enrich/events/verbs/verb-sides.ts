import { type Argument, canAct, firstArgument, lastArgument, agentIn } from "../arguments.ts";
import { WHERE } from "../arguments.ts";
import type { Scene, Stretch } from "../scene.ts";
import type { WordFacts } from "../word-facts.ts";
import { countAfter, countBefore } from "../counts.ts";

/** How far arguments stand. In words. */
const SUBJECT_BEFORE = 5;

/** How far a subject stands behind its verb. In words. */
export const SUBJECT_AFTER = 4;

/** How far the object stands. In words. */
export const OBJECT_AFTER = 14;

/** Who acted, and on whom. */
export interface Sides {
  readonly actor: Argument | null;
  readonly target: Argument | null;
}

const isTarget = (found: Argument): boolean => found.role !== "vague";

/** Before a site they say where it happened. */
const WHERE_OF_SITES = new Set(["في", "علي", "داخل", "امام", "قرب", "فوق", "تحت", "خارج", "بجانب", "وسط"]);
/** Of these the target is people: a site behind a preposition is where. */
const ON_PEOPLE: ReadonlySet<string> = new Set([
  "killing_of_civilians",
  "assassination",
  "abduction",
  "arrest",
  "torture",
  "sexual_violence",
]);

const isObject = (scene: Scene, found: Argument, onPeople: boolean): boolean => {
  const before = (back: number): string => scene.tokens.words[found.first - back]?.form ?? "";
  if (found.role === "site") return !onPeople || !WHERE_OF_SITES.has(before(1));
  if (found.role !== "place" && found.role !== "area") return isTarget(found);
  // `على جسر المدينة`: the site is meant, if any.
  if (scene.facts[found.first - 1]?.role?.noun.role === "site") return false;
  return [1, 2].every((back) => !WHERE.has(before(back)));
};

/** They open another clause: what stands behind them is no object. */
const SUBORDINATES = new Set(["عندما", "بعدما", "حيث", "فيما", "بينما", "حين", "لما", "اثناء"]);

/** The last word before the next clause. */
const clauseEnd = ({ tokens }: Scene, at: number, end: number): number => {
  for (let next = at + 1; next <= end; next += 1)
    if (SUBORDINATES.has(tokens.words[next]?.form ?? "")) return next - 1;
  return end;
};

/** Behind a verb they show that it has no object, so it is passive, or its subject stood before it. */
export const PREPOSITIONS = new Set([
  "في",
  "خلال",
  "اثر",
  "جراء",
  "علي",
  "بعد",
  "امس",
  "اليوم",
  "من",
  "عندما",
  "اثناء",
  "بين",
  "قبل",
  "نتيجه",
]);

/** Whether a word is one of these, or begins with one. */
export const isPreposition = (scene: Scene, at: number): boolean => {
  const clitic = scene.tokens.words[at]?.stems.at(-1)?.clitic ?? "";
  return (
    PREPOSITIONS.has(scene.tokens.words[at]?.form ?? "") ||
    (clitic.endsWith("ب") && scene.facts[at]?.clitic.endsWith("ب") === true)
  );
};

/** Who acted and on whom, of a transitive verb. */
export const sidesOf = (scene: Scene, at: number, facts: WordFacts, segment: Stretch): Sides => {
  const form = facts.verb;
  const end = clauseEnd(scene, at, Math.min(segment.last, at + OBJECT_AFTER));
  const onPeople = ON_PEOPLE.has(form?.verb.type ?? "");
  const start = Math.max(segment.first, at - SUBJECT_BEFORE);
  const next = firstArgument(scene, at + 1, end, (found) => isObject(scene, found, onPeople));
  const before = lastArgument(scene, start, at - 1, isTarget);
  const agent = agentIn(scene, at + 1, end);
  const isNear = next !== null && next.first <= at + SUBJECT_AFTER;
  if (agent !== null || form?.passive === true) {
    return { actor: agent, target: isNear && next.first !== agent?.first ? next : before };
  }
  if (form?.hasObject === true) return { actor: isNear && canAct(next) ? next : before, target: null };
  const beforeActs = before !== null && canAct(before) && before.role !== "fighter";
  if (form?.many === true) {
    if (!beforeActs || isPreposition(scene, at + 1)) return { actor: null, target: before };
    return { actor: before, target: isNear ? next : null };
  }
  if (isNear && canAct(next) && countBefore(scene, next.first, at + 1, 2) === null) {
    const object = firstArgument(scene, next.last + 1, end, (found) => isObject(scene, found, onPeople));
    const counted = countAfter(scene, next.last, end);
    // A verb whose passive is written otherwise (`اغتيل`) is active here.
    if (object !== null || counted !== null || form?.verb.passive !== undefined)
      return { actor: next, target: object };
  }
  if (beforeActs && before.last >= at - 3 && !isPreposition(scene, at + 1))
    return { actor: before, target: isNear ? next : null };
  return { actor: null, target: isNear ? next : null };
};

/** Who a verb is about, of one that has no object. */
export const subjectOf = (scene: Scene, at: number, facts: WordFacts, segment: Stretch): Argument | null => {
  const next = firstArgument(scene, at + 1, Math.min(segment.last, at + SUBJECT_AFTER), () => true);
  const before = lastArgument(scene, Math.max(segment.first, at - SUBJECT_BEFORE), at - 1, () => true);
  return facts.verb?.many === true ? before : (next ?? before);
};
