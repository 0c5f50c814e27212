import { expect, test } from "vitest";
import { applyHints } from "../../document/apply-hints.ts";
import { readArticleOf } from "../support/texts/articles.ts";

test("what a file states outside its text is repaired like the text", () => {
  const { article } = readArticleOf("عنوان", "نص");
  const page = { ...article, outlet: null, section: null, byline: null, tags: [] };
  const hostile = "\u001B[31m\u202E\uFEDB\uFE98\uFE8E\uFE91\u0000";
  const hints = { outlet: hostile, section: hostile, byline: hostile };
  const found = applyHints(page, null, { hints, tags: [hostile, "\u202E", "حلب"] }, { nowMs: 0 });
  const clean = "[31mكتاب";
  expect(found).toMatchObject({
    outlet: clean,
    section: clean,
    byline: { asWritten: clean },
    tags: [clean, "حلب"],
  });
  const none = applyHints(page, null, { hints: { outlet: "\u202E", byline: "\u0000" } }, { nowMs: 0 });
  expect([none.outlet, none.byline]).toEqual([null, null]);
});
