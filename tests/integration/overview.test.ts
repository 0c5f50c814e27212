import { afterAll, beforeAll, expect, test } from "vitest";
import { openFinder } from "../../search/find/open-finder.ts";
import type { Finder } from "../../search/find/open-finder.ts";
import type { SearchInput } from "../../search/find/search-input.ts";
import { openTestArchive } from "../support/archive.ts";
import { fillArchive } from "../support/fill-archive.ts";
import { enrichmentWith, mentionOf, placeOf } from "../support/texts/enrichments.ts";

let archive: Awaited<ReturnType<typeof openTestArchive>>;
let finder: Finder;
let ids: readonly string[];

/** What an article says that names these places and persons. */
const naming = (places: readonly string[], people: readonly string[] = []) =>
  enrichmentWith({
    entities: [
      ...places.map((name) => mentionOf("place", name)),
      ...people.map((name) => mentionOf("person", name)),
    ],
    places: places.map((name, at) =>
      placeOf(name, {
        point: name === "قرية بلا موقع" ? null : { lat: 35 + at, lon: 37 },
        ...(name === "سوريا" ? { kind: "country" } : {}),
      }),
    ),
  });

const DAM = "أعلنت هيئة الري اكتمال صيانة سد الفرات وبدء ضخ المياه إلى قنوات الري في الحقول الشرقية.";

beforeAll(async () => {
  archive = await openTestArchive();
  ids = await fillArchive(archive, [
    {
      headline: "اكتمال صيانة سد الفرات",
      body: DAM,
      outlet: "جريدة الميدان",
      published: "2024-03-15T21:30:00+03:00",
      story: "سد",
      found: naming(["الرقة", "سوريا"], ["سامر الأحمد"]),
    },
    {
      headline: "سد الفرات يعود إلى العمل",
      body: `${DAM} وقال مسؤول إن العمل استغرق شهرين.`,
      outlet: "وكالة الساحل",
      published: "2024-03-16",
      story: "سد",
      found: naming(["الرقة"]),
    },
    {
      headline: "قنوات الري تصل إلى حقول جديدة",
      body: "تصل مياه سد الفرات عبر قنوات الري إلى حقول جديدة شرق المدينة هذا الصيف.",
      published: "2021-07-01",
      found: naming(["الرقة", "قرية بلا موقع"], ["إياد أحمد"]),
    },
    {
      headline: "مهرجان المسرح",
      body: "عُرضت على خشبة المسرح مسرحيتان جديدتان مساء أمس.",
      published: "2021-07-02",
    },
    { headline: "سد بلا تاريخ", body: "لم يذكر الخبر متى جرت صيانة السد.", found: naming(["حماة"]) },
  ]);
  finder = openFinder(archive.client, archive.names.articles);
});
afterAll(() => archive.remove());

const all: SearchInput = { query: "", filters: {}, allCopies: false };

test("counts stories by the day of their publication, and those without a day of their own apart", async () => {
  const whole = await finder.timeline(all);
  expect(whole).toEqual({
    interval: "month",
    span: { from: "2021-07-01", to: "2024-03-16" },
    bars: [
      { from: "2021-07-01", count: 2 },
      { from: "2024-03-01", count: 1 },
    ],
    undated: 1,
  });
  const month = await finder.timeline({ ...all, allCopies: true, filters: { published: ["2024-03"] } });
  expect(month).toMatchObject({
    interval: "day",
    span: { from: "2024-03-01", to: "2024-03-31" },
    bars: [
      { from: "2024-03-15", count: 1 },
      { from: "2024-03-16", count: 1 },
    ],
    undated: 1,
  });
  expect(await finder.timeline({ ...all, query: "مهرجان" })).toMatchObject({ undated: 0, interval: "day" });
  expect(await finder.timeline({ ...all, query: "زرافة" })).toMatchObject({ span: null, bars: [] });
});

