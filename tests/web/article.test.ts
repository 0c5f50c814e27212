import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import { diffWords, type TextChange } from "../../text/diff-words.ts";
import { admissionFor } from "../support/admissions.ts";
import { readArticleOf, storedArticleOf } from "../support/texts/articles.ts";
import { FULL_ENRICHMENT } from "../support/texts/enrichments.ts";
import { pageDir } from "./fake-server.ts";

const load = async <Script>(name: string): Promise<Script> =>
  (await import(/* @vite-ignore */ pathToFileURL(join(pageDir, name)).href)) as Script;

interface Span {
  readonly start: number;
  readonly end: number;
}
interface Piece {
  readonly text: string;
  readonly findings: readonly Span[];
}
const { cutText, paragraphsOf } = await load<{
  readonly cutText: (text: string, findings: readonly Span[]) => readonly Piece[];
  readonly paragraphsOf: (pieces: readonly Piece[]) => readonly (readonly Piece[])[];
}>("article/cut-text.js");

interface Fact {
  readonly key: string;
  readonly kind: string;
  readonly name?: string;
  readonly isCertain: boolean;
  readonly evidence: readonly object[];
}
const { factsOf, findingsIn } = await load<{
  readonly factsOf: (found: object) => readonly Fact[];
  readonly findingsIn: (facts: readonly Fact[], field: string) => readonly Span[];
}>("article/facts.js");

type Side = readonly { readonly kind: string; readonly text: string; readonly number: number | null }[];
interface Row {
  readonly before: Side;
  readonly after: Side;
  readonly isSame: boolean;
}
const { pairRows } = await load<{ readonly pairRows: (changes: readonly TextChange[]) => readonly Row[] }>(
  "article/pair-rows.js",
);
const { visible } = await load<{ readonly visible: (text: string) => string }>("base/visible.js");

test("cuts a text where findings begin and end, by code points, and leaves out what is not in it", () => {
  const text = "😀 وزارة خارجية سوريا\n\nفي حلب";
  const [country, ministry, city] = [
    { start: 15, end: 20 },
    { start: 2, end: 20 },
    { start: 25, end: 28 },
  ] as const;
  const pieces = cutText(text, [country, ministry, city, { start: 27, end: 90 }, { start: 5, end: 5 }]);
  expect(pieces).toEqual([
    { text: "😀 ", findings: [] },
    { text: "وزارة خارجية ", findings: [ministry] },
    { text: "سوريا", findings: [ministry, country] },
    { text: "\n\nفي ", findings: [] },
    { text: "حلب", findings: [city] },
  ]);
  expect(paragraphsOf(pieces).map((paragraph) => paragraph.map((piece) => piece.text))).toEqual([
    ["😀 ", "وزارة خارجية ", "سوريا"],
    ["في ", "حلب"],
  ]);
});

test("cutting keeps every text as it was, and each finding whole, whatever the offsets", () => {
  const finding = fc.record({
    start: fc.integer({ min: -2, max: 40 }),
    end: fc.integer({ min: -2, max: 40 }),
  });
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 30 }), fc.array(finding), (text, findings) => {
      const pieces = cutText(text, findings);
      expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      const points = Array.from(text);
      for (const one of findings) {
        const own = pieces.filter((piece) => piece.findings.includes(one)).map((piece) => piece.text);
        const isInText = one.start >= 0 && one.end > one.start && one.end <= points.length;
        expect(own.join("")).toBe(isInText ? points.slice(one.start, one.end).join("") : "");
      }
    }),
  );
});

test("makes one fact of a name however often the text has it, and tells what is certain", () => {
  const stored = storedArticleOf(admissionFor("/in/1.txt"), readArticleOf("خبر", "قصف"), FULL_ENRICHMENT);
  const facts = factsOf(stored);
  expect(facts.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(["person", "organization", "group", "place", "time", "quote", "event", "framing"]),
  );
  expect(new Set(facts.map(({ key }) => key)).size).toBe(facts.length);
  const names = facts.filter(({ kind }) => kind === "person");
  expect(names.filter(({ isCertain }) => isCertain).map(({ name }) => name)).toEqual(stored.entity?.person);
  const evidence = facts.flatMap((fact) => fact.evidence);
  expect(findingsIn(facts, "headline").length + findingsIn(facts, "body").length).toBe(evidence.length);
  // A document of which nothing is known has no facts.
  expect(factsOf({})).toEqual([]);
});

test("puts paragraphs that belong together beside each other, and gives words that replace words one number", () => {
  const before = "عاد الهدوء إلى البلدة.\n\nفتحت المدارس أبوابها صباحا.\n\nانتهى.";
  const after = "عاد الهدوء إلى البلدة.\n\nفتحت المدارس والأسواق مساء.\n\nفقرة جديدة كاملة هنا.\n\nانتهى.";
  const rows = pairRows(diffWords(before, after));
  const textOf = (side: Side) => side.map(({ text }) => text).join("");
  expect(rows.map((row) => [textOf(row.before), textOf(row.after), row.isSame])).toEqual([
    ["عاد الهدوء إلى البلدة.", "عاد الهدوء إلى البلدة.", true],
    ["فتحت المدارس أبوابها صباحا.", "فتحت المدارس والأسواق مساء.\n\nفقرة جديدة كاملة هنا.", false],
    ["انتهى.", "انتهى.", true],
  ]);
  const numbers = rows.flatMap(({ before: ours, after: theirs }) =>
    [ours, theirs].map((side) => side.find(({ kind }) => kind === "replaced")?.number),
  );
  expect(numbers.filter((number) => number !== undefined)).toEqual([1, 1]);
});

test("gives whole paragraphs that one side lacks a row of their own", () => {
  const rows = pairRows(
    diffWords("أول سطر هنا.\n\nثاني سطر هنا.", "أول سطر هنا.\n\nشيء مختلف تماما.\n\nثاني سطر هنا."),
  );
  expect(rows.map(({ before, after }) => [before.length, after.map(({ kind }) => kind)])).toEqual([
    [1, ["same"]],
    [0, ["added"]],
    [1, ["same"]],
  ]);
});

test("rows lose no word of either text, whatever the texts are", () => {
  const text = fc
    .array(fc.constantFrom("أ ", "ب ", "ج ", ".", "\n\n", "\n\n\n", "\n", "x "), { maxLength: 30 })
    .map((parts) => parts.join(""));
  const wordsOf = (rows: readonly Row[], side: "before" | "after"): string =>
    rows.flatMap((row) => row[side].map((piece) => piece.text)).join("");
  const bare = (value: string): string => value.replace(/\n+/gu, "");
  fc.assert(
    fc.property(text, text, (before, after) => {
      const rows = pairRows(diffWords(before, after));
      expect(bare(wordsOf(rows, "before"))).toBe(bare(before));
      expect(bare(wordsOf(rows, "after"))).toBe(bare(after));
      for (const { isSame, before: ours, after: theirs } of rows)
        expect(isSame).toBe([...ours, ...theirs].every(({ kind }) => kind === "same"));
    }),
  );
});

test("shows what cannot be seen in a piece of a file, and what would turn the text around", () => {
  expect(visible("a\u0000b\u001B[31m\u202Eج\tد\nهـ\u200F")).toBe("a␀b␛[31m[U+202E]ج⇥د↵\nهـ[U+200F]");
  expect(visible("سطر عادي")).toBe("سطر عادي");
});
