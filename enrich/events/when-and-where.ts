import { firstFrom, hasClass, type Scene, type Stretch } from "./scene.ts";
import type { Argument } from "./arguments.ts";
import type { Draft } from "./draft.ts";
import type { FoundTime } from "../times/find-times.ts";
import type { Mention } from "../names/mention.ts";
import { LEADING_WORDS, WORD_CLASS } from "../../lexicon/events/word-classes.ts";
import { foldStored } from "../../text/dedup-form.ts";

/** Where and when an event took place, as its clause says. */
export interface WhenAndWhere {
  readonly place: Mention | null;
  readonly time: FoundTime | null;
  /** The clause says when, whether or not it could be resolved. */
  readonly hasAnchor: boolean;
  /** Only its month or year is told, as of what readers know: it is background. */
  readonly isRetold: boolean;
}

const nearest = <Found extends Stretch>(found: readonly Found[], trigger: number): Found | null => {
  let best: Found | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const one of found) {
    // What stands behind a trigger belongs to it rather than what stands before.
    const distance = one.first > trigger ? one.first - trigger : (trigger - one.last) * 2;
    if (distance >= bestDistance) continue;
    best = one;
    bestDistance = distance;
  }
  return best;
};

/** News tells of a day. */
const LONG = new Set(["month", "season", "year", "decade"]);
const DATES = new Set(["minute", "hour", "day", "month", "year"]);

/** `قصفت … قرية الدحلة`: the place that was attacked, its kind perhaps before it. */
const KIND_BEFORE = 2;
const isTargeted = (place: Mention, target: Argument | null): boolean =>
  target !== null &&
  (target.role === "place" || target.role === "area") &&
  place.first >= target.first &&
  place.first <= target.last + KIND_BEFORE;

const leading = new Set(LEADING_WORDS.map(foldStored));

/** Reads place and time of an event from its clause: the nearest of each, those behind the trigger first. */
export const whenAndWhere = (
  scene: Scene,
  { segment: { first, last }, trigger, target }: Pick<Draft, "segment" | "trigger" | "target">,
): WhenAndWhere => {
  const places: Mention[] = [];
  for (let at = first; at <= last; at += 1) {
    const mention = scene.mentionAt.get(at);
    if (mention === undefined) continue;
    if (mention.type === "place" && !leading.has(scene.tokens.words[at - 1]?.form ?? ""))
      places.push(mention);
    at = mention.last;
  }
  const times: FoundTime[] = [];
  const near: FoundTime[] = [];
  for (let index = firstFrom(scene.times, first); index < scene.times.length; index += 1) {
    const time = scene.times[index];
    if (time === undefined || time.first > last) break;
    if (time.last > last) continue;
    near.push(time);
    if (time.from !== null && DATES.has(time.precision)) times.push(time);
  }
  const time = nearest(times, trigger);
  return {
    place: places.find((place) => isTargeted(place, target)) ?? nearest(places, trigger),
    time,
    hasAnchor: time !== null || hasClass(scene, first, last, WORD_CLASS.recent),
    isRetold: near.length > 0 && near.every(({ precision }) => LONG.has(precision)),
  };
};
