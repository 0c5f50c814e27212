import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PageArticle } from "../../document/article.ts";
import { readArticle, readArticleAndLines } from "../../document/read-article.ts";
import { repair } from "../../document/lines/repair.ts";
import { reasonOfRule } from "../../lexicon/boilerplate/boilerplate-rules.ts";
import { stripTashkeel } from "../../text/arabic/strip-tashkeel.ts";
import { stripTatweel } from "../../text/arabic/strip-tatweel.ts";
import { toDedupForm } from "../../text/dedup-form.ts";
import { toStoredForm } from "../../text/stored-form.ts";
import { arabicText } from "../support/texts/arabic-text.ts";
import { sharedDir, withShared } from "../support/shared.ts";
import { deepOr, repeated } from "../support/repetitions.ts";

const golden = new URL("../golden/document/read-article/", import.meta.url);
const sources = readdirSync(golden).filter((file) => file.endsWith(".source.txt"));
const sourceOf = (name: string) => readFileSync(new URL(name, golden), "utf8");

const shown = ({ headline, body, boilerplate }: PageArticle): string =>
  [
    headline,
    "=".repeat(20),
    body,
    "=".repeat(20),
    ...boilerplate.map(({ line, kind, rule, text }) => `${line} ${kind} (${rule}): ${text}`),
    "",
  ].join("\n");

describe("readArticle", () => {
  for (const name of sources) {
    test(`golden: ${name}`, async () => {
      const article = readArticle(sourceOf(name));
      const expected = new URL(name.replace(".source.", ".expected."), golden).pathname;
      await expect(article === null ? "null\n" : shown(article)).toMatchFileSnapshot(expected);
    });
  }

  test("one text in two spellings is one article", () => {
    const plain = readArticle(sourceOf("library-plain.source.txt"));
    const vocalized = readArticle(sourceOf("library-vocalized.source.txt"));
    expect(toDedupForm(vocalized?.headline ?? "")).toBe(toDedupForm(plain?.headline ?? "-"));
    expect(toDedupForm(vocalized?.body ?? "")).toBe(toDedupForm(plain?.body ?? "-"));
  });

  test("is null without a letter or a digit", () => {
    for (const text of [
      "",
      "\n\n \u00A0\n",
      "\u0640\u0640\u0640",
      "... \u2014 ***",
      "\uFEFF\u200F\u0000",
      "\u064B",
    ])
      expect(readArticle(text)).toBeNull();
  });

  test("an enormous line is the body, unless the format says that it is the headline: then its beginning is", () => {
    const word = "\u0643\u0644\u0645\u0629";
    const long = `${word} `.repeat(200).trim();
    expect(readArticle(long)).toMatchObject({ headline: null, body: long });
    const titled = (text: string) =>
      readArticleAndLines(`${text}\n\n${"\u0646\u0635 ".repeat(40)}`, { headline: 1 })?.article;
    expect(titled(long)).toMatchObject({ headline: `${word} `.repeat(60).trim() });
    expect(titled(`${word} ${word}. ${long}`)?.headline).toBe(`${word} ${word}.`);
    expect(titled(long.replaceAll("\u0644", "\u0644\u064E"))?.headline?.split(" ")).toHaveLength(60);
    expect(titled("\u0643".repeat(400))?.headline).toHaveLength(300);
    expect(titled(`x${"\u{1F600}".repeat(400)}`)?.headline).toBe(`x${"\u{1F600}".repeat(149)}`);
  });

  test("keeps the line numbers of the file, for any line end", () => {
    const lines = [
      "icon",
      "",
      "\u0639\u0627\u062F \u0627\u0644\u0642\u0637\u0627\u0631 \u0627\u0644\u064A\u0648\u0645",
      "",
      "66",
      "---",
    ];
    for (const end of ["\n", "\r\n", "\r", "\u2028"])
      expect(readArticle(lines.join(end))?.boilerplate.map(({ line }) => line)).toEqual([1, 5, 6]);
  });
});

/** Lines as on a page: real boilerplate, headlines, prose, and arbitrary text. */
const line = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...sources.flatMap((name) => sourceOf(name).split("\n"))) },
  { weight: 1, arbitrary: arabicText },
  {
    weight: 1,
    arbitrary: fc.constantFrom("", " ", "66", "icon", "\u0640\u0640", "a,", "\u0648\u0642\u0627\u0644\u060C"),
  },
);
const page = fc.array(line, { maxLength: 14 }).map((lines) => lines.join("\n"));
const runs = repeated(20_000);

/** The words of a text, without its line ends. */
const joinedWordsOf = (text: string): string =>
  text
    .split(/\s+/u)
    .filter((word) => word !== "")
    .toSorted()
    .join(" ");

