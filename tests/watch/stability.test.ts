import { expect, test } from "vitest";
import { checkStability } from "../../watch/stability.ts";

const file = { path: "/in/a.txt", root: "/in", size: 1, mtimeMs: 1 };
const seen = { file, inode: 7, ctimeMs: 1 };
const since0 = { ...seen, unchangedSinceMs: 0 };

test("a file that grew is watched again from now", () => {
  const grown = { ...seen, file: { ...file, size: 2 } };
  expect(checkStability(since0, grown, 5_000, 1_000)).toEqual({
    kind: "waiting",
    tracked: { ...grown, unchangedSinceMs: 5_000 },
  });
});

test("a file that was rewritten with the same size is watched again from now", () => {
  const rewritten = { ...seen, file: { ...file, mtimeMs: 2 } };
  expect(checkStability(since0, rewritten, 5_000, 1_000).kind).toBe("waiting");
});

test("a file with another in its place, of the same size and date, is watched again from now", () => {
  expect(checkStability(since0, { ...seen, inode: 8 }, 5_000, 1_000).kind).toBe("waiting");
});

test("a quiet file is ready once it was quiet for long enough, and not before", () => {
  expect(checkStability(since0, seen, 999, 1_000).kind).toBe("waiting");
  expect(checkStability(since0, seen, 1_000, 1_000)).toEqual({ kind: "ready", seen });
});

test("an empty file is never ready", () => {
  const empty = { ...seen, file: { ...file, size: 0 } };
  expect(checkStability({ ...empty, unchangedSinceMs: 0 }, empty, 1e9, 1_000).kind).toBe("waiting");
});
