import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeEach, describe, expect, test } from "vitest";
import { OutageError } from "../../../pipeline/errors.ts";
import type { Batch } from "../../../pipeline/batch.ts";
import type { Admission } from "../../../pipeline/flight.ts";
import type { Stage } from "../../../pipeline/stages.ts";
import { openLog } from "../../../observe/log.ts";
import type { Outcome } from "../../../search/indices/ledger-record.ts";
import type { Handle } from "../../../workers/handle.ts";
import { runBatch, type RunBatchDeps } from "../../../workers/batch/run-batch.ts";
import { admissionFor } from "../../support/admissions.ts";
import { duplicateOf, enrichment, readArticleOf } from "../../support/texts/articles.ts";

const names = ["a", "b", "c", "d"];
const admissions = names.map((name) => admissionFor(`/in/${name}.txt`));
const nameOf = ({ file }: Admission): string => file.path.slice(4, 5);
const batch: Batch = { admissions, attempts: 0, turn: 0 };
const article = readArticleOf("عنوان", "نص");
const duplicate = duplicateOf(article);

/** What a batch left in the queues, the ledger and the flights. */
let added: {
  readonly stage: Stage;
  readonly names: string;
  readonly batch?: Partial<Batch>;
  readonly afterMs: number;
}[];
let closed: { readonly name: string; readonly outcome: Outcome }[];
let saved: string[];
let counted: string[];

beforeEach(() => {
  [added, closed, saved, counted] = [[], [], [], []];
});

const depsWith = (handles: RunBatchDeps["handles"], changes: Partial<RunBatchDeps> = {}): RunBatchDeps => ({
  handles,
  flights: {
    load: async () => ({}),
    save: async (admission, fields) =>
      void saved.push(`${nameOf(admission)} ${Object.keys(fields).join(" ")}`),
  },
  queues: {
    add: async (stage, some) => void added.push({ stage, names: some.map(nameOf).join(""), afterMs: 0 }),
    addBatches: async (stage, batches, afterMs = 0) => {
      for (const { admissions: some, ...again } of batches)
        added.push({ stage, names: some.map(nameOf).join(""), batch: again, afterMs });
    },
  },
  close: async (admission, outcome) => void closed.push({ name: nameOf(admission), outcome }),
  retry: { attempts: 3, backoffMs: 100 },
  areEnginesWell: async () => false,
  limitMs: 60_000,
  onResult: ({ stage, kind }) => void counted.push(`${stage} ${kind}`),
  log: openLog("silent", { isTerminal: false, version: "test" }),
  ...changes,
});

const signal = new AbortController().signal;
const run = async (deps: RunBatchDeps, from: Stage = "normalize", some: Batch = batch) =>
  runBatch(deps, from, some, signal);

const normalize: Handle = async () => ({ kind: "forwarded", adds: { article } });
const deduplicate: Handle = async ({ fields }) => {
  expect(fields.article).toBe(article);
  return { kind: "forwarded", adds: { duplicate } };
};

describe("a batch", () => {
  test("goes through all stages of its process, each with what the stages before found, and saves nothing", async () => {
    const seen: string[] = [];
    const deps = depsWith({
      normalize,
      deduplicate,
      enrich: async () => ({ kind: "forwarded", adds: { enrichment } }),
      index: async ({ admission, fields }) => {
        expect(fields).toEqual({ article, duplicate, enrichment });
        seen.push(nameOf(admission));
        return { kind: "forwarded" };
      },
    });
    await run(deps);
    expect(seen.join("")).toBe("abcd");
    expect([added, closed, saved]).toEqual([[], [], []]);
  });

  test("goes into the queue of the first stage that others work on, with what was found saved before", async () => {
    const deps = depsWith({ normalize, deduplicate });
    await run(deps);
    expect(saved).toEqual(names.map((name) => `${name} article duplicate`));
    expect(added).toEqual([{ stage: "enrich", names: "abcd", afterMs: 0 }]);
  });

  test("begins with what the flights hold, and leaves out files whose flights have ended", async () => {
    const seen: string[] = [];
    const deps = depsWith(
      {
        index: async ({ admission, fields }) => {
          seen.push(`${nameOf(admission)} ${Object.keys(fields).join(" ")}`);
          return { kind: "forwarded" };
        },
      },
      {
        flights: {
          load: async (admission) => (nameOf(admission) === "b" ? null : { article }),
          save: async () => undefined,
        },
      },
    );
    await run(deps, "index");
    expect(seen).toEqual(["a article", "c article", "d article"]);
    expect(counted).toContain("index dropped");
  });
});

