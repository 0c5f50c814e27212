import { WarraqError } from "../../pipeline/errors.ts";
import type { SearchClient } from "../client/client.ts";
import { reach } from "../client/reach.ts";
import { readIndexMetas } from "./prepare-indices.ts";

/** What is to be done about the release that an archive was last written by. */
export type ReleaseJudgement = "same" | "newer" | "refuse";

const partsOf = (release: string): readonly number[] => release.split(/[.-]/u).slice(0, 3).map(Number);

/** Which of two lists of numbers is larger, by the first that differs: negative, zero or positive. */
const compare = (one: readonly number[], other: readonly number[]): number =>
  one.map((part, index) => part - (other[index] ?? 0)).find((difference) => difference !== 0) ?? 0;

/**
 * Judges whether a release may write into an archive. Releases that differ in their last number only understand each other; an earlier one
 * would drop fields that it does not know. Pure.
 *
 * @param stamped the release that the archive names; undefined if it names none
 * @param ours for example "0.2.1"
 */
export const judgeRelease = (stamped: string | undefined, ours: string): ReleaseJudgement => {
  if (stamped === undefined) return "newer";
  const [theirs, own] = [partsOf(stamped), partsOf(ours)];
  if (compare(theirs.slice(0, 2), own.slice(0, 2)) > 0) return "refuse";
  return compare(theirs, own) < 0 ? "newer" : "same";
};

/** The message of a refusal, and what to do. */
const refusal = (stamped: string, ours: string): WarraqError =>
  new WarraqError(
    "WARRAQ_ARCHIVE_NEWER",
    `The archive was written by Warraq ${stamped}, and this is ${ours}, which would drop what it does not know. ` +
      `Go back to ${stamped} or newer, or restore a backup of ${ours} into an empty archive.`,
  );

/**
 * Makes sure that this release may write into the archive behind the alias of the ledger. Only reads.
 *
 * @throws WarraqError `WARRAQ_ARCHIVE_NEWER` if a later release has written into it
 */
export const checkRelease = async (
  client: Pick<SearchClient, "indices">,
  alias: string,
  ours: string,
): Promise<void> => {
  const [found] = await readIndexMetas(client, alias);
  const stamped = found?.[1].release;
  if (stamped !== undefined && judgeRelease(stamped, ours) === "refuse") throw refusal(stamped, ours);
};

/** Writes down that this release writes into the archive. The index must be there. */
export const stampRelease = async (
  client: Pick<SearchClient, "indices">,
  alias: string,
  ours: string,
): Promise<void> => {
  const [found] = await readIndexMetas(client, alias);
  if (found === undefined) return;
  const [index, meta] = found;
  if (judgeRelease(meta.release, ours) !== "newer") return;
  await reach(() => client.indices.putMapping({ index, _meta: { ...meta, release: ours } }));
};
