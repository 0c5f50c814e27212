import { readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { savedObjects, toNdjson } from "../../kibana/saved-objects.ts";
import { regionMaps } from "../../lexicon/names/places/shapes/region-maps.ts";
import { openTestArchive } from "../support/archive.ts";
import { drawDashboard } from "../support/kibana/draw/draw-dashboard.ts";
import { fillKnownArchive } from "../support/kibana/known-archive.ts";
import { type ImportedObject, listAt, readObjects, textAt } from "../support/kibana/read-objects.ts";
import { askForControls } from "../support/kibana/requests/control-request.ts";
import { askForSearch } from "../support/kibana/requests/discover-request.ts";
import { askForPanel } from "../support/kibana/requests/lens-request.ts";
import { askForAreas, askForMap } from "../support/kibana/requests/map-request.ts";

/** Our objects over a small archive of which everything is known: the requests that Kibana sends, and the numbers that it would show. */

let archive: Awaited<ReturnType<typeof openTestArchive>>;
let objects: readonly ImportedObject[];
let names: ReadonlyMap<string, string>;
beforeAll(async () => {
  archive = await openTestArchive();
  names = await fillKnownArchive(archive);
  objects = readObjects(toNdjson(savedObjects({ prefix: archive.prefix, regions: regionMaps() })));
});
afterAll(() => archive.remove());

const ALL_TIME = { from: "2010-01-01T00:00:00Z", to: "2040-01-01T00:00:00Z" };
const YEARS_2019_TO_2021 = { from: "2019-01-01T00:00:00Z", to: "2021-12-31T23:59:59Z" };

const objectCalled = (name: string): ImportedObject => {
  const found = objects.find(({ id }) => id === `${archive.prefix}-${name}`);
  if (found === undefined) throw new Error(`no object ${name}`);
  return found;
};

/** The names of articles in place of their ids. */
const named = (cell: unknown): unknown => (typeof cell === "string" ? (names.get(cell) ?? cell) : cell);

const SDF = "قوات سوريا الديمقراطية";
const RIVER = "صحيفة النهر";
const PLAIN = "شبكة السهل";

/** Every panel, with the rows that it has to show. Read them off `known-archive.ts`. */
const PANELS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  "overview-articles": [[12]],
  "overview-stories": [[11]],
  "overview-outlets": [[2]],
  "overview-undated": [[2]],
  // The two undated articles are in none of these years, although their files are of 2020.
  "overview-time": [
    ["2018-01-01", 1, 1],
    ["2019-01-01", 1, 1],
    ["2020-01-01", 4, 3],
    ["2021-01-01", 2, 2],
    ["2022-01-01", 2, 2],
  ],
  "overview-top-outlets": [
    [RIVER, 5, 5],
    [PLAIN, 4, 4],
  ],
  "overview-places": [
    ["عين عيسى", 3],
    ["بيروت", 2],
    ["إدلب", 1],
    ["الرقة", 1],
  ],
  "overview-people": [["هدى العلي", 1, 1]],
  "overview-organizations": [["الأمم المتحدة", 1, 1]],
  "overview-groups": [
    ["الجيش التركي", 3, 4],
    [SDF, 3, 4],
  ],
  // The denied shelling is none of what happened.
  "overview-event-types": [
    ["airstrike", 1],
    ["armed_clash", 1],
    ["arrest", 1],
    ["protest", 1],
    ["shelling", 1],
  ],
  "overview-keyphrases": [
    ["اشتباكات ليلية", 1],
    ["غلاء الخبز", 1],
    ["قصف مدفعي", 1],
    ["مكافحة الإرهاب", 1],
  ],
  "overview-sections": [
    ["سوريا", 5],
    ["لبنان", 2],
    ["مجتمع", 1],
  ],
  "overview-languages": [
    ["ar", 11],
    ["en", 1],
  ],
  "stories-texts": [[12]],
  "stories-stories": [[11]],
  "stories-files": [[14]],
  "stories-copies": [[1]],
  "stories-updates": [[1]],
  "stories-time": [
    ["2018-01-01", 1, 0],
    ["2019-01-01", 1, 0],
    ["2020-01-01", 4, 1],
    ["2021-01-01", 2, 0],
    ["2022-01-01", 2, 0],
  ],
  "stories-relations": [
    ["lead", 10],
    ["copy", 1],
    ["update", 1],
  ],
  // Stories of the same size stand in the order of their ids, which says nothing.
  "stories-largest": [
    ["shelling", "قصف مدفعي على محيط عين عيسى", 2, 4, 2],
    ["airstrike", "غارة جوية على سوق في ريف إدلب", 1, 1, 1],
    ["clash", "اشتباكات ليلية قرب عين عيسى", 1, 1, 1],
    ["english", "Border crossing opens again", 1, 1, 0],
    ["power", "انقطاع الكهرباء عن الأحياء القديمة", 1, 1, 0],
    ["prices", "أسعار الخضار ترتفع", 1, 1, 0],
    ["protest", "احتجاجات في الرقة على غلاء الخبز", 1, 1, 1],
    ["school", "افتتاح مدرسة جديدة", 1, 1, 1],
    ["shellingDenied", "أنقرة تنفي استهداف عين عيسى", 1, 1, 1],
    ["terror", "مؤتمر في بيروت عن مكافحة الإرهاب", 1, 1, 1],
    ["terrorists", "محاكمة إرهابيين في بيروت", 1, 1, 1],
  ],
  "stories-most-files": [["قصف مدفعي على محيط عين عيسى", 3, 1]],
  "stories-outlets": [
    [RIVER, 5, 0, 1],
    [PLAIN, 4, 1, 0],
  ],
  "stories-agencies": [["وكالة الضفة", 2]],
  // Six events, one of them denied. The shelling is told by two copies and counts once.
  "events-events": [[5]],
  "events-stories": [[5]],
  "events-off-map": [[1]],
  "events-undated": [[1]],
  "events-types": [
    ["airstrike", 1],
    ["armed_clash", 1],
    ["arrest", 1],
    ["protest", 1],
    ["shelling", 1],
  ],
  // The arrest has no date of its own.
  "events-types-time": [
    ["airstrike", "2019-01-01", 1],
    ["armed_clash", "2021-01-01", 1],
    ["protest", "2021-01-01", 1],
    ["shelling", "2020-01-01", 1],
  ],
  "events-dead-time": [
    ["2019-01-01", 4, 4],
    ["2020-01-01", 2, 3],
    ["2021-01-01", 0, 0],
  ],
  "events-who-what": [
    ["الجيش التركي", "shelling", 1],
    ["الجيش الوطني السوري", "armed_clash", 1],
  ],
  "events-to-whom": [
    [SDF, "armed_clash", 1],
    [SDF, "shelling", 1],
  ],
  "events-places": [
    ["الرقة", 2, 0],
    ["عين عيسى", 2, 2],
    ["إدلب", 1, 4],
  ],
  // The arrest is not: several places have the name of its place.
  "events-governorates": [
    ["place:sy-raqqa-governorate", 3],
    ["place:sy-idlib-governorate", 1],
  ],
  "events-according-to": [
    ["المرصد المحلي", "shelling", 1],
    ["فرق الإنقاذ", "airstrike", 1],
    [SDF, "armed_clash", 1],
    ["وزارة الدفاع التركية", "shelling", 1],
  ],
  "events-statuses": [
    ["happened", 4],
    ["claimed", 1],
    ["denied", 1],
  ],
  "ingestion-files": [[19]],
  "ingestion-indexed": [[12]],
  "ingestion-duplicates": [[2]],
  "ingestion-unfinished": [[2]],
  "ingestion-quarantined": [[2]],
  "ingestion-oldest": [["2023-11-19T00:00:00.000Z"]],
  "ingestion-arrivals": [
    ["indexed", "2023-01-01", 12],
    ["duplicate", "2023-01-01", 2],
    ["quarantined", "2023-01-01", 2],
    ["ignored", "2023-01-01", 1],
    ["queued", "2023-01-01", 1],
    ["waiting", "2023-01-01", 1],
  ],
  "ingestion-states": [
    ["indexed", 12],
    ["duplicate", 2],
    ["quarantined", 2],
    ["ignored", 1],
    ["queued", 1],
    ["waiting", 1],
  ],
  "ingestion-reasons": [
    ["duplicate", "exact_duplicate", 2],
    ["quarantined", "attempts_exhausted", 1],
    ["quarantined", "undecodable_text", 1],
    ["ignored", "unsupported_format", 1],
    ["waiting", "not_stable", 1],
  ],
  "ingestion-failures": [
    ["enrich", "attempts_exhausted", 1, 3],
    ["normalize", "undecodable_text", 1, 2],
  ],
  "ingestion-folders": [
    ["/in/news", 12, 0],
    ["/in/mixed", 7, 2],
  ],
  "ingestion-encodings": [
    ["utf-8", 11],
    ["windows-1256", 1],
  ],
};

