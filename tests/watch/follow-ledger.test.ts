import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import type { DocumentId } from "../../document/source-file.ts";
import { openLog } from "../../observe/log.ts";
import type { ChangedRecords, LedgerPosition } from "../../search/settle/ledger-changes.ts";
import { recordOf } from "../../search/indices/ledger-record.ts";
import { startFollowing } from "../../watch/follow-ledger.ts";
import { admissionFor } from "../support/admissions.ts";
import { until } from "../support/until.ts";

const log = openLog("silent", { isTerminal: false, version: "test" });
/** A file that is read again. */
const change = recordOf(admissionFor("/in/a.txt", { epoch: 2, seenMs: 1 }), { state: "queued" });
const NOTHING = { removed: [], again: [], later: [] };

/** Follows a ledger that has another change whenever it is asked. `most` limits the changes of one answer. */
const followBusy = (most: number, unsettled: readonly DocumentId[] = []) => {
  const written: LedgerPosition[] = [];
  const settled: DocumentId[] = [];
  let upTo = 0;
  const since = async function* since(): AsyncGenerator<ChangedRecords> {
    for (let count = 0; count < most; count += 1) {
      await setImmediate();
      yield { records: [change], position: { index: "i", upTo: (upTo += 1) } };
    }
  };
  const { close } = startFollowing({
    changes: { now: async () => ({ index: "i", upTo }), since },
    documentsAround: async () => [],
    settle: async (ids) => {
      settled.push(...ids);
      return NOTHING;
    },
    stored: { read: async () => null, write: async (position) => void written.push(position) },
    findUnsettled: async function* find() {
      yield unsettled;
    },
    isLedgerWhole: () => true,
    log,
  });
  return { close, written, settled };
};

test("all documents are compared with the ledger, although it changes all the time", async () => {
  const { close, settled } = followBusy(1, ["a" as DocumentId]);
  await until("the document that differs is settled", () => settled.length > 0);
  await close();
  expect(new Set(settled)).toEqual(new Set(["a"]));
});

test("a stop does not wait for changes without end, and the next start goes on behind those that are settled", async () => {
  const { close, written } = followBusy(Number.POSITIVE_INFINITY);
  await until("some changes are settled", () => written.length > 5);
  await close();
  expect(written.at(-1)).toEqual({ index: "i", upTo: written.length });
});
