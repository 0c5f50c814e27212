import { createHash } from "node:crypto";
import type { DocumentId } from "../../../document/source-file.ts";
import type { CountRange } from "../../../enrich/enrichment.ts";
import { EVENT_TYPES } from "../../../lexicon/events/event-types.ts";
import { isCounted, LONGEST_NAME, type StoredEvent } from "./enrichment-fields.ts";
import { date, float, foldedText, integer, keyword, nameField, point } from "../field-types.ts";
import { periodOf } from "./period.ts";
import { present } from "./present.ts";

const range = { properties: { min: integer, max: integer } } as const;
const actor = { properties: { name: nameField } } as const;

/** The fields of an event of a story, flat enough for Kibana to filter and map. Strict: an unknown field is our bug. */
export const eventMappings = {
  dynamic: "strict",
  properties: {
    "@timestamp": date,
    event: { properties: { kind: keyword, module: keyword, dataset: keyword } },
    conflict: {
      properties: {
        event_type: keyword,
        status: keyword,
        event_date: date,
        happened: date,
        date_precision: keyword,
        actor1: actor,
        actor2: actor,
        fatalities: range,
        injured: range,
        detained: range,
        attributed_to: nameField,
        place: {
          properties: { name: nameField, id: keyword, kind: keyword, country: keyword, governorate: keyword },
        },
        evidence: {
          properties: {
            article_id: keyword,
            field: keyword,
            start: integer,
            end: integer,
            text: foldedText,
            trigger: keyword,
          },
        },
        article_ids: keyword,
        articles: integer,
        confidence: float,
        coder_version: integer,
        acled_type: keyword,
        acled_sub_type: keyword,
        cameo_code: keyword,
        plover: keyword,
      },
    },
    geo: { properties: { location: point } },
    dedup: { properties: { story_id: keyword } },
  },
} as const;

/** A document with its events, as far as they go into the events of its story. */
export interface EventSource {
  readonly id: DocumentId;
  /** Its `@timestamp`. */
  readonly time: string | number;
  /** When it was published, if its text says so. */
  readonly published: string | null;
  readonly events: readonly StoredEvent[];
  /** The version of the enrichment that found them. */
  readonly version: number;
}

/** In UTF-16 units. A "sentence" without a full stop may be a whole file. */
const LONGEST_EVIDENCE = 2_000;

const typeOf = new Map<string, (typeof EVENT_TYPES)[number]>(EVENT_TYPES.map((type) => [type.code, type]));

/** What two mentions of one event share: the type, the place and the day, as far as they are known. */
const keyOf = ({ type, place, date: on }: StoredEvent): string =>
  JSON.stringify([type, place?.id ?? place?.name ?? null, on]);

const countOf = (count: CountRange | null) =>
  count === null ? null : present({ min: count.min, max: count.max });

const short = (name: string): boolean => name.length <= LONGEST_NAME;

const codesOf = (type: string) => {
  const { acled, cameo = [], plover } = typeOf.get(type) ?? {};
  return present({ acled_type: acled?.[0], acled_sub_type: acled?.[1], cameo_code: cameo[0], plover });
};

/** Which governorate, only where it is certain which place is meant. */
const placeFields = ({
  name,
  id,
  kind,
  country,
  governorate,
  uncertain,
}: NonNullable<StoredEvent["place"]>) =>
  present({ name, id, kind, country, governorate: uncertain ? null : governorate });

interface Mentioned {
  readonly event: StoredEvent;
  readonly source: EventSource;
}

const toStored = (story: DocumentId, mentions: readonly [Mentioned, ...Mentioned[]]) => {
  const [{ event, source }] = mentions;
  const { type, status, trigger, actors, targets, place, killed, injured, detained } = event;
  const articles = [...new Set(mentions.map((one) => one.source.id))];
  const on = periodOf(event.date, null, event.date_precision)?.gte;
  const location = place === null || place.uncertain ? null : place.point;
  return {
    "@timestamp": on ?? source.time,
    event: { kind: "event", module: "warraq", dataset: "warraq.event" },
    conflict: {
      event_type: type,
      status,
      ...present({
        event_date: on,
        // Nobody knows when something happened that only the time of a file could date.
        happened: on ?? source.published,
        date_precision: on === undefined ? null : event.date_precision,
        actor1: present({ name: actors.filter(short) }),
        actor2: present({ name: targets.filter(short) }),
        fatalities: countOf(killed),
        injured: countOf(injured),
        detained: countOf(detained),
        attributed_to:
          event.attributed_to !== null && short(event.attributed_to) ? event.attributed_to : null,
        place: place === null ? null : placeFields(place),
      }),
      evidence: {
        article_id: source.id,
        field: event.field,
        start: event.start,
        end: event.end,
        text: event.text.slice(0, LONGEST_EVIDENCE),
        trigger,
      },
      article_ids: articles,
      articles: articles.length,
      confidence: Math.max(...mentions.map((one) => one.event.confidence)),
      coder_version: source.version,
      ...codesOf(type),
    },
    ...(location === null ? {} : { geo: { location } }),
    dedup: { story_id: story },
  };
};

/** An event of a story as a document of the `events` index. */
export type StoredStoryEvent = ReturnType<typeof toStored>;

/**
 * The events of a story by their ids, each once: mentions of one type, place and day in several documents are one event, told by the
 * first document that has it. Only events that count.
 *
 * @param sources the documents of the story, the one that tells best (the lead) first
 */
export const eventsOfStory = (
  story: DocumentId,
  sources: readonly EventSource[],
): ReadonlyMap<string, StoredStoryEvent> => {
  const byKey = new Map<string, [Mentioned, ...Mentioned[]]>();
  for (const source of sources)
    for (const event of source.events.filter(isCounted)) {
      const key = keyOf(event);
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [{ event, source }]);
      else known.push({ event, source });
    }
  return new Map(
    [...byKey].map(([key, mentions]) => [
      createHash("sha256").update(`${story}\n${key}`).digest("hex"),
      toStored(story, mentions),
    ]),
  );
};