type Rows = readonly (readonly unknown[])[];

/** The rows of a panel as they stand; of one where chance orders them, sorted. */
const arranged = (name: string, rows: Rows): Rows =>
  name === "stories-largest"
    ? rows.toSorted((one, other) => (one[0] as string).localeCompare(other[0] as string))
    : rows;

test("every panel is in the table of numbers", () => {
  const panels = objects.filter(({ type }) => type === "lens").map(({ id }) => id);
  expect(panels.toSorted()).toEqual(
    Object.keys(PANELS)
      .map((name) => `${archive.prefix}-${name}`)
      .toSorted(),
  );
});

test.each(Object.entries(PANELS))("the panel %s shows what is in the archive", async (name, rows) => {
  const shown = await askForPanel(archive.client, objectCalled(name), objects, ALL_TIME);
  const read = shown.rows.map((row) => row.map(named));
  expect(arranged(name, read)).toEqual(arranged(name, rows));
});

/** Every saved search, with the articles, places or paths of its rows in their order. */
const SEARCHES: Readonly<Record<string, readonly string[]>> = {
  "search-stories": [
    "terrorists",
    "terror",
    "protest",
    "clash",
    "shellingDenied",
    "shelling",
    "power",
    "prices",
    "english",
    "airstrike",
    "school",
  ],
  "search-documents": [
    "terrorists",
    "terror",
    "protest",
    "clash",
    "shellingDenied",
    "shelling",
    "shellingCopy",
    "power",
    "prices",
    "english",
    "airstrike",
    "school",
  ],
  "search-attacks": ["armed_clash", "shelling", "airstrike"],
  "search-casualties": ["4", "2"],
  "search-evidence": ["happened", "happened", "claimed", "denied", "happened", "happened"],
  "search-events-without-place": ["arrest"],
  "search-quotes": ["protest"],
  "search-loaded-names": ["shellingDenied"],
  "search-review-near": ["shellingDenied"],
  "search-undated": ["power", "prices"],
  "search-doubtful-dates": ["school"],
  "search-doubtful-encodings": ["power"],
  "search-files-gone": ["school"],
  "search-quarantined": ["/in/mixed/broken.txt", "/in/mixed/stubborn.txt"],
};

