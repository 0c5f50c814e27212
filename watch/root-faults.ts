import type { Ledger } from "../search/archive/ledger.ts";
import type { DoubtedRoot } from "../intake/record-deleted.ts";
import { rootStateOf } from "../disk/root-state.ts";

const CONFIRM = "If they are meant to be gone: `./warraq confirm-deletes`.";

const hasFiles = async (ledger: Pick<Ledger, "walk">, root: string): Promise<boolean> => {
  for await (const page of ledger.walk({ under: root }))
    if (page.some(({ state }) => state !== "deleted")) return true;
  return false;
};

/** Says what is wrong with the roots themselves. An unmounted share looks as if all its files were deleted; it must not count as that. */
export const rootFaults = async (
  ledger: Pick<Ledger, "walk">,
  roots: readonly string[],
): Promise<readonly string[]> => {
  const faults: string[] = [];
  for (const root of roots) {
    const state = await rootStateOf(root);
    if (state === "missing")
      faults.push(
        `${root} cannot be read. Until it can, none of its files is read, and none counts as deleted.`,
      );
    else if (state === "empty" && (await hasFiles(ledger, root)))
      faults.push(
        `${root} is empty, but there were files in it: is a share not mounted? They do not count as deleted. ${CONFIRM}`,
      );
  }
  return faults;
};

/** Says why the missing files of a root were not recorded as deleted. */
export const missingFilesFault = ({ root, missing, known }: DoubtedRoot): string =>
  `${missing} of ${known} files in ${root} are missing all at once: is a part of it not mounted? They do not count as deleted. ${CONFIRM}`;
