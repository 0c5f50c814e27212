import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { DocumentId } from "../../document/source-file.ts";
import type { Enrichment } from "../../enrich/enrichment.ts";
import type { StoredStoryEvent } from "../../search/indices/findings/event-mapping.ts";
import { withEnrichment } from "../../search/indices/findings/with-enrichment.ts";
import type { WhileHeld } from "../../store/while-held.ts";
import { assignFollowers } from "../../workers/stories/assign-followers.ts";
import { assignUnderLease, rewriteEventsUnderLease } from "../../workers/stories/assign-under-lease.ts";
import { admissionFor } from "../support/admissions.ts";
import { openTestArchive, openTestStore } from "../support/archive.ts";
import { readArticleOf, storedArticleOf } from "../support/texts/articles.ts";
import { enrichmentWith, eventOf, placeOf } from "../support/texts/enrichments.ts";

let archive: Awaited<ReturnType<typeof openTestArchive>>;
let store: Awaited<ReturnType<typeof openTestStore>>;
beforeAll(async () => {
  [store, archive] = await Promise.all([openTestStore(), openTestArchive()]);
});
afterEach(() => archive.empty());
afterAll(() => Promise.all([store.remove(), archive.remove()]));

const deps = () => ({
  stories: archive.openStories(),
  events: archive.openEvents(),
  whileHeld: store.openWhileHeld(),
});

const SHELLING = enrichmentWith({ events: [eventOf("shelling")] });
const BOTH = enrichmentWith({ events: [eventOf("shelling"), eventOf("arrest", { place: null })] });

/** Writes a document as the stage index does, published on this day of March 2024. */
const write = async (name: string, day: number, found: Enrichment): Promise<DocumentId> => {
  const plain = readArticleOf(name, `نص ${name}`);
  const published = {
    iso: `2024-03-${day}`,
    precision: "day",
    calendar: "gregorian",
    confidence: 1,
    evidence: [],
    span: { start: 0, end: 0, text: "", line: 1 },
  } as const;
  const read = { ...plain, article: { ...plain.article, published } };
  const stored = storedArticleOf(admissionFor(`/in/${name}.txt`), read, found);
  await archive.openEvents().begin(plain.documentId, stored);
  await archive.articles.create(plain.documentId, stored);
  return plain.documentId;
};

const copyOf = (id: DocumentId, day: number) =>
  ({ id, publishedMs: Date.UTC(2024, 2, day), relation: "copy", similarity: 0.9 }) as const;

/** `type story articles` of every event in the index. */
const told = async (): Promise<readonly string[]> => {
  await archive.client.indices.refresh({ index: archive.names.events });
  const answer = await archive.client.search<StoredStoryEvent>({ index: archive.names.events, size: 100 });
  return answer.hits.hits
    .flatMap(({ _source }) => _source ?? [])
    .map(({ conflict, dedup }) => {
      const articles = conflict.article_ids.map((id) => id.slice(0, 6)).join("+");
      return `${conflict.event_type} ${dedup.story_id.slice(0, 6)} ${articles}`;
    })
    .toSorted();
};
const line = (type: string, story: DocumentId, ...articles: DocumentId[]) =>
  `${type} ${story.slice(0, 6)} ${articles.map((id) => id.slice(0, 6)).join("+")}`;

test("the events of a story follow it: a copy joins, an earlier text takes the lead, the lead goes", async () => {
  const second = await write("الثاني", 12, SHELLING);
  expect(await told()).toEqual([line("shelling", second, second)]);
  const third = await write("الثالث", 13, BOTH);
  await assignUnderLease(deps(), [{ id: third, near: [copyOf(second, 12)] }]);
  expect(await told()).toEqual([line("arrest", second, third), line("shelling", second, second, third)]);

  const first = await write("الأول", 11, SHELLING);
  await assignUnderLease(deps(), [
    { id: second, near: [copyOf(first, 11)] },
    { id: third, near: [copyOf(first, 11)] },
  ]);
  expect(await told()).toEqual([line("arrest", first, third), line("shelling", first, first, second, third)]);

  await archive.client.delete({ index: archive.names.articles, id: first, refresh: true });
  await assignFollowers(deps(), [first]);
  await archive.openEvents().rewriteAround([first], async () => undefined);
  expect(await told()).toEqual([line("arrest", second, third), line("shelling", second, second, third)]);
});

