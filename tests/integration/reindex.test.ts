import { afterEach, beforeEach, expect, inject, test } from "vitest";
import type { DocumentId } from "../../document/source-file.ts";
import { OutageError } from "../../pipeline/errors.ts";
import { copyOfAdmission } from "../../search/indices/stored-article.ts";
import { connectSearch } from "../../search/client/client.ts";
import { searchFaults } from "../../search/client/search-faults.ts";
import { findArticles } from "../../search/find/find-articles.ts";
import { openFolderPages } from "../../search/archive/folder-pages.ts";
import { indexShapes } from "../../search/indices/index-shapes.ts";
import { prepareIndices } from "../../search/indices/prepare-indices.ts";
import { dropOldIndices, reindex } from "../../search/indices/reindex.ts";
import { admissionFor } from "../support/admissions.ts";
import { openTestArchive } from "../support/archive.ts";
import { readArticleOf, storedArticleOf } from "../support/texts/articles.ts";
import { fillArchive } from "../support/fill-archive.ts";
import { openFaultyProxy } from "../support/servers/faulty-proxy.ts";
import { until } from "../support/until.ts";

let archive: Awaited<ReturnType<typeof openTestArchive>>;
beforeEach(async () => {
  archive = await openTestArchive();
});
afterEach(() => archive.remove());

const sketches = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ headline: `خبر ${at}`, body: `قصف رقم ${at}` }));
const run = (onProgress: (done: number) => void = () => undefined, signal = new AbortController().signal) =>
  reindex(archive.client, archive.names.articles, onProgress, signal);
const search = () =>
  findArticles(archive.client, archive.names.articles, {
    query: "قصف",
    filters: {},
    allCopies: true,
    size: 1,
    from: 0,
  });
const allIds = async (): Promise<readonly string[]> => {
  const ids: string[] = [];
  for await (const page of archive.articles.walk()) ids.push(...page.map(({ id }) => id));
  return ids;
};

/** Writes as a job does: delayed while the index takes no writes, then tried again. */
const retryDelayed = (write: () => Promise<unknown>): Promise<boolean> =>
  until("the write is taken", async () => {
    try {
      await write();
      return true;
    } catch (error) {
      if (error instanceof OutageError) return false;
      throw error;
    }
  });

test("under writes and searches no search fails, nothing is lost and nothing is stored twice", async () => {
  const first = await fillArchive(archive, sketches(1_500));
  const written = new Set<string>(first);
  const joined = new Set<string>();
  const ending = new AbortController();
  const write = async (writer: number): Promise<void> => {
    const articles = archive.openArticles();
    for (let at = 0; !ending.signal.aborted; at += 1) {
      const read = readArticleOf(`جديد ${writer}-${at}`, "قصف جديد");
      const admission = admissionFor(`/new/${writer}-${at}.txt`);
      await retryDelayed(() => articles.create(read.documentId, storedArticleOf(admission, read)));
      written.add(read.documentId);
      const old = first[(at * 7 + writer) % first.length] as DocumentId;
      await retryDelayed(() =>
        articles.join(old, copyOfAdmission(admissionFor(`/copy/${writer}-${at}.txt`), read)),
      );
      joined.add(`/copy/${writer}-${at}.txt`);
    }
  };
  let searches = 0;
  const keepSearching = async (): Promise<void> => {
    for (; !ending.signal.aborted; searches += 1)
      expect((await search()).total).toBeGreaterThanOrEqual(first.length);
  };
  const others = Promise.all([write(0), write(1), keepSearching()]);
  const done = await run().finally(() => ending.abort());
  await others;
  await archive.articles.refresh();
  expect(done).toMatchObject({
    from: `${archive.names.articles}-000001`,
    to: `${archive.names.articles}-000002`,
  });
  expect((await allIds()).toSorted()).toEqual([...written].toSorted());
  const paths = new Set<string>();
  for await (const page of archive.articles.walk())
    for (const { paths: list } of page) for (const path of list) paths.add(path);
  expect([...joined].filter((path) => !paths.has(path))).toEqual([]);
  expect(searches).toBeGreaterThan(0);
  expect(written.size).toBeGreaterThan(first.length);
});

