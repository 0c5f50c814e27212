import { expect, test } from "vitest";
import { checkStability } from "../../watch/stability.ts";

const file = { path: "/in/a.txt", root: "/in", size: 1, mtimeMs: 1 };
const observed = { file, inode: 7, ctimeMs: 1 };
const tracked = { ...observed, unchangedSinceMs: 0 };

test("for a file that grew the time starts anew", () => {
  const grown = { ...observed, file: { ...file, size: 2 } };
  expect(checkStability(tracked, grown, 5_000, 1_000)).toEqual({
    kind: "unstable",
    tracked: { ...grown, unchangedSinceMs: 5_000 },
  });
});

test("for a file that was rewritten with the same size the time starts anew", () => {
  const rewritten = { ...observed, file: { ...file, mtimeMs: 2 } };
  expect(checkStability(tracked, rewritten, 5_000, 1_000).kind).toBe("unstable");
});

test("for a file that replaced another of the same size and date the time starts anew", () => {
  expect(checkStability(tracked, { ...observed, inode: 8 }, 5_000, 1_000).kind).toBe("unstable");
});

test("an unchanged file is stable once the time is up, and not before", () => {
  expect(checkStability(tracked, observed, 999, 1_000).kind).toBe("unstable");
  expect(checkStability(tracked, observed, 1_000, 1_000)).toEqual({ kind: "stable", observed });
});

test("an empty file is never stable", () => {
  const empty = { ...observed, file: { ...file, size: 0 } };
  expect(checkStability({ ...empty, unchangedSinceMs: 0 }, empty, 1e9, 1_000).kind).toBe("unstable");
});
