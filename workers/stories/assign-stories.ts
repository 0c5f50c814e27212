import { assignToStory, byTime, isLead, STORY_CAP } from "../../dedup/stories.ts";
import type { DocumentId } from "../../document/source-file.ts";
import type { Neighbor, Standing } from "../../dedup/duplicate.ts";
import type { Stories, StoryMember } from "../../search/archive/stories.ts";

/** What was found out about a document: it, and what it resembles. */
export interface DocumentNeighbors {
  readonly id: DocumentId;
  readonly near: readonly Neighbor[];
}

/** A document names so many documents before it, the most similar: its lead is found among fewer. */
const MOST_NEAR = 100;
/** A change that goes on for longer than this is left where it is; the next document of the story takes it up. */
const MOST_ROUNDS = 50;

/** The place of a document among those before it that are leads with room. */
export const standingAmong = (
  member: Pick<StoryMember, "id" | "publishedMs">,
  near: readonly Neighbor[],
  isOpenLead: (id: DocumentId) => boolean,
): Standing => {
  const before = near.filter(
    ({ id, publishedMs }) => isOpenLead(id) && byTime({ id, publishedMs }, member) < 0,
  );
  return assignToStory(member, before);
};

const isSame = (one: Standing, other: Standing): boolean =>
  one.story === other.story && one.lead === other.lead && one.relation === other.relation;

/** A document's neighbors with one more, the most similar first. */
const withNeighbor = (near: readonly Neighbor[], added: Neighbor): readonly Neighbor[] =>
  [...near.filter(({ id }) => id !== added.id), added]
    .toSorted((one, other) => other.similarity - one.similarity || (one.id < other.id ? -1 : 1))
    .slice(0, MOST_NEAR);

/** The members that are looked at: as they were loaded, and as they are to be. */
const openBoard = (stories: Stories) => {
  const members = new Map<DocumentId, StoryMember>();
  const changed = new Set<DocumentId>();
  const asked = new Set<DocumentId>();
  return {
    fetch: async (ids: Iterable<DocumentId>): Promise<void> => {
      const missing = [...new Set(ids)].filter((id) => !asked.has(id));
      for (const id of missing) asked.add(id);
      for (const member of await stories.load(missing)) members.set(member.id, member);
    },
    get: (id: DocumentId): StoryMember | undefined => members.get(id),
    set: (member: StoryMember): void => {
      members.set(member.id, member);
      changed.add(member.id);
    },
    /** Of those that are looked at, the ones that name one of these. */
    followersOf: (ids: readonly DocumentId[]): readonly DocumentId[] =>
      [...members.values()].filter(({ near }) => near.some(({ id }) => ids.includes(id))).map(({ id }) => id),
    changed: (): readonly StoryMember[] => [...changed].flatMap((id) => members.get(id) ?? []),
  };
};

type Board = ReturnType<typeof openBoard>;

/** Writes each finding down with the later of the two documents; answers with those whose place has to be looked at. */
const noteFindings = (board: Board, documents: readonly DocumentNeighbors[]): Set<DocumentId> => {
  const touched = new Set<DocumentId>();
  for (const { id, near } of documents) {
    const member = board.get(id);
    if (member === undefined) continue;
    touched.add(id);
    for (const neighbor of near) {
      const other = board.get(neighbor.id);
      // In flight still: it has been told, and sees this document when it lands.
      if (other === undefined) continue;
      const [earlier, later] = byTime(member, other) < 0 ? [member.id, other.id] : [other.id, member.id];
      const holder = board.get(later);
      const first = board.get(earlier);
      if (holder === undefined || first === undefined) continue;
      // It may have known before the other was written, and could not be put to it.
      touched.add(later);
      if (holder.near.some((known) => known.id === earlier)) continue;
      const { relation, similarity } = neighbor;
      const added = { id: earlier, publishedMs: first.publishedMs, relation, similarity };
      board.set({ ...holder, near: withNeighbor(holder.near, added) });
    }
  }
  return touched;
};

