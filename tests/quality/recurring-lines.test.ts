import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { FOLDER_LIMITS, learnRecurring, openWitnessSample, witnessOf } from "../../dedup/learn-recurring.ts";
import { readArticleAndLines } from "../../document/read-article.ts";
import { recurringOf } from "../../document/recurring/recurring-lines.ts";
import { readWithoutRecurring } from "../../document/recurring/read-without-recurring.ts";
import { repair } from "../../document/lines/repair.ts";
import { corpusSamples } from "../support/samples/corpus-samples.ts";
import type { LayoutSet } from "../support/layouts/layout.ts";
import { LAYOUTS } from "../support/layouts/layouts.ts";
import { readPage, type Shares, sharesOf, totalOf } from "../support/layouts/measure.ts";
import { readTarGz } from "../support/read-tar.ts";
import { pagesOfSite } from "../support/texts/recurring-pages.ts";
import { hasShared, sharedDir } from "../support/shared.ts";

const UNRELATED = 12;
const PAGES_OF_A_SITE = 30;

const witnessIn = (id: string, text: string) =>
  witnessOf({ id, lines: (readArticleAndLines(text)?.lines ?? []).map((line) => line.text) });

/** How each site's folder is read by the rules alone, and after its lines were learned. */
const readSites = (set: LayoutSet) => {
  const sources = corpusSamples();
  const sites = LAYOUTS.flatMap((layout, row) =>
    layout.set === set ? [pagesOfSite(sources, row, PAGES_OF_A_SITE)] : [],
  );
  const read = sites.map((pages) => {
    const learned = learnRecurring(
      pages.map(({ text }, at) => witnessIn(`${at}`, text)),
      { unrelated: UNRELATED, lines: FOLDER_LIMITS.lines },
    );
    const recurring = recurringOf(UNRELATED, learned);
    const readLearned = (text: string) => {
      const first = readArticleAndLines(text);
      return first === null ? null : readWithoutRecurring(repair(text), first, recurring);
    };
    return pages.map((page) => ({
      before: readPage(page).counts,
      after: readPage(page, readLearned).counts,
    }));
  });
  const all = read.flat();
  return {
    before: sharesOf(totalOf(all.map(({ before }) => before))),
    after: sharesOf(totalOf(all.map(({ after }) => after))),
  };
};

/** In percent. Floors only go up. */
const FLOORS: Readonly<
  Record<
    Extract<LayoutSet, "development" | "held_out">,
    Pick<Shares, "headline" | "boilerplateLeftOut" | "bodyKept">
  >
> = {
  development: { headline: 99.7, boilerplateLeftOut: 99.9, bodyKept: 99.9 },
  held_out: { headline: 98.3, boilerplateLeftOut: 98, bodyKept: 99.9 },
};

const shown = (shares: Shares): string =>
  Object.entries(shares)
    .map(([name, share]: [string, number]) => `${name} ${share.toFixed(2)}`)
    .join(", ");

test.skipIf(!hasShared).each(["development", "held_out"] as const)(
  "folders of thirty pages of one site: %s",
  (set) => {
    const { before, after } = readSites(set);
    process.stdout.write(`${set}\n  before ${shown(before)}\n  after  ${shown(after)}\n`);
    expect(after.headline).toBeGreaterThanOrEqual(FLOORS[set].headline);
    expect(after.boilerplateLeftOut).toBeGreaterThanOrEqual(FLOORS[set].boilerplateLeftOut);
    expect(after.bodyKept).toBeGreaterThanOrEqual(FLOORS[set].bodyKept);
    expect(after.bodyLinesKept).toBeGreaterThanOrEqual(before.bodyLinesKept - 0.05);
  },
);

/**
 * 10,138 articles without any boilerplate around them, as one folder: what would be learned from all of them, read line by
 * line. The first is a radio station's note under its daily review; the others are headlines, and stay where they are.
 */
test.skipIf(!hasShared)("plain articles lose nothing", () => {
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
  expect(learn(UNRELATED).map(({ articles }) => articles)).toEqual([41]);

  const recurring = recurringOf(6, learn(6));
  const changed = texts.filter(([, text]) => {
    const first = readArticleAndLines(text);
    if (first === null) return false;
    return readWithoutRecurring(repair(text), first, recurring).article.headline !== first.article.headline;
  });
  expect(changed.map(([id]) => id)).toEqual([]);

  const sample = openWitnessSample(FOLDER_LIMITS.articles);
  for (const witness of witnesses) sample.add(witness);
  expect(learnRecurring(sample.take(), { unrelated: UNRELATED, lines: FOLDER_LIMITS.lines })).toEqual([]);
});