test("a newer enrichment that finds other events replaces them", async () => {
  const id = await write("خبر", 12, BOTH);
  expect(await told()).toHaveLength(2);
  const stored = await archive.articles.get(id);
  if (stored === null) throw new Error("no document");
  const found = enrichmentWith({ events: [eventOf("shelling", { place: placeOf("إدلب") })] });
  const document = withEnrichment(stored, found, 1);
  await archive.client.index({ index: archive.names.articles, id, document });
  await archive.openEvents().rewriteAround([id], async () => undefined);
  expect(await told()).toEqual([line("shelling", id, id)]);
  await archive.openEvents().rewriteAround([id], async () => undefined);
  expect(await told()).toEqual([line("shelling", id, id)]);
});

test("a process that died between the story and its events is made up for when in doubt", async () => {
  const first = await write("الأول", 11, SHELLING);
  const second = await write("الثاني", 12, SHELLING);
  const { events, ...others } = deps();
  const dying = {
    ...events,
    rewrite: async () => {
      throw new Error("died");
    },
  };
  const documents = [{ id: second, near: [copyOf(first, 11)] }];
  await expect(assignUnderLease({ ...others, events: dying }, documents)).rejects.toThrow("died");
  expect(await told()).toHaveLength(2);
  await assignUnderLease({ ...others, events }, documents, { isInDoubt: true });
  expect(await told()).toEqual([line("shelling", first, first, second)]);
});

test("a process that lost its turn while it read writes no events: another may have written newer ones", async () => {
  const id = await write("خبر", 12, BOTH);
  const before = await told();
  await archive.client.delete({ index: archive.names.articles, id });
  const { events } = deps();
  const whileHeld: WhileHeld = (work) =>
    store.openWhileHeld()((stillHeld) =>
      work(async () => {
        await store.redis.del(`${store.prefix}:stories`);
        await stillHeld();
      }),
    );
  await expect(rewriteEventsUnderLease({ events, whileHeld }, [id])).rejects.toThrow("lost");
  expect(await told()).toEqual(before);
  await rewriteEventsUnderLease(deps(), [id]);
  expect(await told()).toEqual([]);
});

test("events whose document is gone go at the second look, since one that is being written looks the same", async () => {
  const id = await write("خبر", 12, SHELLING);
  const kept = await write("خبر آخر", 12, SHELLING);
  await archive.client.delete({ index: archive.names.articles, id });
  const events = archive.openEvents();
  expect(await events.findStrays()).toEqual([]);
  const strays = await events.findStrays();
  expect(strays).toEqual([id]);
  expect(await told()).toHaveLength(2);
  await events.rewriteAround(strays, async () => undefined);
  expect(await told()).toEqual([line("shelling", kept, kept)]);
  expect(await events.findStrays()).toEqual([]);
});

test("the events of a story do not name a document that has left it and is gone", async () => {
  const lead = await write("الأول", 11, SHELLING);
  const follower = await write("الثاني", 12, SHELLING);
  await assignUnderLease(deps(), [{ id: follower, near: [copyOf(lead, 11)] }]);
  expect(await told()).toEqual([line("shelling", lead, lead, follower)]);
  await archive.client.delete({ index: archive.names.articles, id: follower });
  const events = archive.openEvents();
  await events.findStrays();
  expect(await events.findStrays()).toEqual([lead]);
  await events.rewriteAround([follower], async () => undefined);
  expect(await told()).toEqual([line("shelling", lead, lead)]);
});
