import { expect, test } from "vitest";
import { bars, figure, table, timeChart } from "../../kibana/build/lens/charts.ts";
import { recordMap } from "../../kibana/build/map.ts";
import { savedSearch } from "../../kibana/build/saved-search.ts";
import type { Control } from "../../kibana/build/dashboard.ts";
import type { ShownField } from "../../kibana/fields/view-fields.ts";

/** `tsc` checks this file: a line below `@ts-expect-error` that compiled would be an error. */

const label = { ar: "عنوان", en: "Label" };
const panel = { name: "panel", title: label, view: "articles" } as const;
const records = { of: "records", label } as const;

test("a field that is not there, or cannot be used so, does not compile", () => {
  // Never called: what does not compile does not run either.
  const drafts = () => [
    // @ts-expect-error -- no such field
    bars({ ...panel, top: { field: "article.titel", size: 5 }, measure: records }),
    // @ts-expect-error -- a text has no values to count
    bars({ ...panel, top: { field: "article.body", size: 5 }, measure: records }),
    // @ts-expect-error -- a lookup key has no values to count
    bars({ ...panel, top: { field: "dedup.near_ids", size: 5 }, measure: records }),
    // @ts-expect-error -- a field of events, not of articles
    bars({ ...panel, top: { field: "conflict.status", size: 5 }, measure: records }),
    // @ts-expect-error -- a word has no sum
    figure({ ...panel, measure: { of: "sum", field: "publisher.name", label } }),
    // @ts-expect-error -- a number is no time
    timeChart({ ...panel, time: "article.word_count", measures: [records] }),
    // @ts-expect-error -- no such field in a condition
    table({ ...panel, where: { field: "article.source", is: "text" }, rows: [], measures: [records] }),
    table({
      ...panel,
      rows: [],
      // @ts-expect-error -- a keyword is not above 3
      measures: [{ ...records, where: { not: { field: "article.language", above: 3 } } }],
    }),
    // @ts-expect-error -- kept and not searched
    savedSearch({ ...panel, description: label, columns: ["entity.mentions"] }),
    recordMap({
      ...panel,
      description: label,
      // @ts-expect-error -- a name is no point
      point: "place.primary.name",
      circles: label,
      shapes: [],
      center: { lon: 0, lat: 0, zoom: 1 },
    }),
  ];
  const map = { ...panel, description: label, point: "place.location", circles: label } as const;
  const shapes = { title: label, features: {}, fromZoom: 0 };
  // @ts-expect-error -- shapes counted by a field of events, on a map of articles
  const joined = () => recordMap({ ...map, shapes: [{ ...shapes, countedBy: "conflict.place.id" }] });
  // @ts-expect-error -- a control of a text
  const control: Control = { view: "articles", field: "article.body" };
  // @ts-expect-error -- a subfield is another way to search the field before it
  const subfield: ShownField<"articles"> = "article.body.exact";
  expect([drafts, joined, control, subfield]).toHaveLength(4);
});

test("what is there and can be used so compiles", () => {
  const drafts = [
    bars({ ...panel, top: { field: "dedup.is_canonical", size: 2 }, measure: records }),
    bars({ ...panel, top: { field: "article.headline.keyword", size: 5 }, measure: records }),
    timeChart({ ...panel, time: "pipeline.enriched_at", measures: [records] }),
    savedSearch({ ...panel, description: label, columns: ["article.body.exact"] }),
  ];
  const control: Control = { view: "events", field: "conflict.status" };
  const shown: ShownField<"files"> = "error.message";
  expect([...drafts, control, shown]).toHaveLength(6);
});
