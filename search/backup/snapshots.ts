import { setTimeout as sleep } from "node:timers/promises";
import type { estypes } from "@elastic/elasticsearch";
import { OutageError, WarraqError } from "../../pipeline/errors.ts";
import type { SearchClient } from "../client/client.ts";
import { indexNames } from "../client/index-names.ts";
import { isStatus, reach } from "../client/reach.ts";
import { ARCHIVE_PARTS, type ArchivePart } from "./dump-indices.ts";
import { type ArchiveIndices, findIndices } from "./find-indices.ts";

/** A snapshot of Elasticsearch that holds the indices of an archive. */
export interface Snapshot {
  readonly repository: string;
  readonly name: string;
  /** The index of each part, as it was called. */
  readonly indices: ArchiveIndices;
}

/** What a snapshot came to. */
export interface SnapshotSize {
  /** Bytes that were not in the repository yet. */
  readonly added: number;
  /** All bytes that belong to it. */
  readonly total: number;
}

/** How a long piece of work is watched and ended. */
export interface Watch {
  readonly signal: AbortSignal;
  /** Called with bytes. */
  readonly onProgress: (done: number, total: number) => void;
}

/** The pause between two questions about work that takes from a second to hours. */
const PAUSE_MS = 500;

const FORBIDDEN = 403;
const NOT_FOUND = 404;
const SERVER_FAULT = 500;

/** The causes of an answer of Elasticsearch: the outermost says what was tried, the innermost why it failed. */
const reasonOf = (error: unknown): string => {
  const answer = error instanceof OutageError ? error.cause : error;
  const { error: said } = ((answer as { readonly body?: unknown }).body ?? {}) as {
    readonly error?: estypes.ErrorCause;
  };
  const reasons: string[] = [];
  for (let cause: estypes.ErrorCause | undefined = said; cause !== undefined; cause = cause.caused_by)
    if (typeof cause.reason === "string") reasons.push(cause.reason);
  return reasons.length === 0 ? String(error) : reasons.join(": ");
};

const unusable = (repository: string, why: string, cause?: unknown): WarraqError =>
  new WarraqError("WARRAQ_REPOSITORY_UNUSABLE", `The snapshot repository ${repository} ${why}`, { cause });

const refused = (repository: string, error: unknown): WarraqError =>
  unusable(repository, `cannot be used: ${reasonOf(error)}`, error);

/** Of a repository, a fault of the server is one of the disk or of rights, which lasts. */
const isRefusal = (error: unknown): boolean =>
  isStatus(error, SERVER_FAULT) || (error as Error).name === "ResponseError";

/** Runs a request about a repository. A refusal becomes an error for the operator; an outage stays one. */
const askRepository = <Answer>(repository: string, request: () => Promise<Answer>): Promise<Answer> =>
  reach(request).catch((error: unknown) => {
    throw isRefusal(error) ? refused(repository, error) : error;
  });

/**
 * Makes sure that every node can write into a repository.
 *
 * @throws WarraqError `WARRAQ_REPOSITORY_UNUSABLE` if it is missing, read-only or not writable
 */
const checkRepository = async (client: SearchClient, repository: string): Promise<void> => {
  let found: estypes.SnapshotGetRepositoryResponse;
  try {
    found = await reach(() => client.snapshot.getRepository({ name: repository }));
  } catch (error) {
    if (!isStatus(error, NOT_FOUND)) throw refused(repository, error);
    throw unusable(
      repository,
      `does not exist. Register it (PUT _snapshot/${repository}), or correct WARRAQ_SNAPSHOT_REPOSITORY.`,
      error,
    );
  }
  const settings = found[repository]?.settings as { readonly readonly?: unknown } | undefined;
  if (String(settings?.readonly) === "true")
    throw unusable(repository, "is registered as read-only. Name one that may be written.");
  try {
    await reach(() => client.snapshot.verifyRepository({ name: repository }));
  } catch (error) {
    // A user who may take snapshots need not be allowed to ask this.
    if (!isStatus(error, FORBIDDEN)) throw refused(repository, error);
  }
};

const sizeOf = ({ incremental, total }: estypes.SnapshotSnapshotStats): SnapshotSize => ({
  added: incremental.size_in_bytes,
  total: total.size_in_bytes,
});

