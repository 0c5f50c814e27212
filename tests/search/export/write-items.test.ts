import { expect, test } from "vitest";
import { jsonLines, jsonList, table, writeItems } from "../../../search/export/write-items.ts";

async function* batchesOf(...batches: readonly (readonly number[])[]): AsyncGenerator<readonly number[]> {
  yield* batches;
}

async function* refused(): AsyncGenerator<readonly number[]> {
  yield await Promise.reject(new Error("refused"));
}

const STYLES = {
  list: jsonList(String),
  lines: jsonLines(String),
  table: table([{ name: "n" }], (item: number) => `${item}\r\n`),
};

const written = async (
  batches: AsyncIterable<readonly number[]>,
  limit: number,
  style: keyof typeof STYLES,
) => {
  let text = "";
  for await (const chunk of writeItems(batches, limit, STYLES[style])) text += chunk.text;
  return text;
};

test.each(["list", "lines", "table"] as const)(
  "a %s whose first batch is refused fails before its first text, so that it can still be answered as an error",
  async (style) => {
    await expect(writeItems(refused(), 9, STYLES[style]).next()).rejects.toThrow("refused");
  },
);

test.each([
  ["list", "[\n1,\n2,\n3\n]\n", "[\n1,\n2\n]\n", "[\n]\n"],
  ["lines", "1\n2\n3\n", "1\n2\n", ""],
  ["table", "\uFEFFn\r\n1\r\n2\r\n3\r\n", "\uFEFFn\r\n1\r\n2\r\n", "\uFEFFn\r\n"],
] as const)("a %s is whole, ends at its limit, and may be empty", async (style, whole, limited, empty) => {
  expect(await written(batchesOf([1], [], [2, 3]), 9, style)).toBe(whole);
  expect(await written(batchesOf([1], [2, 3]), 2, style)).toBe(limited);
  expect(await written(batchesOf([]), 9, style)).toBe(empty);
});
