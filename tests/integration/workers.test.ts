import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { UnrecoverableError, Worker } from "bullmq";
import { afterEach, beforeEach, expect, onTestFinished, test } from "vitest";
import type { FileId } from "../../document/source-file.ts";
import type { Batch } from "../../pipeline/batch.ts";
import { OutageError } from "../../pipeline/errors.ts";
import type { Admission } from "../../pipeline/flight.ts";
import type { Stage } from "../../pipeline/stages.ts";
import type { StageResult } from "../../observe/stage-totals.ts";
import { openLog } from "../../observe/log.ts";
import { jobIdsKey } from "../../queues/bullmq-keys.ts";
import { CATALOG } from "../../queues/catalog.ts";
import { openRenewals } from "../../queues/open-renewals.ts";
import { type LedgerRecord, type Outcome, recordOf } from "../../search/indices/ledger-record.ts";
import type { Handle } from "../../workers/handle.ts";
import { closeFlightWith } from "../../workers/close-flight.ts";
import { startWorker, type WorkerOptions } from "../../workers/start-worker.ts";
import { recoverFlights } from "../../intake/recover-flights.ts";
import { admissionFor } from "../support/admissions.ts";
import { openTestStore } from "../support/archive.ts";
import { startOwnRedis } from "../support/servers/own-redis.ts";
import { readArticleOf } from "../support/texts/articles.ts";
import { until } from "../support/until.ts";

let store: Awaited<ReturnType<typeof openTestStore>>;
let outcomes: Outcome[];
let results: StageResult[];
let workers: Worker[];

beforeEach(async () => {
  store = await openTestStore();
  outcomes = [];
  results = [];
  workers = [];
});
afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.close(true)));
  await store.remove();
});

const ATTEMPTS = 3;

const start = async (
  handle: Handle,
  limitMs = 60_000,
  changes: Pick<Partial<WorkerOptions>, "close" | "flights"> = {},
): Promise<void> => {
  const worker = startWorker(CATALOG.normalize, {
    handles: { normalize: handle },
    flights: { load: async () => ({}), save: async () => undefined },
    queues: store.queues,
    areEnginesWell: async () => false,
    retry: { attempts: ATTEMPTS, backoffMs: 10 },
    connection: store.redis,
    prefix: store.prefix,
    concurrency: 4,
    limitMs,
    close: async (_, outcome) => void outcomes.push(outcome),
    onResult: (result) => void results.push(result),
    log: openLog("silent", { isTerminal: false, version: "test" }),
    ...changes,
  });
  workers.push(worker);
  await worker.waitUntilReady();
};

/** A ledger in memory. As in the real one, an earlier epoch does not overwrite a later one. */
const openMemoryLedger = () => {
  const records = new Map<FileId, LedgerRecord>();
  return {
    records,
    get: async () => records,
    put: async (some: readonly LedgerRecord[]) => {
      for (const record of some)
        if (record.epoch >= (records.get(record.id)?.epoch ?? 0)) records.set(record.id, record);
    },
  };
};

/** Lets a job of this admission fail for good. */
const killJob = async (stage: Stage, batch: Batch): Promise<void> => {
  const killer = new Worker<unknown, unknown>(
    stage,
    () => Promise.reject(new UnrecoverableError("stalled too often")),
    { connection: store.redis, prefix: store.prefix },
  );
  const failed = once(killer, "failed");
  await store.queues.addBatches(stage, [batch]);
  await failed;
  await killer.close();
};

const kinds = () => results.map(({ kind }) => kind);
const jobsLeft = async () => {
  const { waiting, active, delayed, failed } = (await store.queues.counts()).normalize;
  return waiting + active + delayed + failed;
};

test("a failing file is tried again; after the last attempt it is in quarantine with the error", async () => {
  let calls = 0;
  await start(async () => {
    calls += 1;
    throw new Error("cannot count to three");
  });
  await store.queues.add("normalize", [admissionFor("/in/a.txt")]);
  await until("it is in quarantine", () => outcomes.length > 0);
  expect(calls).toBe(3);
  expect(outcomes).toEqual([
    {
      state: "quarantined",
      reason: "attempts_exhausted",
      failure: { stage: "normalize", attempts: 3, message: "Error: cannot count to three" },
    },
  ]);
  await until("no job is left", async () => (await jobsLeft()) === 0);
});