test("an interrupted reindex goes on where it was; the old index is kept until `--drop-old`", async () => {
  const ids = await fillArchive(archive, sketches(1_200));
  const stopping = new AbortController();
  await expect(run(() => stopping.abort(), stopping.signal)).rejects.toMatchObject({ name: "AbortError" });
  expect(await archive.client.indices.getAlias({ name: archive.names.articles })).toHaveProperty(
    archive.names.articlesIndex,
  );
  const seen: number[] = [];
  const done = await run((count) => seen.push(count));
  expect(done).toMatchObject({
    isResumed: true,
    documents: ids.length,
    to: `${archive.names.articles}-000002`,
  });
  expect(seen[0]).toBe(1_000);
  expect((await allIds()).toSorted()).toEqual(ids.toSorted());
  expect(await archive.client.indices.exists({ index: archive.names.articlesIndex })).toBe(true);
  expect(await dropOldIndices(archive.client, archive.names.articles)).toEqual([archive.names.articlesIndex]);
  expect(await dropOldIndices(archive.client, archive.names.articles)).toEqual([]);
});

test("documents deleted meanwhile are not in the new index, and a second reindex counts on", async () => {
  const ids = await fillArchive(archive, sketches(700));
  const stopping = new AbortController();
  await expect(run(() => stopping.abort(), stopping.signal)).rejects.toMatchObject({ name: "AbortError" });
  await archive.client.delete({ index: archive.names.articles, id: ids[0] ?? "" });
  expect(await run()).toMatchObject({ isResumed: true, documents: ids.length - 1 });
  expect((await allIds()).toSorted()).toEqual(ids.slice(1).toSorted());
  expect(await run()).toMatchObject({ to: `${archive.names.articles}-000003`, documents: ids.length - 1 });
});

test.each([
  ["closes the old index", "_block/write"],
  ["looks for deleted documents", "000001,"],
  ["moves the alias", "_aliases"],
])(
  "a reindex that another host overtakes before it %s deletes nothing that came since, and says so",
  async (_, step) => {
    const { articles: alias } = archive.names;
    const ids = await fillArchive(archive, sketches(4));
    const late = readArticleOf("خبر أخير", "قصف أخير");
    let isOvertaken = false;
    const proxy = await openFaultyProxy(inject("elasticsearchUrl"), {
      before: async (request) => {
        if (isOvertaken || !request.includes(step)) return;
        isOvertaken = true;
        await run();
        await archive.articles.create(late.documentId, storedArticleOf(admissionFor("/new/late.txt"), late));
        await archive.articles.refresh();
      },
    });
    const slower = await connectSearch({ url: proxy.url });
    try {
      const { signal } = new AbortController();
      await expect(reindex(slower, alias, () => undefined, signal)).rejects.toMatchObject({
        code: "WARRAQ_ALREADY_RUNNING",
        message: expect.stringContaining(`${alias} stands for ${alias}-000002`) as string,
      });
    } finally {
      await slower.close();
      await proxy.close();
    }
    expect((await allIds()).toSorted()).toEqual([...ids, late.documentId].toSorted());
  },
);

test("an alias is not moved while its old index takes writes", async () => {
  const ids = await fillArchive(archive, sketches(4));
  const { articlesIndex: index } = archive.names;
  const late = readArticleOf("خبر أخير", "قصف أخير");
  const proxy = await openFaultyProxy(inject("elasticsearchUrl"), {
    before: async (request) => {
      if (!request.startsWith(`PUT /${archive.names.articles}-000002/_settings`)) return;
      // What another reindex does when it starts.
      await archive.client.indices.putSettings({ index, settings: { blocks: { write: false } } });
      await archive.articles.create(late.documentId, storedArticleOf(admissionFor("/new/late.txt"), late));
    },
  });
  const client = await connectSearch({ url: proxy.url });
  try {
    const { signal } = new AbortController();
    await expect(reindex(client, archive.names.articles, () => undefined, signal)).rejects.toThrow(
      "write block",
    );
  } finally {
    await client.close();
    await proxy.close();
  }
  expect(await run()).toMatchObject({ isResumed: true, documents: ids.length + 1 });
});

