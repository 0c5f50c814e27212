import { expect, test } from "vitest";
import type { LedgerRecord } from "../../search/indices/ledger-record.ts";
import { MOST_COPIES_LISTED } from "../../search/indices/dedup-fields.ts";
import { faultOf } from "../../verify/fault-of.ts";
import { admissionFor } from "../support/admissions.ts";

const { id, epoch, seenMs, file } = admissionFor("/in/a.txt");
const documentId = "d".repeat(64) as never;
const record: LedgerRecord = { id, epoch, seenMs, file, state: "indexed", version: "1.2.3" };

test("a file whose record is true has no fault", () => {
  expect(faultOf(file, { ...record, documentId }, false, [file.path])).toBeNull();
  expect(faultOf(file, { ...record, state: "duplicate", documentId }, false, ["/x", file.path])).toBeNull();
  const first = Array.from({ length: MOST_COPIES_LISTED }, (_, index) => `/${index}`);
  expect(faultOf(file, { ...record, state: "duplicate", documentId }, false, first)).toBeNull();
  expect(faultOf(file, { ...record, state: "queued" }, true, undefined)).toBeNull();
  expect(faultOf(file, { ...record, state: "quarantined" }, false, undefined)).toBeNull();
});

test.each([
  ["is without a record", undefined, false, undefined],
  ["is queued and not in flight", { ...record, state: "queued" }, false, undefined],
  ["is indexed without its document", { ...record, documentId }, false, undefined],
  ["is indexed, but not listed by its document", { ...record, documentId }, false, ["/other"]],
  ["is indexed, but its record names no document", record, false, undefined],
  ["is deleted by its record, but on disk", { ...record, state: "deleted" }, false, undefined],
  [
    "has changed since it was read",
    { ...record, documentId, file: { ...file, size: 9 } },
    false,
    [file.path],
  ],
] as const)("a file has a fault if it %s", (_, known, isInFlight, copies) => {
  expect(faultOf(file, known, isInFlight, copies)).not.toBeNull();
});

test("what cannot be looked at has no fault, unless it has no record", () => {
  const seen = { ...file, size: 0, mtimeMs: 0 };
  const read = { ...record, documentId };
  expect(faultOf(seen, read, false, [file.path], true)).toBeNull();
  expect(faultOf(seen, { ...record, state: "quarantined" }, false, undefined, true)).toBeNull();
  expect(faultOf(seen, undefined, false, undefined, true)).not.toBeNull();
});
