import type { QueryClause } from "../../../../search/query/build-query.ts";
import type { estypes } from "@elastic/elasticsearch";
import type { SearchClient } from "../../../../search/client/client.ts";
import { compileKql } from "../kql/compile-kql.ts";
import { type ImportedObject, type Json, jsonAt, objectAt, textAt, textsAt } from "../read-objects.ts";
import { narrowed, type TimeRange, type View, viewBehind } from "./context.ts";

type Aggregations = Record<string, estypes.AggregationsAggregationContainer>;
type Cell = string | number | null;

/** What a panel shows: a row for each combination of buckets, the values of its buckets and then those of its measures. */
export interface PanelTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

interface Column {
  readonly id: string;
  readonly said: Json;
  readonly operation: string;
  readonly field: string;
  readonly isBucketed: boolean;
  /** Of these records only; empty for all. */
  readonly filter: string;
}

/** The row of what is left when the top values are taken away. */
const OTHERS = "…";
const LAYER = "layer";

const columnsOf = ({ attributes }: ImportedObject): readonly Column[] => {
  const layer = objectAt(attributes, "state", "datasourceStates", "formBased", "layers", LAYER);
  return textsAt(layer, "columnOrder").map((id) => {
    const said = objectAt(layer, "columns", id);
    return {
      id,
      said,
      operation: textAt(said, "operationType"),
      field: textAt(said, "sourceField"),
      isBucketed: jsonAt(said, "isBucketed") === true,
      filter: textAt(said, "filter", "query"),
    };
  });
};

/** Lengths of time that Kibana chooses from, in days. */
const INTERVALS = [
  ["1d", 1],
  ["1w", 7],
  ["1M", 30],
  ["1y", 365],
] as const;
const MOST_BARS = 100;

/** The shortest length that gives no more bars than Kibana draws. */
const intervalOf = ({ from, to }: TimeRange): string => {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return INTERVALS.find(([, length]) => days / length <= MOST_BARS)?.[0] ?? "1y";
};

const METRICS: Readonly<Record<string, "cardinality" | "sum" | "max" | "min">> = {
  unique_count: "cardinality",
  sum: "sum",
  max: "max",
  min: "min",
};

const metricOf = ({ operation, field, said }: Column): estypes.AggregationsAggregationContainer | null => {
  if (operation === "last_value") {
    const sort = [{ [textAt(said, "params", "sortField")]: { order: "desc" as const } }];
    return { top_hits: { size: 1, sort, fields: [{ field }], _source: false } };
  }
  const metric = METRICS[operation];
  return metric === undefined ? null : { [metric]: { field } };
};

const measureAggregation = (column: Column, id: string, view: View): Aggregations => {
  const metric = metricOf(column);
  const inner: Aggregations = metric === null ? {} : { [id]: metric };
  if (column.filter === "") return inner;
  const only = { filter: compileKql(column.filter, view.fields) };
  return { [id]: metric === null ? only : { ...only, aggs: inner } };
};

const orderOf = ({ said }: Column, measures: readonly Column[]) => {
  const id = textAt(said, "params", "orderBy", "columnId");
  const measure = measures.find((one) => one.id === id);
  if (measure === undefined || measure.filter !== "") throw new Error(`no order by ${id}`);
  return { [measure.operation === "count" ? "_count" : id]: "desc" as const };
};

const aggregationsOf = (columns: readonly Column[], view: View, time: TimeRange): Aggregations => {
  const measures = columns.filter(({ isBucketed }) => !isBucketed);
  const [bucket, ...rest] = columns.filter(({ isBucketed }) => isBucketed);
  if (bucket === undefined)
    return Object.assign({}, ...measures.map((one) => measureAggregation(one, one.id, view))) as Aggregations;
  const aggs = aggregationsOf([...rest, ...measures], view, time);
  if (bucket.operation === "date_histogram") {
    const histogram = {
      field: bucket.field,
      calendar_interval: intervalOf(time) as estypes.AggregationsCalendarInterval,
      time_zone: "UTC",
      min_doc_count: 1,
    };
    return { [bucket.id]: { date_histogram: histogram, aggs } };
  }
  const size = Number(jsonAt(bucket.said, "params", "size"));
  const terms = { field: bucket.field, size, order: orderOf(bucket, measures) };
  return {
    [bucket.id]: { terms, aggs },
    ...(jsonAt(bucket.said, "params", "otherBucket") === true
      ? { [`${bucket.id}-all`]: { filter: { exists: { field: bucket.field } } } }
      : {}),
  };
};

