import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from "vitest";
import type { ReadArticle } from "../../pipeline/flight.ts";
import type { StoredArticle } from "../../search/indices/stored-article.ts";
import { readArticleOf } from "../support/texts/articles.ts";
import { canonicalStories, makeEditedCopies } from "../support/texts/edited-copies.ts";
import { type OwnRedis, startOwnRedis } from "../support/servers/own-redis.ts";
import { openSystem, type System } from "../support/servers/system.ts";
import { until } from "../support/until.ts";
import { ask } from "../support/servers/ask.ts";

let redis: OwnRedis;
beforeAll(async () => {
  redis = await startOwnRedis();
});
afterAll(() => redis.stop());

let system: System;
beforeEach(() => {
  system = openSystem({
    REDIS_URL: redis.url,
    WARRAQ_WORKERS: "2",
    WARRAQ_HIGH_WATER: "16",
    WARRAQ_LOW_WATER: "8",
  });
});
afterEach(() => system.remove());

const textOf = ({ article: { headline, body } }: ReadArticle): string => `${headline}\n\n${body}\n`;

/** Files whose record says that their document exists. */
const indexedFiles = async (): Promise<number> => {
  const index = `${system.env["WARRAQ_INDEX_PREFIX"] ?? ""}-files`;
  const answer = await ask(`${inject("elasticsearchUrl")}/${index}/_count?q=ledger.state:indexed`);
  return ((await answer.json()) as { count: number }).count;
};

/** Every document in Elasticsearch. */
const documents = async (): Promise<readonly { readonly id: string; readonly source: StoredArticle }[]> => {
  const index = `${system.env["WARRAQ_INDEX_PREFIX"] ?? ""}-articles`;
  const answer = await ask(`${inject("elasticsearchUrl")}/${index}/_search?size=1000`);
  const { hits } = (await answer.json()) as { hits: { hits: { _id: string; _source: StoredArticle }[] } };
  return hits.hits.map(({ _id, _source }) => ({ id: _id, source: _source }));
};

test("with a worker killed and Redis emptied in the middle, stories are as the rule says and nothing is lost", async () => {
  const reads = makeEditedCopies(2_024, 8, 5);
  for (const [index, read] of reads.entries())
    writeFileSync(join(system.inbox, `${(index * 7) % reads.length}.txt`), textOf(read));
  const up = await system.up();
  await until("some are indexed", async () => (await documents()).length > 5);
  const [victim] = up.workerPids();
  process.kill(victim as number, "SIGKILL");
  await until("more are indexed", async () => (await documents()).length > 15);
  await redis.empty();
  // The sweep finds the files that were in flight.
  await until("everything is indexed", async () => (await indexedFiles()) === reads.length);
  expect(await up.stop()).toBe(0);
  expect(await system.verify()).toMatchObject({ holds: true, states: { indexed: reads.length } });
  const found = await documents();
  const expected = canonicalStories(
    found.map(({ source: { article } }) => readArticleOf(article.headline ?? "", article.body)),
  );
  const brief = (id: string, relation: string, story: string) =>
    `${id.slice(0, 6)} ${relation} ${story.slice(0, 6)}`;
  expect(
    found.map(({ id, source: { dedup } }) => brief(id, dedup.relation, dedup.story_id)).toSorted(),
  ).toEqual([...expected].map(([id, { relation, story }]) => brief(id, relation, story)).toSorted());
});

test("row 20: one result a story with all its copies and outlets; every document on request; show says why", async () => {
  const [lead, copy] = makeEditedCopies(77, 1, 2);
  if (lead === undefined || copy === undefined) throw new Error("two documents");
  writeFileSync(join(system.inbox, "lead.txt"), textOf(lead));
  writeFileSync(join(system.inbox, "copy.txt"), textOf(copy));
  writeFileSync(join(system.inbox, "twin.txt"), textOf(copy));
  await system.run("ingest", system.inbox, "--json");
  const word = lead.article.headline?.split(" ")[0] ?? "";
  const [hit, ...rest] = await system.find(word);
  expect(rest).toEqual([]);
  expect(hit).toMatchObject({ copies: 3 });
  expect(hit?.versions?.map(({ path }) => path).toSorted()).toEqual(
    ["copy.txt", "lead.txt", "twin.txt"].map((name) => join(system.inbox, name)),
  );
  expect(await system.find(word, "--all-copies")).toHaveLength(2);
  const { stdout } = await system.run("show", hit?.id ?? "", "--json");
  expect(JSON.parse(stdout)).toMatchObject({
    story: [
      { relation: "lead", decision: null },
      { relation: "copy", decision: { relation: "copy", evidence: { differingCount: 0 } } },
    ],
  });
  expect((await system.run("show", hit?.id ?? "")).stdout).toContain("facts agree");
});
