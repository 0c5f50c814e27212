import { expect, inject, test } from "vitest";
import { OutageError } from "../../pipeline/errors.ts";
import { openBulkWriter } from "../../search/client/bulk-writer.ts";
import { largestWriteBytes, readWritePressure } from "../../search/client/write-limit.ts";
import { recordOf } from "../../search/indices/ledger-record.ts";
import { admissionFor } from "../support/admissions.ts";
import { openTestArchive } from "../support/archive.ts";
import { type Faults, openFaultyProxy } from "../support/servers/faulty-proxy.ts";

const withFaults = async (
  faults: Faults,
  patienceMs: number,
  work: (archive: Awaited<ReturnType<typeof openTestArchive>>, refused: () => number) => Promise<void>,
): Promise<void> => {
  const proxy = await openFaultyProxy(inject("elasticsearchUrl"), faults);
  const archive = await openTestArchive(proxy.url, patienceMs);
  try {
    await work(archive, proxy.refused);
  } finally {
    await archive.remove();
    await proxy.close();
  }
};

const records = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    recordOf(admissionFor(`/in/${index}.txt`), { state: "indexed" }),
  );

test("items that meet a full queue, and only those, are sent again until all are written", () =>
  withFaults({ refuseItem: (count) => count % 3 === 0 }, 60_000, async ({ ledger }, refused) => {
    await ledger.put(records(300));
    await ledger.refresh();
    expect((await ledger.counts()).indexed).toBe(300);
    expect(refused()).toBeGreaterThanOrEqual(100);
  }));

test("requests whose connection is cut are sent again", () =>
  withFaults({ cutRequest: (count) => count % 2 === 0 }, 60_000, async ({ ledger }) => {
    await ledger.put(records(300));
    await ledger.refresh();
    expect((await ledger.counts()).indexed).toBe(300);
  }));

test("an overload that does not end is an outage, which costs no attempt", () =>
  withFaults({ refuseItem: () => true }, 300, async ({ ledger }) => {
    await expect(ledger.put(records(3))).rejects.toThrow(OutageError);
  }));

test("a writer that is asked to stop does not wait for an overload to end", () =>
  withFaults({ refuseItem: () => true }, 60_000, async ({ ledger, stopping }) => {
    const writing = ledger.put(records(3));
    stopping.abort();
    await expect(writing).rejects.toThrow(OutageError);
  }));

test("a document that is too large for the memory of this Elasticsearch is refused for good, and the one beside it is written", async () => {
  const archive = await openTestArchive(inject("elasticsearchUrl"), 20_000);
  try {
    const pressure = await readWritePressure(archive.client);
    const large = largestWriteBytes(pressure ?? { limitBytes: 0 });
    expect(large).toBeGreaterThan(1_048_576);
    const writer = openBulkWriter(
      archive.client,
      { documents: 10, bytes: 1_048_576, patienceMs: 20_000 },
      new AbortController().signal,
    );
    const action = { index: { _index: archive.names.files, require_alias: true } };
    const begunMs = performance.now();
    const outcomes = await Promise.all([
      writer.write({ action, source: { error: { message: "x".repeat(large) } } }),
      writer.write({ action, source: { error: { message: "x" } } }),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual([413, 201]);
    expect(performance.now() - begunMs).toBeLessThan(10_000);
  } finally {
    await archive.remove();
  }
});
