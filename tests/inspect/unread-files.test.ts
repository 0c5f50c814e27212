import { expect, test } from "vitest";
import type { Reason } from "../../document/reasons.ts";
import type { FileId } from "../../document/source-file.ts";
import { unreadPageOf, unreadStateCalled } from "../../inspect/unread-files.ts";
import type { LedgerFilter } from "../../search/archive/ledger.ts";
import type { LedgerRecord } from "../../search/indices/ledger-record.ts";

const EMPTY: LedgerRecord = {
  id: "1" as FileId,
  file: { path: "/in/فارغ.txt", root: "/in", size: 0, mtimeMs: Date.UTC(2026, 0, 2) },
  epoch: Date.UTC(2026, 0, 3),
  seenMs: Date.UTC(2026, 0, 3),
  state: "waiting",
  reason: "empty_file",
};

test("an empty file is in the list of those that wait, with its reason", async () => {
  const asked: unknown[] = [];
  const ledger = {
    page: async (filter: LedgerFilter, from: number, size: number) => {
      asked.push([filter, from, size]);
      return { total: 1, records: [EMPTY] };
    },
    countReasons: async () =>
      new Map<Reason, number>([
        ["not_stable", 1],
        ["empty_file", 2],
      ]),
  };
  const page = await unreadPageOf({ ledger }, { state: "waiting", reason: "empty_file", from: 20, size: 10 });
  expect(asked).toEqual([[{ state: "waiting", reason: "empty_file" }, 20, 10]]);
  expect(page.files).toEqual([
    {
      path: "/in/فارغ.txt",
      reason: "empty_file",
      size: 0,
      changed: "2026-01-02T00:00:00.000Z",
      seen: "2026-01-03T00:00:00.000Z",
    },
  ]);
  expect(page.reasons.map(({ reason, count }) => [reason, count])).toEqual([
    ["empty_file", 2],
    ["not_stable", 1],
  ]);
  const wrong = { state: "waiting", reason: "no_reason", from: 0, size: 10 } as const;
  await expect(unreadPageOf({ ledger }, wrong)).rejects.toMatchObject({ code: "WARRAQ_USAGE" });
});

test("files that search finds, and those in quarantine, have lists of their own", () => {
  expect(unreadStateCalled("ignored")).toBe("ignored");
  for (const state of ["indexed", "quarantined", ""])
    expect(() => unreadStateCalled(state)).toThrow("must be one of waiting, ignored, deleted");
});