describe("readArticle, laws", () => {
  test("loses no line and invents none", () => {
    fc.assert(
      fc.property(page, (text) => {
        const article = readArticle(text);
        if (article === null)
          return toDedupForm(text) === "" || !/[\p{L}\p{N}]/u.test(stripTatweel(toStoredForm(text)));
        const written = joinedWordsOf(repair(text));
        const left = article.boilerplate.map((each) => each.text).join("\n");
        // A headline that was cut out of a long line is there twice.
        const apart = joinedWordsOf(`${article.headline}\n${article.body}\n${left}`);
        return written === apart || written === joinedWordsOf(`${article.body}\n${left}`);
      }),
      runs,
    );
  });

  test("has a headline, and each boilerplate line has its number and its rule", () => {
    fc.assert(
      fc.property(page, (text) => {
        const article = readArticle(text);
        if (article === null) return true;
        const lines = repair(text).split("\n");
        return (
          article.headline !== "" &&
          article.boilerplate.every((left) => left.text.startsWith(lines[left.line - 1] ?? "-")) &&
          article.boilerplate.every((left) => reasonOfRule(left.rule) !== undefined) &&
          article.boilerplate.every((left, at) => left.line > (article.boilerplate[at - 1]?.line ?? 0))
        );
      }),
      runs,
    );
  });

  test("reads its own output as the same article", () => {
    fc.assert(
      fc.property(page, (text) => {
        const article = readArticle(text);
        return article === null || toStoredForm(article.body) === article.body;
      }),
      runs,
    );
  });

  test("does not depend on tashkeel and tatweel", () => {
    // Only tatweel inside words, not tatweel typed for a dash or a line. And wrapping depends on the width of the
    // written line.
    const bare = (text: string) =>
      stripTashkeel(text.replace(/(?<=[\u0621-\u063A\u0641-\u064A])\u0640+/gu, ""));
    const spelled = sources.filter((name) => !name.startsWith("wrapped")).map(sourceOf);
    const betweenLetters = /(?<=[\u0628-\u064A])(?=[\u0628-\u064A])/gu;
    const formOf = (text: string) => {
      const article = readArticle(text);
      const kinds = article?.boilerplate.map(({ kind }) => kind);
      return [toDedupForm(article?.headline ?? ""), toDedupForm(article?.body ?? ""), kinds];
    };
    for (const text of spelled)
      for (const between of ["\u064E", "\u0651\u064F", "\u0640", ""])
        expect(formOf(text.replace(betweenLetters, between))).toEqual(formOf(bare(text)));
  });
});

withShared(() => {
  describe("readArticle, on real articles", () => {
    const seeds = readdirSync(join(sharedDir, "seeds")).toSorted();
    test.each(seeds)("%s", (name) => {
      const article = readArticle(readFileSync(join(sharedDir, "seeds", name), "utf8"));
      const gold = JSON.parse(
        readFileSync(join(sharedDir, "seeds-gold", `${name.slice(0, 3)}.json`), "utf8"),
      ) as {
        readonly title: { readonly text: string };
        readonly body: { readonly first: string; readonly last: string };
        readonly boilerplate_lines: readonly { readonly line: number }[];
      };
      expect(article?.headline).toBe(toStoredForm(gold.title.text));
      expect(article?.body.startsWith(toStoredForm(gold.body.first))).toBe(true);
      expect(article?.body.endsWith(toStoredForm(gold.body.last))).toBe(true);
      expect(article?.boilerplate.map(({ line: number }) => number)).toEqual(
        gold.boilerplate_lines.map(({ line: number }) => number),
      );
    });
  });
});

describe("readArticle is linear", () => {
  const seconds = (text: string): number => {
    // CPU time of the process, because a busy machine lengthens wall time.
    const start = process.cpuUsage();
    readArticle(text);
    return process.cpuUsage(start).user / 1_000_000;
  };
  test.each([
    [
      "very many short lines",
      "\u0633\u0637\u0631 \u0645\u0646 \u0627\u0644\u062E\u0628\u0631\n".repeat(deepOr(1_000_000, 200_000)),
    ],
    ["five million line ends", "\n".repeat(5_000_000)],
    ["one line of words", "\u0643\u0644\u0645\u0629 ".repeat(2_000_000)],
    ["one word", "\u0643".repeat(3_000_000)],
    ["one Latin word", "a".repeat(5_000_000)],
    ["spaces", `${" ".repeat(5_000_000)}x`],
    ["no-break spaces", `${"\u00A0".repeat(3_000_000)}x`],
    ["ideographic spaces between words", "x\u3000".repeat(2_000_000)],
    ["tatweel", `${"\u0640".repeat(3_000_000)}x`],
    ["quotation marks", `${"\u00AB".repeat(3_000_000)}x`],
    ["ZWNJ", `${"\u200C".repeat(3_000_000)}x`],
    ["marks on one letter", `\u0627${"\u0651\u064E".repeat(1_500_000)}`],
    ["marks separated by tatweel", "\u0651\u0640\u0654\u0640".repeat(1_000_000)],
    ["ligatures of eighteen letters", "\uFDFA".repeat(500_000)],
    ["shapes of one letter", "\uFE8D".repeat(3_000_000)],
    ["astral marks", `x${"\u{1E8D0}".repeat(1_500_000)}`],
    ["emoji", "\u{1F600}".repeat(1_500_000)],
    ["halves of characters", "\uD83D".repeat(3_000_000)],
    ["addresses", `x\n${"a@".repeat(1_500_000)}`],
    ["hashtags", `x\n${"#a ".repeat(1_000_000)}!`],
    ["separators", `x\n${":-|/".repeat(1_000_000)}!`],
    ["lines that end in commas", "\u0648\u0642\u0627\u0644\u060C\n".repeat(500_000)],
    ["nesting", `${"(\u00AB[".repeat(700_000)}x`],
  ])("%s", (_, text) => {
    // Each takes a second or less, many lines a few seconds. Code that is not linear would take hours.
    expect(seconds(text)).toBeLessThan(40);
  });
});

test("a body with very many lines of a few words stays whole", () => {
  const count = deepOr(150_000, 30_000);
  const paragraph =
    "قال المسؤول في تصريح صحفي إن الوضع في المدينة مستقر وإن العمل جار على إعادة الخدمات إلى السكان.";
  const lines = Array.from({ length: count }, () => "كلمة قصيرة هنا");
  const body = readArticle(["عنوان الخبر في المدينة", paragraph, ...lines, paragraph].join("\n"))?.body ?? "";
  expect(body.split("\n\n").filter((each) => each === "كلمة قصيرة هنا")).toHaveLength(count);
});
