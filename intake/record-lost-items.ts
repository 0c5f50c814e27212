import { fileIdOf, type SourceFile } from "../document/source-file.ts";
import { recordUnread, type RecordUnreadDeps } from "./record-unread.ts";

/** Items are admitted in order, at most this many at a time. If this many numbers in a row have no record, no later number has one. */
const WINDOW = 500;

/**
 * Records as deleted the items of a file whose number is above `last`: the file has fewer items now, or (`last` is 0) is gone itself.
 * Their documents stay.
 *
 * @returns how many items were recorded as deleted, and how many could not be because they are still in flight
 */
export const recordLostItems = async (
  deps: RecordUnreadDeps,
  { path }: Pick<SourceFile, "path">,
  last: number,
): Promise<{ readonly recorded: number; readonly inFlight: number }> => {
  let recorded = 0;
  let inFlight = 0;
  for (let first = last + 1; ; first += WINDOW) {
    const ids = Array.from({ length: WINDOW }, (_, index) =>
      fileIdOf({ path, item: { number: first + index } }, deps.sha256),
    );
    const records = [...(await deps.ledger.get(ids)).values()];
    if (records.length === 0) return { recorded, inFlight };
    const lost = records.filter(({ state }) => state !== "deleted");
    const flying = await recordUnread(
      deps,
      lost.map(({ file }) => ({ file, state: "deleted", reason: "file_vanished" })),
    );
    inFlight += flying.length;
    recorded += lost.length - flying.length;
  }
};
