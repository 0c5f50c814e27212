import { createHash } from "node:crypto";
import { afterEach, describe, expect, test } from "vitest";
import { FOLDER_LIMITS, learnRecurring, openWitnessSample, witnessOf } from "../../dedup/learn-recurring.ts";
import { readArticleAndLines } from "../../document/read-article.ts";
import { readWithoutRecurring } from "../../document/recurring/read-without-recurring.ts";
import { recurringOf } from "../../document/recurring/recurring-lines.ts";
import { corpusSamples } from "../support/samples/corpus-samples.ts";
import type { LayoutSet } from "../support/layouts/layout.ts";
import { LAYOUTS } from "../support/layouts/layouts.ts";
import { readPage, type Shares, sharesOf, totalOf } from "../support/layouts/measure.ts";
import { readTarGz } from "../support/read-tar.ts";
import { pagesOfSite } from "../support/texts/recurring-pages.ts";
import { OWN_SAMPLES } from "../support/samples/own-samples.ts";
import type { SampleArticle } from "../support/samples/sample-article.ts";
import { sharedDir, withShared } from "../support/shared.ts";
import { figuresBelowFloor } from "./floors.ts";

const UNRELATED = 12;
const PAGES_OF_A_SITE = 30;

/** What has been read in a test: every text is read by itself, to learn from it, and again with what was learned. */
const readings = new Map<string, ReturnType<typeof readArticleAndLines>>();
afterEach(() => readings.clear());

const readOnce = (text: string): ReturnType<typeof readArticleAndLines> => {
  const known = readings.get(text);
  if (known !== undefined) return known;
  const read = readArticleAndLines(text);
  readings.set(text, read);
  return read;
};

const witnessIn = (id: string, text: string) =>
  witnessOf({ id, lines: (readOnce(text)?.lines ?? []).map((line) => line.text) });

/** How the folder of each site is read by the rules alone, and again after its recurring lines were learned. */
const readSites = (set: LayoutSet, samples: readonly SampleArticle[]) => {
  const sites = LAYOUTS.flatMap((layout, row) =>
    layout.set === set ? [pagesOfSite(samples, row, PAGES_OF_A_SITE)] : [],
  );
  const read = sites.map((pages) => {
    const learned = learnRecurring(
      pages.map(({ text }, at) => witnessIn(`${at}`, text)),
      { unrelated: UNRELATED, lines: FOLDER_LIMITS.lines },
    );
    const recurring = recurringOf(UNRELATED, learned);
    const readLearned = (text: string) => {
      const first = readOnce(text);
      return first === null ? null : readWithoutRecurring(first, recurring);
    };
    return pages.map((page) => ({
      before: readPage(page, readOnce).counts,
      after: readPage(page, readLearned).counts,
    }));
  });
  const all = read.flat();
  return {
    before: sharesOf(totalOf(all.map(({ before }) => before))),
    after: sharesOf(totalOf(all.map(({ after }) => after))),
  };
};

const shown = (shares: Shares): string =>
  Object.entries(shares)
    .map(([name, share]: [string, number]) => `${name} ${share.toFixed(2)}`)
    .join(", ");

/** Returns what is below its floor after learning, and whether learning lost more than 0.05 % of the body lines. */
const missedOf = (
  source: "corpus" | "own",
  set: LayoutSet,
  samples: readonly SampleArticle[],
): readonly string[] => {
  const { before, after } = readSites(set, samples);
  process.stdout.write(`${source} ${set}\n  before ${shown(before)}\n  after  ${shown(after)}\n`);
  const { headline, boilerplateLeftOut, bodyKept } = after;
  const isLess = after.bodyLinesKept < before.bodyLinesKept - 0.05;
  return [
    ...figuresBelowFloor(["recurring_lines", source, set], { headline, boilerplateLeftOut, bodyKept }),
    ...(isLess ? ["learning lost lines of bodies"] : []),
  ];
};

describe("folders of thirty pages of one site", () => {
  const SETS = ["development", "held_out"] as const;

  test.each(SETS)("%s, with articles of our own", (set) => {
    expect(missedOf("own", set, OWN_SAMPLES)).toEqual([]);
  });

  withShared(() => {
    test.each(SETS)("%s", (set) => {
      expect(missedOf("corpus", set, corpusSamples())).toEqual([]);
    });
  });
});

/** Articles that get another headline once these recurring lines are known. */
const changedHeadlines = (
  texts: readonly (readonly [id: string, text: string])[],
  recurring: ReturnType<typeof recurringOf>,
): readonly string[] =>
  texts.flatMap(([id, text]) => {
    const first = readOnce(text);
    if (first === null) return [];
    const again = readWithoutRecurring(first, recurring);
    return again.article.headline === first.article.headline ? [] : [id];
  });

test("plain articles of our own lose nothing", () => {
  const witnesses = OWN_SAMPLES.map(({ name, text }) => witnessIn(name, text));
  for (const unrelated of [UNRELATED, 6])
    expect(learnRecurring(witnesses, { unrelated, lines: FOLDER_LIMITS.lines })).toEqual([]);
});

/**
 * 10,138 articles without any boilerplate around them, as one folder: all lines that would be learned from them were read. With 12
 * there are none, with 6 only headlines, which stay where they are.
 */
withShared(() => {
  test("plain articles of the corpus lose nothing", () => {
    const texts = readTarGz(`${sharedDir}corpora/ant.tar.gz`).map(
      ([name, bytes]) => [createHash("sha256").update(name).digest("hex"), bytes.toString("utf8")] as const,
    );
    const witnesses = texts.map(([id, text]) => witnessIn(id, text));
    const learn = (unrelated: number) => learnRecurring(witnesses, { unrelated, lines: FOLDER_LIMITS.lines });
    for (const unrelated of [UNRELATED, 6])
      process.stdout.write(
        `${unrelated}: ${learn(unrelated)
          .map(({ articles, text }) => `${articles} × ${text}`)
          .join("; ")}\n`,
      );
    expect(learn(UNRELATED)).toEqual([]);

    const recurring = recurringOf(6, learn(6));
    expect(changedHeadlines(texts, recurring)).toEqual([]);

    const sample = openWitnessSample(FOLDER_LIMITS.articles);
    for (const witness of witnesses) sample.add(witness);
    expect(learnRecurring(sample.take(), { unrelated: UNRELATED, lines: FOLDER_LIMITS.lines })).toEqual([]);
  });
});
