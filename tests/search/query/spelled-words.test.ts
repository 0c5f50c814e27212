import { expect, test } from "vitest";
import { OWN_ENTRIES } from "../../../lexicon/names/own-entries.ts";
import { openFindSpelled } from "../../../search/query/latin-names.ts";
import { parseQuery } from "../../../search/query/parse-query.ts";
import type { QueryNode } from "../../../search/query/query.ts";
import { mayBeSpelled, withSpelled } from "../../../search/query/spelled-words.ts";

const find = openFindSpelled(OWN_ENTRIES);

/** A query as it would be typed, with an `or` between alternatives. */
const written = (node: QueryNode): string => {
  if (node.kind === "any") return `(${node.nodes.map(written).join(" | ")})`;
  if (node.kind === "all") return `(${node.nodes.map(written).join(" ")})`;
  if (node.kind === "not") return `-${written(node.node)}`;
  if (node.kind === "word") return node.text;
  if (node.kind === "phrase") return `"${node.text}"`;
  return node.kind + ("text" in node ? `:${node.text}` : "");
};
const spelled = (query: string): string =>
  withSpelled(parseQuery(query).nodes, find)
    .map((node) => written(node))
    .join(" ");

test.each([
  ["7alab", "(7alab | حلب)"],
  ["قصف 7alab", "قصف (7alab | حلب)"],
  ["3ein issa", "((3ein issa) | (عين عيسى))"],
  ["7alab 3ein issa", "(7alab | حلب) ((3ein issa) | (عين عيسى))"],
  ["7alab قصف 7oms", "(7alab | حلب) قصف (7oms | حمص)"],
  ["7alab OR 7oms", "((7alab | حلب) | (7oms | حمص))"],
  ["قصف -7alab", "قصف -(7alab | حلب)"],
  ["Al-Bab", '(Al-Bab | "الباب")'],
  ['"3ein issa"', '("3ein issa" | "عين عيسى")'],
  ["headline:7alab", "(headline:7alab | headline:حلب)"],
])("%s asks for %s", (query, expected) => {
  expect(spelled(query)).toBe(expected);
});

test.each([
  "Aleppo",
  "Syrian Democratic Forces",
  "Bashar al-Assad",
  "حلب",
  "M16 2015",
  "president of the market",
  "outlet:7alab",
  "one two 7alab four five six seven",
  "",
])("%s stays as it is", (query) => {
  const { nodes } = parseQuery(query);
  expect(withSpelled(nodes, find)).toEqual(nodes);
});

test("a name that nobody typed has no place in the query, so it is never corrected", () => {
  const [node] = withSpelled(parseQuery("7alab").nodes, find);
  expect(node).toMatchObject({
    nodes: [
      { text: "7alab", at: 0 },
      { text: "حلب", at: -1 },
    ],
  });
});

test("only words in Latin letters that no rule of the analyzer knows need a lexicon", () => {
  expect(mayBeSpelled(parseQuery('قصف OR -"3ein issa"').nodes)).toBe(true);
  expect(mayBeSpelled(parseQuery("Aleppo قصف outlet:7alab").nodes)).toBe(false);
});