test("a rejected file goes to quarantine at once", async () => {
  await start(async () => ({ kind: "rejected", reason: "binary_content", detail: "a picture" }));
  await store.queues.add("normalize", [admissionFor("/in/a.txt")]);
  await until("it is in quarantine", () => outcomes.length > 0);
  expect(outcomes[0]).toMatchObject({ state: "quarantined", reason: "binary_content" });
  expect(kinds()).toEqual(["rejected"]);
});

test("a job that is deferred again and again costs no attempt", async () => {
  let calls = 0;
  await start(async () => {
    calls += 1;
    if (calls <= 6) return { kind: "deferred", afterMs: 10 };
    return { kind: "forwarded" };
  });
  await store.queues.add("normalize", [admissionFor("/in/a.txt")]);
  await until("it went through", () => kinds().includes("forwarded"));
  expect(kinds()).toEqual([...Array.from({ length: 6 }, () => "deferred"), "forwarded"]);
  expect(outcomes).toEqual([]);
});

test("an outage defers a job and does not fail it", async () => {
  let isAway = true;
  await start(async () => {
    if (isAway) throw new OutageError("away");
    return { kind: "forwarded" };
  });
  await store.queues.add("normalize", [admissionFor("/in/a.txt")]);
  await until("it was deferred", () => kinds().includes("deferred"));
  isAway = false;
  await until("it went through", () => kinds().includes("forwarded"));
  expect(kinds()).not.toContain("failed");
});

test("a job that is added twice is done once, and its handle gets the signal to stop", async () => {
  let calls = 0;
  await start(async (_, signal) => {
    calls += 1;
    expect(signal).toBeInstanceOf(AbortSignal);
    await sleep(50);
    return { kind: "forwarded" };
  });
  const admission = admissionFor("/in/a.txt");
  await Promise.all([store.queues.add("normalize", [admission]), store.queues.add("normalize", [admission])]);
  await until("it went through", () => kinds().includes("forwarded"));
  await until("no job is left", async () => (await jobsLeft()) === 0);
  expect(calls).toBe(1);
});

test("a flight without a job gets one again, and a flight with a dead job goes to quarantine", async () => {
  const ledger = openMemoryLedger();
  const lost = admissionFor("/in/lost.txt", { epoch: 1_000 });
  const dead = admissionFor("/in/dead.txt", { epoch: 1_000 });
  const young = admissionFor("/in/young.txt", { epoch: Date.now() });
  await store.flights.admit([lost, dead, young]);
  await killJob("enrich", { admissions: [dead], attempts: 0, turn: 0 });
  const nowMs = () => Date.now();
  const result = await recoverFlights({ ...store, ledger, nowMs });
  expect(result).toEqual({ putBack: 1, quarantined: 1 });
  expect((await store.queues.counts()).normalize.waiting).toBe(1);
  expect([...ledger.records.values()]).toMatchObject([
    {
      id: dead.id,
      state: "quarantined",
      reason: "worker_crashed",
      failure: { message: "stalled too often" },
    },
  ]);
  expect(await store.flights.inFlight([lost.id, dead.id, young.id])).toEqual(new Set([lost.id, young.id]));
  expect(await recoverFlights({ ...store, ledger, nowMs })).toEqual({ putBack: 0, quarantined: 0 });
});

test("row 13: a batch whose process died is done file by file, so that the one to blame harms no other", async () => {
  const admissions = ["a", "b", "c"].map((name) => admissionFor(`/in/${name}.txt`));
  await store.queues.addBatches("normalize", [{ admissions, attempts: 0, turn: 0 }]);
  // It takes the job and is never heard of again, like a process that was killed.
  const dead = new Worker<unknown, unknown>("normalize", null, {
    connection: store.redis,
    prefix: store.prefix,
    autorun: false,
    lockDuration: 100,
  });
  workers.push(dead);
  await dead.getNextJob(`${dead.id}:0`);
  const seen: string[] = [];
  await start(async ({ admission }) => {
    seen.push(admission.file.path);
    return { kind: "dropped", reason: "superseded" };
  });
  await until("all are done", () => seen.length === 3, 60_000);
  expect(seen.toSorted()).toEqual(["/in/a.txt", "/in/b.txt", "/in/c.txt"]);
  await until("no job is left", async () => (await jobsLeft()) === 0);
});