test("every saved search is in the table of results", () => {
  const searches = objects.filter(({ type }) => type === "search").map(({ id }) => id);
  expect(searches.toSorted()).toEqual(
    Object.keys(SEARCHES)
      .map((name) => `${archive.prefix}-${name}`)
      .toSorted(),
  );
});

test.each(Object.entries(SEARCHES))("the search %s finds what it is for", async (name, expected) => {
  const { total, rows } = await askForSearch(archive.client, objectCalled(name), objects, ALL_TIME);
  const found = rows.map(({ id, cells }) => names.get(id) ?? `${cells[0]?.[0] as string | number}`);
  expect(total).toBe(expected.length);
  // Of two with the same time, either may come first.
  expect(found.toSorted()).toEqual(expected.toSorted());
});

test("Discover is not sent what nobody reads", async () => {
  const { rows } = await askForSearch(archive.client, objectCalled("search-documents"), objects, ALL_TIME);
  const fields = new Set(rows.flatMap((row) => row.fields));
  expect([...fields].filter((name) => /entries|mentions|events\.|\.parts$|minhash/u.test(name))).toEqual([]);
  expect(fields).toContain("article.body");
});

test("the map shows events that were told as true and whose place is certain", async () => {
  const circles = await askForMap(archive.client, objectCalled("events-map"), objects, ALL_TIME);
  const round = ({ lat, lon, count }: (typeof circles)[number]) => [lat.toFixed(2), lon.toFixed(2), count];
  // Two events in عين عيسى and one in الرقة are one circle, as far off as the map opens.
  expect(circles.map(round)).toEqual([
    ["36.24", "38.91", 3],
    ["35.93", "36.63", 1],
  ]);
});

