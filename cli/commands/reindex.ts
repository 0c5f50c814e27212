import { reach } from "../../search/client/reach.ts";
import { indexNames } from "../../search/client/index-names.ts";
import { putTemplates } from "../../search/indices/prepare-indices.ts";
import { dropOldIndices, reindex as reindexAlias, type Reindexed } from "../../search/indices/reindex.ts";
import type { Run } from "../command.ts";
import { type Context, homeOf } from "../context.ts";
import { findEngines } from "../wiring/engines.ts";
import { printJson, printLine } from "../output/output.ts";
import { openProgress } from "../output/progress.ts";
import { makeHome } from "../wiring/home.ts";
import { connectTo } from "../wiring/open-search.ts";
import { whileOnlyReindex } from "../wiring/run-lock.ts";
import { untilAskedToStop } from "../stop-signal.ts";

interface ReindexFlags {
  readonly json: boolean;
  readonly isDropping: boolean;
}

const runAlone = async (context: Context, { json, isDropping }: ReindexFlags): Promise<number> => {
  const { config } = context;
  const client = await connectTo(config, await findEngines(context, ["elasticsearch"]));
  const { articles, versions, events } = indexNames(config.indexPrefix);
  const isThere = (alias: string) => reach(() => client.indices.existsAlias({ name: alias }));

  try {
    if (isDropping) {
      const dropped = [
        ...(await dropOldIndices(client, articles)),
        ...((await isThere(versions)) ? await dropOldIndices(client, versions) : []),
        ...((await isThere(events)) ? await dropOldIndices(client, events) : []),
      ];
      if (json) await printJson({ dropped });
      else
        await printLine(
          dropped.length === 0 ? "There is no replaced index to delete." : `Deleted ${dropped.join(", ")}.`,
        );
      return 0;
    }
    await putTemplates(client, config.indexPrefix);
    const stopping = new AbortController();
    void untilAskedToStop().then(() => stopping.abort());
    const copy = async (alias: string, unit: string): Promise<Reindexed> => {
      const progress = openProgress("reindexing", unit);
      return reindexAlias(client, alias, progress.update, stopping.signal).finally(progress.stop);
    };
    // The earlier versions first: once the documents are done, they are what is told.
    if (await isThere(versions)) await copy(versions, "earlier versions");
    const done = await copy(articles, "articles");
    // They are made of the documents, but carried over: only with Redis may they be written from the documents.
    const doneEvents = (await isThere(events)) ? await copy(events, "events") : null;
    if (json) {
      await printJson({ ...done, events: doneEvents });
      return 0;
    }
    await printLine(
      `${done.documents} documents are in ${done.to} now; writes waited for ${done.pausedMs} ms.`,
    );
    if (doneEvents !== null) await printLine(`${doneEvents.documents} events are in ${doneEvents.to} now.`);
    const old = [done.from, ...(doneEvents === null ? [] : [doneEvents.from])];
    await printLine(
      `The old indices are kept: ${old.join(", ")}. \`./warraq reindex --drop-old\` deletes them.`,
    );
  } finally {
    await client.close();
  }
  return 0;
};

/**
 * `warraq reindex`: makes a new index from the documents and switches the alias to it without a gap, then one from the events; with
 * `--drop-old`, deletes the replaced indices.
 */
export const reindex: Run = (context, _, { json = false, dropOld: isDropping = false }) => {
  const home = homeOf(context.config);
  makeHome(home);
  return whileOnlyReindex(home, () => runAlone(context, { json, isDropping }));
};
