import { indexNames } from "../../search/client/index-names.ts";
import { putTemplates } from "../../search/indices/prepare-indices.ts";
import { dropOldIndices, reindex as reindexAlias } from "../../search/indices/reindex.ts";
import type { Run } from "../command.ts";
import { findEngines } from "../wiring/engines.ts";
import { printJson, printLine } from "../output/output.ts";
import { openProgress } from "../output/progress.ts";
import { connectTo } from "../wiring/runtime.ts";
import { untilAskedToStop } from "../stop-signal.ts";

/** `warraq reindex`: makes a new index from the documents and switches the alias to it without a gap; with `--drop-old`, deletes the replaced indices. */
export const reindex: Run = async (context, _, { json = false, dropOld: isDropping = false }) => {
  const { config } = context;
  const client = await connectTo(config, await findEngines(context, ["elasticsearch"]));
  const { articles } = indexNames(config.indexPrefix);
  try {
    if (isDropping) {
      const dropped = await dropOldIndices(client, articles);
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
    const progress = openProgress("reindexing", "articles");
    const done = await reindexAlias(client, articles, progress.update, stopping.signal).finally(
      progress.stop,
    );
    if (json) {
      await printJson(done);
      return 0;
    }
    await printLine(
      `${done.documents} documents are in ${done.to} now; writes waited for ${done.pausedMs} ms.`,
    );
    await printLine(`The old index ${done.from} is kept. \`./warraq reindex --drop-old\` deletes it.`);
  } finally {
    await client.close();
  }
  return 0;
};