test("the map colors governorates by their events, and knows the shape of each", async () => {
  const map = objectCalled("events-map");
  const areas = await askForAreas(archive.client, map, objects, ALL_TIME);
  expect([...areas]).toEqual([
    ["place:sy-raqqa-governorate", 3],
    ["place:sy-idlib-governorate", 1],
  ]);
  const shapes = listAt(map.attributes, "layerListJSON").flatMap((layer) =>
    listAt(layer, "sourceDescriptor", "__featureCollection", "features").map((shape) =>
      textAt(shape, "properties", "id"),
    ),
  );
  expect(shapes).toEqual(expect.arrayContaining([...areas.keys()]));
});

test.each([
  ["overview", "dedup.outlets", [`${RIVER} 5`, `${PLAIN} 4`]],
  ["overview", "place.name", ["عين عيسى 4", "بيروت 2", "إدلب 1", "الرقة 1"]],
  ["overview", "article.language", ["ar 11", "en 1"]],
  ["stories", "dedup.relation", ["lead 10", "copy 1", "update 1"]],
  ["stories", "publisher.agency", ["وكالة الضفة 2"]],
  ["events", "conflict.place.name", ["عين عيسى 3", "الرقة 2", "إدلب 1"]],
  ["events", "conflict.actor1.name", ["الجيش التركي 2", "الجيش الوطني السوري 1"]],
  ["events", "conflict.place.governorate", ["place:sy-raqqa-governorate 4", "place:sy-idlib-governorate 1"]],
  ["events", "conflict.status", ["happened 4", "claimed 1", "denied 1"]],
  ["ingestion", "file.directory", ["/in/news 12", "/in/mixed 7"]],
])("the control of the dashboard %s over %s offers its values", async (dashboard, field, choices) => {
  const controls = await askForControls(
    archive.client,
    objectCalled(`dashboard-${dashboard}`),
    objects,
    ALL_TIME,
  );
  expect(controls.get(field)).toEqual(choices);
});

