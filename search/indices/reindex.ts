import { createHash } from "node:crypto";
import type { estypes } from "@elastic/elasticsearch";
import { WarraqError } from "../../pipeline/errors.ts";
import type { SearchClient } from "../client/client.ts";
import { copyChanges, dropDeleted, findCheckpoint, readCheckpoint } from "./copy-changes.ts";
import { isStatus, reach } from "../client/reach.ts";

/** Called with how many documents are copied, and how many there are. */
export type OnProgress = (done: number, total: number) => void;

/** The result of a reindex. */
export interface Reindexed {
  readonly from: string;
  readonly to: string;
  readonly documents: number;
  /** Whether it continued an earlier attempt, so that documents were not copied again. */
  readonly isResumed: boolean;
  /** How long writers had to wait, in milliseconds. */
  readonly pausedMs: number;
}

/** After a round of copying that found no more changes than this, the rest is copied while writers wait. */
const FEW_CHANGES = 500;
/** Then the rest is copied while writers wait even if they write as fast as this copies. */
const MOST_COPY_ROUNDS = 20;

/** How far a reindex has come: kept in `_meta.reindex` of the new index. */
interface ReindexState {
  readonly from: string;
  readonly definition: string;
  /** Every change up to this sequence number is copied. */
  readonly upTo: number;
}

const indexBehind = async (client: SearchClient, alias: string): Promise<string> => {
  const [index, ...others] = Object.keys(await reach(() => client.indices.getAlias({ name: alias })));
  if (index === undefined || others.length > 0)
    throw new WarraqError(
      "WARRAQ_USAGE",
      `The alias ${alias} stands for ${1 + others.length} indices, not one.`,
    );
  return index;
};

const numbered = (alias: string, number: number): string => `${alias}-${String(number).padStart(6, "0")}`;

/** The hash of the template for new indices. An attempt that began with another template cannot be continued. */
const definitionOf = async (client: SearchClient, alias: string): Promise<string> => {
  const { index_templates: templates } = await reach(() => client.indices.getIndexTemplate({ name: alias }));
  return createHash("sha256").update(JSON.stringify(templates[0]?.index_template.template)).digest("hex");
};

/** The `_meta` of an index. */
const readMeta = async (
  client: SearchClient,
  index: string,
): Promise<{ readonly reindex?: ReindexState }> => {
  const answer = await reach(() => client.indices.getMapping({ index }));
  return answer[index]?.mappings._meta ?? {};
};

const reindexStateOf = async (client: SearchClient, index: string): Promise<ReindexState | null> =>
  (await readMeta(client, index)).reindex ?? null;

const saveState = async (client: SearchClient, index: string, state: ReindexState): Promise<void> => {
  // Writing `_meta` replaces all of it.
  const meta = await readMeta(client, index);
  await reach(() => client.indices.putMapping({ index, _meta: { ...meta, reindex: state } }));
};

/** The index to copy into: that of an interrupted attempt if it has the same definition, or else a new one with the next free number. */
const openTarget = async (client: SearchClient, alias: string, from: string) => {
  const definition = await definitionOf(client, alias);
  for (let number = Number(from.slice(alias.length + 1)) + 1; ; number += 1) {
    const index = numbered(alias, number);
    if (await reach(() => client.indices.exists({ index }))) {
      const state = await reindexStateOf(client, index);
      if (state?.from !== from) continue;
      if (state.definition === definition) return { index, state, isResumed: true };
      await reach(() => client.indices.delete({ index }));
    }
    const state: ReindexState = { from, definition, upTo: -1 };
    await reach(() =>
      client.indices.create({
        index,
        settings: { index: { refresh_interval: "-1" } },
        mappings: { _meta: { reindex: state } },
        wait_for_active_shards: 1,
      }),
    );
    return { index, state, isResumed: false };
  }
};

const setBlock = (isBlocked: boolean): estypes.IndicesIndexSettings => ({ blocks: { write: isBlocked } });

const countExactly = async (client: SearchClient, index: string): Promise<number> => {
  await reach(() => client.indices.refresh({ index }));
  return (await reach(() => client.count({ index }))).count;
};

