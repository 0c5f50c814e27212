/** tests/support/kibana/requests/: the requests that Kibana sends to Elasticsearch for our objects, and what it reads out of the answers. */

import type { QueryClause } from "../../../../search/query/build-query.ts";
import { compileKql } from "../kql/compile-kql.ts";
import { type ImportedObject, type Json, jsonAt, listAt, textAt } from "../read-objects.ts";
import { fieldsOfMapping, OUR_MAPPINGS, type ViewField } from "../view-fields.ts";

/** The range of time at the top of Kibana, in ISO 8601. */
export interface TimeRange {
  readonly from: string;
  readonly to: string;
}

/** A data view that an object refers to. */
export interface View {
  readonly index: string;
  readonly fields: readonly ViewField[];
  /** What Discover is told not to ask for. */
  readonly unread: readonly string[];
}

/** The data view behind a reference of an object. */
export const viewBehind = (
  object: ImportedObject,
  reference: string,
  objects: readonly ImportedObject[],
): View => {
  const id = object.references.find(({ name }) => name === reference)?.id;
  const dataView = objects.find((one) => one.type === "index-pattern" && one.id === id);
  if (dataView === undefined) throw new Error(`${object.id}: no data view behind ${reference}`);
  const index = textAt(dataView.attributes, "title");
  return {
    index,
    fields: fieldsOfMapping(OUR_MAPPINGS[index.split("-").at(-1) ?? ""] ?? {}),
    unread: listAt(dataView.attributes, "sourceFilters").map((filter) => textAt(filter, "value")),
  };
};

/** What narrows a request. */
export interface Narrowing {
  readonly time?: TimeRange;
  /** Queries in Kibana's language; empty ones say nothing. */
  readonly queries: readonly string[];
  /** Filters as Kibana keeps them. */
  readonly filters?: readonly Json[];
}

const timeClause = ({ from, to }: TimeRange): QueryClause => ({
  range: { "@timestamp": { format: "strict_date_optional_time", gte: from, lte: to } },
});

/** A condition in the shape that Kibana's `buildEsQuery` gives it. */
export const narrowed = ({ fields }: View, { time, queries, filters = [] }: Narrowing): QueryClause => {
  const isNegated = (filter: Json) => jsonAt(filter, "meta", "negate") === true;
  const query = (filter: Json) => jsonAt(filter, "query") as unknown as QueryClause;
  const said = queries.filter((one) => one.trim() !== "");
  return {
    bool: {
      must: [],
      filter: [
        ...said.map((one) => compileKql(one, fields)),
        ...filters.filter((filter) => !isNegated(filter)).map(query),
        ...(time === undefined ? [] : [timeClause(time)]),
      ],
      should: [],
      must_not: filters.filter(isNegated).map(query),
    },
  };
};
