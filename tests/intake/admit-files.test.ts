import { expect, test } from "vitest";
import { sha256 } from "../../cli/sha256.ts";
import type { LedgerRecord } from "../../search/indices/ledger-record.ts";
import { NO_NAMES } from "../../disk/name-rules.ts";
import { admitFiles } from "../../intake/admit-files.ts";
import type { StableFile } from "../../intake/judge.ts";
import { admissionFor } from "../support/admissions.ts";

const { id, epoch, seenMs, file } = admissionFor("/in/a.txt");

test("among the files in flight, those that may have changed since their admission are named", async () => {
  const queued: LedgerRecord = { id, epoch, seenMs, file, state: "queued" };
  const deps = {
    ledger: { get: async () => new Map([[id, queued]]), put: async () => undefined },
    flights: {
      inFlight: async () => new Set([id]),
      admit: async () => [],
      measure: async () => ({ files: 0, unpacking: 0, bytes: 0, oldestMs: null }),
    },
    queues: { add: async () => undefined },
    sha256,
    nameRules: NO_NAMES,
    hashFile: async () => null,
    recognize: async () => new Map(),
    nowMs: () => epoch + 1,
    version: "1",
    allow: async (count: number) => count,
  };
  const changedOf = async (stableFile: StableFile) => (await admitFiles(deps, [stableFile])).changed;
  expect(await changedOf({ file, ctimeMs: epoch })).toEqual([]);
  expect(await changedOf({ file, ctimeMs: epoch + 1 })).toEqual([file]);
  const grown = { ...file, size: file.size + 1 };
  expect(await changedOf({ file: grown, ctimeMs: epoch })).toEqual([grown]);
});
