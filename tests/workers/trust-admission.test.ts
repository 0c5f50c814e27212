import { expect, test } from "vitest";
import { sha256 } from "../../cli/sha256.ts";
import type { Admission } from "../../pipeline/flight.ts";
import type { LedgerRecord } from "../../search/indices/ledger-record.ts";
import { openTrustAdmission } from "../../workers/trust-admission.ts";
import { admissionFor } from "../support/admissions.ts";

const given = admissionFor("/elsewhere/a.txt");
const known = { ...given, file: { ...given.file, root: "/elsewhere" } };
const record = { ...known, state: "queued" } as unknown as LedgerRecord;
const trusts = (admission: Admission, roots = ["/in"]) =>
  openTrustAdmission({
    ledger: { get: async (ids) => new Map(ids.includes(record.id) ? [[record.id, record]] : []) },
    sha256,
    roots,
  })(admission);

const own = admissionFor("/in/a.txt");
const withFile = (file: Partial<Admission["file"]>): Admission => {
  const admission = { ...own, file: { ...own.file, ...file } };
  return { ...admission, id: admissionFor(admission.file.path).id };
};

test("files in the configured folders, and those that the ledger knows as admitted, may be named by a job", async () => {
  expect(await trusts(own)).toBe(true);
  expect(await trusts(known)).toBe(true);
});

test.each([
  ["a file outside", withFile({ path: "/home/user/secret.txt", root: "/home/user" })],
  ["a folder above", withFile({ path: "/home/user/secret.txt", root: "/" })],
  ["a path that leaves its root", withFile({ path: "/home/user/secret.txt" })],
  ["a path with ..", withFile({ path: "/in/../home/secret.txt" })],
  ["the record of another file", { ...own, id: known.id }],
  ["an admission that never was", { ...known, epoch: known.epoch + 1 }],
  ["another root than was admitted", { ...known, file: { ...known.file, root: "/" } }],
])("a job may not name %s", async (_, admission) => {
  expect(await trusts(admission)).toBe(false);
});