interface Bucket {
  readonly key: string | number;
  readonly key_as_string?: string;
  readonly doc_count: number;
  readonly buckets?: readonly Bucket[];
  readonly value?: number | null;
  readonly value_as_string?: string;
  readonly hits?: {
    readonly hits: readonly { readonly fields?: Readonly<Record<string, readonly string[]>> }[];
  };
}
type Answer = Readonly<Record<string, Bucket>> & { readonly doc_count?: number };

const isDate = (column: Column): boolean => jsonAt(column.said, "dataType") === "date";

const measured = (column: Column, answer: Answer, count: number): Cell => {
  const own = answer[column.id];
  const inner = column.filter === "" ? own : ((own as Answer | undefined)?.[column.id] ?? own);
  if (column.operation === "last_value") {
    const values = inner?.hits?.hits[0]?.fields?.[column.field] ?? [];
    return values[0] ?? null;
  }
  if (column.operation === "count") return column.filter === "" ? count : (own?.doc_count ?? 0);
  return isDate(column) ? (inner?.value_as_string ?? null) : (inner?.value ?? null);
};

const rowsOf = (columns: readonly Column[], answer: Answer, count: number): (readonly Cell[])[] => {
  const measures = columns.filter(({ isBucketed }) => !isBucketed);
  const [bucket, ...rest] = columns.filter(({ isBucketed }) => isBucketed);
  if (bucket === undefined) return [measures.map((one) => measured(one, answer, count))];
  return (answer[bucket.id]?.buckets ?? []).flatMap((one) => {
    const key = isDate(bucket) ? (one.key_as_string ?? "").slice(0, 10) : (one.key_as_string ?? one.key);
    return rowsOf([...rest, ...measures], one as unknown as Answer, one.doc_count).map((row) => [
      key,
      ...row,
    ]);
  });
};

/** The request for the records that have none of the top values. Kibana sends it after the first answer, for a column with others. */
const othersQuery = (column: Column, keys: readonly Cell[]): QueryClause => ({
  bool: {
    filter: [{ exists: { field: column.field } }],
    must_not: keys.map((key) => ({ match_phrase: { [column.field]: `${key}` } })),
  },
});

/** Asks Elasticsearch what Lens would ask for a panel, and reads the answer as Lens does. */
export const askForPanel = async (
  client: SearchClient,
  panel: ImportedObject,
  objects: readonly ImportedObject[],
  time: TimeRange,
  query = "",
): Promise<PanelTable> => {
  const view = viewBehind(panel, `indexpattern-datasource-layer-${LAYER}`, objects);
  const columns = columnsOf(panel);
  const queries = [textAt(panel.attributes, "state", "query", "query"), query];
  const condition = narrowed(view, { time, queries });
  const ask = async (more: readonly QueryClause[], asked: readonly Column[]) => {
    const answer = await client.search({
      index: view.index,
      size: 0,
      track_total_hits: true,
      query: { bool: { filter: [condition, ...more] } },
      aggs: aggregationsOf(asked, view, time),
    });
    const total = answer.hits.total;
    const count = typeof total === "object" ? total.value : (total ?? 0);
    return rowsOf(asked, (answer.aggregations ?? {}) as unknown as Answer, count);
  };
  const rows = await ask([], columns);
  const [first, ...rest] = columns;
  const hasOthers = first !== undefined && jsonAt(first.said, "params", "otherBucket") === true;
  const keys = [...new Set(rows.map(([key]) => key ?? null))];
  const others = hasOthers ? await ask([othersQuery(first, keys)], rest) : [];
  const isEmpty = others.every((row) => row.every((cell) => cell === 0));
  return {
    columns: columns.map(({ said }) => textAt(said, "label")),
    rows: isEmpty ? rows : [...rows, ...others.map((row) => [OTHERS, ...row])],
  };
};
