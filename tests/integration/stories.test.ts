import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { DocumentId } from "../../document/source-file.ts";
import { bandKeysOf } from "../../dedup/bands.ts";
import { toComparable } from "../../dedup/comparable.ts";
import type { ReadArticle } from "../../pipeline/flight.ts";
import { toStoredArticle } from "../../search/indices/stored-article.ts";
import { findLostLeads } from "../../search/settle/find-lost-leads.ts";
import { openRecentDocuments } from "../../search/archive/recent-documents.ts";
import { type FindNeighbors, openFindNeighbors } from "../../workers/stories/find-neighbors.ts";
import { assignFollowers } from "../../workers/stories/assign-followers.ts";
import { assignRecent } from "../../workers/stories/assign-recent.ts";
import { openAssignDocument } from "../../workers/stories/assign-document.ts";
import { admissionFor } from "../support/admissions.ts";
import { openTestArchive, openTestStore } from "../support/archive.ts";
import { duplicateOf, enrichment } from "../support/texts/articles.ts";
import { canonicalStories, makeEditedCopies } from "../support/texts/edited-copies.ts";

let archive: Awaited<ReturnType<typeof openTestArchive>>;
let store: Awaited<ReturnType<typeof openTestStore>>;
beforeAll(async () => {
  [store, archive] = await Promise.all([openTestStore(), openTestArchive()]);
});
afterEach(() => archive.empty());
afterAll(() => Promise.all([store.remove(), archive.remove()]));

const openFind = (): FindNeighbors =>
  openFindNeighbors({ window: store.openWindow(), near: archive.openNear(), flights: store.flights });

/** One process's work on a document, from deduplicate to the end of its flight. */
const openProcess = (findNeighbors = openFind()) => {
  const [window, stories] = [store.openWindow(), archive.openStories()];
  const articles = archive.openArticles();
  const whileHeld = store.openWhileHeld();
  const events = archive.openEvents();
  const { refresh } = articles;
  const assign = openAssignDocument({ window, stories, events, whileHeld, findNeighbors, refresh });
  /** Finds the neighbors of the document without writing it. Returns a function that does the rest. */
  const enter = async (read: ReadArticle, path: string): Promise<() => Promise<void>> => {
    const admission = admissionFor(path);
    await store.flights.admit([admission]);
    const duplicate = await findNeighbors(admission, read);
    const stored = toStoredArticle(admission, read, duplicate, enrichment, { nowMs: 1, version: "test" });
    return async () => {
      await articles.create(read.documentId, stored);
      await assign(admission, read, duplicate);
      await store.flights.close(admission);
    };
  };
  return { enter, process: async (read: ReadArticle, path: string) => (await enter(read, path))() };
};

const standingsOf = async (ids: readonly DocumentId[]) =>
  new Map((await archive.openStories().load(ids)).map(({ id, standing }) => [id as string, standing]));

const brief = (all: ReadonlyMap<string, { story: string; relation: string }>): readonly string[] =>
  [...all]
    .map(([id, { story, relation }]) => `${id.slice(0, 6)} ${relation} ${story.slice(0, 6)}`)
    .toSorted();

const recentDeps = () => ({
  near: archive.openNear(),
  stories: archive.openStories(),
  events: archive.openEvents(),
  whileHeld: store.openWhileHeld(),
  recent: openRecentDocuments(archive.client, archive.names.articles),
});

/** The stories of these documents in the archive. */
const storiesOf = async (reads: readonly ReadArticle[]): Promise<readonly string[]> =>
  brief(await standingsOf(reads.map(({ documentId }) => documentId)));

const shuffled = <Item>(items: readonly Item[], seed: number): readonly Item[] =>
  items
    .map((item, index) => ({ item, rank: Math.imul(index + 1, 0x9e3779b1 ^ (seed * 7_919)) >>> 0 }))
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ item }) => item);

