import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { corpusSamples } from "../support/samples/corpus-samples.ts";
import type { Layout, LayoutSet } from "../support/layouts/layout.ts";
import {
  EIGHTH_LAYOUTS,
  FIFTH_LAYOUTS,
  FOURTH_LAYOUTS,
  LAYOUTS,
  NINTH_LAYOUTS,
  SECOND_LAYOUTS,
  SEVENTH_LAYOUTS,
  SIXTH_LAYOUTS,
  TENTH_LAYOUTS,
  THIRD_LAYOUTS,
} from "../support/layouts/layouts.ts";
import { makePages } from "../support/layouts/make-pages.ts";
import { type PageCounts, readPage, sharesOf, totalOf } from "../support/layouts/measure.ts";
import { FIRST_SAMPLES, OWN_SAMPLES } from "../support/samples/own-samples.ts";
import type { SampleArticle } from "../support/samples/sample-article.ts";
import { withShared } from "../support/shared.ts";
import { figuresBelowFloor, isPinned } from "./floors.ts";

/**
 * Reads articles in the layouts of sites that the reader was not made for. `floors.json` has the floors in percent, which only rise, and
 * the digest of the pages they were measured on, since other pages need other floors.
 *
 * `LAYOUTS=faults` also prints what went wrong on each page. `UPDATE=1` pins the digest and raises the floors.
 */
type LaterSet = Exclude<LayoutSet, "development" | "held_out">;

/** The names of floors: layouts under `own` and `own_…` are filled with our own samples, the others with articles of the corpus. */
type FloorName = "corpus" | "own" | LaterSet | `own_${LaterSet}`;

const setsOf = (name: FloorName): readonly LayoutSet[] =>
  name === "corpus" || name === "own"
    ? ["development", "held_out"]
    : [name.replace(/^own_/u, "") as LaterSet];

const rowOf = (name: string, counts: PageCounts): string => {
  const shares = Object.values(sharesOf(counts)).map((share: number) => share.toFixed(1).padStart(7));
  return `${shares.join("")}  ${name}`;
};

const measure = (all: readonly Layout[], sources: readonly SampleArticle[], articles: number) => {
  const digest = createHash("sha256");
  const layouts = makePages(sources, articles, all).map(({ layout, pages }) => {
    for (const { text } of pages) digest.update(`${text}\0`);
    const readings = pages.map((page) => readPage(page));
    return {
      layout,
      counts: totalOf(readings.map(({ counts }) => counts)),
      faults: readings.flatMap((reading) => reading.faults),
    };
  });
  const ofSet = (set: LayoutSet): PageCounts =>
    totalOf(layouts.filter(({ layout }) => layout.set === set).map(({ counts }) => counts));
  return { digest: digest.digest("hex"), layouts, ofSet };
};

type Measured = ReturnType<typeof measure>;

const report = (name: FloorName, { digest, layouts, ofSet }: Measured): string => {
  const rows = layouts.flatMap(({ layout, counts, faults }) => [
    rowOf(`${layout.set} ${layout.name}`, counts),
    ...(process.env["LAYOUTS"] === "faults" ? faults.map((fault) => `        ${fault}`) : []),
  ]);
  const heading = "headline, boilerplate left out, body lines kept, body characters kept, date; in percent";
  return [digest, heading, ...rows, ...setsOf(name).map((set) => rowOf(`all ${set}`, ofSet(set))), ""].join(
    "\n",
  );
};

/** Prints the table. Returns what is below its floor, in words. */
const check = (name: FloorName, measured: Measured): readonly string[] => {
  process.stdout.write(`${name}: ${report(name, measured)}`);
  const { digest, ofSet } = measured;
  return [
    ...(isPinned([name], digest) ? [] : ["the pages are not those the floors were reached on"]),
    ...setsOf(name).flatMap((set) =>
      figuresBelowFloor([name, "floors", set], { ...sharesOf(ofSet(set)) }).map(
        (figure) => `${set} ${figure}`,
      ),
    ),
  ];
};

const LATER: Readonly<Record<LaterSet, readonly Layout[]>> = {
  second: SECOND_LAYOUTS,
  third: THIRD_LAYOUTS,
  fourth: FOURTH_LAYOUTS,
  fifth: FIFTH_LAYOUTS,
  sixth: SIXTH_LAYOUTS,
  seventh: SEVENTH_LAYOUTS,
  eighth: EIGHTH_LAYOUTS,
  ninth: NINTH_LAYOUTS,
  tenth: TENTH_LAYOUTS,
};
const laterSets = Object.entries(LATER) as readonly (readonly [LaterSet, readonly Layout[]])[];

/** The number of articles in each layout: of the corpus, and of our own samples, which are fewer. */
const OF_CORPUS = 20;
const OF_OWN = 8;

describe("layouts unlike the seeds", () => {
  test("are at least 48, half of them held out, each of them once", () => {
    expect(LAYOUTS.length).toBeGreaterThanOrEqual(48);
    expect(SECOND_LAYOUTS.length).toBeGreaterThanOrEqual(20);
    expect(THIRD_LAYOUTS.length).toBeGreaterThanOrEqual(16);
    expect(FOURTH_LAYOUTS.length).toBeGreaterThanOrEqual(20);
    expect(FIFTH_LAYOUTS.length).toBeGreaterThanOrEqual(10);
    expect(SIXTH_LAYOUTS.length).toBeGreaterThanOrEqual(8);
    expect(SEVENTH_LAYOUTS.length).toBeGreaterThanOrEqual(14);
    expect(EIGHTH_LAYOUTS.length).toBeGreaterThanOrEqual(10);
    expect(new Set(LAYOUTS.map(({ name }) => name)).size).toBe(LAYOUTS.length);
    expect(new Set(LAYOUTS.map(({ page }) => page)).size).toBe(LAYOUTS.length);
    expect(LAYOUTS.filter(({ set }) => set === "held_out").length).toBe(LAYOUTS.length / 2);
  });

  test("with articles of our own", () => {
    expect(check("own", measure(LAYOUTS, FIRST_SAMPLES, 4))).toEqual([]);
  });

  test.each(laterSets)("of the %s judge, with articles of our own", (set, layouts) => {
    expect(check(`own_${set}`, measure(layouts, OWN_SAMPLES, OF_OWN))).toEqual([]);
  });

  withShared(() => {
    test("with articles of the corpus", () => {
      expect(check("corpus", measure(LAYOUTS, corpusSamples(), OF_CORPUS))).toEqual([]);
    });

    test.each(laterSets)("of the %s judge, with articles of the corpus", (set, layouts) => {
      expect(check(set, measure(layouts, corpusSamples(), OF_CORPUS))).toEqual([]);
    });
  });
});
