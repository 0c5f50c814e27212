import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sha256 } from "../../cli/sha256.ts";
import { type DocumentRead, readDocument } from "../../document/read-document.ts";
import { encodeSingleByte, encodeUtf16 } from "../support/texts/encode-single-byte.ts";

/**
 * What a person finds in each page of `samples/`, from `samples.expected.json`. The samples imitate what scrapers leave of a
 * site. Line numbers count from 1; `bodyStart` and `bodyEnd` are the first and last eight words.
 */
interface Expected {
  readonly encoding: string;
  readonly headline: string;
  readonly bodyStart: string;
  readonly bodyEnd: string;
  readonly boilerplateLines: readonly number[];
  readonly section: string | null;
  readonly byline: { readonly asWritten: string; readonly kind: string } | null;
  readonly outlet: string | null;
  readonly dateline: string | null;
  readonly subheadings: readonly string[];
  readonly published: { readonly iso: string; readonly precision: string } | null;
}

const NOW_MS = Date.UTC(2026, 0, 1);
const folder = new URL("../../samples/", import.meta.url);
const expected = JSON.parse(
  readFileSync(new URL("../golden/document/samples.expected.json", import.meta.url), "utf8"),
) as Readonly<Record<string, Expected>>;
const names = readdirSync(folder).toSorted();

const read = (bytes: Uint8Array): DocumentRead => {
  const reading = readDocument(bytes, sha256, { nowMs: NOW_MS });
  if (reading.kind !== "read") throw new Error(reading.detail);
  return reading;
};
const bytesOf = (name: string): Uint8Array => readFileSync(new URL(name, folder));
const textOf = (name: string): string =>
  new TextDecoder(expected[name]?.encoding, { fatal: true }).decode(bytesOf(name));

test("every sample has its expectation", () => {
  expect(Object.keys(expected)).toEqual(names);
});

describe("samples", () => {
  test.each(names)("%s", (name) => {
    const { article, decoded } = read(bytesOf(name));
    const { headline, section, byline, outlet, dateline, subheadings, published } = article;
    const words = article.body.split(/\s+/u);
    expect({
      encoding: decoded.encoding,
      headline,
      bodyStart: words.slice(0, 8).join(" "),
      bodyEnd: words.slice(-8).join(" "),
      boilerplateLines: article.boilerplate.map(({ line }) => line),
      section,
      byline,
      outlet,
      dateline,
      subheadings,
      published: published === null ? null : { iso: published.iso, precision: published.precision },
    }).toEqual(expected[name]);
  });

  test.each(names)("%s is the same document in UTF-8, UTF-16 and windows-1256", (name) => {
    const text = textOf(name);
    const { documentId } = read(bytesOf(name));
    expect(read(new TextEncoder().encode(text)).documentId).toBe(documentId);
    expect(read(encodeUtf16("le", text)).documentId).toBe(documentId);
    expect(read(encodeUtf16("be", text)).documentId).toBe(documentId);
    // windows-1256 has no Arabic-Indic digits, and digit style does not make another document.
    const fitting = text.replace(/[\u0660-\u0669]/gu, (digit) =>
      String((digit.codePointAt(0) ?? 0) - 0x06_60),
    );
    expect(read(encodeSingleByte("windows-1256", fitting)).documentId).toBe(documentId);
  });
});

test("ligatures that were resolved before the text was encoded make no difference", () => {
  const text = textOf("01-coast-rain.txt");
  const ligatures = new Map([
    ["\u0644\u0622", "\uFEF5"],
    ["\u0644\u0623", "\uFEF7"],
    ["\u0644\u0625", "\uFEF9"],
    ["\u0644\u0627", "\uFEFB"],
  ]);
  const ligated = text.replace(/\u0644[\u0622\u0623\u0625\u0627]/gu, (pair) => ligatures.get(pair) ?? pair);
  expect(ligated).not.toBe(text);
  const { documentId } = read(new TextEncoder().encode(ligated));
  expect(read(encodeSingleByte("windows-1256", ligated.normalize("NFKC"))).documentId).toBe(documentId);
  expect(read(bytesOf("01-coast-rain.txt")).documentId).toBe(documentId);
});
