import type { CountRange } from "../enrichment.ts";
import { EVENT_TYPES } from "../../lexicon/events/event-types.ts";
import type { FoundEvent } from "./found-event.ts";

const differ = (one: string | null | undefined, other: string | null | undefined): boolean =>
  one !== null && one !== undefined && other !== null && other !== undefined && one !== other;

const countsDiffer = (one: CountRange | null, other: CountRange | null): boolean =>
  one !== null && other !== null && one.max !== null && other.max !== null && one.min !== other.min;

/** Statuses of what took place. */
const REAL = new Set(["happened", "claimed", "ongoing"]);

/** Types that say less than another attack: told beside it of the same target, they mean it. */
const GENERAL = new Set<string>(["armed_clash", "killing_of_civilians"]);
const ATTACKS = new Set<string>(
  EVENT_TYPES.filter(({ plover }) => plover === "ASSAULT").map(({ code }) => code),
);

/** Whether one of two attacks may be told more generally than the other, of the same target or with the same losses. */
const isGeneralOf = (one: FoundEvent, other: FoundEvent): boolean => {
  if (!ATTACKS.has(one.type) || !ATTACKS.has(other.type)) return false;
  if (!GENERAL.has(one.type) && !GENERAL.has(other.type)) return false;
  const sameTarget = one.targets.length > 0 && one.targets[0] === other.targets[0];
  const sameLosses = one.killed !== null && one.killed.min > 1 && one.killed.min === other.killed?.min;
  return sameTarget || sameLosses;
};

const isSame = (one: FoundEvent, other: FoundEvent): boolean => {
  if (one.type !== other.type && !isGeneralOf(one, other)) return false;
  if (one.status !== other.status && !(REAL.has(one.status) && REAL.has(other.status))) return false;
  if (one.start === other.start && one.end === other.end) return true;
  if (differ(one.place?.canonical, other.place?.canonical) || differ(one.date, other.date)) return false;
  if (differ(one.actors[0], other.actors[0]) || countsDiffer(one.killed, other.killed)) return false;
  return !countsDiffer(one.injured, other.injured);
};

const union = (one: readonly string[], other: readonly string[]): readonly string[] => [
  ...new Set([...one, ...other]),
];

/** One event out of two tellings: the evidence of the more certain one, and what only the other says. */
const joined = (one: FoundEvent, other: FoundEvent): FoundEvent => {
  const [best, rest] = other.confidence > one.confidence ? [other, one] : [one, other];
  return {
    ...best,
    type: GENERAL.has(best.type) ? rest.type : best.type,
    actors: union(best.actors, rest.actors),
    targets: union(best.targets, rest.targets),
    place: best.place ?? rest.place,
    date: best.date ?? rest.date,
    datePrecision: best.date === null ? rest.datePrecision : best.datePrecision,
    killed: best.killed ?? rest.killed,
    injured: best.injured ?? rest.injured,
    detained: best.detained ?? rest.detained,
    attributedTo: best.attributedTo ?? rest.attributedTo,
  };
};

/** At most so many events are told of one text: more are a list or a chronicle, and comparing them all would take long. */
const MOST_EVENTS = 200;

/** Joins events that are the same event told twice: one type, and nothing that contradicts. In order of the text. */
export const mergeEvents = (events: readonly FoundEvent[]): readonly FoundEvent[] => {
  const merged: FoundEvent[] = [];
  for (const event of events) {
    const at = merged.findIndex((other) => isSame(other, event));
    const same = merged[at];
    if (same !== undefined) merged[at] = joined(same, event);
    else if (merged.length < MOST_EVENTS) merged.push(event);
  }
  return merged.toSorted((one, other) => one.start - other.start);
};
