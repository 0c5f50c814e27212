import type { LedgerRecord } from "../search/ledger-record.ts";
import type { Ledger } from "../search/ledger.ts";
import { type IntakeDeps, note } from "./intake.ts";
import { inspect } from "./scan-folder.ts";

/** A root that cannot be read, or is suddenly empty, has been unmounted rather than cleared. */
export type IsRootThere = (root: string) => Promise<boolean>;

const isGone = async ({ file, state }: LedgerRecord): Promise<boolean> =>
  state !== "deleted" && (await inspect(file.path, file.root, []).catch(() => "unknown")) === null;

/**
 * Marks the files that the ledger knows and the disk does not have any more. Their documents stay: they are evidence.
 *
 * Files of a root that is not there are left as they are.
 *
 * @returns how many were marked
 */
export const noteDeleted = async (
  deps: Omit<IntakeDeps, "queues" | "ledger"> & { readonly ledger: Ledger },
  roots: readonly string[],
  isRootThere: IsRootThere,
): Promise<number> => {
  const there = new Set<string>();
  for (const root of roots) if (await isRootThere(root)) there.add(root);
  let marked = 0;
  for await (const page of deps.ledger.walk()) {
    const known = page.filter(({ file }) => there.has(file.root));
    const gone = await Promise.all(known.map(isGone));
    const noted = known
      .filter((_, index) => gone[index] === true)
      .map(({ file }) => ({ file, state: "deleted", reason: "file_vanished" }) as const);
    await note(deps, noted);
    marked += noted.length;
  }
  return marked;
};
