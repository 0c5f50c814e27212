import { expect, test } from "vitest";
import { judgeStability } from "../../watch/stability.ts";

const file = { path: "/in/a.txt", root: "/in", size: 1, mtimeMs: 1 };

test("a file that grew is watched again from now", () => {
  const grown = { ...file, size: 2 };
  expect(judgeStability({ file, quietSinceMs: 0 }, grown, 5_000, 1_000)).toEqual({
    kind: "waiting",
    tracked: { file: grown, quietSinceMs: 5_000 },
  });
});

test("a file that was rewritten with the same size is watched again from now", () => {
  const rewritten = { ...file, mtimeMs: 2 };
  expect(judgeStability({ file, quietSinceMs: 0 }, rewritten, 5_000, 1_000)).toMatchObject({
    kind: "waiting",
  });
});

test("a quiet file is ready once it was quiet for long enough, and not before", () => {
  expect(judgeStability({ file, quietSinceMs: 0 }, file, 999, 1_000).kind).toBe("waiting");
  expect(judgeStability({ file, quietSinceMs: 0 }, file, 1_000, 1_000)).toEqual({ kind: "ready", file });
});

test("an empty file is never ready", () => {
  const empty = { ...file, size: 0 };
  expect(judgeStability({ file: empty, quietSinceMs: 0 }, empty, 1e9, 1_000).kind).toBe("waiting");
});
