/** enrich/events/: what happened, may happen or is said to have happened. */

import { type Argument, withoutWhere } from "./arguments.ts";
import { attributionOf } from "./status.ts";
import { type Casualties, casualtiesIn } from "./casualties.ts";
import type { Draft } from "./draft.ts";
import type { EventContext, FoundEvent } from "./found-event.ts";
import type { Reading } from "../names/reading.ts";
import { EVENT_TYPES } from "../../lexicon/events/event-types.ts";
import { WORD_CLASS } from "../../lexicon/events/word-classes.ts";
import { eventOfNoun } from "./nouns/noun-events.ts";
import { eventOfVerb } from "./verbs/verb-events.ts";
import { factsOfWord, type WordFacts } from "./word-facts.ts";
import type { Tokens } from "../words/tokens.ts";
import { mergeEvents } from "./merge-events.ts";
import { hasClass, type Scene, sceneOf, segmentAround, type Stretch } from "./scene.ts";
import { triggersOf } from "../words/triggers.ts";
import { whenAndWhere } from "./when-and-where.ts";

/** The least confidence of an event that is told. */
const LEAST_CONFIDENCE = 0.68;
/** Attacks and protests are told of in passing so often that they need more: measured on public sentences of news. */
const LEAST_OF: ReadonlyMap<string, number> = new Map([
  ["ASSAULT", 0.74],
  ["PROTEST", 0.72],
]);
/** What a time says for an event; and what one of which only month or year is told has against it. */
const TIMED = 0.05;
const RETOLD = 0.05;
/** A text is about sport, or about a work of art, if it has so many such words and they are so many of all. */
const MOST_OTHER_WORDS = 2;
const MOST_OTHER_SHARE = 0.015;

/** The words of which the tables say something. */
const wordsWithFactsIn = triggersOf((word) => factsOfWord(word) !== null);
/** Those that may show an event. */
const eventWordsIn = triggersOf((word) => {
  const facts = factsOfWord(word);
  return facts !== null && (facts.verb !== null || facts.noun !== null);
});

/** What the tables say of each word of a text. */
const factsOf = (tokens: Tokens): readonly (WordFacts | null)[] => {
  const facts = tokens.words.map((): WordFacts | null => null);
  for (const at of wordsWithFactsIn(tokens)) {
    const word = tokens.words[at];
    if (word !== undefined) facts[at] = factsOfWord(word);
  }
  return facts;
};

/** Whether a text tells of matches or of fiction, in whose words fighting is no fighting. */
const isOtherDomain = (facts: readonly (WordFacts | null)[]): boolean => {
  let sport = 0;
  let fiction = 0;
  for (const found of facts) {
    const classes = found?.classes ?? 0;
    if ((classes & WORD_CLASS.sport) !== 0) sport += 1;
    if ((classes & WORD_CLASS.fiction) !== 0) fiction += 1;
  }
  const most = Math.max(MOST_OTHER_WORDS, facts.length * MOST_OTHER_SHARE);
  return sport > most || fiction > most;
};

const draftAt = (scene: Scene, at: number): Draft | null => {
  const facts = scene.facts[at];
  if (facts === null || facts === undefined) return null;
  const segment = segmentAround(scene, at);
  return (
    (facts.verb === null ? null : eventOfVerb(scene, at, facts, segment)) ??
    (facts.noun === null ? null : eventOfNoun(scene, at, facts, segment))
  );
};

/** A settlement without its name, or a crowd, names nobody. */
const namesOf = (found: Argument | null): readonly string[] =>
  found === null || found.role === "area" || found.role === "vague" ? [] : [found.name];

/** Events of which losses are told. */
const WITH_LOSSES = new Set(["ASSAULT", "COERCE", "PROTEST"]);
const ploverOf: ReadonlyMap<string, string> = new Map(EVENT_TYPES.map(({ code, plover }) => [code, plover]));
const NO_LOSSES: Casualties = { killed: null, injured: null, detained: null };

const leastOf = (type: string, status: string): number =>
  (status === "planned" ? undefined : LEAST_OF.get(ploverOf.get(type) ?? "")) ?? LEAST_CONFIDENCE;

