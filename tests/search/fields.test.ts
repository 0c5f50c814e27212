import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { EVENT_TYPES } from "../../lexicon/events/event-types.ts";
import type { SearchClient } from "../../search/client/client.ts";
import { exportResults } from "../../search/export/export-results.ts";
import { findArticles, type PageRequest } from "../../search/find/find-articles.ts";
import { articleMappings, versionMappings } from "../../search/indices/article-mapping.ts";
import { findFacetValues } from "../../search/overview/facet-values.ts";
import { findPlaces } from "../../search/overview/places.ts";
import { findTimeline } from "../../search/overview/timeline.ts";
import type { FieldPath, KeywordPath, NamePath } from "../../search/indices/field-path.ts";
import { FIELD_NAMES, FILTER_NAMES, SEARCH_FIELDS } from "../../search/query/search-fields.ts";
import { eventMappings } from "../../search/indices/findings/event-mapping.ts";
import { lineMappings } from "../../search/indices/line-mapping.ts";
import { ledgerMappings } from "../../search/indices/ledger-mapping.ts";

interface Field {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Field>>;
  readonly fields?: Readonly<Record<string, Field>>;
}

/** `name: type` of every field, subfields included. */
const flatten = (properties: Readonly<Record<string, Field>>, prefix = ""): string[] =>
  Object.entries(properties).flatMap(([name, { type, properties: inner, fields }]) => [
    ...(type === undefined ? [] : [`${prefix}${name}: ${type}`]),
    ...flatten(inner ?? {}, `${prefix}${name}.`),
    ...flatten(fields ?? {}, `${prefix}${name}.`),
  ]);

