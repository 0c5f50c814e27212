import { afterAll, beforeAll, expect, test } from "vitest";
import { WarraqError } from "../../pipeline/errors.ts";
import { EXPORT_COLUMNS } from "../../search/export/export-columns.ts";
import type { ExportFormat } from "../../search/export/export-format.ts";
import { exportResults } from "../../search/export/export-results.ts";
import { findArticles, type PageRequest } from "../../search/find/find-articles.ts";
import { type Finder, openFinder } from "../../search/find/open-finder.ts";
import { openTestArchive } from "../support/archive.ts";
import { fillArchive, type Sketch } from "../support/fill-archive.ts";

/** Stories of one to five articles each, many with the same words and the same day. */
const STORIES = 150;
const sketches: readonly Sketch[] = Array.from({ length: 400 }, (_, index) => ({
  headline: `خبر ${index % 7} عن القصف`,
  body: `قصف في المدينة ${"قصف ".repeat(index % 5)}رقم ${index}`,
  published: `2024-0${1 + (index % 3)}-1${index % 4}`,
  story: `s${(index * index + 3 * index) % STORIES}`,
}));
const wanted = { query: "قصف", filters: {}, allCopies: false } as const;

let archive: Awaited<ReturnType<typeof openTestArchive>>;
let finder: Finder;
let ids: readonly string[];
beforeAll(async () => {
  archive = await openTestArchive();
  ids = await fillArchive(archive, sketches);
  finder = openFinder(archive.client, archive.names.articles);
});
afterAll(() => archive.remove());

/** The hits of all pages, by cursor. `between` runs between two pages. */
const pageThrough = async (
  request: PageRequest,
  between: (page: number) => Promise<void> = async () => undefined,
) => {
  const pages = [await finder.find(request)];
  for (let next = pages[0]?.next ?? null; next !== null;) {
    await between(pages.length);
    const page = await finder.findAfter(request, next);
    pages.push(page);
    next = page.next;
  }
  return pages;
};

test.each(["relevance", "time", "time_asc"] as const)(
  "paging through everything by %s gives each story exactly once, in order",
  async (sort) => {
    const request = { ...wanted, sort, size: 17, from: 0 };
    const pages = await pageThrough(request);
    const paged = pages.flatMap(({ hits }) => hits.map(({ id }) => id));
    const { hits, total } = await findArticles(archive.client, archive.names.articles, {
      ...request,
      size: 1_000,
    });
    expect(paged).toEqual(hits.map(({ id }) => id));
    expect(new Set(hits.map(({ story }) => story)).size).toBe(total);
    expect(pages.slice(0, -1).every((page) => page.hits.length === 17 && page.total === total)).toBe(true);
  },
);

test("with all copies every document comes exactly once", async () => {
  const pages = await pageThrough({ ...wanted, allCopies: true, size: 100, from: 0 });
  const paged = pages.flatMap(({ hits }) => hits.map(({ id }) => id));
  expect(paged.toSorted()).toEqual(ids.toSorted());
});

test("documents that are written meanwhile do not move the pages", async () => {
  const request = { ...wanted, sort: "time", size: 20, from: 0 } as const;
  const before = (await pageThrough(request)).flatMap(({ hits }) => hits.map(({ id }) => id));
  const pages = await pageThrough(request, async (page) => {
    // From the second page on the snapshot is fixed.
    if (page === 2)
      await fillArchive(archive, [
        { headline: `قصف جديد ${Date.now()}`, body: "قصف", published: "2024-02-11" },
      ]);
  });
  expect(pages.flatMap(({ hits }) => hits.map(({ id }) => id))).toEqual(before);
});

test("a cursor is accepted only unchanged, and only for the search that it was made for", async () => {
  const request = { ...wanted, size: 5, from: 0 };
  const { next } = await finder.find(request);
  const cursor = next ?? "";
  const refused = { code: "WARRAQ_USAGE", message: expect.stringContaining("first page") };
  await expect(finder.findAfter({ ...request, query: "غيره" }, cursor)).rejects.toMatchObject(refused);
  for (const forged of ["", ".", "e30.e30", cursor.slice(0, -1), `x${cursor}`, `${cursor.split(".")[0]}.`])
    await expect(finder.findAfter(request, forged)).rejects.toMatchObject(refused);
  const { next: second } = await finder.findAfter(request, cursor);
  await expect(
    openFinder(archive.client, archive.names.articles).findAfter(request, second ?? ""),
  ).rejects.toMatchObject(refused);
});

const exported = async (format: ExportFormat, limit: number, query = "قصف"): Promise<string> => {
  const pieces: string[] = [];
  const to = { format, limit };
  for await (const { text } of exportResults(
    archive.client,
    archive.names.articles,
    { ...wanted, query },
    to,
  ))
    pieces.push(text);
  return pieces.join("");
};

test("an export holds every story once, in each format", async () => {
  const { total } = await findArticles(archive.client, archive.names.articles, {
    ...wanted,
    size: 1,
    from: 0,
  });
  const list = JSON.parse(await exported("json", Infinity)) as readonly { readonly story: string }[];
  expect(new Set(list.map(({ story }) => story)).size).toBe(total);
  expect(list).toHaveLength(total);
  const lines = (await exported("jsonl", Infinity)).trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(list);
  const rows = (await exported("csv", Infinity)).trimEnd().split("\r\n");
  expect(rows[0]).toBe(`\uFEFF${EXPORT_COLUMNS.map(({ name }) => name).join(",")}`);
  expect(rows).toHaveLength(total + 1);
});

test("an export ends at its limit, and an empty one is complete", async () => {
  expect(JSON.parse(await exported("json", 7))).toHaveLength(7);
  expect(JSON.parse(await exported("json", Infinity, "لاشيءمنهذا"))).toEqual([]);
  expect(await exported("jsonl", Infinity, "!!!")).toBe("");
});

test("a query that Elasticsearch refuses is an error before the first text of its export", async () => {
  // Elasticsearch takes no regular expression of more than a thousand characters.
  const query = `${"قصف".repeat(400)}*`;
  await expect(
    findArticles(archive.client, archive.names.articles, { ...wanted, query, size: 1, from: 0 }),
  ).rejects.toMatchObject({ code: "WARRAQ_USAGE" });
  for (const format of ["json", "jsonl", "csv"] as const) {
    const as = { format, limit: Infinity };
    const chunks = exportResults(archive.client, archive.names.articles, { ...wanted, query }, as);
    await expect(chunks.next()).rejects.toMatchObject({ code: "WARRAQ_USAGE" });
  }
});

const openViews = async (): Promise<number> => {
  const { _all } = await archive.client.indices.stats({ index: archive.names.articles, metric: "search" });
  return _all.total?.search?.open_contexts ?? 0;
};

test("an export that is not read to its end leaves nothing open", async () => {
  const before = await openViews();
  for await (const { count } of exportResults(archive.client, archive.names.articles, wanted, {
    format: "csv",
    limit: Infinity,
  }))
    if (count > 0) break;
  expect(await openViews()).toBe(before);
  await expect(exported("csv", 1, "x".repeat(2_001))).rejects.toBeInstanceOf(WarraqError);
  expect(await openViews()).toBe(before);
});
