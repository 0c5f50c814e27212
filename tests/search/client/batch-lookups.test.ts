import { expect, test } from "vitest";
import { batchLookups } from "../../../search/client/batch-lookups.ts";

test("keys that are asked for at the same time share a lookup, each key once, up to the limit", async () => {
  const batches: (readonly number[])[] = [];
  const ask = batchLookups(async (keys: readonly number[]) => {
    batches.push(keys);
    return new Map(keys.filter((key) => key % 2 === 0).map((key) => [key, `v${key}`]));
  }, 4);
  const answers = await Promise.all([0, 1, 2, 2, 3, 4, 5].map(ask));
  expect(answers).toEqual(["v0", undefined, "v2", "v2", undefined, "v4", undefined]);
  expect(batches).toEqual([
    [0, 1, 2],
    [3, 4, 5],
  ]);
});

test("a failed lookup fails for all who share it, and the next one works", async () => {
  let calls = 0;
  const ask = batchLookups(async (keys: readonly string[]) => {
    calls += 1;
    if (calls === 1) throw new Error("away");
    return new Map(keys.map((key) => [key, key]));
  }, 10);
  await expect(Promise.all([ask("a"), ask("b")])).rejects.toThrow("away");
  expect(await ask("c")).toBe("c");
});
