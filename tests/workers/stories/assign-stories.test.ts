import fc from "fast-check";
import { expect, test } from "vitest";
import { assignAll } from "../../../dedup/assign-all.ts";
import type { DocumentId } from "../../../document/source-file.ts";
import type { Neighbor, Standing } from "../../../dedup/duplicate.ts";
import type { Stories, StoryMember } from "../../../search/archive/stories.ts";
import type { WhileHeld } from "../../../store/while-held.ts";
import { assignFollowers } from "../../../workers/stories/assign-followers.ts";
import { assignUnderLease } from "../../../workers/stories/assign-under-lease.ts";
import { assignStories } from "../../../workers/stories/assign-stories.ts";
import { repeated } from "../../support/repetitions.ts";

/** Keeps no events. */
const NO_EVENTS = { rewrite: async () => undefined, rewriteAround: async () => undefined };

const leadOf = (id: DocumentId): Standing => ({ story: id, lead: id, relation: "lead", similarity: 1 });

/** Stories that are kept in a map, with versions as Elasticsearch keeps them. */
const keepStories = () => {
  const kept = new Map<DocumentId, StoryMember>();
  const raise = (member: StoryMember, by: number): StoryMember => ({
    ...member,
    version: { if_seq_no: member.version.if_seq_no + by, if_primary_term: 1 },
  });
  const stories: Stories = {
    load: async (ids) => ids.flatMap((id) => kept.get(id) ?? []),
    followersOf: async (ids) =>
      [...kept.values()].filter(({ near }) => near.some(({ id }) => ids.includes(id))).map(({ id }) => id),
    sizesOf: async (leads) =>
      new Map(
        leads.map((lead) => [
          lead,
          [...kept.values()].filter(({ standing }) => standing.story === lead).length,
        ]),
      ),
    write: async (members) => {
      const isCurrent = ({ id, version }: StoryMember) =>
        kept.get(id)?.version.if_seq_no === version.if_seq_no;
      const current = members.filter(isCurrent);
      for (const member of current) kept.set(member.id, raise(member, 1));
      return current.length === members.length;
    },
  };
  return {
    stories,
    create: (id: DocumentId, publishedMs: number | null, near: readonly Neighbor[] = []) =>
      kept.set(id, {
        id,
        publishedMs,
        standing: leadOf(id),
        near,
        version: { if_seq_no: 0, if_primary_term: 1 },
      }),
    remove: (id: DocumentId) => kept.delete(id),
    /** As if it had events. */
    mark: (id: DocumentId) => {
      const member = kept.get(id);
      if (member !== undefined) kept.set(id, { ...member, hasEvents: true });
    },
    /** As if a copy had joined. */
    touch: (id: DocumentId) => {
      const member = kept.get(id);
      if (member !== undefined) kept.set(id, raise(member, 1));
    },
    standings: () => new Map([...kept].map(([id, { standing }]) => [id, standing])),
  };
};

/** Documents with few different times, the relations of pairs, the order of arrival, and how many come together. */
const worlds = fc
  .record({
    times: fc.array(fc.option(fc.nat(5), { nil: null }), { minLength: 1, maxLength: 9 }),
    pairs: fc.array(
      fc.tuple(
        fc.nat(8),
        fc.nat(8),
        fc.constantFrom<Neighbor["relation"]>("copy", "copy", "copy", "update", "part"),
        fc.constantFrom(0.4, 0.6, 0.9),
      ),
      { maxLength: 24 },
    ),
    together: fc.integer({ min: 1, max: 4 }),
    /** Whether documents find each other in flight, and are written with their neighbors, or only once they are written. */
    meet: fc.boolean(),
  })
  .chain((world) =>
    fc.record({
      world: fc.constant(world),
      order: fc.shuffledSubarray([...world.times.keys()], { minLength: world.times.length }),
    }),
  );

