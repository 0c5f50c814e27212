/** What a search says of dates, deleted files and earlier versions. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { sha256 } from "../../cli/sha256.ts";
import { recordOf } from "../../search/indices/ledger-record.ts";
import { openFinder } from "../../search/find/open-finder.ts";
import { settleDocuments } from "../../search/settle/settle-documents.ts";
import { admissionFor } from "../support/admissions.ts";
import { openTestArchive } from "../support/archive.ts";
import { readArticleOf, storedArticleOf } from "../support/texts/articles.ts";

const DAY_MS = 86_400_000;
const NOW_MS = Date.UTC(2024, 2, 20);

let archive: Awaited<ReturnType<typeof openTestArchive>>;
beforeAll(async () => {
  archive = await openTestArchive();
  const add = async (name: string, mtimeMs: number, iso: string | null) => {
    const plain = readArticleOf(`خبر ${name}`, `نص الخبر المؤرخ ${name}`);
    const published = iso === null ? null : { iso, precision: "day", calendar: "gregorian", confidence: 1 };
    const read = { ...plain, article: { ...plain.article, published: published as never } };
    const path = `/in/${name}.txt`;
    const admission = admissionFor(path, {
      epoch: NOW_MS,
      seenMs: NOW_MS,
      file: { path, root: "/in", size: 9, mtimeMs },
    });
    await archive.articles.create(read.documentId, storedArticleOf(admission, read));
    const { documentId, encoding } = read;
    await archive.ledger.put([
      recordOf(admission, { state: "indexed", documentId, sha256: read.sha256, encoding }),
    ]);
    return { admission, documentId };
  };
  await add("old", NOW_MS, "2019-05-01");
  await add("new", NOW_MS, "2024-03-02");
  await add("undated", Date.UTC(2024, 2, 10), null);
  await add("epoch", 5_000, null);
  await add("before", -1_000, null);
  await add("future", NOW_MS + 80 * 365 * DAY_MS, null);
  const gone = await add("gone", NOW_MS, "2024-03-03");
  await archive.ledger.put([
    recordOf(
      { ...gone.admission, epoch: NOW_MS + 1 },
      { state: "deleted", reason: "file_vanished", documentId: gone.documentId },
    ),
  ]);
  const changed = await add("changed", NOW_MS, "2024-03-04");
  const next = readArticleOf("خبر correction", "نص الخبر المؤرخ correction");
  const later = { ...changed.admission, epoch: NOW_MS + 10 };
  await archive.articles.create(next.documentId, storedArticleOf(later, next));
  await archive.ledger.put([
    recordOf(later, {
      state: "indexed",
      documentId: next.documentId,
      sha256: next.sha256,
      encoding: "utf-8",
    }),
  ]);
  await Promise.all([archive.ledger.refresh(), archive.articles.refresh()]);
  const deps = {
    ...archive,
    policy: "keep" as const,
    assignReturned: async () => undefined,
    sha256,
    nowMs: () => NOW_MS + 20,
  };
  await settleDocuments(deps, [gone.documentId, changed.documentId, next.documentId]);
  await archive.client.indices.refresh({ index: [archive.names.articles, archive.names.versions] });
});
afterAll(() => archive.remove());

const find = async (query: string, more: object = {}) => {
  const request = { query, filters: {}, allCopies: true, size: 20, from: 0, ...more };
  const page = await openFinder(archive.client, archive.names.articles).find(request);
  return { ...page, names: page.hits.map(({ headline }) => headline?.split(" ")[1] ?? "") };
};

const UNDATED = ["before", "correction", "epoch", "future", "undated"];

test("newest first and oldest first are by publication; undated articles come last", async () => {
  const newest = await find("", { sort: "time" });
  expect(newest.names.slice(0, 3)).toEqual(["gone", "new", "old"]);
  expect(newest.names.slice(3).toSorted()).toEqual(UNDATED);
  const oldest = await find("", { sort: "time_asc" });
  expect(oldest.names.slice(0, 3)).toEqual(["old", "new", "gone"]);
});

test("pages of results go on behind the undated ones", async () => {
  const finder = openFinder(archive.client, archive.names.articles);
  for (const sort of ["time", "time_asc"] as const) {
    const request = { query: "", filters: {}, allCopies: true, sort, size: 2, from: 0 };
    let page = await finder.find(request);
    const seen = page.hits.map(({ id }) => id);
    while (page.next !== null) {
      page = await finder.findAfter(request, page.next);
      seen.push(...page.hits.map(({ id }) => id));
    }
    expect(new Set(seen).size).toBe(8);
    expect(seen).toHaveLength(8);
  }
});

test("no impossible time is stored: it is that of intake then, and says so", async () => {
  const { hits } = await archive.client.search<{ readonly article: { readonly published_source: string } }>({
    index: archive.names.articles,
    size: 20,
    docvalue_fields: ["@timestamp", "file.mtime"],
    _source: ["article.published_source"],
    query: { terms: { "article.published_source": ["intake", "file"] } },
  });
  const taken = hits.hits.filter(({ _source }) => _source?.article.published_source === "intake");
  expect(taken.map(({ fields }) => String(fields?.["@timestamp"]))).toEqual(
    Array.from({ length: 3 }, () => new Date(NOW_MS).toISOString()),
  );
  const times = hits.hits.map(({ fields }) => String(fields?.["file.mtime"]));
  expect(times.filter((time) => time.startsWith("5000") || time.startsWith("-"))).toEqual([]);
});

test("a date finds no undated article unless asked to, and a note says how many were left out", async () => {
  const march = await find("date:2024-03");
  expect(march.names.toSorted()).toEqual(["gone", "new"]);
  expect(march.notes).toMatchObject([{ code: "undated_left_out" }]);
  const all = await find("date:2024-03 include:undated");
  expect(all.names).toContain("undated");
  expect(all.notes).toEqual([]);
  expect((await find("since:2024-03-05")).names).toEqual([]);
  expect((await find("date:2019")).notes).toEqual([]);
  expect((await find("date:2024-03 include:everything")).notes).toMatchObject([
    { code: "unknown_include" },
    {},
  ]);
});

test("a deleted text is marked and can be filtered out, in the query and beside the results", async () => {
  const { hits, facets } = await find("خبر", { filters: {} });
  expect(hits.find(({ headline }) => headline?.endsWith("gone") === true)).toMatchObject({
    copies: 0,
    path: "/in/gone.txt",
    files_gone: expect.any(String),
  });
  expect(hits.filter(({ files_gone }) => files_gone !== undefined)).toHaveLength(1);
  expect(facets.files).toEqual([{ value: "gone", count: 1 }]);
  expect((await find("files:gone")).names).toEqual(["gone"]);
  expect((await find("-files:gone")).names).not.toContain("gone");
  expect((await find("", { filters: { files: ["there"] } })).names).not.toContain("gone");
});

test("an earlier version is found only if versions are asked for, and says what it is", async () => {
  expect((await find("خبر")).names).not.toContain("changed");
  for (const asked of [await find("خبر include:versions"), await find("خبر", { versions: true })])
    expect(asked.hits.find(({ headline }) => headline?.endsWith("changed") === true)).toMatchObject({
      path: "/in/changed.txt",
      replaced: expect.any(String),
    });
  expect((await find("خبر")).facets.month.flatMap(({ count }) => count)).toEqual([1, 2]);
});
