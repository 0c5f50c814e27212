import { expect, test } from "vitest";
import { savedObjects, toNdjson } from "../../kibana/saved-objects.ts";
import { fieldFaults } from "../support/kibana/faults/field-faults.ts";
import { fieldUses } from "../support/kibana/field-uses.ts";
import { findFaults } from "../support/kibana/find-faults.ts";
import { readObjects } from "../support/kibana/read-objects.ts";
import { type Mapping, type Mappings, OUR_MAPPINGS } from "../support/kibana/view-fields.ts";

const SHAPES = { type: "FeatureCollection", features: [] };
const file = toNdjson(
  savedObjects({
    prefix: "warraq",
    webUrl: "http://127.0.0.1:7700",
    regions: { countries: SHAPES, governorates: SHAPES },
  }),
);

test.each([
  ["with links and shapes", file],
  ["without", toNdjson(savedObjects({ prefix: "warraq" }))],
  ["of another prefix", toNdjson(savedObjects({ prefix: "my-archive" }))],
])("what we ship has no fault, %s", (_, ndjson) => {
  expect(findFaults(ndjson, OUR_MAPPINGS)).toEqual([]);
});

/** The mapping with one field under another name. A subfield is renamed within its field. */
const renamed = (properties: Mappings, [name = "", ...rest]: readonly string[]): Mappings =>
  Object.fromEntries(
    Object.entries(properties).map(([key, value]): [string, Mapping] => {
      if (key !== name) return [key, value];
      if (rest.length === 0) return [`${key}_renamed`, value];
      return [
        key,
        {
          ...value,
          ...(value.properties === undefined ? {} : { properties: renamed(value.properties, rest) }),
          ...(value.fields === undefined ? {} : { fields: renamed(value.fields, rest) }),
        },
      ];
    }),
  );

/** `view field` of every field that an object uses, and the ids of the objects. */
const objects = readObjects(file);
const used = new Map<string, Set<string>>();
for (const object of objects)
  for (const { field, reference } of fieldUses(object)) {
    const target = object.references.find(({ name }) => name === reference)?.id ?? "";
    const key = `${target.replace("warraq-", "")} ${field}`;
    used.set(key, (used.get(key) ?? new Set()).add(object.id));
  }

test.each([...used])("if %s had another name, each object that uses it would be named", (key, ids) => {
  const [view = "", field = ""] = key.split(" ");
  const mappings = { ...OUR_MAPPINGS, [view]: renamed(OUR_MAPPINGS[view] ?? {}, field.split(".")) };
  const faults = fieldFaults(objects, mappings);
  expect([...ids].filter((id) => !faults.includes(`${id}: there is no field ${field} in ${view}`))).toEqual(
    [],
  );
});

test("a field that is new in the mapping needs a label", () => {
  const articles = { ...OUR_MAPPINGS["articles"], mood: { type: "keyword" } };
  expect(findFaults(file, { ...OUR_MAPPINGS, articles })).toEqual(["warraq-articles: has no label for mood"]);
});

/** The file with a text in the line of an object replaced. */
const edited = (id: string, from: string, to: string): string => {
  const lines = file.trimEnd().split("\n");
  const at = lines.findIndex(
    (line) => line.includes(`"id":"${id}"`) && !line.includes(`"id":"${id}","name"`),
  );
  const line = lines[lines.findIndex((one) => (JSON.parse(one) as { readonly id: string }).id === id)] ?? "";
  if (at < 0 || !line.includes(from)) throw new Error(`${id} has no ${from}`);
  return lines.map((one) => (one === line ? one.replace(from, to) : one)).join("\n");
};