test("a batch that has failed for good is put back file by file; none of it goes to quarantine", async () => {
  const admissions = ["a", "b"].map((name) => admissionFor(`/in/${name}.txt`, { epoch: 1_000 }));
  await store.flights.admit(admissions);
  await killJob("normalize", { admissions, attempts: 0, turn: 0 });
  const deps = { ...store, ledger: openMemoryLedger(), nowMs: () => Date.now() };
  expect(await recoverFlights(deps)).toEqual({ putBack: 2, quarantined: 0 });
  expect((await store.queues.counts()).normalize.waiting).toBe(2);
  // Their own jobs are alive, whatever became of the batch.
  expect(await recoverFlights(deps)).toEqual({ putBack: 0, quarantined: 0 });
});

test.each(["normalize", "index"] as const)(
  "a file whose own job failed for good after that of its batch, in %s, goes to quarantine",
  async (stage) => {
    const [one, other] = ["one", "other"].map((name) =>
      admissionFor(`/in/${name}.txt`, { epoch: 1_000 }),
    ) as [Admission, Admission];
    const ledger = openMemoryLedger();
    await store.flights.admit([one, other]);
    await killJob(stage, { admissions: [one, other], attempts: 0, turn: 0 });
    await killJob("normalize", { admissions: [one], attempts: 0, turn: 0 });
    const deps = { ...store, ledger, nowMs: () => Date.now() };
    expect(await recoverFlights(deps)).toEqual({ putBack: 1, quarantined: 1 });
    expect([...ledger.records.values()]).toMatchObject([{ id: one.id, reason: "worker_crashed" }]);
    expect(await recoverFlights(deps)).toEqual({ putBack: 0, quarantined: 0 });
  },
);

test("a flight whose outcome the ledger has only ends, though its job has failed for good or is gone", async () => {
  const [dead, gone] = ["dead", "gone"].map((name) => admissionFor(`/in/${name}.txt`, { epoch: 1_000 })) as [
    Admission,
    Admission,
  ];
  const ledger = openMemoryLedger();
  await store.flights.admit([dead, gone]);
  await ledger.put([recordOf(dead, { state: "indexed" }), recordOf(gone, { state: "duplicate" })]);
  await killJob("index", { admissions: [dead], attempts: 0, turn: 0 });
  const deps = { ...store, ledger, nowMs: () => Date.now() };
  expect(await recoverFlights(deps)).toEqual({ putBack: 0, quarantined: 0 });
  expect([...ledger.records.values()].map(({ state }) => state)).toEqual(["indexed", "duplicate"]);
  expect(await store.flights.inFlight([dead.id, gone.id])).toEqual(new Set());
});

test("a file in work when Redis runs out of memory costs no attempt, however long it lasts, and goes through after that", async () => {
  const own = await startOwnRedis();
  onTestFinished(own.stop);
  await store.remove();
  store = await openTestStore(own.url);
  const ledger = openMemoryLedger();
  const close = closeFlightWith(ledger, store.flights);
  const article = readArticleOf("عنوان", "نص");
  let calls = 0;
  const handle: Handle = async ({ admission }) => {
    calls += 1;
    if (calls === 1) await store.redis.config("SET", "maxmemory", "1");
    await store.flights.save(admission, { article });
    await close(admission, { state: "indexed" });
    return { kind: "forwarded" };
  };
  await start(handle, 60_000, { close, flights: store.flights });
  const admission = admissionFor("/in/a.txt", { epoch: 1_000 });
  await store.flights.admit([admission]);
  await store.queues.add("normalize", [admission]);
  const hasFailed = async () => (await store.queues.counts()).normalize.failed > 0;
  await until("its attempts would be over", async () => calls > ATTEMPTS || (await hasFailed()));
  const recovered = await recoverFlights({ ...store, ledger, nowMs: () => Date.now() });
  expect(recovered).toEqual({ putBack: 0, quarantined: 0 });
  await store.redis.config("SET", "maxmemory", "0");
  await until("its flight has ended", async () => (await store.flights.measure()).files === 0);
  expect(ledger.records.get(admission.id)).toMatchObject({ state: "indexed" });
});

