import { describe, expect, test } from "vitest";
import { readArticle } from "../../document/read-article.ts";
import { readTarGz } from "../support/read-tar.ts";
import { hasShared, sharedDir } from "../support/shared.ts";

/**
 * Articles with nothing around them: what a rule takes here is lost. A few of them do have a source or a photographer's name
 * at their end, so the floors are not 100. `PLAIN=10138` reads the whole corpus, and prints every line left out.
 */
const ARTICLES = Number(process.env["PLAIN"] ?? 1_000);
const LEAST_CHARACTERS_KEPT = 99.95;
const LEAST_ARTICLES_WHOLE = 99;

const LETTER = /\p{L}/u;

const readAll = (articles: number) => {
  const files = readTarGz(`${sharedDir}corpora/ant.tar.gz`);
  const stride = files.length / articles;
  return Array.from({ length: articles }, (_, index) => {
    const text = files[Math.floor(index * stride)]?.[1].toString("utf8") ?? "";
    const left = (readArticle(text)?.boilerplate ?? []).filter((line) => LETTER.test(line.text));
    return { characters: text.length, left };
  });
};

describe.skipIf(!hasShared)("plain articles", () => {
  test("lose next to nothing", () => {
    const read = readAll(ARTICLES);
    const left = read.flatMap((article) => article.left);
    const characters = read.reduce((sum, article) => sum + article.characters, 0);
    const lost = left.reduce((sum, { text }) => sum + text.length, 0);
    const kept = 100 - (100 * lost) / characters;
    const whole = (100 * read.filter((article) => article.left.length === 0).length) / read.length;
    const lines = left.map(({ rule, text }) => `${rule}: ${text}\n`).join("");
    process.stdout.write(
      `${read.length} articles, ${whole.toFixed(2)} % whole, ${kept.toFixed(3)} % of the text kept\n${lines}`,
    );
    expect(kept).toBeGreaterThanOrEqual(LEAST_CHARACTERS_KEPT);
    expect(whole).toBeGreaterThanOrEqual(LEAST_ARTICLES_WHOLE);
  });
});
