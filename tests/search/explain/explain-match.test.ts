import { expect, test } from "vitest";
import { type QueryTerm, explainMatch, type MatchedText } from "../../../search/explain/explain-match.ts";

const word = (text: string, stems: readonly string[], aliases: readonly string[] = []): QueryTerm => ({
  word: text,
  kind: "word",
  exact: [text],
  stemmed: [
    ...stems.map((token) => ({ token, start: 0, end: text.length, isAlias: false })),
    ...aliases.map((token) => ({ token, start: 0, end: text.length, isAlias: true })),
  ],
});
const body = (text: string, ...stemmed: string[]): MatchedText => ({
  text,
  field: "body",
  exact: text.split(" "),
  stemmed,
});

test.each([
  ["the word itself", word("a", ["x"]), [body("a", "x")], "as_written", ["a"]],
  ["another form", word("a", ["x"]), [body("b", "x")], "same_stem", ["b"]],
  ["itself before another form", word("a", ["x"]), [body("b", "x"), body("a", "x")], "as_written", ["a"]],
  ["another name", word("a", ["x"], ["y", "z"]), [body("b c", "y", "z")], "alias", ["b c"]],
  ["nothing", word("a", ["x"]), [body("b", "y")], "not_there", []],
  ["a beginning", { ...word("a", []), kind: "prefix" }, [body("abc", "x")], "begins_so", ["abc"]],
  ["nothing for a word without tokens", { ...word("", []), exact: [] }, [body("b", "y")], "not_there", []],
  [
    "a phrase",
    { ...word("a b", []), kind: "phrase", exact: ["a", "b"] },
    [body("x a b")],
    "as_written",
    ["x a b"],
  ],
  [
    "a share with its sign on the other side",
    { ...word("5%", []), kind: "phrase", exact: ["5", "بالمءه"] },
    [body("بالمءه 5")],
    "as_written",
    ["بالمءه 5"],
  ],
  [
    "half a phrase",
    { ...word("a b", []), kind: "phrase", exact: ["a", "b"] },
    [body("a"), body("b a")],
    "not_there",
    [],
  ],
] as const)("finds %s", (_, term, texts, how, found) => {
  const [reason] = explainMatch([term], texts);
  expect(reason).toMatchObject({ how, found, fields: found.length === 0 ? [] : ["body"] });
});

test("names every way in which a word was matched, the closest first", () => {
  const reasons = explainMatch([word("a", ["x"])], [body("b", "x"), body("a", "x")]);
  expect(reasons.map(({ how, found }) => [how, ...found])).toEqual([
    ["as_written", "a"],
    ["same_stem", "b"],
  ]);
});

test("says where a word was matched, the headline first, and lists at most five texts", () => {
  const texts = Array.from({ length: 9 }, (_, index) => body(`b${index}`, "x"));
  const [reason] = explainMatch([word("a", ["x"])], [...texts, { ...body("h", "x"), field: "headline" }]);
  expect(reason?.fields).toEqual(["headline", "body"]);
  expect(reason?.found).toHaveLength(5);
});
