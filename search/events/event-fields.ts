/** search/events/: what happened, according to whom: the events of all stories that a search finds. */

import type { eventMappings } from "../indices/findings/event-mapping.ts";
import type { PathsIn } from "../indices/field-path.ts";
import {
  type CodeNames,
  COUNTRY_NAMES,
  EVENT_TYPE_NAMES,
  type NamesByLanguage,
} from "../query/code-names.ts";

type EventProperties = (typeof eventMappings)["properties"];
type EventKeywordPath = PathsIn<
  EventProperties,
  { readonly type: "keyword"; readonly doc_values?: undefined }
>;
export type EventPath = PathsIn<EventProperties, { readonly type: string }>;

interface EventField {
  readonly path: EventPath;
  readonly label: NamesByLanguage;
  /** What its values are called, if they are codes. */
  readonly codes?: CodeNames;
}

/** When an event happened; where its text does not say, when the article was published. Absent where neither is known. */
export const HAPPENED = "conflict.happened" satisfies EventPath;
export const EVENT_POINT = "geo.location" satisfies EventPath;

/**
 * What events can be narrowed by, in the order in which the page shows it. Fields that articles have too (`event`, `place`, `country`)
 * have the same names here: in a list of events they are asked of the event itself.
 */
export const EVENT_FIELDS = {
  event: {
    path: "conflict.event_type",
    label: { ar: "ماذا حدث", en: "What" },
    codes: EVENT_TYPE_NAMES,
  },
  actor: { path: "conflict.actor1.name", label: { ar: "من فعل", en: "Who did it" } },
  target: { path: "conflict.actor2.name", label: { ar: "المستهدَف", en: "To whom" } },
  place: { path: "conflict.place.name", label: { ar: "أين", en: "Where" } },
  country: { path: "conflict.place.country", label: { ar: "البلد", en: "Country" }, codes: COUNTRY_NAMES },
  according_to: { path: "conflict.attributed_to", label: { ar: "بحسب من", en: "According to whom" } },
  status: { path: "conflict.status", label: { ar: "هل وقع؟", en: "Did it happen?" } },
} as const satisfies Readonly<Record<string, EventField & { readonly path: EventKeywordPath }>>;

/** A filter of events by a value of theirs. */
export type EventFieldName = keyof typeof EVENT_FIELDS;
export const EVENT_FIELD_NAMES = Object.keys(EVENT_FIELDS) as readonly EventFieldName[];

/** The value of `happened` for events of which nobody knows when. Otherwise a year, a month, a day or a range of them. */
export const UNDATED = "undated";

const HAPPENED_LABEL: NamesByLanguage = { ar: "متى وقع", en: "When" };

/** A filter of events. */
export type EventFilterName = EventFieldName | "happened";

/** Every filter of events with its label, and what its codes are called. */
export const EVENT_FILTER_LABELS: Readonly<Record<EventFilterName, Omit<EventField, "path">>> = {
  happened: { label: HAPPENED_LABEL },
  ...EVENT_FIELDS,
};
export const EVENT_FILTER_NAMES = Object.keys(EVENT_FILTER_LABELS) as readonly EventFilterName[];

/** Filters of articles that are asked of the event in a list of events. */
export const SHARED_FILTERS = ["event", "place", "country"] as const satisfies readonly EventFieldName[];
export type SharedFilter = (typeof SHARED_FILTERS)[number];
