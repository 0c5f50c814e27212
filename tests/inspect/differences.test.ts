import { expect, test } from "vitest";
import { differencesBetween } from "../../inspect/differences.ts";
import { admissionFor } from "../support/admissions.ts";
import { readArticleOf, storedArticleOf } from "../support/texts/articles.ts";

const documentOf = (path: string, headline: string, body: string) => {
  const read = readArticleOf(headline, body);
  return { id: read.documentId, document: storedArticleOf(admissionFor(path), read) };
};
const one = documentOf("/in/1.txt", "هدنة في الوادي", "أعلن المجلس وقف النار مساء أمس في البلدة.");
const other = documentOf("/in/2.txt", "هدنة في الوادي", "أعلن المجلس وقف القتال في البلدة القديمة.");

test("says which words another document drops, adds and replaces, and which documents they are", () => {
  const { from, to, words, headline, body, cut } = differencesBetween(one, other);
  expect([from.path, to.path, from.id, to.id]).toEqual(["/in/1.txt", "/in/2.txt", one.id, other.id]);
  expect(headline.map(({ kind }) => kind)).toEqual(["same"]);
  expect(body.filter(({ kind }) => kind !== "same")).toEqual([
    { kind: "replaced", before: "النار مساء أمس ", after: "القتال " },
    { kind: "added", before: "", after: "القديمة." },
  ]);
  expect(words).toEqual({ dropped: 3, added: 2, replaced: 1 });
  expect(cut).toBe(false);
});

test("compares the beginning of texts that are too long, up to a whole word, and says so", () => {
  const { body, cut } = differencesBetween(one, other, 16);
  expect(cut).toBe(true);
  expect(body.map(({ before }) => before).join("")).toBe("أعلن المجلس وقف");
  const endless = documentOf("/in/3.txt", "بلا فراغ", "ا".repeat(1_000));
  expect(differencesBetween(endless, endless, 100).body[0]?.before).toHaveLength(100);
});