/** How many documents the stories that are looked at have, with what has been decided so far. */
const openSizes = (stories: Stories, cap: number) => {
  const written = new Map<DocumentId, number>();
  const decided = new Map<DocumentId, number>();
  const decide = (story: DocumentId, change: number) =>
    decided.set(story, (decided.get(story) ?? 0) + change);
  return {
    fetch: async (leads: Iterable<DocumentId>): Promise<void> => {
      const missing = [...new Set(leads)].filter((id) => !written.has(id));
      const found = await stories.sizesOf(missing, cap / 2);
      for (const id of missing) written.set(id, found.get(id) ?? 0);
    },
    /** A story that was not there when it was asked for has what was decided. */
    of: (story: DocumentId): number => (written.get(story) ?? 0) + (decided.get(story) ?? 0),
    move: (from: DocumentId, to: DocumentId): void => {
      decide(from, -1);
      decide(to, 1);
    },
  };
};

/** What a round of placing looks at. */
interface Round {
  readonly board: Board;
  readonly sizes: ReturnType<typeof openSizes>;
  readonly cap: number;
  /** Those that have just come: they were put to a lead before anybody counted its story. */
  readonly newcomers: ReadonlySet<DocumentId>;
}

const isOpenTo = (
  { board, sizes, cap, newcomers }: Round,
  member: StoryMember,
  lead: DocumentId,
): boolean => {
  const found = board.get(lead);
  if (found === undefined || !isLead(found.standing)) return false;
  if (member.standing.story !== lead) return sizes.of(lead) < cap;
  return sizes.of(lead) <= cap || !newcomers.has(member.id);
};

/** Puts these documents in their places, in order of time; answers with those that became or ceased to be leads. */
const assignRound = (round: Round, ids: Iterable<DocumentId>): DocumentId[] => {
  const { board, sizes } = round;
  const turned: DocumentId[] = [];
  const members = [...ids].flatMap((id) => board.get(id) ?? []).toSorted(byTime);
  for (const { id } of members) {
    const member = board.get(id);
    if (member === undefined) continue;
    const standing = standingAmong(member, member.near, (lead) => isOpenTo(round, member, lead));
    if (isSame(standing, member.standing)) continue;
    if (isLead(standing) !== isLead(member.standing)) turned.push(id);
    sizes.move(member.standing.story, standing.story);
    board.set({ ...member, standing });
  }
  return turned;
};

export interface StoriesRequest {
  readonly documents: readonly DocumentNeighbors[];
  /** Documents whose place is looked at besides: what an earlier try left unwritten. */
  readonly also?: readonly DocumentId[];
  /** Whether those that name a document are looked at even if its own place is right: whoever wrote that may not have come to them. */
  readonly isInDoubt?: boolean;
}

/**
 * Brings the stories around some documents to what the rule of `dedup/stories.ts` says, whatever the order in which the documents
 * came: each goes to the most similar lead before it that it is a copy of. A story that has `cap` documents takes no more: there
 * alone it matters who came first.
 *
 * A place depends on earlier documents only, so a change runs forward in time, from one that became or ceased to be a lead to
 * those that name it, and comes to rest. To be run by one process at a time. Can be repeated at any point.
 *
 * @returns nothing; or, if a document was written by somebody else meanwhile, those that were to be changed: then it is to be run
 * again, with these besides, since some of them may have been written
 */
export const assignStories = async (
  stories: Stories,
  { documents, also = [], isInDoubt = false }: StoriesRequest,
  stillHeld: () => Promise<void>,
  cap: number = STORY_CAP,
): Promise<readonly DocumentId[]> => {
  const board = openBoard(stories);
  await board.fetch(documents.flatMap(({ id, near }) => [id, ...near.map((neighbor) => neighbor.id)]));
  const newcomers = new Set(documents.map(({ id }) => id));
  const round: Round = { board, sizes: openSizes(stories, cap), cap, newcomers };
  const found = [...noteFindings(board, documents), ...also];
  let touched: ReadonlySet<DocumentId> = new Set([
    ...found,
    ...(isInDoubt ? await stories.followersOf(found) : []),
  ]);
  for (let rounds = 0; touched.size > 0 && rounds < MOST_ROUNDS; rounds += 1) {
    await board.fetch(touched);
    const near = [...touched].flatMap((id) => board.get(id)?.near ?? []).map(({ id }) => id);
    await board.fetch(near);
    await round.sizes.fetch(near.filter((id) => board.get(id)?.standing.relation !== "copy"));
    const turned = assignRound(round, touched);
    if (turned.length === 0) break;
    touched = new Set([...board.followersOf(turned), ...(await stories.followersOf(turned))]);
  }
  await stillHeld();
  const changed = board.changed();
  return (await stories.write(changed)) ? [] : changed.map(({ id }) => id);
};
