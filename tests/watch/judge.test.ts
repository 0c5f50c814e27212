import { describe, expect, test } from "vitest";
import { LEDGER_STATES } from "../../document/ledger-state.ts";
import type { LedgerRecord } from "../../search/ledger-record.ts";
import { MOST_COPIES_LISTED } from "../../search/article-mapping.ts";
import { judge, nextEpoch } from "../../watch/judge.ts";
import { faultOf } from "../../watch/fault-of.ts";
import { admissionFor } from "../support/admissions.ts";

const { id, epoch, seenMs, file } = admissionFor("/in/a.txt");
const record: LedgerRecord = { id, epoch, seenMs, file, state: "indexed" };

describe("judge", () => {
  test("a file without a record is let in", () => {
    expect(judge(file, undefined)).toBe("admit");
  });

  test.each(LEDGER_STATES)("an unchanged file that is %s", (state) => {
    const isSettled = ["indexed", "duplicate", "quarantined"].includes(state);
    expect(judge(file, { ...record, state })).toBe(isSettled ? "settled" : "admit");
  });

  test("a file that changed in size or time is let in, whatever its state", () => {
    for (const state of LEDGER_STATES) {
      expect(judge({ ...file, size: 11 }, { ...record, state })).toBe("admit");
      expect(judge({ ...file, mtimeMs: file.mtimeMs - 1 }, { ...record, state })).toBe("admit");
    }
  });
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
