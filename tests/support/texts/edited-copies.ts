import { bandKeysOf } from "../../../dedup/bands.ts";
import { toComparable } from "../../../dedup/comparable.ts";
import { compareTexts } from "../../../dedup/compare.ts";
import { assignAll } from "../../../dedup/assign-all.ts";
import type { Neighbor, Standing } from "../../../dedup/duplicate.ts";
import type { ReadArticle } from "../../../pipeline/flight.ts";
import { readArticleOf } from "./articles.ts";

/** Syllables of invented words, which are no numbers, days or places. Edits drop and insert words; replacing one may make another report. */
const SYLLABLES = ["با", "تو", "ري", "سم", "لق", "نه", "فد", "جز", "حك", "شب", "عر", "طل"];

/** Pseudo-random numbers, the same for the same seed: a linear congruential generator (Numerical Recipes). */
const generator = (seed: number) => {
  let state = seed >>> 0;
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * below);
  };
};

const word = (random: (below: number) => number): string =>
  Array.from({ length: 3 }, () => SYLLABLES[random(SYLLABLES.length)]).join("");

const edited = (
  words: readonly string[],
  edits: number,
  random: (below: number) => number,
): readonly string[] => {
  const copy = [...words];
  for (let edit = 0; edit < edits; edit += 1) {
    const at = random(copy.length);
    if (random(2) === 0) copy.splice(at, 1);
    else copy.splice(at, 0, word(random));
  }
  return copy;
};

const DAY = 86_400_000;

/** The part of a document that decides about its story. */
export interface ComparedDocument {
  readonly documentId: string;
  readonly article: {
    readonly headline: string | null;
    readonly body: string;
    readonly published: { readonly iso: string } | null;
  };
}

/**
 * Makes families of articles: a text and edited copies of it. Some are edited so much that they resemble only some of the others.
 * Publication times do not follow the order of the list, and some are missing.
 */
export const makeEditedCopies = (seed: number, families: number, members: number): readonly ReadArticle[] => {
  const random = generator(seed);
  return Array.from({ length: families }).flatMap(() => {
    const original = Array.from({ length: 80 }, () => word(random));
    return Array.from({ length: members }, (_, member) => {
      const words = edited(original, member === 0 ? 0 : 1 + random(5) * member, random);
      const read = readArticleOf(words.slice(0, 8).join(" "), words.slice(8).join(" "));
      const day = random(5);
      const iso = new Date(Date.UTC(2024, 0, 1) + day * DAY).toISOString();
      const published =
        day === 0 ? null : { iso, precision: "day", calendar: "gregorian", confidence: 1, evidence: "" };
      return {
        ...read,
        article: { ...read.article, published: published as ReadArticle["article"]["published"] },
      };
    });
  });
};

/** Every pair of these documents that shares a band, once. */
function* sharingBands<One extends { readonly bands: Iterable<string> }>(
  all: readonly One[],
): Generator<readonly [One, One]> {
  const holders = new Map<string, number[]>();
  for (const [at, { bands }] of all.entries()) {
    const others = new Set<number>();
    for (const band of bands) {
      const known = holders.get(band) ?? [];
      for (const other of known) others.add(other);
      known.push(at);
      holders.set(band, known);
    }
    others.delete(at);
    for (const other of others) yield [all[other] as One, all[at] as One];
  }
}

/** The standing of each document by the rule of stories, from comparing all pairs that share a band. */
export const canonicalStories = (
  reads: readonly ComparedDocument[],
): ReadonlyMap<string, Standing<string>> => {
  const all = reads.map(({ documentId, article }) => {
    const comparable = toComparable(article);
    const publishedMs = article.published === null ? null : Date.parse(article.published.iso);
    return {
      document: { id: documentId, publishedMs },
      comparable,
      bands: new Set(bandKeysOf(comparable)),
    };
  });
  const neighbors = new Map<string, Neighbor<string>[]>(all.map(({ document }) => [document.id, []]));
  for (const [one, other] of sharingBands(all)) {
    const { relation, similarity } = compareTexts(one.comparable, other.comparable);
    if (relation === "none") continue;
    const rounded = Math.round(similarity * 1_000) / 1_000;
    neighbors.get(one.document.id)?.push({ ...other.document, relation, similarity: rounded });
    neighbors.get(other.document.id)?.push({ ...one.document, relation, similarity: rounded });
  }
  return assignAll(
    all.map(({ document }) => document),
    (id) => neighbors.get(id) ?? [],
  );
};
