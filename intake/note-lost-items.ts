import { fileIdOf, type SourceFile } from "../document/source-file.ts";
import { note, type NoteDeps } from "./intake.ts";

/** Items are let in in order, so many at a time: where this many numbers in a row were never seen, none comes after. */
const WINDOW = 500;

/**
 * Marks the items of a file after a number as deleted: it has no more of them now, or is gone itself. Their documents stay.
 *
 * @returns how many were marked, and how many could not be, since they are in flight still
 */
export const noteLostItems = async (
  deps: NoteDeps,
  { path }: Pick<SourceFile, "path">,
  after: number,
): Promise<{ readonly marked: number; readonly busy: number }> => {
  let marked = 0;
  let busy = 0;
  for (let first = after + 1; ; first += WINDOW) {
    const ids = Array.from({ length: WINDOW }, (_, index) =>
      fileIdOf({ path, item: { number: first + index } }, deps.sha256),
    );
    const records = [...(await deps.ledger.get(ids)).values()];
    if (records.length === 0) return { marked, busy };
    const lost = records.filter(({ state }) => state !== "deleted");
    const flying = await note(
      deps,
      lost.map(({ file }) => ({ file, state: "deleted", reason: "file_vanished" })),
    );
    busy += flying.length;
    marked += lost.length - flying.length;
  }
};