test.each([
  [1, 1],
  [1, 24],
  [2, 12],
  [4, 8],
])(
  "%i processes with %i documents in hand each make the canonical stories, in any order",
  async (processes, inHand) => {
    const reads = makeEditedCopies(processes * 100 + inHand, inHand === 1 ? 3 : 6, 5);
    const queue = [...shuffled(reads, inHand).entries()];
    const workers = Array.from({ length: processes }, openProcess).flatMap(({ process }) =>
      Array.from({ length: inHand }, async () => {
        for (let next = queue.pop(); next !== undefined; next = queue.pop())
          await process(next[1], `/in/${next[0]}.txt`);
      }),
    );
    await Promise.all(workers);
    expect(await storiesOf(reads)).toEqual(brief(canonicalStories(reads)));
  },
);

test("two near duplicates at the same moment, in two processes, become one story", async () => {
  for (let seed = 0; seed < 5; seed += 1) {
    const [one, other] = makeEditedCopies(7_000 + seed, 1, 2);
    if (one === undefined || other === undefined) throw new Error("two documents");
    await Promise.all([
      openProcess().process(one, "/in/one.txt"),
      openProcess().process(other, "/in/other.txt"),
    ]);
    expect(await storiesOf([one, other])).toEqual(brief(canonicalStories([one, other])));
  }
});

test("two files with one text that enter the window in turns do not wait for each other", async () => {
  const [read] = makeEditedCopies(53, 1, 1);
  if (read === undefined) throw new Error("a document");
  const find = openFind();
  const other = admissionFor("/in/other.txt");
  await store.flights.admit([other]);
  let looks = 0;
  const { enter } = openProcess(async (admission, article) => {
    looks += 1;
    if (looks > 9) throw new Error("it looks again and again");
    const found = await find(admission, article);
    await find(other, article);
    return found;
  });
  const write = await enter(read, "/in/one.txt");
  await write();
  expect(looks).toBe(2);
  expect(await storiesOf([read])).toEqual(brief(canonicalStories([read])));
});

const emptyStore = async (): Promise<void> => {
  const keys = await store.redis.keys(`${store.prefix}*`);
  if (keys.length > 0) await store.redis.del(...keys);
};

test.each([
  ["first", "kept"],
  ["second", "kept"],
  ["first", "emptied"],
  ["second", "emptied"],
])(
  "two documents that found each other in flight are one story: the %s is written first, Redis is %s",
  async (before, redis) => {
    const [one, other] = makeEditedCopies(91, 1, 2);
    if (one === undefined || other === undefined) throw new Error("two documents");
    const { enter } = openProcess();
    const writeFirst = await enter(one, "/in/one.txt");
    const writeSecond = await enter(other, "/in/other.txt");
    const [write, writeLater] = before === "first" ? [writeFirst, writeSecond] : [writeSecond, writeFirst];
    await write();
    if (redis === "emptied") await emptyStore();
    await writeLater();
    expect(await storiesOf([one, other])).toEqual(brief(canonicalStories([one, other])));
  },
);

test("a document that was written a moment before Redis was emptied is still found", async () => {
  const reads = makeEditedCopies(31, 3, 2);
  const { process } = openProcess();
  for (const [index, read] of reads.entries()) {
    await process(read, `/in/${index}.txt`);
    await emptyStore();
  }
  expect(await storiesOf(reads)).toEqual(brief(canonicalStories(reads)));
});

test("a clock that is set back makes the window young once, and not until it has caught up", async () => {
  const [read] = makeEditedCopies(59, 1, 1);
  if (read === undefined) throw new Error("a document");
  const born = `${store.prefix}:window:born`;
  await store.redis.set(born, Date.now() + 3_600_000);
  const admission = admissionFor("/in/back.txt");
  await store.flights.admit([admission]);
  const { ageMs } = await store.openWindow().enter(admission, read, ["a".repeat(7)]);
  expect(ageMs).toBe(0);
  expect(Number(await store.redis.get(born))).toBeLessThanOrEqual(Date.now());
  await emptyStore();
});

