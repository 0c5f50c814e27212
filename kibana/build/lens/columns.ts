/** kibana/build/lens/: charts, tables and single figures. */

import type { NamesByLanguage } from "../../../search/query/code-names.ts";
import { labelText } from "../../fields/label.ts";
import { labelOfField } from "../../fields/field-labels.ts";
import type { FieldNames, ViewName } from "../../fields/view-fields.ts";
import { type Condition, toKql } from "../condition.ts";

/** What is computed of the records of a bucket, or of all. */
export type Measure<Fields extends FieldNames = FieldNames> = {
  readonly label: NamesByLanguage;
  /** Of these records only. */
  readonly where?: Condition<Fields>;
} & (
  | { readonly of: "records" }
  | { readonly of: "unique_count"; readonly field: Fields["counted"] }
  | { readonly of: "sum" | "max"; readonly field: Fields["number"] }
  | { readonly of: "earliest"; readonly field: Fields["date"] }
  /** What the newest record says there. */
  | { readonly of: "newest_value"; readonly field: Fields["any"] }
);

/** The most frequent values of a field, each a bucket. */
export interface TopValues<Fields extends FieldNames = FieldNames> {
  readonly field: Fields["counted"];
  /** How many values are shown. */
  readonly size: number;
  /** What is left goes into a bucket of its own. */
  readonly withOthers?: true;
}

/** A column in the shape that Lens reads. */
export type Column = Readonly<Record<string, unknown>>;

/** How Lens calls each operation, what comes out, and whether nothing at all shows as no figure rather than as 0. */
const OPERATIONS = {
  records: ["count", "number", false],
  unique_count: ["unique_count", "number", false],
  sum: ["sum", "number", true],
  max: ["max", "number", true],
  earliest: ["min", "date", true],
} as const;

const operationOf = (measure: Measure): Column => {
  if (measure.of === "newest_value")
    return {
      dataType: "string",
      operationType: "last_value",
      sourceField: measure.field,
      scale: "ordinal",
      // With array values, Kibana takes a text from the record, and not only what can be counted.
      params: { sortField: "@timestamp", showArrayValues: true },
    };
  const [operationType, dataType, emptyAsNull] = OPERATIONS[measure.of];
  const sourceField = measure.of === "records" ? "___records___" : measure.field;
  return { dataType, operationType, sourceField, params: { emptyAsNull } };
};

/** Whether values can be ranked by a measure. */
export const isRankable = ({ of }: Measure): boolean => of !== "newest_value";

/** A measure as a column. */
export const measureColumn = (measure: Measure): Column => ({
  label: labelText(measure.label),
  customLabel: true,
  isBucketed: false,
  scale: "ratio",
  ...operationOf(measure),
  ...(measure.where === undefined ? {} : { filter: { query: toKql(measure.where), language: "kuery" } }),
});

/** The top values of a field as a column, those with the highest value in another column first. */
export const topValuesColumn = (
  view: ViewName,
  { field, size, withOthers }: TopValues,
  orderColumn: string,
): Column => ({
  label: labelText(labelOfField(view, field)),
  customLabel: true,
  dataType: "string",
  isBucketed: true,
  operationType: "terms",
  scale: "ordinal",
  sourceField: field,
  params: {
    size,
    orderBy: { type: "column", columnId: orderColumn },
    orderDirection: "desc",
    otherBucket: withOthers ?? false,
    missingBucket: false,
    parentFormat: { id: "terms" },
  },
});

/** Stretches of time as a column: Kibana chooses their length by the range of time that is shown. */
export const timeColumn = (view: ViewName, field: string): Column => ({
  label: labelText(labelOfField(view, field)),
  customLabel: true,
  dataType: "date",
  isBucketed: true,
  operationType: "date_histogram",
  scale: "interval",
  sourceField: field,
  params: { interval: "auto", includeEmptyRows: true, dropPartials: false },
});