describe("one file never harms its neighbours", () => {
  const exceptB =
    (verdict: Handle): Handle =>
    async (file, own) =>
      nameOf(file.admission) === "b" ? verdict(file, own) : { kind: "forwarded", adds: { article } };

  test("a rejected one is in quarantine with its reason", async () => {
    const deps = depsWith({
      normalize: exceptB(async () => ({ kind: "rejected", reason: "binary_content", detail: "a picture" })),
    });
    await run(deps);
    expect(closed).toEqual([
      {
        name: "b",
        outcome: {
          state: "quarantined",
          reason: "binary_content",
          failure: { stage: "normalize", attempts: 1, message: "a picture" },
        },
      },
    ]);
    expect(added).toEqual([{ stage: "deduplicate", names: "acd", afterMs: 0 }]);
  });

  test("one that fails is tried again alone after a pause, which grows", async () => {
    const deps = depsWith({
      normalize: exceptB(async () => {
        throw new Error("oh");
      }),
    });
    await run(deps);
    await run(deps, "normalize", { admissions: admissions.slice(1, 2), attempts: 1, turn: 7 });
    expect(added.map(({ stage, names: some, batch: again }) => [stage, some, again])).toEqual([
      ["normalize", "b", { attempts: 1, turn: 1 }],
      ["deduplicate", "acd", undefined],
      ["normalize", "b", { attempts: 2, turn: 8 }],
    ]);
    const [first, , second] = added.map(({ afterMs }) => afterMs);
    expect(first).toBeGreaterThanOrEqual(50);
    expect(first).toBeLessThanOrEqual(100);
    expect(second).toBeGreaterThanOrEqual(100);
    expect(closed).toEqual([]);
  });

  test("one that fails in its last attempt is in quarantine with the error", async () => {
    const deps = depsWith({
      normalize: async () => {
        throw new Error("oh");
      },
    });
    await run(deps, "normalize", { admissions: admissions.slice(0, 1), attempts: 2, turn: 0 });
    expect(closed).toMatchObject([
      {
        name: "a",
        outcome: { reason: "attempts_exhausted", failure: { attempts: 3, message: "Error: oh" } },
      },
    ]);
    expect(added).toEqual([]);
  });

  test("one that takes too long gets the signal to stop, and is tried again", async () => {
    let asked: AbortSignal | undefined;
    const deps = depsWith(
      {
        normalize: exceptB((_, own) => {
          asked = own;
          return new Promise(() => undefined);
        }),
      },
      { limitMs: 30 },
    );
    await run(deps);
    expect(asked?.aborted).toBe(true);
    expect(added.map(({ names: some }) => some).toSorted()).toEqual(["acd", "b"]);
  });

  test("those that wait for an engine stay together, and it costs no attempt", async () => {
    const deps = depsWith({
      normalize: async ({ admission }) => {
        if ("bc".includes(nameOf(admission))) throw new OutageError("away");
        return { kind: "forwarded", adds: { article } };
      },
    });
    await run(deps);
    expect(added).toMatchObject([
      { stage: "normalize", names: "bc", batch: { attempts: 0, turn: 1 } },
      { stage: "deduplicate", names: "ad" },
    ]);
  });

  test("one that engines put off although they are well goes on alone, and is in the end in quarantine; while they are away it waits for ever", async () => {
    const refusing = { normalize: async () => Promise.reject(new OutageError("too much")) };
    const well = depsWith(refusing, { areEnginesWell: async () => true });
    await run(well, "normalize", { admissions: admissions.slice(0, 2), attempts: 0, turn: 3 });
    await run(well, "normalize", { admissions: admissions.slice(0, 2), attempts: 0, turn: 9, putOff: 5 });
    expect(added.map(({ names: some, batch: again }) => [some, again])).toEqual([
      ["ab", { attempts: 0, turn: 4, putOff: 1 }],
      ["a", { attempts: 0, turn: 10, putOff: 6 }],
      ["b", { attempts: 0, turn: 10, putOff: 6 }],
    ]);
    const [last] = admissions;
    const again = { admissions: last === undefined ? [] : [last], attempts: 0, turn: 999, putOff: 25 };
    await run(depsWith(refusing), "normalize", again);
    expect([closed, added.at(-1)?.batch]).toEqual([[], { attempts: 0, turn: 1_000, putOff: 25 }]);
    await run(well, "normalize", again);
    expect(closed).toMatchObject([{ name: "a", outcome: { reason: "attempts_exhausted" } }]);
  });

  test("what engines put off and then took begins anew: put-offs of earlier turns and stages do not add up", async () => {
    const alone = { admissions: admissions.slice(0, 1), attempts: 0, turn: 9, putOff: 25 };
    await run(depsWith({ normalize: async () => ({ kind: "deferred", afterMs: 10 }) }), "normalize", alone);
    const later = { normalize, deduplicate: async () => Promise.reject(new OutageError("too much")) };
    await run(depsWith(later, { areEnginesWell: async () => true }), "normalize", alone);
    expect(added.map(({ stage, batch: again }) => [stage, again])).toEqual([
      ["normalize", { attempts: 0, turn: 10 }],
      ["deduplicate", { attempts: 0, turn: 10, putOff: 1 }],
    ]);
    expect(closed).toEqual([]);
  });

  test("what was found about one before is saved when a later stage puts it back", async () => {
    const deps = depsWith({
      normalize,
      deduplicate,
      enrich: async ({ admission }) => {
        if (nameOf(admission) === "a") throw new Error("oh");
        if (nameOf(admission) === "b") throw new OutageError("away");
        return { kind: "dropped", reason: "superseded" };
      },
    });
    await run(deps);
    expect(saved).toEqual(["a article duplicate", "b article duplicate"]);
    expect(added).toMatchObject([
      { stage: "enrich", names: "a", batch: { attempts: 1 } },
      { stage: "enrich", names: "b", batch: { attempts: 0 } },
    ]);
  });

  test("one whose quarantine cannot be written waits for the ledger", async () => {
    const deps = depsWith(
      { normalize: exceptB(async () => ({ kind: "rejected", reason: "binary_content", detail: "" })) },
      { close: async () => Promise.reject(new OutageError("away")) },
    );
    await run(deps);
    expect(added).toMatchObject([
      { stage: "normalize", names: "b", batch: { attempts: 0, turn: 1 } },
      { stage: "deduplicate", names: "acd" },
    ]);
  });
});

