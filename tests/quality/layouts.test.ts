import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
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
  THIRD_LAYOUTS,
} from "../support/layouts/layouts.ts";
import { makePages } from "../support/layouts/make-pages.ts";
import { type PageCounts, readPage, type Shares, sharesOf, totalOf } from "../support/layouts/measure.ts";
import { OWN_SAMPLES } from "../support/samples/own-samples.ts";
import type { SampleArticle } from "../support/samples/sample-article.ts";
import { hasShared } from "../support/shared.ts";

/**
 * Articles in the layouts of sites that the reader was not made for. `floors.json` has what must be reached, in percent,
 * and the digest of the pages it was reached on: floors only go up, and other pages are other floors.
 *
 * `LAYOUTS=faults` prints what went wrong on each page too; `UPDATE=1` pins the pages anew and raises the floors.
 */
interface Floors {
  readonly digest: string;
  readonly floors: Readonly<Partial<Record<LayoutSet, Shares>>>;
}

type FloorName = "corpus" | "own" | Exclude<LayoutSet, "development" | "held_out">;

const file = new URL("floors.json", import.meta.url);
const readFloors = () => JSON.parse(readFileSync(file, "utf8")) as Readonly<Record<FloorName, Floors>>;

const setsOf = (name: FloorName): readonly LayoutSet[] =>
  name === "corpus" || name === "own" ? ["development", "held_out"] : [name];

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

/** To one decimal, downwards: what is pinned is never more than what was reached. */
const pinnable = (share: number): number => Math.floor(share * 10) / 10;

/** What must be reached next time: what is reached now, and never less than before. */
const raised = (before: Partial<Shares>, shares: Shares): Shares =>
  Object.fromEntries(
    Object.entries(shares).map(([name, share]: [string, number]) => [
      name,
      Math.max(pinnable(share), before[name as keyof Shares] ?? 0),
    ]),
  ) as unknown as Shares;

const repin = (name: FloorName, { digest, ofSet }: Measured): void => {
  const pinned = readFloors();
  const before = pinned[name].floors;
  const now: Floors["floors"] = Object.fromEntries(
    setsOf(name).map((set) => [set, raised(before[set] ?? {}, sharesOf(ofSet(set)))]),
  );
  writeFileSync(file, `${JSON.stringify({ ...pinned, [name]: { digest, floors: now } }, null, 2)}\n`);
};

/** What is below its floor, in words. */
const missed = (name: FloorName, { digest, ofSet }: Measured): readonly string[] => {
  const pinned = readFloors()[name];
  const below = setsOf(name).flatMap((set) => {
    const shares = sharesOf(ofSet(set));
    return Object.entries(pinned.floors[set] ?? {}).flatMap(([share, floor]: [string, number]) => {
      const reached = shares[share as keyof Shares];
      return reached >= floor ? [] : [`${set} ${share}: ${reached.toFixed(2)} is below ${floor}`];
    });
  });
  return [
    ...(digest === pinned.digest ? [] : ["the pages are not those the floors were reached on"]),
    ...below,
  ];
};

/** Prints the table and says what is below its floor. */
const check = (name: FloorName, measured: Measured): readonly string[] => {
  process.stdout.write(`${name}: ${report(name, measured)}`);
  if (process.env["UPDATE"] === "1") repin(name, measured);
  return missed(name, measured);
};

describe("layouts unlike the seeds", () => {
  test("are at least 48, half of them held out, none twice", () => {
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

  test("with articles of the tests' own", () => {
    expect(check("own", measure(LAYOUTS, OWN_SAMPLES, 4))).toEqual([]);
  });

  test.skipIf(!hasShared)("with articles of the corpus", () => {
    expect(check("corpus", measure(LAYOUTS, corpusSamples(), 20))).toEqual([]);
  });

  test.skipIf(!hasShared)("of the second judge", () => {
    expect(check("second", measure(SECOND_LAYOUTS, corpusSamples(), 20))).toEqual([]);
  });

  test.skipIf(!hasShared)("of the third judge", () => {
    expect(check("third", measure(THIRD_LAYOUTS, corpusSamples(), 20))).toEqual([]);
  });

  test.skipIf(!hasShared)("of the fourth judge", () => {
    expect(check("fourth", measure(FOURTH_LAYOUTS, corpusSamples(), 20))).toEqual([]);
  });

  test.skipIf(!hasShared)("of the fifth judge", () => {
    expect(check("fifth", measure(FIFTH_LAYOUTS, corpusSamples(), 20))).toEqual([]);
  });

  test.skipIf(!hasShared)("of the sixth judge", () => {
    expect(check("sixth", measure(SIXTH_LAYOUTS, corpusSamples(), 20))).toEqual([]);
  });

  test.skipIf(!hasShared)("of the seventh judge", () => {
    expect(check("seventh", measure(SEVENTH_LAYOUTS, corpusSamples(), 20))).toEqual([]);
  });

  test.skipIf(!hasShared)("of the eighth judge", () => {
    expect(check("eighth", measure(EIGHTH_LAYOUTS, corpusSamples(), 20))).toEqual([]);
  });

  test.skipIf(!hasShared)("of the ninth judge", () => {
    expect(check("ninth", measure(NINTH_LAYOUTS, corpusSamples(), 20))).toEqual([]);
  });
});
