import { expect, inject, test } from "vitest";
import { OutageError } from "../../pipeline/errors.ts";
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
