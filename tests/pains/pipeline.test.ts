/** Complaints about pipelines (docs/complaints.md), rows 10 and 14, and other things that a system must survive by itself. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, inject, test } from "vitest";
import { type FaultyProxy, type Faults, openFaultyProxy } from "../support/servers/faulty-proxy.ts";
import { makeArticle } from "../support/texts/make-articles.ts";
import { redisKeysOf } from "../support/servers/redis-keys.ts";
import { openSystem, type System } from "../support/servers/system.ts";
import { until } from "../support/until.ts";
import { ask as askEngine } from "../support/servers/ask.ts";

let system: System;
let proxy: FaultyProxy | undefined;
afterEach(async () => {
  await system.remove();
  await proxy?.close();
  proxy = undefined;
});

const at = (name: string): string => join(system.inbox, name);
const drop = (files: number): void => {
  for (let number = 0; number < files; number += 1) writeFileSync(at(`${number}.txt`), makeArticle(number));
};
const openBehindProxy = async (faults: Faults, extra: NodeJS.ProcessEnv = {}): Promise<FaultyProxy> => {
  const opened = await openFaultyProxy(inject("elasticsearchUrl"), faults);
  system = openSystem({ ELASTICSEARCH_URL: opened.url, ...extra });
  return opened;
};

const closed = (files: number) =>
  until(`${files} files are closed`, async () => {
    const result = await system.verify();
    return result.holds && result.files === files && result.states.queued === 0 ? result : null;
  });

interface Answer {
  readonly hits: { readonly total: { readonly value: number } };
  readonly aggregations?: { readonly last: { readonly value: number } };
}

/** Asks Elasticsearch about the documents directly. */
const ask = async (request: object): Promise<Answer> => {
  const url = `${inject("elasticsearchUrl")}/${system.env["WARRAQ_INDEX_PREFIX"]}-articles/_search`;
  const headers = { "content-type": "application/json" };
  const answer = await askEngine(url, { method: "POST", headers, body: JSON.stringify(request) });
  return (await answer.json()) as Answer;
};

test("row 10: after the loss of Redis and of the ledger, the files are recognized and no work is done again", async () => {
  const files = 120;
  system = openSystem();
  drop(files);
  writeFileSync(at("copy.txt"), makeArticle(0));
  const first = await system.up();
  await closed(files + 1);
  await first.stop();
  const ingested = async () => {
    const { aggregations } = await ask({ size: 0, aggs: { last: { max: { field: "event.ingested" } } } });
    return aggregations?.last.value;
  };
  const before = await ingested();

  await redisKeysOf(system, { lose: true });
  const ledger = `${system.env["WARRAQ_INDEX_PREFIX"]}-files-000001`;
  await askEngine(`${inject("elasticsearchUrl")}/${ledger}`, { method: "DELETE" });

  const second = await system.up();
  const { states, documents } = await closed(files + 1);
  expect(states.indexed + states.duplicate).toBe(files + 1);
  expect(documents).toBe(files);
  expect(await ingested()).toBe(before);
  expect(await second.stop()).toBe(0);
});

test("row 14: an Elasticsearch that refuses a third of the items and spoils some loses nothing", async () => {
  const files = 100;
  // What cannot be parsed is refused again whenever it is written again, as after an attempt that the queue put off.
  let spoilt: string | undefined;
  proxy = await openBehindProxy({
    refuseItem: (count) => count % 10 < 3,
    spoilDocument: (count, id) => {
      if (count === 50) spoilt = id;
      return id === spoilt;
    },
  });
  drop(files);
  const { stdout } = await system.run("ingest", system.inbox, "--json");
  expect(JSON.parse(stdout)).toMatchObject({ files, indexed: files - 1, quarantined: 1 });
  expect(proxy.refused()).toBeGreaterThan(files * 0.3);
  const { stdout: list } = await system.run("quarantine", "list", "--json", "--reason", "refused_by_index");
  expect(JSON.parse(list)).toMatchObject({ reason: "refused_by_index", stage: "index" });
  expect((await system.verify()).holds).toBe(true);
});

test("when everything fails, intake stops instead of draining the folder into quarantine", async () => {
  // Many more files than can fail between two checks of the last outcomes.
  const files = 300;
  let isSpoiling = true;
  proxy = await openBehindProxy(
    { spoilDocument: () => isSpoiling },
    { WARRAQ_HIGH_WATER: "40", WARRAQ_LOW_WATER: "20" },
  );
  drop(files);
  const up = await system.up();
  const health = async () =>
    (await (await fetch(`${up.url}/readyz`)).json()) as { readonly faults: readonly string[] };
  await until("health says that nearly everything fails", async () =>
    (await health()).faults.join().includes("Nearly all"),
  );
  const { quarantined } = await system.ledger();
  expect(quarantined).toBeLessThan(files * 0.8);
  // The cause is gone: waiting files are admitted, and failed ones are retried on request.
  isSpoiling = false;
  await until("it goes on by itself", async () => {
    const now = await system.ledger();
    return now.indexed > 0 && now.indexed + now.quarantined === files;
  });
  await system.run("quarantine", "retry", "--reason", "refused_by_index");
  await until("all are indexed", async () => (await system.ledger()).indexed === files);
  expect(await up.stop()).toBe(0);
});

test("two that watch one folder by mistake: one wins, the other says so and takes over at once when the first is killed", async () => {
  system = openSystem();
  drop(3);
  const first = await system.up();
  const other = { WARRAQ_HOME: join(system.home, "other") };
  mkdirSync(other.WARRAQ_HOME, { recursive: true });
  const second = await system.runWith(other, "up");
  expect(second.code).toBe(1);
  expect(second.stderr).toContain("WARRAQ_ALREADY_RUNNING");
  expect(second.stderr).toContain(`process ${first.pid}`);
  await first.kill();
  const third = await system.up();
  await closed(3);
  expect(await third.stop()).toBe(0);
});

test.each(["keep", "remove"])("a document that no file holds any more: %s", async (policy) => {
  system = openSystem({ WARRAQ_DELETED: policy });
  writeFileSync(at("a.txt"), makeArticle(1));
  writeFileSync(at("copy.txt"), makeArticle(1));
  writeFileSync(at("b.txt"), makeArticle(2));
  const up = await system.up();
  await closed(3);
  /** Whether this many documents exist, and this many of them are marked. Where orphans are removed, none is ever marked. */
  const isSo = async (wanted: number, marked: number) => {
    const found = await system.verify();
    const { hits } = await ask({ query: { exists: { field: "pipeline.files_gone" } } });
    const isMarked = hits.total.value === (policy === "keep" ? marked : 0);
    return found.holds && found.states.queued === 0 && found.documents === wanted && isMarked;
  };
  // One of two copies is deleted: the document still has a file.
  rmSync(at("copy.txt"));
  // The file is changed: the old text has no file, and the new text is a document of its own.
  writeFileSync(at("b.txt"), makeArticle(3));
  await until("the old text is no document any more", () => isSo(2, 0));
  rmSync(at("a.txt"));
  await until("the last copy decides", () => isSo(policy === "keep" ? 2 : 1, 1));
  writeFileSync(at("a.txt"), makeArticle(1));
  await until("its text has a file again", () => isSo(2, 0));
  expect(await up.stop()).toBe(0);
});