test("a stage that takes too long gets the signal to stop and is tried again; the file ends in quarantine", async () => {
  const signals: AbortSignal[] = [];
  await start((_, signal) => {
    signals.push(signal);
    return new Promise(() => undefined);
  }, 50);
  await store.queues.add("normalize", [admissionFor("/in/a.txt")]);
  await until("it is in quarantine", () => outcomes.length > 0);
  expect(signals).toHaveLength(3);
  expect(signals.every(({ aborted }) => aborted)).toBe(true);
  expect(outcomes).toMatchObject([
    { reason: "attempts_exhausted", failure: { message: expect.stringContaining("WARRAQ_STAGE_SECONDS") } },
  ]);
});

test("after the clock was set back, no delayed job waits for its old time", async () => {
  const early = Date.now() - 3_600_000;
  let isAway = true;
  await start(async () => (isAway ? { kind: "deferred", afterMs: 3_600_000 } : { kind: "forwarded" }));
  await store.queues.add("normalize", [admissionFor("/in/a.txt")]);
  await until("it is deferred", async () => (await store.queues.counts()).normalize.delayed === 1);
  isAway = false;
  const deps = { ...store, ledger: openMemoryLedger(), nowMs: () => early };
  await recoverFlights(deps);
  await until("it went on", () => kinds().includes("forwarded"));
  // A flight without a job, admitted in what is now the future, counts as lost, not as young.
  await store.flights.admit([admissionFor("/in/b.txt", { epoch: Date.now() })]);
  expect(await recoverFlights(deps)).toEqual({ putBack: 1, quarantined: 0 });
});

const addToNormalize = () => store.queues.add("normalize", [admissionFor("/in/a.txt")]);
const addToRenew = async () => {
  const renewals = openRenewals(store.redis, store.prefix, { attempts: 1, backoffMs: 1 });
  await renewals.add([{ version: 1, run: "a", number: 0, documents: ["0".repeat(64)] }]);
  await renewals.close();
};

/** Longer than a busy machine keeps the process of this test waiting between two renewals. */
const LOCK_MS = 2_000;

test.each([
  ["normalize", addToNormalize],
  ["renew", addToRenew],
])("row 13: the locks of a process that is too busy to renew them are renewed for it", async (name, add) => {
  const options = { connection: store.redis, prefix: store.prefix, autorun: false };
  await add();
  // It takes a job and does nothing else, like a process that is busy with a long text.
  const busy = new Worker<unknown, unknown>(name, null, { ...options, lockDuration: LOCK_MS });
  workers.push(busy);
  const job = await busy.getNextJob(`${busy.id}:0`);
  const other = new Worker<unknown, unknown>(name, () => Promise.resolve(1), {
    ...options,
    lockDuration: LOCK_MS,
    stalledInterval: 100,
    maxStalledCount: 5,
  });
  workers.push(other);
  const stalled: string[] = [];
  other.on("stalled", (id) => void stalled.push(id));
  void other.run();
  const begun = performance.now();
  while (performance.now() - begun < 1.5 * LOCK_MS) {
    expect(await store.queues.keepLocks(["somebody-else", busy.id], LOCK_MS)).toBe(1);
    await sleep(50);
  }
  expect(stalled).toEqual([]);
  expect(await store.queues.keepLocks(["somebody-else"], LOCK_MS)).toBe(0);
  await until("without that, another takes it", () => stalled.length > 0);
  expect(stalled).toEqual([job?.id]);
});

test("a worker that Redis refuses a job asks again after a pause, not at once", async () => {
  const waitKey = jobIdsKey(store.prefix, "normalize", "wait");
  // As in a Redis without memory, every script that takes a job fails.
  await store.redis.set(waitKey, "no list");
  await start(async () => ({ kind: "forwarded" }));
  const [worker] = workers;
  if (worker === undefined) throw new Error("a worker");
  const refusals: number[] = [];
  worker.on("error", () => refusals.push(performance.now()));
  await until("it was refused four times", () => refusals.length >= 4);
  expect((refusals[3] ?? 0) - (refusals[0] ?? 0)).toBeGreaterThan(900);
  await store.redis.del(waitKey);
  await store.queues.add("normalize", [admissionFor("/in/a.txt")]);
  await until("it goes on", () => kinds().includes("forwarded"));
});
