import fc from "fast-check";
import { expect, test } from "vitest";
import { assignAll } from "../../dedup/assign-all.ts";
import type { DatedDocument, Neighbor, Standing } from "../../dedup/duplicate.ts";

type Edge = readonly [one: number, other: number, relation: Neighbor["relation"], similarity: number];

/** Few different times, so that ids decide often; neighbors name each other. */
const worlds = fc
  .record({
    times: fc.array(fc.option(fc.nat(4), { nil: null }), { minLength: 1, maxLength: 10 }),
    edges: fc.array(
      fc.tuple(
        fc.nat(9),
        fc.nat(9),
        fc.constantFrom<Neighbor["relation"]>("copy", "copy", "update", "part"),
        fc.constantFrom(0.4, 0.6, 0.9),
      ),
      { maxLength: 30 },
    ),
  })
  .map(({ times, edges }) => {
    const documents = times.map((publishedMs, at): DatedDocument<string> => ({ id: `d${at}`, publishedMs }));
    const byPair = new Map<string, Edge>(
      edges.map((edge) => [`${Math.min(edge[0], edge[1])} ${Math.max(edge[0], edge[1])}`, edge]),
    );
    const neighbors = new Map<string, Neighbor<string>[]>(documents.map(({ id }) => [id, []]));
    for (const [one, other, relation, similarity] of byPair.values()) {
      const [left, right] = [documents[one], documents[other]];
      if (left === undefined || right === undefined || left === right) continue;
      neighbors.get(left.id)?.push({ ...right, relation, similarity });
      neighbors.get(right.id)?.push({ ...left, relation, similarity });
    }
    return { documents, neighborsOf: (id: string): readonly Neighbor<string>[] => neighbors.get(id) ?? [] };
  });

test("stories do not depend on the order in which documents or neighbors are given", () => {
  fc.assert(
    fc.property(worlds, fc.integer({ min: 1, max: 4 }), ({ documents, neighborsOf }, cap) => {
      const there = assignAll(documents, neighborsOf, cap);
      const back = assignAll(documents.toReversed(), (id) => neighborsOf(id).toReversed(), cap);
      expect(back).toEqual(there);
    }),
  );
});

test("the lead of a copy is a neighbor and a lead, and no story is above the cap", () => {
  fc.assert(
    fc.property(worlds, fc.integer({ min: 1, max: 4 }), ({ documents, neighborsOf }, cap) => {
      const standings = assignAll(documents, neighborsOf, cap);
      const sizes = new Map<string, number>();
      for (const { story } of standings.values()) sizes.set(story, (sizes.get(story) ?? 0) + 1);
      const isSound = ([id, { story, lead, relation }]: readonly [string, Standing<string>]): boolean =>
        relation === "lead"
          ? story === id && lead === id
          : neighborsOf(id).some((neighbor) => neighbor.id === lead && neighbor.relation === relation) &&
            standings.get(lead)?.relation !== "copy" &&
            story === (relation === "copy" ? lead : id);
      expect([...standings].filter((entry) => !isSound(entry))).toEqual([]);
      expect(Math.max(...sizes.values())).toBeLessThanOrEqual(cap);
    }),
  );
});

test("row 20: copies of copies make no chain: what resembles only a copy begins a story of its own", () => {
  const [a, b, c] = ["a", "b", "c"].map((id, at): DatedDocument<string> => ({ id, publishedMs: at }));
  if (a === undefined || b === undefined || c === undefined) throw new Error("three documents");
  const copy = (other: DatedDocument<string>): Neighbor<string> => ({
    ...other,
    relation: "copy",
    similarity: 0.5,
  });
  const neighbors = new Map([
    ["a", [copy(b)]],
    ["b", [copy(a), copy(c)]],
    ["c", [copy(b)]],
  ]);
  const standings = assignAll([c, b, a], (id) => neighbors.get(id) ?? []);
  expect([...standings].map(([id, { story }]) => [id, story])).toEqual([
    ["a", "a"],
    ["b", "a"],
    ["c", "c"],
  ]);
});