const documented = (section: string): string[] => {
  const text = readFileSync(new URL("../../docs/fields.md", import.meta.url), "utf8");
  const part = text.split("\n## ").find((candidate) => candidate.startsWith(section)) ?? "";
  return [...part.matchAll(/^\| `([^`]+)`\s*\| (\w+)\s*\|/gmu)].map(([, name, type]) => `${name}: ${type}`);
};

test.each([
  ["`warraq-articles`", articleMappings],
  ["`warraq-versions`", { properties: { version: versionMappings.properties.version } }],
  ["`warraq-files`", ledgerMappings],
  ["`warraq-lines`", lineMappings],
  ["`warraq-events`", eventMappings],
] as const)("docs/fields.md names every field of %s with its type, and no other", (section, mappings) => {
  expect(documented(section).toSorted()).toEqual(flatten(mappings.properties).toSorted());
});

test("docs/fields.md names every type of events, in Arabic too", () => {
  const text = readFileSync(new URL("../../docs/fields.md", import.meta.url), "utf8");
  const part = text.split("### Types of events")[1]?.split("\n## ")[0] ?? "";
  const rows = [...part.matchAll(/^\| `(\w+)`\s*\| ([^|]+?)\s*\|/gmu)].map(([, code, arabic]) => [
    code,
    arabic,
  ]);
  expect(rows).toEqual(EVENT_TYPES.map(({ code, arabic }) => [code, arabic]));
});

/** Parts of a request whose keys are names of fields. */
const KEYED_BY_FIELD = new Set([
  "term",
  "terms",
  "range",
  "match",
  "match_phrase",
  "prefix",
  "wildcard",
  "sort",
]);
/** Lists of fields; in a highlight, objects keyed by them. */
const LISTS_OF_FIELDS = new Set(["fields", "matched_fields", "_source", "docvalue_fields"]);
/** Names that stand in place of a field. */
const PSEUDO_FIELDS = new Set(["_score"]);

const textsIn = (value: unknown): readonly string[] =>
  typeof value === "string" ? [value] : Array.isArray(value) ? value.flatMap(textsIn) : [];
const keysIn = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(keysIn);
  return typeof value === "object" && value !== null ? Object.keys(value) : [];
};

/** All fields that a request to Elasticsearch names, at any depth. */
const fieldsIn = (request: unknown): readonly string[] => {
  if (Array.isArray(request)) return request.flatMap(fieldsIn);
  if (typeof request !== "object" || request === null) return [];
  return Object.entries(request).flatMap(([key, value]: readonly [string, unknown]) => {
    const isAggregation = keysIn(value).includes("field");
    const named = [
      ...(key === "field" ? textsIn(value) : []),
      ...(LISTS_OF_FIELDS.has(key) ? [...textsIn(value), ...keysIn(value)] : []),
      ...(KEYED_BY_FIELD.has(key) && !isAggregation ? keysIn(value) : []),
    ];
    const fields = named
      .map((name) => name.replace(/\^[\d.]+$/u, ""))
      .filter((name) => !PSEUDO_FIELDS.has(name));
    return [...fields, ...fieldsIn(value)];
  });
};

const ENDS = { dated: { first: { value: 1 }, last: { value: 2 } }, undated: { doc_count: 0 } };
/** What the counts of a timeline rest on; without it, it would ask for no bars. */
const counted = (request: unknown) =>
  JSON.stringify(request).includes('"undated"') ? { aggregations: ENDS } : {};

/** The requests of a search, of the counts of its results and of a table of its results. The query uses every field, and every filter has a value. */
const requestsOf = async (sort: PageRequest["sort"]): Promise<readonly unknown[]> => {
  const requests: unknown[] = [];
  const answer = async (request: unknown) => {
    requests.push(request);
    return { hits: { total: 0, hits: [] }, ...counted(request) };
  };
  const client = {
    search: answer,
    openPointInTime: async () => ({ id: "" }),
    closePointInTime: async () => undefined,
  } as unknown as SearchClient;
  const values = FIELD_NAMES.map((name) => `${name}:${SEARCH_FIELDS[name].match === "date" ? "2024" : "x"}`);
  const query = ["one two three", '"as written"', "pre*", "path:/in", ...values].join(" ");
  const filters = Object.fromEntries(
    FILTER_NAMES.map((name) => [name, [name === "month" || name === "published" ? "2024-01" : "doubtful"]]),
  );
  const input: PageRequest = { query, filters, sort, allCopies: false, size: 1, from: 0 };
  await findArticles(client, "articles", input);
  for await (const _ of exportResults(client, "articles", input, { format: "csv", limit: 1 }));
  await findTimeline(client, "articles", input);
  await findPlaces(client, "articles", input);
  await findFacetValues(client, "articles", input, { name: "person", contains: "x", size: 1 });
  return requests;
};

test("every field that a search, a filter, a facet, a highlight, an order or an export names is in the mapping", async () => {
  const mapped = new Set(flatten(versionMappings.properties).map((line) => line.split(": ")[0]));
  const requests = [...(await requestsOf("relevance")), ...(await requestsOf("time"))];
  const named = new Set(fieldsIn(requests));
  expect([...named].filter((name) => !mapped.has(name))).toEqual([]);
  // The requests did name these fields: a test that overlooks fields would prove nothing.
  const paths = Object.values(SEARCH_FIELDS).map(({ path }) => path);
  expect(
    [
      ...paths,
      "dedup.story_id",
      "file.hash.sha256",
      "article.body.parts",
      "place.name",
      "place.entries",
    ].filter((path) => !named.has(path)),
  ).toEqual([]);
});

test("a path that is not in the mapping does not compile", () => {
  // @ts-expect-error -- No mapping has it.
  const person: FieldPath = "entity.persons";
  // @ts-expect-error -- An object of fields is not a field.
  const publisher: FieldPath = "publisher";
  // @ts-expect-error -- A keyword that is only looked up cannot be counted by.
  const bands: KeywordPath = "dedup.minhash_bands";
  // @ts-expect-error -- It has no field of its words.
  const language: NamePath = "article.language";
  const there: readonly FieldPath[] = ["article.headline.exact", "article.boilerplate", "file.part.number"];
  expect([person, publisher, bands, language, ...there]).toHaveLength(7);
});