test.each([
  [
    "a shape newer than Kibana 9.0",
    "overview-time",
    '"8.9.0"',
    '"10.1.0"',
    "version 10.1.0 of lens is too new",
  ],
  ["a core version newer than that", "overview-time", '"8.8.0"', '"9.0.0"', "core version 9.0.0 is too new"],
  [
    "an id that is there twice",
    "overview-time",
    "warraq-overview-time",
    "warraq-overview-places",
    "is there twice",
  ],
  [
    "a text that should be counted",
    "overview-places",
    "place.name",
    "article.headline",
    "article.headline of articles is a text and cannot be used as counted",
  ],
  [
    "a sum of words",
    "stories-files",
    "dedup.copies",
    "dedup.method",
    "dedup.method of articles is a keyword and cannot be used as number",
  ],
  [
    "a time that is none",
    "overview-time",
    '"sourceField":"@timestamp"',
    '"sourceField":"article.word_count"',
    "article.word_count of articles is a integer and cannot be used as date",
  ],
  [
    "a map of what has no point",
    "events-map",
    "geo.location",
    "conflict.place.name",
    "conflict.place.name of events is a keyword and cannot be used as point",
  ],
  [
    "shapes that are counted by a text",
    "events-map",
    "conflict.place.governorate",
    "conflict.evidence.text",
    "conflict.evidence.text of events is a text and cannot be used as counted",
  ],
  [
    "a map of an unknown field",
    "events-map",
    "geo.location",
    "geo.point",
    "there is no field geo.point in events",
  ],
  [
    "a column of an unknown field",
    "search-quotes",
    "quote.text",
    "quote.words",
    "there is no field quote.words in articles",
  ],
  [
    "a sort by a text",
    "search-stories",
    '["@timestamp","desc"]',
    '["article.body","desc"]',
    "article.body of articles is a text and cannot be used as sorted",
  ],
  [
    "a filter by an unknown field",
    "search-stories",
    String.raw`\"key\":\"dedup.is_canonical`,
    String.raw`\"key\":\"dedup.is_first`,
    "there is no field dedup.is_first in articles",
  ],
  [
    "a value that a field never has",
    "search-undated",
    String.raw`\"query\":\"file\"`,
    String.raw`\"query\":\"disk\"`,
    "article.published_source is never “disk”",
  ],
  [
    "a query with an unknown field",
    "overview-time",
    "article.published_source: ",
    "article.source: ",
    "there is no field article.source in articles",
  ],
  [
    "a query with an unknown value",
    "events-types",
    String.raw`\"ongoing\"`,
    String.raw`\"going on\"`,
    "conflict.status is never “going on”",
  ],
  [
    "a control of a text",
    "dashboard-overview",
    String.raw`\"fieldName\":\"place.name`,
    String.raw`\"fieldName\":\"article.body`,
    "article.body of articles is a text and cannot be used as counted",
  ],
  [
    "a panel that is not there",
    "dashboard-overview",
    '"id":"warraq-overview-time"',
    '"id":"warraq-overview-gone"',
    "reference panel-5:panel_panel-5 leads to lens warraq-overview-gone, which is not there",
  ],
  [
    "a panel without a reference",
    "dashboard-overview",
    '"name":"panel-5:panel_panel-5"',
    '"name":"other"',
    "has no reference panel-5:panel_panel-5",
  ],
  [
    "a control without a reference",
    "dashboard-overview",
    '"name":"controlGroup_control-0:optionsListDataView"',
    '"name":"other"',
    "has no reference controlGroup_control-0:optionsListDataView",
  ],
  [
    "a chart without a reference",
    "overview-time",
    "indexpattern-datasource-layer-layer",
    "other",
    "has no reference indexpattern-datasource-layer-layer",
  ],
  [
    "a search without a reference",
    "search-stories",
    '"name":"kibanaSavedObjectMeta.searchSourceJSON.index"',
    '"name":"other"',
    "has no reference kibanaSavedObjectMeta.searchSourceJSON.index",
  ],
  [
    "a map without a reference",
    "events-map",
    '"name":"layer_records',
    '"name":"other',
    "has no reference layer_records_source_index_pattern",
  ],
  [
    "panels on one another",
    "dashboard-overview",
    String.raw`\"x\":8,\"y\":0`,
    String.raw`\"x\":6,\"y\":0`,
    "panel-0 and panel-1 overlap",
  ],
  [
    "a panel out of the grid",
    "dashboard-overview",
    String.raw`\"w\":48`,
    String.raw`\"w\":49`,
    "panel-5 stands out of the grid",
  ],
  [
    "an attribute that Kibana refuses",
    "dashboard-overview",
    '"version":1',
    '"version":1,"tags":[]',
    "Kibana refuses the attribute tags",
  ],
  [
    "a chart that draws another column",
    "overview-time",
    '"xAccessor":"time"',
    '"xAccessor":"day"',
    "draws column day, which is not there",
  ],
  ["a chart without room for names", "overview-time", "lnsXY", "lnsPie", "lnsPie has no room for long names"],
  [
    "a title in one language",
    "overview-time",
    "المقالات بحسب تاريخ نشرها / ",
    "",
    "“Articles by their own publication time” is not a title in both languages",
  ],
  [
    "a label of no field",
    "articles",
    String.raw`\"article.body\":{`,
    String.raw`\"article.text\":{`,
    "labels article.text, which is not in articles",
  ],
  [
    "a format of no field",
    "files",
    String.raw`{\"ledger.state\":`,
    String.raw`{\"ledger.phase\":`,
    "formats ledger.phase, which is not in files",
  ],
  [
    "a hidden field that is none",
    "articles",
    "entity.mentions",
    "entity.list",
    "hides entity.list, which is not in articles",
  ],
])("the validator finds %s", (_, name, from, to, fault) => {
  expect(findFaults(edited(`warraq-${name}`, from, to), OUR_MAPPINGS)).toContainEqual(
    expect.stringContaining(`: ${fault}`) as string,
  );
});

test.each([
  ["a line that is no JSON", file.replace("{", "{{"), "JSON"],
  [
    "a text that is no JSON",
    edited("warraq-dashboard-overview", '"panelsJSON":"[', '"panelsJSON":"[['),
    "JSON",
  ],
  [
    "a query that Kibana cannot read",
    edited("warraq-overview-time", "article.published_source: ", "article.published_source: ("),
    "Expected",
  ],
])("the validator refuses %s", (_, ndjson, message) => {
  expect(() => findFaults(ndjson, OUR_MAPPINGS)).toThrow(message);
});
