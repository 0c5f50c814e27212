import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { sha256 } from "../../../cli/sha256.ts";
import { documentIdOf } from "../../../document/article.ts";
import type { Structure } from "../../../document/boilerplate/by-markup.ts";
import type { Parsed } from "../../../document/parse/parsed.ts";
import { parserOf } from "../../../document/parse/parser-of.ts";
import { readArticleAndLines } from "../../../document/read-article.ts";

const golden = new URL("../../golden/document/parse/", import.meta.url);
const sources = readdirSync(golden).filter((name) => !name.includes(".expected."));
const parseFile = (name: string): Parsed | null => {
  const parsed = parserOf(path.extname(name))?.(readFileSync(new URL(name, golden), "utf8")) ?? null;
  if (parsed !== null && "reason" in parsed) throw new Error(`${name}: ${parsed.reason}, ${parsed.detail}`);
  return parsed;
};

const structureOf = ({ headline, body, apart, captions }: Structure): readonly string[] => [
  ...(headline === undefined ? [] : [`line ${headline} is the headline`]),
  ...(body === undefined ? [] : [`lines ${body.first} to ${body.last} are the body`]),
  ...(apart === undefined || apart.size === 0 ? [] : [`apart from it: ${[...apart].join(", ")}`]),
  ...(captions === undefined || captions.size === 0 ? [] : [`captions: ${[...captions].join(", ")}`]),
];

const shown = ({ text, hints, tags, structure }: Parsed): string =>
  [
    ...Object.entries(hints).map(([name, value]) => `${name}: ${value}`),
    ...(tags === undefined ? [] : [`tags: ${tags.join(" | ")}`]),
    ...structureOf(structure ?? {}),
    "=".repeat(20),
    text,
    "",
  ].join("\n");

describe("parserOf", () => {
  for (const name of sources.filter((source) => !source.endsWith(".txt"))) {
    test(`golden: ${name}`, async () => {
      const parsed = parseFile(name);
      const expected = new URL(`${name}.expected.txt`, golden).pathname;
      await expect(parsed === null ? "null\n" : shown(parsed)).toMatchFileSnapshot(expected);
    });
  }

  test.each(["old-market.html", "old-market.md", "old-market.json", "tag-soup.htm", "line-breaks.html"])(
    "%s is the same document as its plain text",
    (name) => {
      const [page, plain] = [name, "old-market.txt"].map((file) => {
        const parsed = parseFile(file);
        return readArticleAndLines(parsed?.text ?? "", parsed?.structure)?.article;
      });
      expect(page?.headline).toBe(plain?.headline);
      expect(page?.body).toBe(plain?.body);
      expect(page && documentIdOf(page, sha256)).toBe(plain && documentIdOf(plain, sha256));
    },
  );

  test("knows an extension in any case, with and without its dot", () => {
    expect(parserOf(".HTML")).toBe(parserOf("htm"));
    expect(parserOf("md")).toBeDefined();
    expect(parserOf("pdf")).toBeUndefined();
    expect(parserOf("")).toBeUndefined();
  });

  test("leaves plain text as it is, except HTML that a scraper left", () => {
    expect(parserOf("txt")?.("3 < 5 & \r\n# x")).toEqual({ text: "3 < 5 & \r\n# x", hints: {} });
    expect(parserOf("txt")?.("<p> &amp; \r\n# x")).toEqual({ text: "\n & \r\n# x", hints: {} });
    expect(parserOf("text")).toBe(parserOf("txt"));
  });
});
