import type { Article } from "../../../document/article.ts";
import type { Enrichment, EntityMention, MentionedEvent } from "../../../enrich/enrichment.ts";
import { LEAST_COUNTED } from "../../../enrich/names/mention.ts";
import { toDedupForm } from "../../../text/dedup-form.ts";
import type { GoldEntity, GoldEvent, GoldRecord } from "./gold-record.ts";

/** What was compared: how many the gold has, how many were found, and the two kinds of matches. */
export interface Tally {
  gold: number;
  found: number;
  /** Of the gold, those that were found. */
  recalled: number;
  /** Of those found, those that are right. */
  right: number;
  readonly missed: string[];
  readonly wrong: string[];
}

export const emptyTally = (): Tally => ({ gold: 0, found: 0, recalled: 0, right: 0, missed: [], wrong: [] });

/** Counts of one article are added to these. */
export type Tallies = Readonly<
  Record<"persons" | "organizations" | "places" | "points" | "dates" | "events" | "quotes", Tally>
>;

export const emptyTallies = (): Tallies => ({
  persons: emptyTally(),
  organizations: emptyTally(),
  places: emptyTally(),
  points: emptyTally(),
  dates: emptyTally(),
  events: emptyTally(),
  quotes: emptyTally(),
});

const wordsOf = (text: string): string => ` ${toDedupForm(text)} `;
const CLITIC = /^ (?:[وفبل]|لل|ال)+/u;

/** Whether two surface texts name the same thing: the same words, or one within the other, clitics aside. */
const sameText = (a: string, b: string): boolean => {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const bare = (text: string): string => text.replace(CLITIC, " ");
  return (
    one.includes(other) ||
    other.includes(one) ||
    bare(one).includes(bare(other)) ||
    bare(other).includes(bare(one))
  );
};

const names = (gold: GoldEntity, texts: readonly string[]): boolean =>
  texts.some((text) => gold.mentions.some((mention) => sameText(mention.text, text)));

/** What was found, once for each name: all its texts. */
const distinct = (mentions: readonly EntityMention[]): ReadonlyMap<string, readonly string[]> => {
  const texts = new Map<string, string[]>();
  for (const { id, canonical, text, confidence } of mentions) {
    if (confidence < LEAST_COUNTED) continue;
    const key = id ?? canonical;
    texts.set(key, [...(texts.get(key) ?? []), text, ...(canonical === text ? [] : [])]);
  }
  return texts;
};

/** Items that are certain count for recall; finding others is right as well. `optional` ones are never missed. */
const tallyEntities = (
  tally: Tally,
  article: string,
  {
    gold,
    optional = [],
    mentions,
  }: {
    readonly gold: readonly GoldEntity[];
    readonly optional?: readonly GoldEntity[];
    readonly mentions: readonly EntityMention[];
  },
): void => {
  const found = distinct(mentions);
  const certain = gold.filter((entity) => entity.certain && !optional.includes(entity));
  tally.gold += certain.length;
  for (const entity of certain) {
    if ([...found.values()].some((texts) => names(entity, texts))) tally.recalled += 1;
    else tally.missed.push(`${article} ${entity.canonical_ar}`);
  }
  tally.found += found.size;
  for (const [key, texts] of found) {
    if (gold.some((entity) => names(entity, texts))) tally.right += 1;
    else tally.wrong.push(`${article} ${key}: ${texts.join("، ")}`);
  }
};

const RADIANS = Math.PI / 180;
const EARTH_KM = 6_371;
const distanceKm = (a: { lat: number; lon: number }, b: { lat: number; lon: number }): number => {
  const half = (angle: number): number => Math.sin((angle * RADIANS) / 2) ** 2;
  const h = half(b.lat - a.lat) + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * half(b.lon - a.lon);
  return 2 * EARTH_KM * Math.asin(Math.sqrt(h));
};