test.each([
  // Words of a text go through its analyzer, in any form and spelling, and aliases with them.
  ["article.body: إرهاب", ["terror", "terrorists"]],
  ["article.body: الارهاب", ["terror", "terrorists"]],
  ["article.body: قسد", ["clash", "shelling", "shellingCopy", "shellingDenied"]],
  ['article.body: "قوات سوريا الديمقراطية"', ["clash", "shelling", "shellingCopy", "shellingDenied"]],
  // Several words without quotes: any of them. `and` between them: all. Quotes: one after the other.
  ["article.body: قصف كهرباء", ["power", "shelling", "shellingCopy"]],
  ["article.body: (قصف and السوق)", ["shelling", "shellingCopy"]],
  ['article.body: "بلدة عين عيسى"', ["shelling", "shellingCopy", "shellingDenied"]],
  // Without a field: headline and text.
  ["احتجاجات", ["protest"]],
  ['"غارة جوية"', ["airstrike"]],
  // Patterns are compared with stems, and lose what these have lost. `exact` has whole words.
  ["article.body: الإرهاب*", ["terror", "terrorists"]],
  ["article.body: *رهاب*", ["terror", "terrorists"]],
  ["article.body: إرها*", ["terror", "terrorists"]],
  ["article.body.exact: الإرهاب*", ["terror"]],
  ["article.body.exact: إرهاب*", ["terrorists"]],
  ["article.body.exact: *رهاب*", ["terror", "terrorists"]],
  ["article.headline.exact: الإره*", ["terror"]],
  ["الإرهاب*", ["terror", "terrorists"]],
  // Names are whole, or by their words.
  [`entity.group: "${SDF}"`, ["clash", "shelling", "shellingCopy", "shellingDenied"]],
  ["entity.group: قوات", []],
  ["entity.group.words: قوات", ["clash", "shelling", "shellingCopy", "shellingDenied"]],
  ["entity.group: قوات*", ["clash", "shelling", "shellingCopy", "shellingDenied"]],
  ['dedup.outlets: "شبكة السهل" and place.name: "عين عيسى"', ["clash", "shellingCopy"]],
  ["conflict.event_type: shelling", ["shelling", "shellingCopy"]],
  ['conflict.type_status: "shelling: denied"', ["shellingDenied"]],
  ["article.published >= 2022", ["terror", "terrorists"]],
  ["not article.published: *", ["power", "prices"]],
])("in the query bar, %s finds what docs/kibana.md says", async (query, expected) => {
  const documents = objectCalled("search-documents");
  const { rows } = await askForSearch(archive.client, documents, objects, ALL_TIME, query);
  expect(rows.map(({ id }) => names.get(id) ?? id).toSorted()).toEqual(expected);
});

test("what was searched is marked in the text, aliases too", async () => {
  const documents = objectCalled("search-documents");
  const { rows } = await askForSearch(archive.client, documents, objects, ALL_TIME, "article.body: قسد");
  const marked = rows.map(({ highlight }) => highlight["article.body"]?.join(" ") ?? "");
  expect(marked.filter((text) => text.includes("«"))).toHaveLength(4);
  expect(marked.some((text) => text.includes("«قسد»"))).toBe(true);
});

test("who attacked what around عين عيسى in 2019–2021, according to whom?", async () => {
  const there = 'conflict.place.name: "عين عيسى"';
  const rowsOf = async (name: string) =>
    (await askForPanel(archive.client, objectCalled(name), objects, YEARS_2019_TO_2021, there)).rows;
  expect(await rowsOf("events-who-what")).toEqual([
    ["الجيش التركي", "shelling", 1],
    ["الجيش الوطني السوري", "armed_clash", 1],
  ]);
  expect(await rowsOf("events-to-whom")).toEqual([
    [SDF, "armed_clash", 1],
    [SDF, "shelling", 1],
  ]);
  expect(await rowsOf("events-according-to")).toEqual([
    ["المرصد المحلي", "shelling", 1],
    [SDF, "armed_clash", 1],
    ["وزارة الدفاع التركية", "shelling", 1],
  ]);
});

test.each(["overview", "stories", "events", "ingestion"])(
  "the picture of the dashboard %s in the documentation is that of these panels",
  async (name) => {
    const asked = { client: archive.client, objects, time: ALL_TIME };
    const drawn = await drawDashboard(objectCalled(`dashboard-${name}`), asked);
    const path = new URL(`../../docs/images/kibana-${name}.svg`, import.meta.url);
    if (process.env["UPDATE"] === "1") writeFileSync(path, drawn);
    expect(readFileSync(path, "utf8")).toBe(drawn);
  },
);
