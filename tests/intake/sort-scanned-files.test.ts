import { expect, test } from "vitest";
import { sortScannedFiles } from "../../intake/sort-scanned-files.ts";

const NOW_MS = 1_000_000;
const scanned = (changedMs: number, size = 1) => ({
  file: { path: "/in/a.txt", root: "/in", size, mtimeMs: Math.trunc(changedMs) },
  inode: 1,
  ctimeMs: Math.trunc(changedMs),
  ignored: null,
});

test("a file that changed lately is unstable, an empty or ignored one is only recorded, any other is stable", () => {
  expect(sortScannedFiles([scanned(NOW_MS - 1_000)], NOW_MS, 1_000).stable).toHaveLength(1);
  expect(sortScannedFiles([scanned(NOW_MS - 999)], NOW_MS, 1_000)).toMatchObject({
    stable: [],
    unstable: [{ file: { path: "/in/a.txt" } }],
    unread: [{ state: "waiting", reason: "not_stable" }],
  });
  expect(sortScannedFiles([scanned(0, 0)], NOW_MS, 1_000)).toMatchObject({
    stable: [],
    unread: [{ state: "waiting", reason: "empty_file" }],
  });
});

test("if files are to be taken as they are, none is unstable, not even one from the future", () => {
  expect(sortScannedFiles([scanned(NOW_MS + 1e9), scanned(NOW_MS + 0.5)], NOW_MS, null).stable).toHaveLength(
    2,
  );
});