test("the window holds a written document until it is searchable, and then removes it", async () => {
  const reads = makeEditedCopies(47, 3, 2);
  const { process } = openProcess();
  for (const [index, read] of reads.entries()) await process(read, `/in/${index}.txt`);
  const left = async () =>
    Promise.all([
      store.redis.hlen(`${store.prefix}:window:bands`),
      store.redis.hlen(`${store.prefix}:window:documents`),
      store.redis.zcard(`${store.prefix}:window:due`),
    ]);
  let refreshes = 0;
  expect((await left())[1]).toBeGreaterThanOrEqual(reads.length);
  for (let round = 0; round < 3; round += 1)
    await store.openWindow().clear(async () => {
      refreshes += 1;
      await archive.articles.refresh();
    });
  expect(refreshes).toBeGreaterThan(0);
  expect(await left()).toEqual([0, 0, 0]);
});

test.each([["first"], ["second"]])(
  "a document whose process died before it was assigned is assigned later: the %s of two",
  async (dead) => {
    const [one, other] = makeEditedCopies(91, 1, 2);
    if (one === undefined || other === undefined) throw new Error("two documents");
    const articles = archive.openArticles();
    const create = async (read: ReadArticle, path: string): Promise<void> => {
      const duplicate = duplicateOf(read);
      const bands = bandKeysOf(toComparable(read.article));
      const written = { nowMs: 1_700_000_000_000, version: "test" };
      const stored = toStoredArticle(admissionFor(path), read, { ...duplicate, bands }, enrichment, written);
      expect(await articles.create(read.documentId, stored)).toEqual({ kind: "created" });
    };
    const { process } = openProcess();
    if (dead === "first") await create(one, "/in/one.txt");
    await process(other, "/in/other.txt");
    if (dead === "second") await create(one, "/in/one.txt");
    const deps = recentDeps();
    const { signal } = new AbortController();
    expect(await assignRecent(deps, 0, signal)).toBe(2);
    expect(await storiesOf([one, other])).toEqual(brief(canonicalStories([one, other])));
    expect(await assignRecent(deps, 0, signal)).toBe(2);
    expect(await storiesOf([one, other])).toEqual(brief(canonicalStories([one, other])));
    expect(await assignRecent(deps, 1_700_000_000_001, signal)).toBe(0);
  },
);

test("a list that has the text of an article joins no story, also when stories are assigned once more", async () => {
  const [one, other] = makeEditedCopies(61, 1, 2);
  if (one === undefined || other === undefined) throw new Error("two documents");
  const list = {
    ...other,
    article: { ...other.article, pageKind: { kind: "list", rule: "page-kind.list" } as const },
  };
  const { process } = openProcess();
  await process(one, "/in/one.txt");
  await process(list, "/in/list.txt");
  const alone = [one, other].map(
    ({ documentId }) => `${documentId.slice(0, 6)} lead ${documentId.slice(0, 6)}`,
  );
  expect(await storiesOf([one, other])).toEqual(alone.toSorted());
  await assignRecent(recentDeps(), 0, new AbortController().signal);
  expect(await storiesOf([one, other])).toEqual(alone.toSorted());
});

test("the followers of a lead whose process died after it removed it are found, and get another story", async () => {
  const process = openProcess();
  const reads = makeEditedCopies(31, 1, 3);
  for (const [at, read] of reads.entries()) await process.process(read, `/in/lost-${at}.txt`);
  const ids = reads.map(({ documentId }) => documentId);
  const lead = [...(await standingsOf(ids))].find(([, { relation }]) => relation === "lead")?.[0] ?? "";
  await archive.client.delete({ index: archive.names.articles, id: lead });

  const lost: string[] = [];
  for await (const page of findLostLeads(archive)) lost.push(...page);
  expect(lost).toEqual([lead]);
  const deps = {
    stories: archive.openStories(),
    events: archive.openEvents(),
    whileHeld: store.openWhileHeld(),
  };
  await assignFollowers(deps, [lead as DocumentId]);
  for await (const page of findLostLeads(archive)) expect(page).toEqual([]);
  const left = ids.filter((id) => id !== lead);
  const stories = new Set([...(await standingsOf(left)).values()].map(({ story }) => story as string));
  expect(left).toEqual(expect.arrayContaining([...stories]));
});
