import type { NameEntry } from "../../lexicon/names/entry.ts";
import { periodClause } from "../find/filters.ts";
import { readDates } from "../query/read-dates.ts";
import { anyOf, type QueryClause } from "../query/build-query.ts";
import { codesCalled } from "../query/code-names.ts";
import type { QueryNode } from "../query/query.ts";
import {
  EVENT_FIELD_NAMES,
  EVENT_FIELDS,
  type EventFilterName,
  EVENT_POINT,
  HAPPENED,
  SHARED_FILTERS,
  type SharedFilter,
  UNDATED,
} from "./event-fields.ts";

/** The chosen values of each filter of events. Any value of a filter will do, and every filter must be met. */
export type EventFilters = Readonly<Partial<Record<EventFilterName, readonly string[]>>>;

/** What lies around some places. */
export interface Around {
  readonly km: number;
  readonly points: readonly { readonly lat: number; readonly lon: number }[];
}

/** A condition on the place of an event, or on the places around it. */
const orAround = (clause: QueryClause, around: Around | null): QueryClause =>
  around === null || around.points.length === 0
    ? clause
    : anyOf([
        clause,
        ...around.points.map(({ lat, lon }) => ({
          geo_distance: { distance: `${around.km}km`, [EVENT_POINT]: { lat, lon } },
        })),
      ]);

/** Whether a text is a value of `happened`. */
export const isHappened = (text: string): boolean => text === UNDATED || readDates("date", text) !== null;

const happenedClause = (value: string): QueryClause => {
  if (value === UNDATED) return { bool: { must_not: [{ exists: { field: HAPPENED } }] } };
  return periodClause(HAPPENED, value);
};

/** The conditions of all filters but `except`. */
export const eventFilterClauses = (
  filters: EventFilters,
  around: Around | null,
  except?: EventFilterName,
): readonly QueryClause[] => {
  const values = EVENT_FIELD_NAMES.flatMap((name) => {
    const chosen = filters[name] ?? [];
    if (name === except || chosen.length === 0) return [];
    const clause = { terms: { [EVENT_FIELDS[name].path]: [...chosen] } };
    return [name === "place" ? orAround(clause, around) : clause];
  });
  const { happened = [] } = filters;
  return except === "happened" || happened.length === 0
    ? values
    : [...values, anyOf(happened.map(happenedClause))];
};

type ValueNode = QueryNode & { readonly kind: "value" };

/** A condition of a query that is asked of the event itself. */
export type EventNode = ValueNode & { readonly field: SharedFilter };

/** The conditions of a query that are asked of the events: those that every result must meet, not those within `OR` or behind a minus. */
export const eventNodes = (nodes: readonly QueryNode[]): readonly EventNode[] =>
  nodes.filter(
    (node): node is EventNode => node.kind === "value" && SHARED_FILTERS.some((name) => name === node.field),
  );

const placeClause = (text: string, called: readonly NameEntry[]): QueryClause => {
  const path = EVENT_FIELDS.place.path;
  return anyOf([
    { term: { [path]: { value: text, case_insensitive: true } } },
    { match_phrase: { [`${path}.words`]: { query: text } } },
    ...(called.length === 0 ? [] : [{ terms: { "conflict.place.id": called.map(({ id }) => id) } }]),
  ]);
};

/** What a condition of a query asks of an event. */
export const eventNodeClause = (
  { field, text, called = [] }: EventNode,
  around: Around | null,
): QueryClause =>
  field === "place"
    ? orAround(placeClause(text, called), around)
    : { terms: { [EVENT_FIELDS[field].path]: codesCalled(EVENT_FIELDS[field].codes, text) } };