/** Kinds of places that are points on a map; a point of the others is only somewhere inside. */
const POINT_KINDS: ReadonlySet<string> = new Set([
  "city",
  "town",
  "village",
  "airport",
  "port",
  "neighbourhood",
]);
const NEAR_KM = 25;

const tallyPoints = (tally: Tally, article: string, gold: GoldRecord, enrichment: Enrichment): void => {
  const textsById = distinct(enrichment.entities.filter(({ type }) => type === "place"));
  for (const place of gold.places) {
    if (!place.certain || !POINT_KINDS.has(place.kind ?? "")) continue;
    const { lat, lon } = place;
    if (lat === undefined || lon === undefined) continue;
    const pointed = enrichment.places.filter(
      ({ id, name, point }) => point !== null && names(place, textsById.get(id ?? name) ?? []),
    );
    if (pointed.length === 0) continue;
    tally.gold += 1;
    tally.found += 1;
    const isNear = pointed.some(({ point }) => point !== null && distanceKm(point, { lat, lon }) <= NEAR_KM);
    if (isNear) {
      tally.recalled += 1;
      tally.right += 1;
    } else tally.wrong.push(`${article} ${place.canonical_ar}`);
  }
};

const tallyDates = (
  tally: Tally,
  article: string,
  gold: GoldRecord,
  { times }: Enrichment,
  text: string,
): void => {
  for (const date of gold.dates) {
    // Durations are no times, and the line that dates the article is not part of it.
    if (
      !date.certain ||
      date.granularity === "duration" ||
      !wordsOf(text).includes(wordsOf(date.text).trim())
    )
      continue;
    tally.gold += 1;
    tally.found += 1;
    const day =
      date.iso?.slice(0, date.granularity === "hour" || date.granularity === "minute" ? 13 : 10) ?? null;
    const matching = times.filter((time) => sameText(time.text, date.text));
    if (matching.some(({ from }) => (day === null ? from === null : (from ?? "").startsWith(day)))) {
      tally.recalled += 1;
      tally.right += 1;
    } else
      tally.missed.push(`${article} ${date.text} ${date.iso}: ${matching.map(({ from }) => from).join(" ")}`);
  }
};

/** The types of the gold records in ours. What is said only (`statement`, `tension`) is no event here. */
const EVENT_TYPES: Readonly<Record<string, readonly string[]>> = {
  attack: ["armed_clash", "shelling", "airstrike", "killing_of_civilians"],
  clash: ["armed_clash"],
  shelling: ["shelling", "killing_of_civilians"],
  airstrike: ["airstrike"],
  siege: ["siege"],
  protest: ["protest", "riot"],
  talks: ["negotiation"],
  agreement: ["ceasefire_agreement", "negotiation"],
  withdrawal: ["force_movement"],
  deployment: ["force_movement"],
  patrol: ["force_movement"],
  visit: ["negotiation", "force_movement", "visit"],
  military_exercise: ["military_exercise"],
  military_operation: ["armed_clash", "military_operation", "force_movement"],
  search_operation: ["arrest", "force_movement"],
};

const sharedWords = (a: string, b: string): number => {
  const others = new Set(wordsOf(b).trim().split(" "));
  return wordsOf(a)
    .trim()
    .split(" ")
    .filter((word) => others.has(word)).length;
};

/**
 * The same event: of a type that means the same, and either told by much the same words (the evidence of one is a clause, of the other
 * perhaps the sentence around it) or at the same place. Articles tell an event more than once.
 */
const isSameEvent = (gold: GoldEvent, places: readonly GoldEntity[], event: MentionedEvent): boolean => {
  if (!(EVENT_TYPES[gold.type] ?? []).includes(event.type)) return false;
  const { place } = event;
  const isThere =
    place !== null && places.some((each) => gold.places.includes(each.id) && names(each, [place.name]));
  return (
    isThere ||
    sharedWords(gold.evidence, event.text) >= Math.min(4, wordsOf(gold.evidence).trim().split(" ").length / 2)
  );
};

