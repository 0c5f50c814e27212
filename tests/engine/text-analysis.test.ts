import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ensureLocalEngines, stopLocalEngines } from "../../engine/local-engines.ts";
import { ask as askEngine } from "../support/servers/ask.ts";

/** The local Elasticsearch must make the same tokens as a stock one. The expected tokens are those of its reference. */
const projectDir = path.join(import.meta.dirname, "../..");
const home = mkdtempSync(path.join(tmpdir(), "warraq-analysis-"));
const say = (): void => undefined;
let url = "";

beforeAll(async () => {
  const needs = { redis: false, elasticsearch: true };
  const engines = await ensureLocalEngines({ home, projectDir, heapMb: 256, env: process.env, say, needs });
  url = engines.elasticsearchUrl ?? "";
}, 600_000);
afterAll(async () => {
  await stopLocalEngines({ home, say });
  rmSync(home, { recursive: true, force: true });
});

interface Answer {
  readonly tokens?: readonly { readonly token: string }[];
  readonly acknowledged?: boolean;
  readonly result?: string;
  readonly error?: { readonly reason: string };
}

const ask = async (method: string, question: string, body: object): Promise<Answer> => {
  const headers = { "content-type": "application/json" };
  const response = await askEngine(url + question, { method, headers, body: JSON.stringify(body) });
  return (await response.json()) as Answer;
};

const tokens = async (body: object, index = ""): Promise<readonly string[] | string | undefined> => {
  const answer = await ask("POST", `${index}/_analyze`, body);
  return answer.tokens?.map(({ token }) => token) ?? answer.error?.reason;
};

const BOOK = "\u0643\u062A\u0627\u0628";
const AND_THE_BOOK = `\u0648\u0627\u0644${BOOK}`;

test.each<[string | object, string, readonly string[] | string]>([
  ["lowercase", "ABC", ["abc"]],
  ["decimal_digit", "\u0661\u0662\u06F3", ["123"]],
  ["arabic_normalization", "\u0623\u0644\u0649", ["\u0627\u0644\u064A"]],
  ["arabic_stem", AND_THE_BOOK, [BOOK]],
  [{ type: "stemmer", language: "arabic" }, AND_THE_BOOK, [BOOK]],
  [{ type: "stop", stopwords: "_arabic_" }, `\u0641\u064A ${BOOK}`, [BOOK]],
  [{ type: "stemmer_override", rules: [`${AND_THE_BOOK}, x => ${BOOK}`] }, `${AND_THE_BOOK} x`, [BOOK, BOOK]],
  [
    { type: "stemmer_override", rules: ["no arrow"] },
    "a",
    "a stemmer_override rule is `word, word => stem`, not [no arrow]",
  ],
  [{ type: "stemmer_override", rules: ["\\u0061 => b"] }, "a", ["a"]],
  [{ type: "pattern_replace", pattern: "b", replacement: "x", all: false }, "abab", ["axab"]],
  ["asciifolding", "\u00E9", ["e"]],
  [{ type: "length", min: 2 }, "a bc", ["bc"]],
])("token filter %j", async (filter, text, expected) => {
  expect(await tokens({ tokenizer: "standard", filter: [filter], text })).toEqual(expected);
});

test("keyword_marker protects words from a stemmer", async () => {
  const marked = { type: "keyword_marker", keywords: [AND_THE_BOOK] };
  const body = { tokenizer: "standard", filter: [marked, "arabic_stem"], text: AND_THE_BOOK };
  expect(await tokens(body)).toEqual([AND_THE_BOOK]);
});

/** The rules of a synonym filter are analyzed with the filters before it. */
test.each<[object, string, readonly string[] | string]>([
  [{ synonyms: ["A B, c"] }, "c x", ["a", "c", "b", "x"]],
  [{ synonyms: ["A B, c"] }, "a b", ["c", "a", "b"]],
  [{ synonyms: ["A => b"] }, "a b", ["b", "b"]],
  [{ synonyms: ["A, b"], expand: false }, "b", ["a"]],
  [{}, "a", "[__anonymous__synonym_graph] of type [synonym_graph] needs [synonyms]"],
])("synonym_graph %j", async (settings, text, expected) => {
  const filter = ["lowercase", { type: "synonym_graph", ...settings }];
  expect(await tokens({ tokenizer: "standard", filter, text })).toEqual(expected);
});

test.each<[object, string, readonly string[] | string]>([
  // A rule may name an invisible character by an escape or hold the character itself.
  [
    { type: "mapping", mappings: ["\\u200F=>", "\\u0640 => \\u0020", "\u200E=>"] },
    "a\u200Fb\u200Ec\u0640d",
    ["abc d"],
  ],
  [{ type: "mapping", mappings: ["=> => \\u003D"] }, "a=>b", ["a=b"]],
  [{ type: "mapping", mappings: ["a b"] }, "a", "no => in mapping rule [a b]"],
  [{ type: "mapping", mappings: ["\\u20 => x"] }, "a", "unfinished escape in mapping rule, at [\\u20]"],
  [{ type: "pattern_replace", pattern: "[\\u064B-\\u0652]" }, `${BOOK}\u064E`, [BOOK]],
  [{ type: "pattern_replace", pattern: "K", flags: "CASE_INSENSITIVE", replacement: "q" }, "k", ["q"]],
])("character filter %j", async (filter, text, expected) => {
  expect(await tokens({ tokenizer: "keyword", char_filter: [filter], text })).toEqual(expected);
});

const analysis = (filter: readonly string[]): object => ({
  normalizer: { folded: { type: "custom", filter } },
});

test("the normalizer of a keyword field may consist of filters that change letters, and of no others", async () => {
  const folds = ["lowercase", "arabic_normalization", "decimal_digit", "asciifolding", "trim"];
  const mappings = { properties: { name: { type: "keyword", normalizer: "folded" } } };
  const settings = { number_of_replicas: 0, codec: "best_compression", analysis: analysis(folds) };
  expect(await ask("PUT", "/normalized", { settings, mappings })).toMatchObject({ acknowledged: true });
  expect(await tokens({ field: "name", text: " \u0623B\u0661 " }, "/normalized")).toEqual(["\u0627b1"]);
  const refused = await ask("PUT", "/refused", { settings: { analysis: analysis(["arabic_stem"]) } });
  expect(refused.error?.reason).toBe("Custom normalizer [folded] may not use filter [arabic_stem]");
});

test("the arabic analyzer works like the stock one, with its parameters", async () => {
  const text = `${AND_THE_BOOK} \u0641\u064A x`;
  expect(await tokens({ analyzer: "arabic", text })).toEqual([BOOK, "x"]);
  const analyzer = { mine: { type: "arabic", stopwords: ["x"], stem_exclusion: [AND_THE_BOOK] } };
  const settings = { number_of_replicas: 0, analysis: { analyzer } };
  expect(await ask("PUT", "/analyzed", { settings })).toMatchObject({ acknowledged: true });
  expect(await tokens({ analyzer: "mine", text }, "/analyzed")).toEqual([AND_THE_BOOK, "\u0641\u064A"]);
});
