import { afterAll, beforeAll, expect, test } from "vitest";
import type { DocumentId } from "../../document/source-file.ts";
import type { EventPageRequest } from "../../search/events/find-events.ts";
import { type Finder, openFinder } from "../../search/find/open-finder.ts";
import { openTestArchive } from "../support/archive.ts";
import { fillArchive } from "../support/fill-archive.ts";
import { enrichmentWith, eventOf, mentionOf, placeOf } from "../support/texts/enrichments.ts";

const ISSA = placeOf("عين عيسى", { id: "place:issa", point: { lat: 36.385, lon: 38.859 } });
/** Sixteen kilometers off. */
const NEAR = placeOf("صيدا", { id: "place:saida", point: { lat: 36.46, lon: 38.7 } });
const FAR = placeOf("حلب", { id: "place:aleppo" });

const telling = (...events: readonly ReturnType<typeof eventOf>[]) => {
  const places = events.flatMap(({ place }) => place ?? []);
  return enrichmentWith({
    entities: places.map(({ name, id }) => mentionOf("place", name, { id })),
    places,
    events,
  });
};

let archive: Awaited<ReturnType<typeof openTestArchive>>;
let finder: Finder;
let ids: readonly string[];

beforeAll(async () => {
  archive = await openTestArchive();
  ids = await fillArchive(archive, [
    {
      headline: "قصف تركي على عين عيسى",
      body: "قصفت القوات التركية بلدة عين عيسى صباح اليوم، وقتل ثلاثة.",
      outlet: "جريدة الميدان",
      published: "2019-10-15",
      story: "shelling",
      found: telling(
        eventOf("shelling", {
          place: ISSA,
          date: "2019-10-14",
          actors: ["الجيش التركي"],
          targets: ["قوات سوريا الديمقراطية"],
          killed: { min: 3, max: null },
          attributedTo: "المرصد السوري",
        }),
        eventOf("displacement", { place: NEAR, date: "2019-10-14", actors: [], killed: null }),
      ),
    },
    {
      headline: "قصف على عين عيسى",
      body: "قصفت القوات التركية بلدة عين عيسى صباح اليوم، وقتل ثلاثة أشخاص بحسب شهود.",
      outlet: "وكالة الساحل",
      published: "2019-10-16",
      story: "shelling",
      found: telling(eventOf("shelling", { place: ISSA, date: "2019-10-14", actors: ["تركيا"] })),
    },
    {
      headline: "احتجاج في حلب",
      body: "خرج محتجون في حلب، وقيل إن عين عيسى شهدت مثله.",
      published: "2022-05-01",
      found: telling(
        eventOf("protest", { place: FAR, date: null, datePrecision: null, actors: [], killed: null }),
      ),
    },
    {
      headline: "اشتباك قديم",
      body: "وقع اشتباك عند الجسر، ولا يُعرف متى.",
      found: telling(eventOf("armed_clash", { place: null, date: null, datePrecision: null, killed: null })),
    },
    { headline: "مهرجان المسرح", body: "عُرضت مسرحيتان جديدتان مساء أمس.", published: "2021-07-02" },
  ]);
  const events = archive.openEvents();
  await events.rewriteAround(ids as readonly DocumentId[], async () => undefined);
  await events.refresh();
  finder = openFinder(archive.client, archive.names.articles);
});
afterAll(() => archive.remove());

const all: EventPageRequest = {
  query: "",
  filters: {},
  allCopies: false,
  eventFilters: {},
  within: null,
  order: "time",
  size: 10,
  from: 0,
};
const typesOf = async (asked: Partial<EventPageRequest>) =>
  (await finder.events({ ...all, ...asked })).events.map(({ type }) => type);