/** `قالت الشرطة إن السائق نفذ عملية دهس`: police that tell of violence did not do it; arrests they tell of are their own. */
const isOnlySpeaker = ({ actor, type }: Draft, speaker: string | undefined): boolean =>
  actor !== null &&
  actor.name === speaker &&
  (actor.role === "security" || actor.role === "government") &&
  ploverOf.get(type) === "ASSAULT";

/** The words from which the losses of an event are read: of two events in one clause, each has the half nearer to it. */
const lossStretch = ({ segment, trigger }: Draft, before: number, after: number): Stretch => ({
  first: before < segment.first ? segment.first : Math.ceil((before + trigger) / 2),
  last: after > segment.last ? segment.last : Math.floor((after + trigger) / 2),
});

/** `before` and `after` are the triggers of the events on both sides. */
const toEvent = (scene: Scene, draft: Draft, before: number, after: number): FoundEvent => {
  const { tokens } = scene;
  const { segment, trigger, actor, target, type } = draft;
  const hasLosses = WITH_LOSSES.has(ploverOf.get(type) ?? "");
  const { killed, injured, detained } = hasLosses
    ? casualtiesIn(scene, lossStretch(draft, before, after))
    : NO_LOSSES;
  const attribution = attributionOf(scene, segment, trigger);
  const { place: found, time, hasAnchor, isRetold } = whenAndWhere(scene, draft);
  // `أعلنت الولايات المتحدة شن غارات`: who attacks is not where.
  const isAttacker = ploverOf.get(type) === "ASSAULT" && found !== null && found.first === actor?.first;
  const place = isAttacker ? null : found;
  const status = draft.status === "happened" && attribution?.isParty === true ? "claimed" : draft.status;
  const confidence =
    draft.confidence +
    (actor === null ? 0 : 0.06) +
    (target === null ? 0 : 0.04) +
    (place === null && !hasClass(scene, trigger, segment.last, WORD_CLASS.placeWord) ? 0 : 0.06) +
    (isRetold ? -RETOLD : hasAnchor ? TIMED : 0) +
    (killed === null && injured === null ? 0 : 0.08);
  return {
    type,
    status,
    start: tokens.starts[segment.first] ?? 0,
    end: tokens.ends[segment.last] ?? 0,
    trigger: tokens.text.slice(tokens.starts[trigger], tokens.ends[trigger]),
    actors: namesOf(isOnlySpeaker(draft, attribution?.speaker) ? null : withoutWhere(scene, actor)),
    targets: target?.role === "place" && target.name === place?.canonical ? [] : namesOf(target),
    place,
    date: time?.from ?? null,
    datePrecision: time?.from === null || time === null ? null : time.precision,
    killed,
    injured,
    detained,
    attributedTo: attribution?.speaker ?? null,
    confidence: Math.min(0.95, confidence),
  };
};

/**
 * The events of a text, in order. An event is a word that names one, with a tense or a verb that shows it took place, and who, whom
 * or where; a word alone is none. What is only possible, feared or demanded is left out. The same event told twice comes once.
 * Example: of `شن مسلحون هجوماً على حاجز` one event, `armed_clash`, by `مسلحون`.
 */
export const findEvents = (reading: Reading, context: EventContext): readonly FoundEvent[] => {
  const triggers = eventWordsIn(reading.tokens);
  if (triggers.length === 0) return [];
  const facts = factsOf(reading.tokens);
  if (isOtherDomain(facts)) return [];
  const scene = sceneOf(reading, context, facts);
  const drafts = triggers.map((at) => draftAt(scene, at)).filter((draft) => draft !== null);
  const attacked = new Set(drafts.filter(({ isLoss }) => !isLoss).map(({ segment }) => segment.first));
  const told = drafts.filter(({ isLoss, segment }) => !isLoss || !attacked.has(segment.first));
  const events = told
    .map((draft, index) =>
      toEvent(
        scene,
        draft,
        told[index - 1]?.trigger ?? -1,
        told[index + 1]?.trigger ?? Number.POSITIVE_INFINITY,
      ),
    )
    .filter(({ type, status, confidence }) => confidence >= leastOf(type, status));
  return mergeEvents(events);
};