test("a reindex whose request for the write block got no answer lifts the block; one after a death in the last step does too", async () => {
  const ids = await fillArchive(archive, sketches(4));
  const { client, names } = archive;
  const block = () => client.indices.addBlock({ index: names.articlesIndex, block: "write" });
  const proxy = await openFaultyProxy(inject("elasticsearchUrl"), {
    before: async (request) => {
      if (!request.includes("_block/write")) return;
      await block();
      throw new Error("no answer");
    },
  });
  const cut = await connectSearch({ url: proxy.url });
  try {
    const { signal } = new AbortController();
    await expect(reindex(cut, names.articles, () => undefined, signal)).rejects.toThrow(OutageError);
  } finally {
    await cut.close();
    await proxy.close();
  }
  expect(await searchFaults(client, names)).toEqual([]);
  await block();
  expect(await searchFaults(client, names)).toHaveLength(1);
  expect(await run()).toMatchObject({ isResumed: true, documents: ids.length });
  expect(await searchFaults(client, names)).toEqual([]);
});

test("an index with older analyzers is refused until it is reindexed", async () => {
  const { client, names, prefix } = archive;
  await client.indices.putMapping({ index: names.articlesIndex, _meta: { analysis_version: 1 } });
  await expect(prepareIndices(client, prefix)).rejects.toThrow("./warraq reindex");
  await run();
  await prepareIndices(client, prefix);
});

test("an index of an earlier version takes writes, and its renamed field comes out under the new name", async () => {
  const { client, names, prefix } = archive;
  await client.indices.delete({ index: names.articlesIndex });
  await client.indices.deleteIndexTemplate({ name: names.articles });
  const [shape] = indexShapes(prefix);
  const made = JSON.parse(
    JSON.stringify(await shape?.template()).replaceAll('"boilerplate"', '"furniture"'),
  ) as {
    readonly mappings: {
      readonly _meta: object;
      readonly properties: { readonly article: { readonly properties: { boilerplate_text?: object } } };
    };
  };
  delete made.mappings.properties.article.properties.boilerplate_text;
  const _meta = { ...made.mappings._meta, shape: "of an earlier version" };
  const alias = { [names.articles]: { is_write_index: true } };
  await client.indices.create({
    index: names.articlesIndex,
    ...made,
    mappings: { ...made.mappings, _meta },
    aliases: alias,
  });
  const lines = [{ line: 3, kind: "share", rule: "share-bar", text: "شارك" }];
  const read = readArticleOf("خبر قديم", "قصف قديم");
  const { article, ...others } = storedArticleOf(admissionFor("/old/1.txt"), read);
  const old = { ...others, article: { ...article, furniture: lines } };
  await client.create({ index: names.articles, id: read.documentId, document: old, refresh: true });

  await prepareIndices(client, prefix);
  const next = readArticleOf("خبر جديد", "قصف جديد");
  const stored = storedArticleOf(admissionFor("/old/2.txt"), next);
  const left = { boilerplate: lines, boilerplate_text: ["شارك"] };
  const created = { ...stored, article: { ...stored.article, ...left } };
  expect(await archive.articles.create(next.documentId, created)).toEqual({ kind: "created" });
  await archive.articles.refresh();
  // The lines of a page can be read under either name.
  const findPages = async () => {
    const wanted = { lines: ["قصف"], taken: [], sinceMs: 0 };
    const found = [];
    for await (const page of openFolderPages(client, names).find("/old", wanted)) found.push(...page);
    return found.map(({ boilerplate }) => boilerplate);
  };
  expect(await findPages()).toEqual([["شارك"], ["شارك"]]);
  const countLeftOut = async () =>
    (await client.count({ index: names.articles, query: { match: { "article.boilerplate_text": "شارك" } } }))
      .count;
  expect(await countLeftOut()).toBe(1);

  await run();
  expect(await countLeftOut()).toBe(2);
  const { docs } = await client.mget<{ readonly article: object }>({
    index: names.articles,
    ids: [read.documentId, next.documentId],
  });
  expect(docs.map((doc) => ("_source" in doc ? doc._source?.article : null))).toEqual([
    { ...article, ...left },
    { ...stored.article, ...left },
  ]);
  expect(await findPages()).toEqual([["شارك"], ["شارك"]]);
});