test("a period finds what was published in it, and never what only its file is dated by", async () => {
  const page = { size: 10, from: 0 };
  const now = new Date().getUTCFullYear();
  const search = async (filters: SearchInput["filters"]) =>
    (await finder.find({ ...all, ...page, filters })).hits.map(({ headline }) => headline);
  expect(await search({ published: ["2024-03-16"] })).toEqual(["سد الفرات يعود إلى العمل"]);
  expect(await search({ published: ["2021-07-02..2021-12", "2023"] })).toEqual(["مهرجان المسرح"]);
  expect(await search({ published: [`1970..2020`, `2025..${now}`] })).toEqual([]);
  expect(await search({ date_source: ["file"] })).toEqual(["سد بلا تاريخ"]);
  const { facets } = await finder.find({ ...all, ...page });
  expect(facets.month.map(({ value }) => value)).toEqual(["2021-07", "2024-03"]);
  expect(facets.date_source).toEqual([
    { value: "text", count: 3 },
    { value: "file", count: 1 },
  ]);
});

test("counts stories by place, with the point that the articles have, and countries apart", async () => {
  const found = await finder.places(all);
  expect(found.places).toEqual([
    { name: "الرقة", kind: "city", country: "SY", precision: "exact", lat: 35, lon: 37, count: 2 },
    { name: "حماة", kind: "city", country: "SY", precision: "exact", lat: 35, lon: 37, count: 1 },
  ]);
  expect(found.countries).toEqual([{ code: "SY", count: 3 }]);
  expect(found.unplaced).toBe(1);
  // A chosen place leaves the others on the map; another choice does not.
  const filtered = await finder.places({ ...all, filters: { place: ["حماة"], published: ["2021"] } });
  expect(filtered.places.map(({ name, count }) => [name, count])).toEqual([["الرقة", 1]]);
});

test("finds the values of a facet by a text in them", async () => {
  const wanted = { name: "person", contains: "احمد", size: 1 } as const;
  const { values, more } = await finder.facetValues(all, wanted);
  expect({ count: values.length, more }).toEqual({ count: 1, more: true });
  expect(await finder.facetValues(all, { ...wanted, contains: "سامر", size: 5 })).toEqual({
    values: [{ value: "سامر الأحمد", count: 1 }],
    more: false,
  });
  expect(await finder.facetValues(all, { name: "country", contains: "syr", size: 5 })).toEqual({
    values: [{ value: "SY", count: 3 }],
    more: false,
  });
  const hostile = { ...wanted, contains: '.*~@#<1-9>"\\' };
  expect(await finder.facetValues(all, hostile)).toEqual({ values: [], more: false });
});

test("finds what resembles an article, its own story left out, and on every page of results", async () => {
  const like = ids[0] ?? "";
  const search = { ...all, like, size: 1, from: 0 };
  const page = await finder.find(search);
  expect(page.like).toEqual({ id: like, headline: "اكتمال صيانة سد الفرات", opening: null });
  expect(page.sort).toBe("relevance");
  expect(page.hits.map(({ headline }) => headline)).toEqual(["قنوات الري تصل إلى حقول جديدة"]);
  const rest = page.next === null ? [] : (await finder.findAfter(search, page.next)).hits;
  expect([...page.hits, ...rest].map(({ headline }) => headline)).not.toContain("مهرجان المسرح");
  await expect(finder.find({ ...search, like: "f".repeat(64) })).rejects.toThrow("no document");
});

test("a result names places and people, and each copy of its story has its own headline", async () => {
  const { hits } = await finder.find({ ...all, query: "صيانة سد الفرات", size: 1, from: 0 });
  expect(hits[0]).toMatchObject({ places: ["الرقة", "سوريا"], people: ["سامر الأحمد"] });
  expect(hits[0]?.versions?.map(({ headline, outlet }) => [headline, outlet])).toEqual([
    ["اكتمال صيانة سد الفرات", "جريدة الميدان"],
    ["سد الفرات يعود إلى العمل", "وكالة الساحل"],
  ]);
});
