import { expect, test } from "vitest";
import { compileKql } from "../support/kibana/kql/compile-kql.ts";
import { type KqlNode, type KqlValue, readKql } from "../support/kibana/kql/read-kql.ts";

/** Source of the cases: the grammar of Kibana's query language and its documentation. */

const word = (text: string): KqlValue => ({ kind: "text", text, isQuoted: false });
const phrase = (text: string): KqlValue => ({ kind: "text", text, isQuoted: true });
const pattern = (...parts: readonly string[]): KqlValue => ({ kind: "pattern", parts });
const is = (field: string | null, value: KqlValue): KqlNode => ({
  kind: "is",
  field: field === null ? null : word(field),
  value,
});
const say = (text: string): KqlNode => is(null, word(text));

test.each<[query: string, meaning: KqlNode]>([
  ["", { kind: "everything" }],
  ["  ", { kind: "everything" }],
  ["حلب", say("حلب")],
  ["  حلب ", say("حلب")],
  // What has no quotes and no keyword between is one value.
  ["قصف مدفعي", say("قصف مدفعي")],
  ['"قصف مدفعي"', is(null, phrase("قصف مدفعي"))],
  ["a and b", { kind: "and", of: [say("a"), say("b")] }],
  ["a AND b", { kind: "and", of: [say("a"), say("b")] }],
  ["a and\u00A0b", { kind: "and", of: [say("a"), say("b")] }],
  // A joining word needs space on both sides.
  ["a and", say("a and")],
  ["a or b or c", { kind: "or", of: [say("a"), say("b"), say("c")] }],
  ["a or b and c", { kind: "or", of: [say("a"), { kind: "and", of: [say("b"), say("c")] }] }],
  ["(a or b) and c", { kind: "and", of: [{ kind: "or", of: [say("a"), say("b")] }, say("c")] }],
  ["not a", { kind: "not", of: say("a") }],
  ["not (a or b)", { kind: "not", of: { kind: "or", of: [say("a"), say("b")] } }],
  ["a and not b", { kind: "and", of: [say("a"), { kind: "not", of: say("b") }] }],
  ["f:v", is("f", word("v"))],
  ["f : v w", is("f", word("v w"))],
  ['f:"v w"', is("f", phrase("v w"))],
  ["f:(a or b)", { kind: "or", of: [is("f", word("a")), is("f", word("b"))] }],
  [
    "f:((a or b) and not c)",
    {
      kind: "and",
      of: [
        { kind: "or", of: [is("f", word("a")), is("f", word("b"))] },
        { kind: "not", of: is("f", word("c")) },
      ],
    },
  ],
  ["f:*", is("f", pattern("", ""))],
  ["f:ba*", is("f", pattern("ba", ""))],
  ["f:*a*", is("f", pattern("", "a", ""))],
  ["*:x", { kind: "is", field: pattern("", ""), value: word("x") }],
  ["f:true", is("f", { kind: "constant", value: true })],
  ["f:null", is("f", { kind: "constant", value: null })],
  ['f:"true"', is("f", phrase("true"))],
  ["f > 5", { kind: "range", field: word("f"), operator: "gt", value: word("5") }],
  [
    'f >= "a" and f<b',
    {
      kind: "and",
      of: [
        { kind: "range", field: word("f"), operator: "gte", value: phrase("a") },
        { kind: "range", field: word("f"), operator: "lt", value: word("b") },
      ],
    },
  ],
  [String.raw`f:a\:b`, is("f", word("a:b"))],
  [String.raw`f:a\*b`, is("f", word("a*b"))],
  [String.raw`f:a \and b`, is("f", word("a and b"))],
  [String.raw`f:"a\"b\\c"`, is("f", phrase(String.raw`a"b\c`))],
  [String.raw`f:\u0642صف`, is("f", word("قصف"))],
  [String.raw`f:a\tb`, is("f", word("a\tb"))],
])("%s is read as Kibana reads it", (query, meaning) => {
  expect(readKql(query)).toEqual(meaning);
});

test.each([
  ["a and ", "a value"],
  ["(a", "“)”"],
  ["a)", "AND, OR or the end"],
  ["f:", "a value"],
  ['f:"a', "a closing quotation mark"],
  ["f:<5", "a value"],
  ["a b or ", "a value"],
  ["f:{ g: h }", "a field that is not nested"],
  // Kibana ends a word before `not`, even inside it.
  ["cannot go", "AND, OR or the end"],
])("%s is refused, as Kibana refuses it", (query, expected) => {
  expect(() => readKql(query)).toThrow(`Expected ${expected}`);
});

const KNOWN = [
  { name: "text", esType: "text", isCounted: false },
  { name: "text.exact", esType: "text", isCounted: false },
  { name: "name", esType: "keyword", isCounted: true },
  { name: "at", esType: "date", isCounted: true },
  { name: "count", esType: "integer", isCounted: true },
];
const any = (...should: readonly object[]) => ({ bool: { should, minimum_should_match: 1 } });

test.each<[query: string, dsl: object]>([
  ["", { match_all: {} }],
  ["*:*", { match_all: {} }],
  ["قصف مدفعي", { multi_match: { type: "best_fields", query: "قصف مدفعي", lenient: true } }],
  ['"قصف مدفعي"', { multi_match: { type: "phrase", query: "قصف مدفعي", lenient: true } }],
  ["قص*", { query_string: { query: "قص*" } }],
  ["text:قصف مدفعي", any({ match: { text: "قصف مدفعي" } })],
  ['text:"قصف مدفعي"', any({ match_phrase: { text: "قصف مدفعي" } })],
  ["text:قص*", any({ query_string: { fields: ["text"], query: "قص*" } })],
  [String.raw`text:a\:b*`, any({ query_string: { fields: ["text"], query: String.raw`a\:b*` } })],
  ["name:حلب", any({ term: { name: { value: "حلب" } } })],
  ['name:"عين عيسى"', any({ term: { name: { value: "عين عيسى" } } })],
  ["name:عين*", any({ wildcard: { name: { value: "عين*" } } })],
  ["name:*", any({ exists: { field: "name" } })],
  ["at:2024-03-15", any({ range: { at: { gte: "2024-03-15", lte: "2024-03-15" } } })],
  ["at >= 2024", any({ range: { at: { gte: "2024" } } })],
  ["count > 3", any({ range: { count: { gt: "3" } } })],
  ["count:3", any({ match: { count: "3" } })],
  ["text*:x", any({ match: { text: "x" } }, { match: { "text.exact": "x" } })],
  ["unknown:x", any({ match: { unknown: "x" } })],
  ["not name:a", { bool: { must_not: [any({ term: { name: { value: "a" } } })] } }],
  [
    "name:a and count > 3",
    { bool: { filter: [any({ term: { name: { value: "a" } } }), any({ range: { count: { gt: "3" } } })] } },
  ],
  ["name:(a or b)", any(any({ term: { name: { value: "a" } } }), any({ term: { name: { value: "b" } } }))],
])("%s becomes the query that Kibana sends", (query, dsl) => {
  expect(compileKql(query, KNOWN)).toEqual(dsl);
});
