import fc from "fast-check";
import { expect, test } from "vitest";
import { placeAll } from "../../dedup/place-all.ts";
import type { Bond, Placement, StoryDocument } from "../../dedup/stories.ts";

type Edge = readonly [one: number, other: number, relation: Bond["relation"], similarity: number];

/** Few times, so that ids decide often; bonds known from both ends. */
const worlds = fc
  .record({
    times: fc.array(fc.option(fc.nat(4), { nil: null }), { minLength: 1, maxLength: 10 }),
    edges: fc.array(
      fc.tuple(
        fc.nat(9),
        fc.nat(9),
        fc.constantFrom<Bond["relation"]>("copy", "copy", "update", "part"),
        fc.constantFrom(0.4, 0.6, 0.9),
      ),
      { maxLength: 30 },
    ),
  })
  .map(({ times, edges }) => {
    const documents = times.map((publishedMs, at): StoryDocument => ({ id: `d${at}`, publishedMs }));
    const byPair = new Map<string, Edge>(
      edges.map((edge) => [`${Math.min(edge[0], edge[1])} ${Math.max(edge[0], edge[1])}`, edge]),
    );
    const bonds = new Map<string, Bond[]>(documents.map(({ id }) => [id, []]));
    for (const [one, other, relation, similarity] of byPair.values()) {
      const [left, right] = [documents[one], documents[other]];
      if (left === undefined || right === undefined || left === right) continue;
      bonds.get(left.id)?.push({ other: right, relation, similarity });
      bonds.get(right.id)?.push({ other: left, relation, similarity });
    }
    return { documents, bondsOf: (id: string): readonly Bond[] => bonds.get(id) ?? [] };
  });

test("stories do not depend on the order in which documents or bonds are given", () => {
  fc.assert(
    fc.property(worlds, fc.integer({ min: 1, max: 4 }), ({ documents, bondsOf }, cap) => {
      const there = placeAll(documents, bondsOf, cap);
      const back = placeAll(documents.toReversed(), (id) => bondsOf(id).toReversed(), cap);
      expect(back).toEqual(there);
    }),
  );
});

test("a copy is bonded to its lead, the lead leads, and no story is above the cap", () => {
  fc.assert(
    fc.property(worlds, fc.integer({ min: 1, max: 4 }), ({ documents, bondsOf }, cap) => {
      const placements = placeAll(documents, bondsOf, cap);
      const sizes = new Map<string, number>();
      for (const { story } of placements.values()) sizes.set(story, (sizes.get(story) ?? 0) + 1);
      const isSound = ([id, { story, lead, relation }]: readonly [string, Placement]): boolean =>
        relation === "lead"
          ? story === id && lead === id
          : bondsOf(id).some((bond) => bond.other.id === lead && bond.relation === relation) &&
            placements.get(lead)?.relation !== "copy" &&
            story === (relation === "copy" ? lead : id);
      expect([...placements].filter((entry) => !isSound(entry))).toEqual([]);
      expect(Math.max(...sizes.values())).toBeLessThanOrEqual(cap);
    }),
  );
});

test("row 20: copies of copies make no chain: what resembles only a copy begins a story of its own", () => {
  const [a, b, c] = ["a", "b", "c"].map((id, at): StoryDocument => ({ id, publishedMs: at }));
  if (a === undefined || b === undefined || c === undefined) throw new Error("three documents");
  const bond = (other: StoryDocument): Bond => ({ other, relation: "copy", similarity: 0.5 });
  const bonds = new Map([
    ["a", [bond(b)]],
    ["b", [bond(a), bond(c)]],
    ["c", [bond(b)]],
  ]);
  const placements = placeAll([c, b, a], (id) => bonds.get(id) ?? []);
  expect([...placements].map(([id, { story }]) => [id, story])).toEqual([
    ["a", "a"],
    ["b", "a"],
    ["c", "c"],
  ]);
});
