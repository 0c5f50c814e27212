import { expect, test } from "vitest";
import { toHit } from "../../../search/find/hit.ts";
import { fileNameOf, toStoredFile } from "../../../search/indices/file-fields.ts";

const whole = { path: "/in/a.jsonl", root: "/in", size: 10, mtimeMs: 1 };
const item = { ...whole, item: { number: 7, start: 0, end: 10, sha256: "s" } };

test("a hit on an item shows the number of the item behind the path", () => {
  const pathOf = (source: typeof whole) =>
    toHit({
      _index: "articles",
      _id: "d",
      _source: {
        article: { headline: "" },
        dedup: { story_id: "d", copies: 1 },
        file: toStoredFile(source, {}),
      },
    })?.path;
  expect(pathOf(item)).toBe("/in/a.jsonl#7");
  expect(pathOf(whole)).toBe("/in/a.jsonl");
});

test("a stored source file has the name that it was stored under", () => {
  expect(fileNameOf(toStoredFile(item, {}))).toEqual({ path: "/in/a.jsonl", item: { number: 7 } });
  expect(fileNameOf(toStoredFile(whole, {}))).toEqual({ path: "/in/a.jsonl" });
});

test("passages of what was left out stand apart from those of the text", () => {
  const found = (highlight: Record<string, string[]>) =>
    toHit({
      _index: "articles",
      _id: "d",
      _source: {
        article: { headline: "" },
        dedup: { story_id: "d", copies: 1 },
        file: toStoredFile(whole, {}),
      },
      highlight,
    });
  expect(found({ "article.body": ["نص"], "article.boilerplate_text": ["شارك <هنا>"] })).toMatchObject({
    highlight: ["نص"],
    boilerplate: ["شارك &lt;هنا&gt;"],
  });
  expect(found({ "article.body": ["نص"] })).not.toHaveProperty("boilerplate");
});
