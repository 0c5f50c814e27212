import { byTime, isLead, STORY_CAP } from "../../dedup/stories.ts";
import type { DocumentId } from "../../document/source-file.ts";
import type { Neighbor } from "../../dedup/duplicate.ts";
import type { Stories, StoryMember } from "../../search/archive/stories.ts";
import { isSameStanding, standingAmong } from "./standing-among.ts";
import { openStoryBoard, openStorySizes, type StoryBoard, type StorySizes } from "./story-board.ts";

/** A document and the documents that it resembles. */
export interface DocumentNeighbors {
  readonly id: DocumentId;
  readonly near: readonly Neighbor[];
  /** The story of another document that it was written into and tells events of, which are not among the story's events yet. */
  readonly tellsIn?: DocumentId;
}

/** The most neighbors that a document names, the most similar ones. Its lead is found among far fewer. */
const MOST_NEAR = 100;
/** Steps after which a change is left where it is; the next document of the story takes it up. */
const MOST_STEPS = 50;

/** The neighbors of a document with one more, the most similar first. */
const withNeighbor = (near: readonly Neighbor[], added: Neighbor): readonly Neighbor[] =>
  [...near.filter(({ id }) => id !== added.id), added]
    .toSorted((one, other) => other.similarity - one.similarity || (one.id < other.id ? -1 : 1))
    .slice(0, MOST_NEAR);

/** Makes two documents neighbors: the later one names the earlier. Returns the later one. */
const connect = (
  board: StoryBoard,
  [one, other]: readonly [StoryMember, StoryMember],
  { relation, similarity }: Neighbor,
): DocumentId => {
  const [earlier, later] = byTime(one, other) < 0 ? [one, other] : [other, one];
  if (later.near.every(({ id }) => id !== earlier.id)) {
    const added = { id: earlier.id, publishedMs: earlier.publishedMs, relation, similarity };
    board.set({ ...later, near: withNeighbor(later.near, added) });
  }
  return later.id;
};

/** Makes documents and their neighbors on the board name each other; returns those whose standing may change. */
const connectAll = (board: StoryBoard, documents: readonly DocumentNeighbors[]): Set<DocumentId> => {
  const touched = new Set<DocumentId>();
  for (const { id, near } of documents) {
    if (board.get(id) !== undefined) touched.add(id);
    for (const neighbor of near) {
      const member = board.get(id);
      const other = board.get(neighbor.id);
      // An absent neighbor is still in flight. It knows of this document, and finds it once it is written itself.
      if (member === undefined || other === undefined) continue;
      // The later one may have known of the earlier before that was written, when it could not be assigned to it.
      touched.add(connect(board, [member, other], neighbor));
    }
  }
  return touched;
};

/** Shared by all steps of one call. */
interface Assigning {
  readonly board: StoryBoard;
  readonly sizes: StorySizes;
  readonly cap: number;
  /** Documents that have just come. They were assigned to a lead before anybody counted the documents of its story. */
  readonly newcomers: ReadonlySet<DocumentId>;
}

const isOpenTo = (
  { board, sizes, cap, newcomers }: Assigning,
  { id, standing }: StoryMember,
  lead: DocumentId,
): boolean => {
  const found = board.get(lead);
  if (found === undefined || !isLead(found.standing)) return false;
  if (standing.story !== lead) return sizes.of(lead) < cap;
  return sizes.of(lead) <= cap || !newcomers.has(id);
};

/** Loads the documents, and the sizes of stories, on which the standing of these documents depends. */
const fetchTouched = async ({ board, sizes }: Assigning, ids: ReadonlySet<DocumentId>): Promise<void> => {
  await board.fetch(ids);
  const near = [...ids].flatMap((id) => board.get(id)?.near ?? []).map(({ id }) => id);
  await board.fetch(near);
  await sizes.fetch(near.filter((id) => board.get(id)?.standing.relation !== "copy"));
};

/** Decides the standing of these documents, in order of time; returns those that became or ceased to be leads. */
const assignTouched = (assigning: Assigning, ids: ReadonlySet<DocumentId>): readonly DocumentId[] => {
  const { board, sizes } = assigning;
  const turned: DocumentId[] = [];
  for (const member of [...ids].flatMap((id) => board.get(id) ?? []).toSorted(byTime)) {
    const standing = standingAmong(member, member.near, (lead) => isOpenTo(assigning, member, lead));
    if (isSameStanding(standing, member.standing)) continue;
    if (isLead(standing) !== isLead(member.standing)) turned.push(member.id);
    sizes.move(member.standing.story, standing.story);
    board.set({ ...member, standing });
  }
  return turned;
};

export interface StoriesRequest {
  readonly documents: readonly DocumentNeighbors[];
  /** Other documents whose standing is decided again: an earlier try may not have written them. */
  readonly also?: readonly DocumentId[];
  /**
   * Whether the documents that name one of these are decided again even if the standing of these is right: the process that wrote it
   * may have died before it came to them.
   */
  readonly isInDoubt?: boolean;
  /** Called after the write with the stories whose events may have changed. */
  readonly onMoved?: (stories: readonly DocumentId[]) => Promise<void>;
}

/**
 * Assigns documents, and those around them, to stories by the rule of `dedup/stories.ts`, whatever the order of arrival: each joins
 * the most similar earlier lead that it is a copy of. A story with `cap` documents takes no more; only there does the order of
 * arrival matter.
 *
 * A standing depends on earlier documents only. So a change runs forward in time, from a document that became or ceased to be a lead
 * to those that name it, and comes to an end. Only one process at a time may run this. It can be repeated at any point.
 *
 * @param stillHeld called before the write; throws if another process may be at work by now
 * @returns nothing; or, if another process changed one of the documents meanwhile, the documents that were to be written. Then run
 * it again with these as `also`, since some of them may have been written.
 */
export const assignStories = async (
  stories: Stories,
  { documents, also = [], isInDoubt = false, onMoved }: StoriesRequest,
  stillHeld: () => Promise<void>,
  cap: number = STORY_CAP,
): Promise<readonly DocumentId[]> => {
  const board = openStoryBoard(stories);
  await board.fetch(documents.flatMap(({ id, near }) => [id, ...near.map((neighbor) => neighbor.id)]));
  const newcomers = new Set(documents.map(({ id }) => id));
  const assigning: Assigning = { board, sizes: openStorySizes(stories, cap), cap, newcomers };
  const first = [...connectAll(board, documents), ...also];
  let touched: ReadonlySet<DocumentId> = new Set([
    ...first,
    ...(isInDoubt ? await stories.followersOf(first) : []),
  ]);
  for (let step = 0; touched.size > 0 && step < MOST_STEPS; step += 1) {
    await fetchTouched(assigning, touched);
    const turned = assignTouched(assigning, touched);
    if (turned.length === 0) break;
    touched = new Set([...board.followersOf(turned), ...(await stories.followersOf(turned))]);
  }
  await stillHeld();
  const changed = board.changed();
  const isWritten = await stories.write(changed);
  const moved = [
    ...new Set([...board.storiesWithEvents(), ...documents.flatMap(({ tellsIn }) => tellsIn ?? [])]),
  ];
  // A document that could not be written is decided again, but others of them have moved.
  if (moved.length > 0) await onMoved?.(moved);
  return isWritten ? [] : changed.map(({ id }) => id);
};