test("in whatever order documents come, and however many together, the stories are the canonical ones", async () => {
  await fc.assert(
    fc.asyncProperty(worlds, async ({ world: { times, pairs, together, meet }, order }) => {
      const documents = times.map((publishedMs, at) => ({ id: `d${at}` as DocumentId, publishedMs }));
      const bonds = new Map<
        string,
        { one: number; other: number; relation: Neighbor["relation"]; similarity: number }
      >();
      for (const [one, other, relation, similarity] of pairs)
        if (one !== other && one < times.length && other < times.length)
          bonds.set(`${Math.min(one, other)} ${Math.max(one, other)}`, { one, other, relation, similarity });
      const nearOf = (at: number): Neighbor[] =>
        [...bonds.values()].flatMap(({ one, other, relation, similarity }) => {
          const neighbor = documents[one === at ? other : one];
          return (one === at || other === at) && neighbor !== undefined
            ? [{ ...neighbor, relation, similarity }]
            : [];
        });
      const archive = keepStories();
      for (let start = 0; start < order.length; start += together) {
        const some = order.slice(start, start + together);
        for (const at of some)
          archive.create(`d${at}` as DocumentId, times[at] ?? null, meet ? nearOf(at) : []);
        const arrivals = some.map((at) => ({ id: `d${at}` as DocumentId, near: nearOf(at) }));
        await assignStories(archive.stories, { documents: arrivals }, async () => undefined);
      }
      const expected = assignAll(documents, (id) => nearOf(Number(id.slice(1))));
      const found = archive.standings();
      for (const [id, { story, lead, relation }] of expected)
        expect(found.get(id)).toMatchObject({ story, lead, relation });
    }),
    repeated(1_000),
  );
});

test("a document that another process changed meanwhile is not overwritten, and the next try sees the change", async () => {
  const archive = keepStories();
  const [first, second] = ["a" as DocumentId, "b" as DocumentId];
  archive.create(first, 1);
  archive.create(second, 2);
  const arrivals = [
    { id: second, near: [{ id: first, publishedMs: 1, relation: "copy", similarity: 0.9 } as const] },
  ];
  expect(
    await assignStories(archive.stories, { documents: arrivals }, async () => archive.touch(second)),
  ).toEqual([second]);
  expect(archive.standings().get(second)?.story).toBe(second);
  expect(await assignStories(archive.stories, { documents: arrivals }, async () => undefined)).toEqual([]);
  expect(archive.standings().get(second)).toMatchObject({ story: first, relation: "copy" });
});

test("a document that is still in flight belongs to no story yet", async () => {
  const archive = keepStories();
  archive.create("b" as DocumentId, 2);
  const near = [{ id: "a" as DocumentId, publishedMs: 1, relation: "copy", similarity: 0.9 } as const];
  await assignStories(
    archive.stories,
    { documents: [{ id: "b" as DocumentId, near }] },
    async () => undefined,
  );
  expect(archive.standings().get("b" as DocumentId)?.relation).toBe("lead");
});

/** Documents of one template: each is a copy of all before it. */
const template = (size: number) =>
  Array.from({ length: size }, (_, at) => ({
    id: `t${String(at).padStart(3, "0")}` as DocumentId,
    publishedMs: at,
  }));

test("in whatever order and groups documents come, a story takes no more than its cap; the next ones begin another story", async () => {
  const cap = 4;
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(template(11), { minLength: 11 }),
      fc.integer({ min: 1, max: 5 }),
      async (order, together) => {
        const archive = keepStories();
        for (let start = 0; start < order.length; start += together) {
          const some = order.slice(start, start + together);
          for (const { id, publishedMs } of some) archive.create(id, publishedMs);
          const arrivals = some.map(({ id }) => ({
            id,
            near: order
              .filter((other) => other.id !== id)
              .map((other) => ({ ...other, relation: "copy", similarity: 0.9 }) as const),
          }));
          await assignStories(archive.stories, { documents: arrivals }, async () => undefined, cap);
        }
        const sizes = new Map<DocumentId, number>();
        for (const { story } of archive.standings().values()) sizes.set(story, (sizes.get(story) ?? 0) + 1);
        expect(Math.max(...sizes.values())).toBeLessThanOrEqual(cap);
        // Only a full story turns a document away.
        expect([...sizes.values()].filter((size) => size < cap).length).toBeLessThanOrEqual(1);
      },
    ),
  );
});

