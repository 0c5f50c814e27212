import type { Ledger } from "../search/archive/ledger.ts";
import type { DeletionSearch } from "../intake/record-deleted.ts";
import { rootStateOf } from "../disk/root-state.ts";

const CONFIRM = "If they are meant to be gone: `./warraq confirm-deletes`.";

const hasFiles = async (ledger: Pick<Ledger, "walk">, root: string): Promise<boolean> => {
  for await (const page of ledger.walk({ under: root }))
    if (page.some(({ state }) => state !== "deleted")) return true;
  return false;
};

/** What is wrong with the watched roots themselves, in words: one that is away looks like one whose files were deleted, and is not. */
export const rootFaults = async (
  ledger: Pick<Ledger, "walk">,
  roots: readonly string[],
): Promise<readonly string[]> => {
  const faults: string[] = [];
  for (const root of roots) {
    const state = await rootStateOf(root);
    if (state === "missing")
      faults.push(
        `${root} cannot be read. Until it is back nothing in it is read, and nothing counts as deleted.`,
      );
    else if (state === "empty" && (await hasFiles(ledger, root)))
      faults.push(
        `${root} is empty, though there were files in it: is a share not mounted? Nothing counts as deleted. ${CONFIRM}`,
      );
  }
  return faults;
};

/** Says of a root why its missing files were not marked as deleted. */
export const missingFilesFault = ({ root, missing, known }: DeletionSearch["doubted"][number]): string =>
  `${missing} of ${known} files in ${root} are missing at once: did a part of it go away? They do not count as deleted. ${CONFIRM}`;
