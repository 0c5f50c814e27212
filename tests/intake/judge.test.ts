import { describe, expect, test } from "vitest";
import { LEDGER_STATES } from "../../pipeline/ledger-state.ts";
import type { LedgerRecord } from "../../search/indices/ledger-record.ts";
import { MOST_COPIES_LISTED } from "../../search/indices/dedup-fields.ts";
import { judge, nextEpoch } from "../../intake/judge.ts";
import { faultOf } from "../../verify/fault-of.ts";
import { admissionFor } from "../support/admissions.ts";

const { id, epoch, seenMs, file } = admissionFor("/in/a.txt");
const version = "1.2.3";
const record: LedgerRecord = { id, epoch, seenMs, file, state: "indexed", version };
const judgeFile = (changed: Partial<typeof file>, known: LedgerRecord | undefined, ctimeMs = epoch) =>
  judge({ file: { ...file, ...changed }, ctimeMs }, known, version);

describe("judge", () => {
  test("a file without a record is let in", () => {
    expect(judgeFile({}, undefined)).toBe("admit");
  });

  test.each(LEDGER_STATES)("an unchanged file that is %s", (state) => {
    const isSettled = ["indexed", "duplicate", "quarantined"].includes(state);
    expect(judgeFile({}, { ...record, state })).toBe(isSettled ? "settled" : "admit");
  });

  test("a file that changed in size or time is let in, whatever its state", () => {
    for (const state of LEDGER_STATES) {
      expect(judgeFile({ size: 11 }, { ...record, state })).toBe("admit");
      expect(judgeFile({ mtimeMs: file.mtimeMs - 1 }, { ...record, state })).toBe("admit");
    }
  });
});

test("a file to which something happened since it was let in is compared, whatever its size and date say", () => {
  expect(judgeFile({}, record, epoch + 1)).toBe("compare");
});

test("what failed under another version is let in again, once a version", () => {
  const failed: LedgerRecord = { ...record, state: "quarantined", version: "1.2.2" };
  expect(judgeFile({}, failed)).toBe("admit");
  expect(judgeFile({}, { ...failed, version })).toBe("settled");
  expect(judgeFile({}, { ...record, version: "1.2.2" })).toBe("settled");
});

test("epochs of one file only grow, even when the clock goes back", () => {
  expect(nextEpoch(epoch + 5, record)).toBe(epoch + 5);
  expect(nextEpoch(epoch - 5, record)).toBe(epoch + 1);
  expect(nextEpoch(7, undefined)).toBe(7);
});

describe("faultOf", () => {
  const documentId = "d".repeat(64) as never;
  test("what is true is no fault", () => {
    expect(faultOf(file, { ...record, documentId }, false, [file.path])).toBeNull();
    expect(faultOf(file, { ...record, state: "duplicate", documentId }, false, ["/x", file.path])).toBeNull();
    const first = Array.from({ length: MOST_COPIES_LISTED }, (_, index) => `/${index}`);
    expect(faultOf(file, { ...record, state: "duplicate", documentId }, false, first)).toBeNull();
    expect(faultOf(file, { ...record, state: "queued" }, true, undefined)).toBeNull();
    expect(faultOf(file, { ...record, state: "quarantined" }, false, undefined)).toBeNull();
  });

  test.each([
    ["nobody has seen it", undefined, false, undefined],
    ["queued and in nobody's hands", { ...record, state: "queued" }, false, undefined],
    ["indexed without its document", { ...record, documentId }, false, undefined],
    ["indexed, but not listed by its document", { ...record, documentId }, false, ["/other"]],
    ["indexed under no name", record, false, undefined],
    ["deleted and there", { ...record, state: "deleted" }, false, undefined],
    ["changed since", { ...record, documentId, file: { ...file, size: 9 } }, false, [file.path]],
  ] as const)("a file that is %s is a fault", (_, known, isInFlight, copies) => {
    expect(faultOf(file, known, isInFlight, copies)).not.toBeNull();
  });
});