/** Counts of a snapshot that is being taken have what is done already. */
interface RunningStats extends estypes.SnapshotSnapshotStats {
  readonly processed?: { readonly size_in_bytes: number };
}

/** Waits until a snapshot is taken, whole or not. */
const untilTaken = async (
  client: SearchClient,
  { repository, name: snapshot }: Snapshot,
  { signal, onProgress }: Watch,
): Promise<SnapshotSize> => {
  for (;;) {
    const { snapshots } = await askRepository(repository, () =>
      client.snapshot.status({ repository, snapshot }),
    );
    const status = snapshots[0];
    if (status === undefined) throw unusable(repository, `lost the snapshot ${snapshot}.`);
    const { incremental, processed = incremental } = status.stats as RunningStats;
    onProgress(processed.size_in_bytes, incremental.size_in_bytes);
    const { snapshots: infos = [] } = await askRepository(repository, () =>
      client.snapshot.get({ repository, snapshot }),
    );
    const [info] = infos;
    if (info?.state === "SUCCESS") return sizeOf(status.stats);
    if (info?.state !== "IN_PROGRESS")
      throw unusable(
        repository,
        `took only a part of the snapshot: ${info?.failures?.[0]?.reason ?? info?.state ?? "unknown"}`,
      );
    await sleep(PAUSE_MS, undefined, { signal });
  }
};

/**
 * Saves the indices of an archive as a snapshot. Writers may go on meanwhile: each index is as of nearly the same moment. Whatever ends it
 * early, the signal too, has the snapshot deleted.
 *
 * @throws WarraqError `WARRAQ_REPOSITORY_UNUSABLE`; DOMException `AbortError` if the signal fires
 */
export const takeSnapshot = async (
  client: SearchClient,
  prefix: string,
  { repository, name }: Pick<Snapshot, "repository" | "name">,
  watch: Watch,
): Promise<Snapshot & { readonly size: SnapshotSize }> => {
  await checkRepository(client, repository);
  const taken: Snapshot = { repository, name, indices: await findIndices(client, prefix) };
  try {
    watch.signal.throwIfAborted();
    await askRepository(repository, () =>
      client.snapshot.create({
        repository,
        snapshot: name,
        indices: Object.values(taken.indices),
        include_global_state: false,
        feature_states: ["none"],
        wait_for_completion: false,
      }),
    );
    return { ...taken, size: await untilTaken(client, taken, watch) };
  } catch (error) {
    await dropSnapshot(client, taken);
    throw error;
  }
};

/**
 * Has a snapshot deleted, also one that is being taken. Elasticsearch does it by itself then, and may need a minute for one that it writes
 * slowly: nobody waits for that.
 *
 * @throws WarraqError `WARRAQ_REPOSITORY_UNUSABLE` if it cannot be asked to
 */
export const dropSnapshot = async (
  client: SearchClient,
  { repository, name }: Pick<Snapshot, "repository" | "name">,
): Promise<void> => {
  try {
    await client.snapshot.delete({ repository, snapshot: name, wait_for_completion: false });
  } catch (error) {
    if (isStatus(error, NOT_FOUND)) return;
    throw unusable(
      repository,
      `may hold the unfinished snapshot ${name}, which could not be deleted: ${reasonOf(error)}. Delete it: DELETE _snapshot/${repository}/${name}`,
      error,
    );
  }
};

/** A primary shard of an index that is being restored. */
interface ShardRow {
  readonly index?: string;
  readonly prirep?: string;
  readonly state?: string;
  readonly "unassigned.reason"?: string;
  readonly "unassigned.details"?: string;
}

