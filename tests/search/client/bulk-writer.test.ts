import { describe, expect, test } from "vitest";
import { OutageError } from "../../../pipeline/errors.ts";
import { openBulkWriter } from "../../../search/client/bulk-writer.ts";
import type { SearchClient } from "../../../search/client/client.ts";
import { isRefusedForGood } from "../../../search/client/write-limit.ts";

const MB = 1_048_576;

/** An Elasticsearch that refuses every document above a size, as one with little memory does, and counts the requests. */
const engineThatRefuses = (aboveBytes: number, limitBytes: number | null, refusal = 429) => {
  const sizes: number[] = [];
  const client = {
    bulk: async ({ operations }: { readonly operations: readonly string[] }) => {
      sizes.push(...operations.map((lines) => Buffer.byteLength(lines)));
      return {
        items: operations.map((lines) =>
          Buffer.byteLength(lines) > aboveBytes
            ? { create: { status: refusal, error: { type: "es_rejected_execution_exception" } } }
            : { create: { status: 201 } },
        ),
      };
    },
    transport: {
      request: async () => {
        if (limitBytes === null) throw new Error("403");
        const memory = { limit_in_bytes: limitBytes, current: { all_in_bytes: 0 } };
        return { nodes: { one: { indexing_pressure: { memory } } } };
      },
    },
  } as unknown as SearchClient;
  return { client, sizes };
};

const write = (bytes: number) => ({
  action: { create: { _index: "i" } },
  source: { body: "x".repeat(bytes) },
});

const limits = { documents: 100, bytes: 8 * MB, patienceMs: 1_000 };

describe("a document that is too large for the memory of Elasticsearch", () => {
  const { signal } = new AbortController();

  test("is refused for good at once, and the others are written", async () => {
    const { client, sizes } = engineThatRefuses(2 * MB, 8 * MB);
    const writer = openBulkWriter(client, limits, signal);
    const outcomes = await Promise.all([write(10), write(3 * MB), write(20)].map(writer.write));
    expect(outcomes.map(({ status }) => status)).toEqual([201, 413, 201]);
    expect(outcomes[1]?.error).toMatch(/document of 3\.0 MB.*largest is 2\.0 MB.*WARRAQ_HEAP_MB/u);
    expect(sizes).toHaveLength(3);
  });

  test("is refused for good after some patience, if an idle Elasticsearch refuses it for a reason of its own", async () => {
    const { client, sizes } = engineThatRefuses(2 * MB, 40 * MB);
    const outcome = await openBulkWriter(client, limits, signal).write(write(3 * MB));
    expect([outcome.status, sizes.length > 1]).toEqual([413, true]);
  });

  test("stays an outage if it is small, or nobody says how much is taken", async () => {
    const small = engineThatRefuses(0, 40 * MB);
    await expect(openBulkWriter(small.client, limits, signal).write(write(10))).rejects.toThrow(OutageError);
    const silent = engineThatRefuses(2 * MB, null);
    await expect(openBulkWriter(silent.client, limits, signal).write(write(3 * MB))).rejects.toThrow(
      OutageError,
    );
  });
});

test("a write that Elasticsearch could not do for a reason of its own, such as a full disk, is sent again", async () => {
  const answers = [
    { create: { status: 500, error: { type: "i_o_exception", reason: "No space left on device" } } },
    { create: { status: 201 } },
  ];
  const client = { bulk: async () => ({ items: [answers.shift()] }) } as unknown as SearchClient;
  const outcome = await openBulkWriter(client, limits, new AbortController().signal).write(write(10));
  expect([outcome.status, answers.length]).toEqual([201, 0]);
});

test.each([
  ["above a quarter of the limit", { bytes: 14 * MB, waitedMs: 0 }, 40 * MB, true],
  ["below it, at once", { bytes: 12 * MB, waitedMs: 0 }, 0, false],
  ["below it, after some patience", { bytes: 12 * MB, waitedMs: 10_000 }, 0, true],
  ["below it, while others write", { bytes: 12 * MB, waitedMs: 10_000 }, 20 * MB, false],
  ["small, whatever", { bytes: 2 * MB, waitedMs: 1e9 }, 0, false],
])("a write is too large for ever: %s", (_, asked, usedBytes, isForGood) => {
  expect(isRefusedForGood(asked, { limitBytes: 51 * MB, usedBytes }, 10_000)).toBe(isForGood);
});
