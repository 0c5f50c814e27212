import { fileIdOf, type Sha256, type SourceFile } from "../document/source-file.ts";
import type { Ledger } from "../search/archive/ledger.ts";

export interface ReopenDeps {
  readonly ledger: Pick<Ledger, "get" | "put">;
  readonly sha256: Sha256;
}

/**
 * Has the file of an item unpacked again, since the item was not where it should be: its record becomes `waiting`, so the next
 * sweep admits it. By its old record the file would need no more work.
 */
export const reopenFile = async ({ ledger, sha256 }: ReopenDeps, { path }: SourceFile): Promise<void> => {
  const id = fileIdOf({ path }, sha256);
  const record = (await ledger.get([id])).get(id);
  if (record === undefined || record.state === "deleted" || record.state === "waiting") return;
  await ledger.put([{ ...record, state: "waiting", reason: "not_stable", epoch: record.epoch + 1 }]);
};