const untilRestored = async (
  client: SearchClient,
  { repository }: Snapshot,
  indices: readonly string[],
  { signal, onProgress }: Watch,
): Promise<void> => {
  const index = indices.join();
  for (;;) {
    const rows = await reach(() =>
      client.transport.request<readonly ShardRow[]>({
        method: "GET",
        path: `/_cat/shards/${index}`,
        querystring: { format: "json", h: "index,prirep,state,unassigned.reason,unassigned.details" },
      }),
    );
    const primaries = rows.filter(({ prirep }) => prirep === "p");
    const failed = primaries.find((row) => row["unassigned.reason"] === "ALLOCATION_FAILED");
    if (failed !== undefined)
      throw unusable(repository, `cannot be read: ${failed["unassigned.details"] ?? "a shard failed"}`);
    const recoveries = Object.values(await reach(() => client.indices.recovery({ index })));
    const sizes = recoveries.flatMap(({ shards }) => shards.map((shard) => shard.index.size));
    const sumOf = (field: "recovered_in_bytes" | "total_in_bytes"): number =>
      sizes.reduce((sum, size) => sum + Number(size[field]), 0);
    onProgress(sumOf("recovered_in_bytes"), sumOf("total_in_bytes"));
    if (primaries.length >= indices.length && primaries.every(({ state }) => state === "STARTED")) return;
    await sleep(PAUSE_MS, undefined, { signal });
  }
};

/** The indices that a snapshot becomes under a prefix, by part: they keep their numbers. */
const indicesUnder = (prefix: string, { indices }: Snapshot): readonly (readonly [ArchivePart, string])[] =>
  ARCHIVE_PARTS.flatMap((part): readonly (readonly [ArchivePart, string])[] => {
    const was = indices[part];
    return was === undefined ? [] : [[part, `${indexNames(prefix)[part]}${was.slice(was.lastIndexOf("-"))}`]];
  });

/**
 * Makes sure that a snapshot is there and whole.
 *
 * @throws WarraqError `WARRAQ_REPOSITORY_UNUSABLE` if it is not
 */
export const checkSnapshot = async (
  client: SearchClient,
  { repository, name: snapshot }: Snapshot,
): Promise<void> => {
  const { snapshots: [info] = [] } = await askRepository(repository, () =>
    client.snapshot.get({ repository, snapshot }),
  );
  if (info?.state !== "SUCCESS")
    throw unusable(
      repository,
      `holds only a part of the snapshot ${snapshot} (${info?.state ?? "missing"}).`,
    );
};

/**
 * Restores the indices of a snapshot under a prefix, and puts them behind their aliases in one step at the end. There must be no
 * such indices.
 *
 * @throws WarraqError `WARRAQ_REPOSITORY_UNUSABLE`; DOMException `AbortError` if the signal fires. Then nothing of it is left.
 */
export const restoreSnapshot = async (
  client: SearchClient,
  prefix: string,
  snapshot: Snapshot,
  watch: Watch,
): Promise<void> => {
  const { repository, name } = snapshot;
  const parts = indicesUnder(prefix, snapshot);
  const names = indexNames(prefix);
  const indices = parts.map(([, index]) => index);
  const there = await reach(() => client.indices.get({ index: indices, ignore_unavailable: true }));
  const [taken] = Object.keys(there);
  if (taken !== undefined)
    throw new WarraqError(
      "WARRAQ_USAGE",
      `There is an index ${taken} already, which belongs to no archive. Delete it, or set another WARRAQ_INDEX_PREFIX.`,
    );
  const was = Object.values(snapshot.indices)[0] ?? "";
  const [part] = Object.keys(snapshot.indices);
  const oldPrefix = was.slice(0, was.lastIndexOf(`-${part ?? ""}-`));
  try {
    await askRepository(repository, () =>
      client.snapshot.restore({
        repository,
        snapshot: name,
        indices: Object.values(snapshot.indices),
        include_aliases: false,
        include_global_state: false,
        feature_states: ["none"],
        // A prefix has no characters that mean something here.
        rename_pattern: `^${oldPrefix}-`,
        rename_replacement: `${prefix}-`,
        // Set if the disk was nearly full when it was saved.
        ignore_index_settings: ["index.blocks.*"],
        wait_for_completion: false,
      }),
    );
    await untilRestored(client, snapshot, indices, watch);
    await reach(() =>
      client.indices.updateAliases({
        actions: parts.map(([which, index]) => ({
          add: { index, alias: names[which], is_write_index: true },
        })),
      }),
    );
  } catch (error) {
    await client.indices.delete({ index: indices, ignore_unavailable: true }).catch(() => undefined);
    throw error;
  }
};
