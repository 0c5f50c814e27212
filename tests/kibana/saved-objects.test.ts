import { expect, test } from "vitest";
import { savedObjects, toNdjson } from "../../kibana/saved-objects.ts";

test("the objects are one JSON object a line, and the same each time", () => {
  const text = toNdjson(savedObjects({ prefix: "warraq" }));
  expect(toNdjson(savedObjects({ prefix: "warraq" }))).toBe(text);
  const lines = text.trimEnd().split("\n");
  expect(lines.map((line) => (JSON.parse(line) as { readonly id: string }).id)).toEqual(
    savedObjects({ prefix: "warraq" }).map(({ id }) => id),
  );
});

test("every id begins with the prefix of the indices", () => {
  const ids = savedObjects({ prefix: "other" }).map(({ id }) => id);
  expect(ids.filter((id) => !id.startsWith("other-"))).toEqual([]);
});
