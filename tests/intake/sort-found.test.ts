import { expect, test } from "vitest";
import { sortFound } from "../../intake/sort-found.ts";

const NOW_MS = 1_000_000;
const found = (changedMs: number, size = 1) => ({
  file: { path: "/in/a.txt", root: "/in", size, mtimeMs: Math.trunc(changedMs) },
  inode: 1,
  ctimeMs: Math.trunc(changedMs),
  ignored: null,
});

test("what changed lately is restless, what is empty or ignored is only noted, the rest is quiet", () => {
  expect(sortFound([found(NOW_MS - 1_000)], NOW_MS, 1_000).quiet).toHaveLength(1);
  expect(sortFound([found(NOW_MS - 999)], NOW_MS, 1_000)).toMatchObject({
    quiet: [],
    restless: [{ file: { path: "/in/a.txt" } }],
    noted: [{ state: "waiting", reason: "not_stable" }],
  });
  expect(sortFound([found(0, 0)], NOW_MS, 1_000)).toMatchObject({
    quiet: [],
    noted: [{ state: "waiting", reason: "empty_file" }],
  });
});

test("asked to take files as they are, nothing is restless, not even a file from the future", () => {
  expect(sortFound([found(NOW_MS + 1e9), found(NOW_MS + 0.5)], NOW_MS, null).quiet).toHaveLength(2);
});