test("the events of the results, each with its article, and as many facets as tell them apart", async () => {
  const page = await finder.events({ ...all, query: "عين عيسى" });
  expect(page.total).toBe(3);
  expect(page.events[0]).toMatchObject({ type: "protest", date: null, article: { published: "2022-05-01" } });
  expect(page.events.find(({ type }) => type === "shelling")).toMatchObject({
    status: "happened",
    date: "2019-10-14",
    precision: "day",
    actors: ["الجيش التركي"],
    targets: ["قوات سوريا الديمقراطية"],
    place: { name: "عين عيسى", country: "SY", point: { lat: 36.385, lon: 38.859 } },
    killed: { min: 3, max: null },
    injured: null,
    according_to: "المرصد السوري",
    article: { id: ids[0], headline: "قصف تركي على عين عيسى", outlet: "جريدة الميدان" },
    articles: 2,
  });
  expect(page.facets.happened).toEqual([
    { value: "2022", count: 1 },
    { value: "2019", count: 2 },
  ]);
  expect(page.facets.place.map(({ value }) => value).toSorted()).toEqual(["حلب", "صيدا", "عين عيسى"]);
  expect(page.facets.according_to).toEqual([{ value: "المرصد السوري", count: 1 }]);
  expect(await typesOf({ query: "مسرح" })).toEqual([]);
  expect(await typesOf({ query: "زرافة" })).toEqual([]);
  // What nobody can date comes last in any order, and is in no year.
  expect((await typesOf({})).at(-1)).toBe("armed_clash");
  expect((await typesOf({ order: "time_asc" })).at(-1)).toBe("armed_clash");
  expect(await typesOf({ eventFilters: { happened: ["undated"] } })).toEqual(["armed_clash"]);
  expect(await typesOf({ eventFilters: { happened: ["1990.."] } })).toHaveLength(3);
  const { facets } = await finder.events({ ...all, query: "اشتباك" });
  expect(facets.happened).toEqual([{ value: "undated", count: 1 }]);
});

test("filters of event, place and country, and such conditions of a query, are asked of the events themselves", async () => {
  expect(await typesOf({ query: "عين عيسى", filters: { place: ["حلب"] } })).toEqual(["protest"]);
  expect(await typesOf({ query: 'عيسى place:"عين عيسى"' })).toEqual(["shelling"]);
  expect(await typesOf({ query: "event:protest" })).toEqual(["protest"]);
  expect(await typesOf({ filters: { published: ["2019"] } })).toHaveLength(2);
  expect(await typesOf({ eventFilters: { happened: ["2020..2022"] } })).toEqual(["protest"]);
  expect(await typesOf({ eventFilters: { target: ["قوات سوريا الديمقراطية"] } })).toEqual(["shelling"]);
  // A facet counts under the other filters, so it shows what else could be chosen.
  const { facets, total } = await finder.events({ ...all, filters: { place: ["حلب"] } });
  expect([total, facets.place.length, facets.event.length]).toEqual([1, 3, 1]);
});

test("around a place means what lies near it as well", async () => {
  const place = { filters: { place: ["عين عيسى"] }, order: "time_asc" } as const;
  expect(await typesOf(place)).toEqual(["shelling"]);
  expect((await typesOf({ ...place, within: 20 })).toSorted()).toEqual(["displacement", "shelling"]);
  expect(await typesOf({ ...place, within: 5 })).toEqual(["shelling"]);
  expect((await typesOf({ query: 'place:"عين عيسى"', within: 20 })).toSorted()).toEqual([
    "displacement",
    "shelling",
  ]);
  const unknown = await finder.events({ ...all, filters: { place: ["قرية أخرى"] }, within: 20 });
  expect([unknown.total, unknown.around]).toEqual([0, 0]);
});

test("all events are a table, in order of time, and a hostile cell is no formula", async () => {
  const read = async (format: "csv" | "jsonl" | "json", limit = Infinity) => {
    let text = "";
    for await (const chunk of finder.exportEvents({ ...all, order: "time_asc" }, { format, limit }))
      text += chunk.text;
    return text;
  };
  const table = await read("csv");
  const [head = "", ...rows] = table.trimEnd().split("\r\n");
  expect(head).toContain("type,type_ar,status,actors,targets,place,country,lat,lon,killed,killed_max");
  expect(rows).toHaveLength(4);
  expect(table).toContain("shelling,قصف");
  expect((JSON.parse(await read("json")) as readonly unknown[]).length).toBe(4);
  expect((await read("jsonl", 2)).trimEnd().split("\n")).toHaveLength(2);
});