describe("a batch that Redis does not take is to be done again, once nothing of it is at work", () => {
  const refused = new EventTarget();
  const refuse = async () => {
    refused.dispatchEvent(new Event("now"));
    throw new OutageError("no memory");
  };
  /** Long enough for a rejection that nobody awaits to be noticed. */
  const untilAfterRefusal = async (): Promise<void> => {
    await once(refused, "now");
    await sleep(20);
  };

  test("files that went on before others could not be put back", async () => {
    let ended = 0;
    const wentOn = new EventTarget();
    const deps = depsWith({
      normalize: async ({ admission }) => {
        if (nameOf(admission) !== "b") return { kind: "forwarded", adds: { article } };
        await once(wentOn, "now");
        throw new OutageError("away");
      },
      deduplicate: async () => {
        wentOn.dispatchEvent(new Event("now"));
        await untilAfterRefusal();
        ended += 1;
        return { kind: "dropped", reason: "superseded" };
      },
    });
    await expect(run({ ...deps, queues: { ...deps.queues, addBatches: refuse } })).rejects.toThrow(
      "no memory",
    );
    expect(ended).toBe(3);
  });

  test("a straggler, while the others could not be handed on", async () => {
    let hasEnded = false;
    const deps = depsWith({
      normalize: async ({ admission }) => {
        if (nameOf(admission) !== "b") return { kind: "forwarded", adds: { article } };
        await untilAfterRefusal();
        hasEnded = true;
        return { kind: "dropped", reason: "superseded" };
      },
    });
    await expect(run({ ...deps, queues: { ...deps.queues, add: refuse } })).rejects.toThrow("no memory");
    expect(hasEnded).toBe(true);
  });
});
