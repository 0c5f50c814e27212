import { describe, expect, test } from "vitest";
import { readArticle } from "../../document/read-article.ts";
import { readTarGz } from "../support/read-tar.ts";
import { OWN_SAMPLES } from "../support/samples/own-samples.ts";
import { sharedDir, withShared } from "../support/shared.ts";
import { figuresBelowFloor } from "./floors.ts";

/**
 * Articles with nothing around them: whatever a rule takes as boilerplate here is lost. A few articles of the corpus do end with a
 * source or a photographer's name, so its floors are not 100. `PLAIN=10138` reads the whole corpus, and prints every line left out.
 */
const ARTICLES = Number(process.env["PLAIN"] ?? 1_000);

const LETTER = /\p{L}/u;

const readCorpus = (): readonly string[] => {
  const files = readTarGz(`${sharedDir}corpora/ant.tar.gz`);
  const stride = files.length / ARTICLES;
  return Array.from(
    { length: ARTICLES },
    (_, index) => files[Math.floor(index * stride)]?.[1].toString("utf8") ?? "",
  );
};

/** Reads these articles. Returns what is below its floor. */
const missedOf = (source: "corpus" | "own", texts: readonly string[]): readonly string[] => {
  const read = texts.map((text) =>
    (readArticle(text)?.boilerplate ?? []).filter((line) => LETTER.test(line.text)),
  );
  const left = read.flat();
  const characters = texts.reduce((sum, { length }) => sum + length, 0);
  const lost = left.reduce((sum, { text }) => sum + text.length, 0);
  const charactersKept = 100 - (100 * lost) / characters;
  const articlesWhole = (100 * read.filter(({ length }) => length === 0).length) / read.length;
  const lines = left.map(({ rule, text }) => `${rule}: ${text}\n`).join("");
  process.stdout.write(
    `${texts.length} articles (${source}), ${articlesWhole.toFixed(2)} % whole, ${charactersKept.toFixed(3)} % of the text kept\n${lines}`,
  );
  return figuresBelowFloor(["plain_articles", source], { charactersKept, articlesWhole });
};

describe("plain articles", () => {
  test("of our own lose nothing", () => {
    expect(
      missedOf(
        "own",
        OWN_SAMPLES.map(({ text }) => text),
      ),
    ).toEqual([]);
  });

  withShared(() => {
    test("lose next to nothing", () => {
      expect(missedOf("corpus", readCorpus())).toEqual([]);
    });
  });
});