test("the followers of a removed document find another story", async () => {
  const archive = keepStories();
  const [lead, one, other] = template(3).map(({ id }) => id) as [DocumentId, DocumentId, DocumentId];
  const near = (id: DocumentId, publishedMs: number) =>
    ({ id, publishedMs, relation: "copy", similarity: 0.9 }) as const;
  archive.create(lead, 0);
  archive.create(one, 1);
  archive.create(other, 2);
  const arrivals = [
    { id: one, near: [near(lead, 0)] },
    { id: other, near: [near(lead, 0), near(one, 1)] },
  ];
  await assignStories(archive.stories, { documents: arrivals }, async () => undefined);
  expect([...archive.standings().values()].map(({ story }) => story)).toEqual([lead, lead, lead]);
  archive.remove(lead);
  const whileHeld: WhileHeld = (work) => work(async () => undefined);
  await assignFollowers({ stories: archive.stories, events: NO_EVENTS, whileHeld }, [lead]);
  expect([...archive.standings().values()].map(({ story }) => story)).toEqual([one, one]);
});

/** `b` is a lead, and `c` is a part of it. Then `a` comes, and `b` becomes a copy of `a`. Another process changes `c` just before the write. */
const disturb = async (isInDoubt: boolean, ends: () => void) => {
  const archive = keepStories();
  const [a, b, c] = ["a", "b", "c"] as [DocumentId, DocumentId, DocumentId];
  for (const [at, id] of [a, b, c].entries()) archive.create(id, at);
  const part = { id: b, publishedMs: 1, relation: "part", similarity: 0.4 } as const;
  await assignStories(archive.stories, { documents: [{ id: c, near: [part] }] }, async () => undefined);
  expect(archive.standings().get(c)?.relation).toBe("part");
  let helds = 0;
  const whileHeld: WhileHeld = (work) =>
    work(async () => {
      helds += 1;
      if (helds === 1) archive.touch(c);
      else if (helds === 2) ends();
    });
  const arrivals = [{ id: a, near: [{ id: b, publishedMs: 1, relation: "copy", similarity: 0.9 } as const] }];
  await assignUnderLease({ stories: archive.stories, events: NO_EVENTS, whileHeld }, arrivals).catch(
    () => undefined,
  );
  expect(archive.standings().get(b)?.relation).toBe("copy");
  if (isInDoubt)
    await assignUnderLease({ stories: archive.stories, events: NO_EVENTS, whileHeld }, arrivals, {
      isInDoubt,
    });
  return archive.standings().get(c);
};

test("a document that could not be written with the others is written at the next try", async () => {
  expect(await disturb(false, () => undefined)).toMatchObject({ relation: "lead", lead: "c" });
});

test("if the process that wrote the others died, the rest is written when in doubt", async () => {
  const die = () => {
    throw new Error("died");
  };
  expect(await disturb(true, die)).toMatchObject({ relation: "lead", lead: "c" });
});

test("stories that gain or lose a document with events are told, and no others", async () => {
  const archive = keepStories();
  const [a, b, c, d] = ["a", "b", "c", "d"] as [DocumentId, DocumentId, DocumentId, DocumentId];
  for (const [at, id] of [a, b, c, d].entries()) archive.create(id, at);
  for (const id of [b, d]) archive.mark(id);
  const copyOf = (id: DocumentId, publishedMs: number) =>
    ({ id, publishedMs, relation: "copy", similarity: 0.9 }) as const;
  const told: (readonly DocumentId[])[] = [];
  const assign = (id: DocumentId, near: readonly Neighbor[]) =>
    assignStories(
      archive.stories,
      { documents: [{ id, near }], onMoved: async (stories) => void told.push(stories.toSorted()) },
      async () => undefined,
    );
  await assign(c, [copyOf(a, 0)]);
  expect(told).toEqual([]);
  await assign(b, [copyOf(a, 0)]);
  await assign(b, [copyOf(a, 0)]);
  await assign(d, [copyOf(a, 0), copyOf(b, 1)]);
  expect(told).toEqual([
    ["a", "b"],
    ["a", "d"],
  ]);
});
