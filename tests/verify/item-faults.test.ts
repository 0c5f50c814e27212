import { expect, test } from "vitest";
import { sha256 } from "../../cli/sha256.ts";
import { fileIdOf, type FileId, type SourceFile } from "../../document/source-file.ts";
import type { LedgerRecord } from "../../search/indices/ledger-record.ts";
import { missingItems, surplusItems } from "../../verify/item-faults.ts";

const whole: SourceFile = { path: "/in/a.jsonl", root: "/in", size: 300, mtimeMs: 1 };
const itemOf = (number: number): SourceFile => ({
  ...whole,
  item: { number, start: number * 100, end: number * 100 + 10, sha256: sha256(String(number)) },
});
const recordOf = (file: SourceFile, rest: Partial<LedgerRecord>): LedgerRecord => ({
  id: fileIdOf(file, sha256),
  file,
  epoch: 1,
  seenMs: 1,
  state: "indexed",
  ...rest,
});
const ledgerOf = (records: readonly LedgerRecord[]) => ({
  get: async (ids: readonly FileId[]) =>
    new Map(records.filter(({ id }) => ids.includes(id)).map((record) => [record.id, record])),
});

test("finds an item that is missing, one that is deleted, and one too many", async () => {
  const unpacked = recordOf(whole, { state: "ignored", reason: "unpacked", items: 3 });
  const deleted = recordOf(itemOf(3), { state: "deleted", reason: "file_vanished" });
  const records = [unpacked, recordOf(itemOf(1), {}), deleted, recordOf(itemOf(4), {})];
  const missing: string[] = [];
  for await (const { path } of missingItems(ledgerOf(records), sha256, unpacked)) missing.push(path);
  expect(missing).toEqual(["/in/a.jsonl#2", "/in/a.jsonl#3"]);
  const surplus = await surplusItems(ledgerOf(records), sha256, records);
  expect(surplus.map(({ path }) => path)).toEqual(["/in/a.jsonl#4"]);
});
