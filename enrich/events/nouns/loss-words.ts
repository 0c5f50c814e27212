import type { Scene, Stretch } from "../scene.ts";
import type { EventNoun } from "../../../lexicon/events/event-nouns.ts";
import { WORD_CLASS } from "../../../lexicon/events/word-classes.ts";
import type { WordFacts } from "../word-facts.ts";

const RESULT_REACH = 16;

/** Whether a noun tells of dead or hurt, and not of how. */
export const isLossNoun = ({ frame }: EventNoun): boolean => frame === "death" || frame === "injury";

/** Whether a word tells of dead or hurt. */
export const isLossVerb = (facts: WordFacts | null | undefined): boolean => {
  if (
    facts !== null &&
    facts !== undefined &&
    (facts.classes & (WORD_CLASS.killed | WORD_CLASS.injured)) !== 0
  )
    return true;
  const verb = facts?.verb?.verb;
  if (verb !== undefined) {
    return (
      verb.frame === "death" ||
      verb.frame === "injury" ||
      verb.type === "killing_of_civilians" ||
      verb.type === "assassination"
    );
  }
  return facts?.noun !== null && facts?.noun !== undefined && isLossNoun(facts.noun.noun);
};

/** `خلف` is also "behind", and `أدى إلى` is said of everything: only losses make a result of violence. */
export const hasLossBehind = (scene: Scene, at: number, segment: Stretch): boolean => {
  for (let next = at + 1; next <= Math.min(segment.last, at + RESULT_REACH); next += 1) {
    if (isLossVerb(scene.facts[next])) return true;
  }
  return false;
};
