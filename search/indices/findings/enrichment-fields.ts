/** search/indices/findings/: what enrichment found, as fields of documents and as events of stories. */

import type {
  EntityMention,
  Enrichment,
  EventStatus,
  MentionedEvent,
  MentionedPlace,
  Quote,
} from "../../../enrich/enrichment.ts";
import type { EntityType } from "../../../lexicon/names/entry.ts";
import { LEAST_COUNTED } from "../../../enrich/names/mention.ts";
import { dateRange, keyword, nameField, point, stemmedText, unindexed } from "../field-types.ts";
import { nothingLeft } from "../nothing-left.ts";
import { periodOf } from "./period.ts";
import { present } from "./present.ts";

/**
 * The fields of a document for what the article says. What was found is kept whole and not searched (`entity.mentions`,
 * `…entries`, `conflict.events`); beside it stand flat values to search, filter and count by, of findings that count only.
 */
export const enrichmentMapping = {
  entity: {
    properties: {
      person: nameField,
      organization: nameField,
      group: nameField,
      place: nameField,
      id: keyword,
      mentions: unindexed,
    },
  },
  place: {
    properties: {
      name: keyword,
      country: keyword,
      governorate: keyword,
      location: point,
      primary: {
        properties: {
          name: keyword,
          id: keyword,
          kind: keyword,
          country: keyword,
          governorate: keyword,
          location: point,
          precision: keyword,
        },
      },
      entries: unindexed,
    },
  },
  quote: { properties: { speaker: nameField, text: stemmedText, entries: unindexed } },
  time: { properties: { mentioned: dateRange, entries: unindexed } },
  framing: { properties: { name: nameField, target: nameField, pair: keyword, entries: unindexed } },
  conflict: {
    properties: {
      event_type: keyword,
      type_status: keyword,
      actor: nameField,
      place: nameField,
      date: dateRange,
      events: unindexed,
    },
  },
} as const;

/**
 * The most findings of a kind that a document keeps, those at its beginning. No article comes near; a phone book of 20 MB would
 * make a document that Elasticsearch refuses.
 */
const MOST_KEPT = 2_000;
/** In UTF-16 units. What is longer is no name. Elasticsearch refuses a document with a value of 32,766 bytes. */
export const LONGEST_NAME = 256;

/** What an event is where the article lets it pass as true. */
export const ASSERTED: ReadonlySet<EventStatus> = new Set(["happened", "ongoing", "claimed"]);

/** Whether a finding is sure enough to be a value. */
export const isCounted = ({ confidence }: { readonly confidence: number }): boolean =>
  confidence >= LEAST_COUNTED;

const kept = <Found>(found: readonly Found[]): readonly Found[] => found.slice(0, MOST_KEPT);

/** Each name once, in the order of the article. */
const namesOf = (names: readonly (string | null | undefined)[]): readonly string[] =>
  kept([...new Set(names.flatMap((name) => name ?? []))].filter(({ length }) => length <= LONGEST_NAME));

const entityFields = (mentions: readonly EntityMention[]) => {
  const counted = mentions.filter(isCounted);
  const named = (wanted: EntityType) =>
    namesOf(counted.flatMap(({ type, canonical }) => (type === wanted ? canonical : [])));
  return present({
    person: named("person"),
    organization: named("organization"),
    group: named("group"),
    place: named("place"),
    id: namesOf(counted.map(({ id }) => id)),
    mentions: kept(mentions),
  });
};

const primaryFields = (place: MentionedPlace) => {
  const { name, id, kind, country, governorate, point: location, precision } = place;
  return present({ name, id, kind, country, governorate, location, precision });
};

const placeFields = (
  places: readonly MentionedPlace[],
  primary: MentionedPlace | null,
  mentions: readonly EntityMention[],
) => {
  const counted = mentions.filter((mention) => mention.type === "place" && isCounted(mention));
  const known = new Set(counted.flatMap(({ id, canonical }) => [canonical, ...(id === null ? [] : [id])]));
  const certain = places.filter(({ id, name, uncertain }) => !uncertain && known.has(id ?? name));
  return present({
    name: namesOf(certain.map(({ name }) => name)),
    country: namesOf(certain.map(({ country }) => country)),
    governorate: namesOf(certain.map(({ governorate }) => governorate)),
    location: kept(certain.flatMap(({ point: location }) => location ?? [])),
    primary: primary === null ? null : primaryFields(primary),
    entries: kept(places),
  });
};

const storedQuote = ({ speakerId, speakerType, ...quote }: Quote) => ({
  ...quote,
  speaker_id: speakerId,
  speaker_type: speakerType,
});

/** A quote as it is stored. */
export type StoredQuote = ReturnType<typeof storedQuote>;

const quoteFields = (quotes: Enrichment["quotes"]) => {
  const counted = quotes.filter(isCounted);
  return present({
    speaker: namesOf(counted.map(({ speaker }) => speaker)),
    text: kept(counted.map(({ text }) => text)),
    entries: kept(quotes).map(storedQuote),
  });
};

const timeFields = (times: Enrichment["times"]) =>
  present({
    mentioned: kept(
      times.filter(isCounted).flatMap(({ from, to, precision }) => periodOf(from, to, precision) ?? []),
    ),
    entries: kept(times),
  });

const framingFields = (framing: Enrichment["framing"]) =>
  present({
    name: namesOf(framing.map(({ text }) => text)),
    target: namesOf(framing.map(({ target }) => target)),
    pair: namesOf(framing.map(({ target, text }) => `${target}: ${text}`)),
    entries: kept(framing).map(({ targetId, ...name }) => ({ ...name, target_id: targetId })),
  });

const storedEvent = ({ datePrecision, attributedTo, ...event }: MentionedEvent) => ({
  ...event,
  date_precision: datePrecision,
  attributed_to: attributedTo,
});

/** An event of an article as it is stored. */
export type StoredEvent = ReturnType<typeof storedEvent>;

/** Events that were denied, planned, threatened or long ago count in `type_status` only. */
const conflictFields = (events: Enrichment["events"]) => {
  const counted = events.filter(isCounted);
  const asserted = counted.filter(({ status }) => ASSERTED.has(status));
  return present({
    event_type: namesOf(asserted.map(({ type }) => type)),
    type_status: namesOf(counted.map(({ type, status }) => `${type}: ${status}`)),
    actor: namesOf(asserted.flatMap(({ actors, targets }) => [...actors, ...targets])),
    place: namesOf(asserted.map(({ place }) => place?.name)),
    date: kept(asserted.flatMap(({ date, datePrecision }) => periodOf(date, null, datePrecision) ?? [])),
    events: kept(events).map(storedEvent),
  });
};

/** The fields of a document that come from enrichment. `enrichedMs` is when it was enriched. */
export const enrichmentFields = (enrichment: Enrichment, enrichedMs: number) => {
  const { version, lexicon, language, languageConfidence, wordCount, lead, keyphrases, ...found } =
    enrichment;
  const { entities, places, primaryPlace, times, quotes, events, framing, ...left } = found;
  nothingLeft(left);
  return {
    article: {
      language,
      language_confidence: languageConfidence,
      word_count: wordCount,
      ...present({ lead, keyphrases: namesOf(keyphrases) }),
    },
    pipeline: {
      enrichment_version: version,
      ...present({ enrichment_lexicon: lexicon }),
      enriched_at: enrichedMs,
    },
    findings: present({
      entity: entityFields(entities),
      place: placeFields(places, primaryPlace, entities),
      quote: quoteFields(quotes),
      time: timeFields(times),
      framing: framingFields(framing),
      conflict: conflictFields(events),
    }),
  };
};