/** @throws WarraqError if an alias no longer stands for this index: its present one is in use, and nothing of it may be deleted */
const checkStillBehind = async (client: SearchClient, alias: string, from: string): Promise<void> => {
  const now = await indexBehind(client, alias);
  if (now !== from)
    throw new WarraqError(
      "WARRAQ_ALREADY_RUNNING",
      `Another reindex has finished meanwhile: ${alias} stands for ${now} now and no longer for ${from}. Nothing is left to do.`,
    );
};

/**
 * Copies the remaining changes while writers wait, and puts the new index behind the alias in one step. Another host, of which nobody here
 * knows, may do the same at any time, so what must hold is asked again before each step that relies on it.
 */
const switchOver = async (
  client: SearchClient,
  alias: string,
  to: string,
  state: ReindexState,
): Promise<number> => {
  const { from } = state;
  try {
    await reach(() => client.indices.addBlock({ index: from, block: "write" }));
    const upTo = await readCheckpoint(client, from);
    await copyChanges(client, from, to, { after: state.upTo, upTo });
    const copied = await findCheckpoint(client, to);
    // Until now nobody wrote to the copy but those who copy: what comes later may be new documents.
    await checkStillBehind(client, alias, from);
    await dropDeleted(client, from, copied);
    const [before, after] = [await countExactly(client, from), await countExactly(client, to)];
    if (before !== after)
      throw new Error(
        `${to} has ${after} documents and ${from} has ${before}; the alias was left as it was.`,
      );
    await reach(() =>
      client.indices.putSettings({ index: to, settings: { refresh_interval: null } as never }),
    );
    if ((await findCheckpoint(client, from)).upTo !== upTo)
      throw new Error(`Somebody lifted the write block of ${from}; the alias was left as it was.`);
    await reach(() =>
      client.indices.updateAliases({
        actions: [
          { remove: { index: from, alias, must_exist: true } },
          { add: { index: to, alias, is_write_index: true } },
        ],
      }),
    );
    return after;
  } catch (error) {
    await checkStillBehind(client, alias, from);
    await reach(() => client.indices.putSettings({ index: from, settings: setBlock(false) }));
    throw error;
  }
};

/**
 * Copies every document of an alias into a new index with the present mappings and analyzers, and puts that index behind the alias.
 *
 * Searches go on throughout. So do writes: they go to the old index, and the changes there are copied in rounds by sequence number, each
 * shorter than the one before. Only during the last of these rounds writers have to wait; they send again, and then to the new index. The old index
 * stays, closed to writes, until it is dropped. An interrupted reindex continues where it stopped.
 *
 * @throws WarraqError if the alias does not stand for one index, or another reindex was faster; DOMException `AbortError` if `signal` fires
 */
export const reindex = async (
  client: SearchClient,
  alias: string,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Reindexed> => {
  const from = await indexBehind(client, alias);
  // An attempt that died in its last step left the writers waiting.
  await reach(() => client.indices.putSettings({ index: from, settings: setBlock(false) }));
  const { index: to, isResumed, ...made } = await openTarget(client, alias, from);
  let { state } = made;
  const total = await countExactly(client, from);
  let done = isResumed ? await countExactly(client, to) : 0;
  for (let copyRound = 0; copyRound < MOST_COPY_ROUNDS; copyRound += 1) {
    const upTo = await readCheckpoint(client, from);
    let copied = 0;
    await copyChanges(client, from, to, { after: state.upTo, upTo }, async (count, reached) => {
      copied += count;
      done += count;
      onProgress(Math.min(done, total), total);
      state = { ...state, upTo: reached };
      await saveState(client, to, state);
      signal.throwIfAborted();
    });
    state = { ...state, upTo };
    if (copied <= FEW_CHANGES) break;
  }
  signal.throwIfAborted();
  const began = performance.now();
  const documents = await switchOver(client, alias, to, state);
  return { from, to, documents, isResumed, pausedMs: Math.round(performance.now() - began) };
};

/** Deletes the indices of an alias that no longer stand behind it, and returns their names. */
export const dropOldIndices = async (client: SearchClient, alias: string): Promise<readonly string[]> => {
  const current = await indexBehind(client, alias);
  const all = Object.keys(await reach(() => client.indices.get({ index: `${alias}-*` })));
  const old = all.filter((index) => index !== current && /^\d{6}$/u.test(index.slice(alias.length + 1)));
  for (const index of old)
    await reach(() => client.indices.delete({ index })).catch((error: unknown) => {
      if (!isStatus(error, 404)) throw error;
    });
  return old;
};
