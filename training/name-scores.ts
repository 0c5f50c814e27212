import type { GoldArticle, NameSpan } from "./gold-articles.ts";

const SCORED = ["person", "organization", "place"] as const;

/** How many names there are, how many were found, and how many of each match the other. */
export interface Counts {
  gold: number;
  found: number;
  /** Same type, same words. */
  exact: number;
  /** Same type, at least one word in common; each name counts for one other name. */
  overlapping: number;
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f: number;
}

const emptyCounts = (): Counts => ({ gold: 0, found: 0, exact: 0, overlapping: 0 });
const overlap = (a: NameSpan, b: NameSpan): boolean => a.first <= b.last && b.first <= a.last;

/** Both lists in order: every name is paired with the first free one that it overlaps. */
const pairsOf = (gold: readonly NameSpan[], found: readonly NameSpan[]): number => {
  let pairs = 0;
  let at = 0;
  for (const name of gold) {
    while (at < found.length && (found[at]?.last ?? 0) < name.first) at += 1;
    const candidate = found[at];
    if (candidate === undefined) break;
    if (!overlap(name, candidate)) continue;
    pairs += 1;
    at += 1;
  }
  return pairs;
};

/** Counts of each type, and of all together under `all`. What the gold calls `other` is no name of ours: finding it is an error. */
export const countNames = (
  articles: readonly GoldArticle[],
  find: (article: GoldArticle) => readonly NameSpan[],
): ReadonlyMap<string, Counts> => {
  const counts = new Map<string, Counts>([...SCORED, "all"].map((type) => [type, emptyCounts()]));
  for (const article of articles) {
    const foundHere = find(article);
    for (const type of SCORED) {
      const ofType = (names: readonly NameSpan[]) =>
        names.filter((name) => name.type === type).toSorted((a, b) => a.first - b.first || a.last - b.last);
      const gold = ofType(article.gold);
      const found = ofType(foundHere);
      const keys = new Set(gold.map(({ first, last }) => `${first}-${last}`));
      const exact = found.filter(({ first, last }) => keys.has(`${first}-${last}`)).length;
      const overlapping = pairsOf(gold, found);
      for (const key of [type, "all"]) {
        const sums = counts.get(key);
        if (sums === undefined) continue;
        sums.gold += gold.length;
        sums.found += found.length;
        sums.exact += exact;
        sums.overlapping += overlapping;
      }
    }
  }
  return counts;
};

/** Precision, recall and their harmonic mean; 0 where nothing was found or is to be found. */
export const scoreOf = (matches: number, { gold, found }: Counts): Score => ({
  precision: found === 0 ? 0 : matches / found,
  recall: gold === 0 ? 0 : matches / gold,
  f: gold + found === 0 ? 0 : (2 * matches) / (gold + found),
});

const row = (cells: readonly string[]): string =>
  cells.map((cell, at) => (at === 0 ? cell.padEnd(14) : cell.padStart(8))).join("");
const percent = (value: number): string => (value * 100).toFixed(1);

/** A table for people, in percent. */
export const scoreTable = (counts: ReadonlyMap<string, Counts>): string => {
  const lines = [row(["", "gold", "found", "exact P", "R", "F", "over P", "R", "F"])];
  for (const [type, sums] of counts) {
    const exact = scoreOf(sums.exact, sums);
    const overlapping = scoreOf(sums.overlapping, sums);
    const cells = [exact, overlapping].flatMap(({ precision, recall, f }) => [precision, recall, f]);
    lines.push(row([type, `${sums.gold}`, `${sums.found}`, ...cells.map(percent)]));
  }
  return lines.join("\n");
};

/** The tenth of a list, from 1 to 10, and the other nine. Contiguous, since sentences beside each other share their names. */
export const splitTenth = <Item>(items: readonly Item[], tenth: number): { held: Item[]; rest: Item[] } => {
  const from = Math.round(((tenth - 1) * items.length) / 10);
  const to = Math.round((tenth * items.length) / 10);
  return { held: items.slice(from, to), rest: [...items.slice(0, from), ...items.slice(to)] };
};
