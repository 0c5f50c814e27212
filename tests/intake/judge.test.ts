import { describe, expect, test } from "vitest";
import { LEDGER_STATES } from "../../pipeline/ledger-state.ts";
import type { LedgerRecord } from "../../search/indices/ledger-record.ts";
import { judge, nextEpoch } from "../../intake/judge.ts";
import { admissionFor } from "../support/admissions.ts";

const { id, epoch, seenMs, file } = admissionFor("/in/a.txt");
const version = "1.2.3";
const record: LedgerRecord = { id, epoch, seenMs, file, state: "indexed", version };
const judgeFile = (changed: Partial<typeof file>, known: LedgerRecord | undefined, ctimeMs = epoch) =>
  judge({ file: { ...file, ...changed }, ctimeMs }, known, version);

describe("judge", () => {
  test("a file without a record is admitted", () => {
    expect(judgeFile({}, undefined)).toBe("admit");
  });

  test.each(LEDGER_STATES)("an unchanged file that is %s", (state) => {
    const isFinal = ["indexed", "duplicate", "quarantined"].includes(state);
    expect(judgeFile({}, { ...record, state })).toBe(isFinal ? "skip" : "admit");
  });

  test("a file that changed in size or time is admitted, whatever its state", () => {
    for (const state of LEDGER_STATES) {
      expect(judgeFile({ size: 11 }, { ...record, state })).toBe("admit");
      expect(judgeFile({ mtimeMs: file.mtimeMs - 1 }, { ...record, state })).toBe("admit");
    }
  });

  test("a file that was touched after its admission is compared, even if size and date are the same", () => {
    expect(judgeFile({}, record, epoch + 1)).toBe("compare");
  });

  test("a file that failed under another version is admitted again, once a version", () => {
    const failed: LedgerRecord = { ...record, state: "quarantined", version: "1.2.2" };
    expect(judgeFile({}, failed)).toBe("admit");
    expect(judgeFile({}, { ...failed, version })).toBe("skip");
    expect(judgeFile({}, { ...record, version: "1.2.2" })).toBe("skip");
  });
});

test("epochs of one file only grow, even when the clock goes back", () => {
  expect(nextEpoch(epoch + 5, record)).toBe(epoch + 5);
  expect(nextEpoch(epoch - 5, record)).toBe(epoch + 1);
  expect(nextEpoch(7, undefined)).toBe(7);
});
