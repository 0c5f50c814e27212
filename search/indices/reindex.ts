import { createHash } from "node:crypto";
import type { estypes } from "@elastic/elasticsearch";
import { WarraqError } from "../../pipeline/errors.ts";
import type { SearchClient } from "../client/client.ts";
import { copyChanges, dropDeleted, readCheckpoint } from "./copy-changes.ts";
import { isStatus, reach } from "../client/reach.ts";

/** How far a reindex is, in documents. */
export type OnProgress = (done: number, total: number) => void;

/** What a reindex did. */
export interface Reindexed {
  readonly from: string;
  readonly to: string;
  readonly documents: number;
  /** Documents that an earlier attempt had copied already were not copied again. */
  readonly isResumed: boolean;
  /** How long writers had to wait, in milliseconds. */
  readonly pausedMs: number;
}

/** A pass that found no more than this ends the chase: the rest is copied while writers wait. */
const FEW_CHANGES = 500;
const MOST_PASSES = 20;

/** What the new index says of itself until it stands behind the alias. */
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

/** What indices that are made now are like; an attempt at another kind cannot be gone on with. */
const definitionOf = async (client: SearchClient, alias: string): Promise<string> => {
  const { index_templates: templates } = await reach(() => client.indices.getIndexTemplate({ name: alias }));
  return createHash("sha256").update(JSON.stringify(templates[0]?.index_template.template)).digest("hex");
};

/** What an index says about itself; the mark of an attempt is one part of it. */
const readMeta = async (
  client: SearchClient,
  index: string,
): Promise<{ readonly reindex?: ReindexState }> => {
  const answer = await reach(() => client.indices.getMapping({ index }));
  return answer[index]?.mappings._meta ?? {};
};

const reindexStateOf = async (client: SearchClient, index: string): Promise<ReindexState | null> =>
  (await readMeta(client, index)).reindex ?? null;

const saveState = async (client: SearchClient, index: string, mark: ReindexState): Promise<void> => {
  // What is put takes the place of all that was there.
  const meta = await readMeta(client, index);
  await reach(() => client.indices.putMapping({ index, _meta: { ...meta, reindex: mark } }));
};

/** The index to copy into: that of an attempt that broke off, if it is of the same kind, or a new one under the next free number. */
const openTarget = async (client: SearchClient, alias: string, from: string) => {
  const definition = await definitionOf(client, alias);
  for (let number = Number(from.slice(alias.length + 1)) + 1; ; number += 1) {
    const index = numbered(alias, number);
    if (await reach(() => client.indices.exists({ index }))) {
      const mark = await reindexStateOf(client, index);
      if (mark?.from !== from) continue;
      if (mark.definition === definition) return { index, mark, isResumed: true };
      await reach(() => client.indices.delete({ index }));
    }
    const mark: ReindexState = { from, definition, upTo: -1 };
    await reach(() =>
      client.indices.create({
        index,
        settings: { index: { refresh_interval: "-1" } },
        mappings: { _meta: { reindex: mark } },
        wait_for_active_shards: 1,
      }),
    );
    return { index, mark, isResumed: false };
  }
};

const setBlock = (isBlocked: boolean): estypes.IndicesIndexSettings => ({ blocks: { write: isBlocked } });

const countExactly = async (client: SearchClient, index: string): Promise<number> => {
  await reach(() => client.indices.refresh({ index }));
  return (await reach(() => client.count({ index }))).count;
};

/** Copies what is left while writers wait, and puts the new index behind the alias in one step. */
const switchOver = async (
  client: SearchClient,
  alias: string,
  to: string,
  mark: ReindexState,
): Promise<number> => {
  const { from } = mark;
  await reach(() => client.indices.addBlock({ index: from, block: "write" }));
  try {
    await copyChanges(client, from, to, { after: mark.upTo, upTo: await readCheckpoint(client, from) });
    await dropDeleted(client, from, to);
    const [before, after] = [await countExactly(client, from), await countExactly(client, to)];
    if (before !== after)
      throw new Error(
        `${to} has ${after} documents and ${from} has ${before}; the alias was left as it was.`,
      );
    await reach(() =>
      client.indices.putSettings({ index: to, settings: { refresh_interval: null } as never }),
    );
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
    await reach(() => client.indices.putSettings({ index: from, settings: setBlock(false) }));
    throw error;
  }
};

/**
 * Copies every document of an alias into a new index, made after the templates of today, and puts that behind the alias.
 *
 * Searches go on throughout. So do writes: they go to the old index, and what changed there is copied in passes, each shorter than the
 * one before, by sequence number. Only for the last one writers are told to wait; they send again, and then to the new index. The
 * old index stays, closed to writes, until it is dropped. Broken off, it goes on where it was.
 *
 * @throws WarraqError if the alias does not stand for one index; DOMException `AbortError` if `signal` fires
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
  let { mark } = made;
  const total = await countExactly(client, from);
  let done = isResumed ? await countExactly(client, to) : 0;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const upTo = await readCheckpoint(client, from);
    let copied = 0;
    await copyChanges(client, from, to, { after: mark.upTo, upTo }, async (count, reached) => {
      copied += count;
      done += count;
      onProgress(Math.min(done, total), total);
      mark = { ...mark, upTo: reached };
      await saveState(client, to, mark);
      signal.throwIfAborted();
    });
    mark = { ...mark, upTo };
    if (copied <= FEW_CHANGES) break;
  }
  signal.throwIfAborted();
  const began = performance.now();
  const documents = await switchOver(client, alias, to, mark);
  return { from, to, documents, isResumed, pausedMs: Math.round(performance.now() - began) };
};

/** Deletes the indices of an alias that no longer stand behind it; answers their names. */
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
