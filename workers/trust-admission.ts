import { normalize } from "node:path";
import { fileIdOf, type Sha256 } from "../document/source-file.ts";
import type { Admission } from "../pipeline/flight.ts";
import type { Ledger } from "../search/archive/ledger.ts";
import { isWithin } from "../system/is-within.ts";

export interface TrustAdmissionDeps {
  readonly ledger: Pick<Ledger, "get">;
  readonly sha256: Sha256;
  /** The folders that this process is configured for, absolute. */
  readonly roots: readonly string[];
}

/** Says whether a job may name this file. */
export type TrustAdmission = (admission: Admission) => Promise<boolean>;

/**
 * A job lies in Redis, where whoever may write to it can put any path. So its file is opened only if it has the id of its path and lies in
 * a folder that is configured here; or, for `ingest` and for hosts with other folders, if the ledger says that this very file was admitted:
 * it is written before the job, to Elasticsearch.
 */
export const openTrustAdmission =
  ({ ledger, sha256, roots }: TrustAdmissionDeps): TrustAdmission =>
  async ({ id, epoch, file }) => {
    if (fileIdOf(file, sha256) !== id || normalize(file.path) !== file.path) return false;
    if (!isWithin(file.path, file.root)) return false;
    if (roots.includes(file.root)) return true;
    const record = (await ledger.get([id])).get(id);
    return (
      record !== undefined &&
      record.epoch === epoch &&
      record.file.path === file.path &&
      record.file.root === file.root
    );
  };
