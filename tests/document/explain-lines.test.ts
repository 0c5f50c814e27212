import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { explanationText } from "../../cli/extract/explanation.ts";
import { sha256 } from "../../cli/sha256.ts";
import { type Explanation, explainLines } from "../../document/explain-lines.ts";
import { readDocumentAndLines } from "../../document/read-document.ts";
import { makePages } from "../support/layouts/make-pages.ts";
import { OWN_SAMPLES } from "../support/samples/own-samples.ts";

const NOW_MS = Date.UTC(2026, 0, 1);
const golden = new URL("../golden/document/", import.meta.url);

const read = (text: string, extension = "txt") => {
  const { reading, lines, headlineLine } = readDocumentAndLines(new TextEncoder().encode(text), sha256, {
    nowMs: NOW_MS,
    extension,
  });
  if (reading.kind !== "read") throw new Error(reading.detail);
  return { reading, lines, headlineLine, article: reading.article };
};

const explain = (text: string, extension?: string): Explanation => {
  const { article, lines, headlineLine } = read(text, extension);
  return explainLines(article, lines, headlineLine);
};

const textsOf = ({ lines }: Explanation, ...fates: readonly string[]): readonly string[] =>
  lines.filter(({ fate }) => fates.includes(fate)).map(({ text }) => text);

const saying = ({ lines }: Explanation, what: string): readonly string[] =>
  lines.filter(({ says }) => says.some((said) => said === what)).map(({ text }) => text);

describe("explainLines", () => {
  const pages = makePages(OWN_SAMPLES, 2).flatMap(({ layout, pages: all }) =>
    all.map(({ text }, at) => [`${layout.name} ${at}`, text] as const),
  );

  test.each(pages)("gives each line one fate, and together they are the article: %s", (_, text) => {
    const { article, lines } = read(text);
    const explained = explainLines(article, lines);
    expect(explained.lines.map(({ line, text: shown }) => [line, shown])).toEqual(
      lines.map((line) => [line.number, line.text]),
    );
    expect(textsOf(explained, "headline")).toEqual([article.headline]);
    expect(textsOf(explained, "body", "subheading").join("\n\n")).toBe(article.body);
    const boilerplate = explained.lines
      .filter(({ fate }) => fate === "boilerplate")
      .map(({ line, kind, rule, text: shown }) => ({ line, kind, rule, text: shown }));
    expect(boilerplate).toEqual(article.boilerplate);
    expect(explained.lines.filter(({ reason }) => reason === "")).toEqual([]);
    expect(new Set(textsOf(explained, "subheading"))).toEqual(new Set(article.subheadings));
  });

  test("explains an HTML page by its markup, and loses no line", () => {
    const html = readFileSync(new URL("parse/old-market.html", golden), "utf8");
    const { lines } = explain(html, "html");
    const rulesOf = (text: string) =>
      lines.filter((line) => line.text.includes(text)).map(({ fate, rule }) => [fate, rule]);
    expect(rulesOf("يقر ترميم السوق القديم")).toEqual([
      ["boilerplate", "headline.page-title"],
      ["headline", "article.headline-known"],
    ]);
    expect(rulesOf("أرشيف")).toEqual([["boilerplate", "markup.caption"]]);
    expect(rulesOf("حملة لتشجير")).toEqual([["boilerplate", "markup.outside-body"]]);
    expect(rulesOf("جميع الحقوق محفوظة").map(([fate]) => fate)).toEqual(["boilerplate"]);
  });

  test("names the lines from which the values of the article are read", () => {
    const text = readFileSync(new URL("read-article/old-market-agency.source.txt", golden), "utf8");
    const explained = explain(text);
    expect(saying(explained, "published")).toEqual(["الثلاثاء 05-03-2024"]);
    expect(saying(explained, "dateline")).toEqual(["الرمانة - وكالات"]);
    expect(saying(explained, "section")).toEqual(["محليات"]);
    expect(explained.saidElsewhere).toEqual([]);
  });

  test("names the values that no line has, which are from the metadata of the page", () => {
    const page = `<html><head><meta property="og:site_name" content="مرآة الرمانة">
      <meta property="article:published_time" content="2024-03-05T10:00:00Z"></head>
      <body><h1>المجلس يفتح الجسر القديم أمام السيارات</h1><p>${"قال رئيس المجلس إن العمل ينتهي خلال شهر. ".repeat(9)}</p></body></html>`;
    expect(explain(page, "html").saidElsewhere).toEqual(["outlet", "published"]);
  });

  test("has no headline where no line titles the text", () => {
    const sentence = "قال رئيس المجلس إن العمل في الجسر ينتهي خلال شهر وإن الطريق يفتح بعده أمام السيارات.";
    const { lines } = explain(`${sentence} ${sentence}\n\n${sentence}`);
    expect(lines.map(({ fate }) => fate)).toEqual(["body", "body"]);
  });
});

test("the site's name after a headline is distinguished from it", () => {
  const story = "قال رئيس المجلس إن العمل في الجسر ينتهي خلال شهر وإن الطريق يفتح بعده أمام السيارات. ".repeat(
    3,
  );
  const [line] = explain(`المجلس يفتح الجسر القديم أمام السيارات - شبكة شام\n\n${story}`).lines;
  expect(line).toMatchObject({
    rule: "article.headline-bare",
    says: expect.arrayContaining(["alternative_headline", "outlet"]),
  });
});

describe("the explanation in words", () => {
  test.each(["old-market-agency", "crossing"])("golden: %s", async (name) => {
    const text = readFileSync(new URL(`read-article/${name}.source.txt`, golden), "utf8");
    const expected = new URL(`explain/${name}.expected.txt`, golden).pathname;
    await expect(explanationText(`${name}.source.txt`, read(text))).toMatchFileSnapshot(expected);
  });

  test("makes control characters visible, and says why a file was not read", () => {
    const detail = "an \u001B[31munreadable\u202E file";
    const shown = explanationText("a\u001B.txt", {
      reading: { kind: "rejected", reason: "file_unreadable", detail },
    });
    for (const control of ["\u001B", "\u202E"]) expect(shown).not.toContain(control);
    expect(shown).toContain("file_unreadable: The operating system refused");
  });
});