const tallyEvents = (tally: Tally, article: string, gold: GoldRecord, { events }: Enrichment): void => {
  const ours = gold.events.filter(({ type, certain }) => certain && type in EVENT_TYPES);
  tally.gold += ours.length;
  for (const event of ours) {
    if (events.some((found) => isSameEvent(event, gold.places, found))) tally.recalled += 1;
    else tally.missed.push(`${article} ${event.type}: ${event.evidence}`);
  }
  tally.found += events.length;
  for (const event of events) {
    if (gold.events.some((each) => isSameEvent(each, gold.places, event))) tally.right += 1;
    else tally.wrong.push(`${article} ${event.type} (${event.trigger}): ${event.text}`);
  }
};

const BEGINNING_WORDS = 3;
const tallyQuotes = (tally: Tally, article: string, gold: GoldRecord, { quotes }: Enrichment): void => {
  const start = (text: string): string => wordsOf(text).trim().split(" ").slice(0, BEGINNING_WORDS).join(" ");
  const matches = (verb: string, begin: string, quote: Enrichment["quotes"][number]): boolean => {
    const words = wordsOf(quote.text);
    return (
      words.slice(0, 40).includes(start(begin)) ||
      wordsOf(begin).includes(start(quote.text)) ||
      (sameText(verb, quote.verb) && words.includes(start(begin)))
    );
  };
  const certain = gold.quotes.filter((quote) => quote.certain);
  tally.gold += certain.length;
  for (const quote of certain) {
    if (quotes.some((found) => matches(quote.verb, quote.text_start, found))) tally.recalled += 1;
    else tally.missed.push(`${article} ${quote.speaker_text} ${quote.verb}: ${quote.text_start}`);
  }
  tally.found += quotes.length;
  for (const found of quotes) {
    if (gold.quotes.some((quote) => matches(quote.verb, quote.text_start, found))) tally.right += 1;
    else tally.wrong.push(`${article} ${found.speaker ?? "?"} ${found.verb}: ${found.text.slice(0, 60)}`);
  }
};

/** Compares what was found in an article with its gold record. */
export const tallyGold = (
  tallies: Tallies,
  gold: GoldRecord,
  article: Article,
  enrichment: Enrichment,
): void => {
  const label = gold.name.slice(0, 3);
  const text = `${article.headline}\n${article.body}`;
  const inText = (entity: GoldEntity): boolean =>
    entity.mentions.some((mention) => wordsOf(text).includes(wordsOf(mention.text).trim()));
  const ofType = (...types: readonly EntityMention["type"][]) =>
    enrichment.entities.filter(({ type }) => types.includes(type));
  const placeTexts = new Set(
    gold.places.flatMap(({ mentions }) => mentions.map((mention) => wordsOf(mention.text))),
  );
  // A country or capital that acts is a place and a government: either is right.
  const alsoPlaces = gold.organisations.filter(
    ({ id, mentions }) =>
      id.endsWith("-gov") && mentions.every((mention) => placeTexts.has(wordsOf(mention.text))),
  );
  const eponyms = gold.persons.filter(({ note }) => /eponym|implied|unnamed/iu.test(note));
  tallyEntities(tallies.persons, label, {
    gold: gold.persons.filter(inText),
    optional: eponyms,
    mentions: ofType("person"),
  });
  tallyEntities(tallies.organizations, label, {
    gold: gold.organisations.filter(inText),
    optional: alsoPlaces,
    mentions: ofType("organization", "group"),
  });
  tallyEntities(tallies.places, label, { gold: gold.places.filter(inText), mentions: ofType("place") });
  tallyPoints(tallies.points, label, gold, enrichment);
  tallyDates(tallies.dates, label, gold, enrichment, text);
  tallyEvents(tallies.events, label, gold, enrichment);
  tallyQuotes(tallies.quotes, label, gold, enrichment);
};
