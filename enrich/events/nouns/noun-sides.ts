import { type Argument, canAct, firstArgument, lastArgument } from "../arguments.ts";
import type { Scene, Stretch } from "../scene.ts";
import type { EventNoun } from "../../../lexicon/events/event-nouns.ts";
import { isLossNoun } from "./loss-words.ts";
import { type License, VERB_AFTER } from "./light-verbs.ts";

/** Who acted, and on whom. */
export interface Sides {
  readonly actor: Argument | null;
  readonly target: Argument | null;
}

const ON = new Set(["علي", "ضد", "استهدف", "استهدفت", "استهدفا", "يستهدف", "طال", "طالت"]);

/** Before the other side. */
export const BETWEEN = new Set(["بين", "مع"]);

const isTarget = ({ role }: Argument): boolean => role !== "vague";

const afterPreposition = (
  scene: Scene,
  at: number,
  end: number,
  prepositions: ReadonlySet<string>,
  passes: (found: Argument) => boolean,
): Argument | null => {
  for (let next = at + 1; next <= end; next += 1) {
    if (!prepositions.has(scene.tokens.words[next]?.form ?? "")) continue;
    const found = firstArgument(scene, next + 1, Math.min(end, next + 4), passes);
    if (found !== null) return found;
  }
  return null;
};

/** Who acted and on whom, of a noun. */
export const sidesOf = (
  scene: Scene,
  at: number,
  noun: EventNoun,
  segment: Stretch,
  { light }: License,
): Sides => {
  const end = Math.min(segment.last, at + VERB_AFTER);
  const next = firstArgument(scene, at + 1, Math.min(end, at + 4), () => true);
  if (noun.frame === "suffer" || isLossNoun(noun)) return { actor: null, target: next };
  if (noun.frame === "clash") {
    const one = afterPreposition(scene, at, end, BETWEEN, isTarget);
    const other =
      one === null ? null : firstArgument(scene, one.last + 1, Math.min(end, one.last + 6), isTarget);
    return { actor: one, target: other };
  }
  const on = afterPreposition(scene, at, end, ON, isTarget);
  let actor: Argument | null = null;
  if (light !== null && light.at < at && light.role === "does") {
    actor =
      firstArgument(scene, light.at + 1, at - 1, isTarget) ??
      lastArgument(scene, Math.max(segment.first, light.at - 6), light.at - 1, isTarget);
  } else if (light !== null && light.at > at && light.role === "does") {
    actor = firstArgument(scene, light.at + 1, Math.min(segment.last, light.at + 4), isTarget);
  } else if (light !== null && light.role === "suffers") {
    const target =
      firstArgument(scene, light.at + 1, at - 1, isTarget) ??
      lastArgument(scene, Math.max(segment.first, light.at - 6), light.at - 1, isTarget);
    return { actor: next !== null && canAct(next) ? next : null, target };
  }
  if (
    actor === null &&
    next !== null &&
    (noun.frame === "gather" ||
      noun.frame === "forces" ||
      noun.frame === "deal" ||
      (next.first <= at + 2 && canAct(next)))
  ) {
    actor = next;
  }
  return { actor: actor?.first === on?.first ? null : actor, target: on };
};
