import { resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { openBulkWriter } from "../../../search/client/bulk-writer.ts";
import { liveRuns } from "../../background/run-record.ts";
import { checkBackup, restoreBackup } from "../../backup/restore-backup.ts";
import { WarraqError } from "../../../pipeline/errors.ts";
import type { Run } from "../../command.ts";
import { homeOf } from "../../context.ts";
import { printJson, printLine } from "../../output/output.ts";
import { openProgress, openProgressInMib } from "../../output/progress.ts";
import { version } from "../../project.ts";
import { findEngines } from "../../wiring/engines.ts";
import { connectTo } from "../../wiring/open-search.ts";
import { endingWhenAsked } from "./ending-when-asked.ts";

/** How long Elasticsearch may put a write off. Nothing else waits meanwhile. */
const PATIENCE_MS = 600_000;

/** `warraq restore DIR`: writes a backup into an empty archive. */
export const restore: Run = async (context, [name = ""], { json = false }) => {
  const { config } = context;
  const [run] = liveRuns(homeOf(config));
  if (run !== undefined)
    throw new WarraqError(
      "WARRAQ_ALREADY_RUNNING",
      `Process ${run.pid} works on this archive. \`./warraq down\` first: it would read files again whose records are not there yet.`,
    );
  const startMs = performance.now();
  const folder = resolve(name);
  const manifest = await checkBackup(folder, version);
  const client = await connectTo(config, await findEngines(context, ["elasticsearch"]));
  const progress =
    manifest.snapshot === undefined ? openProgress("restoring", "documents") : openProgressInMib("restoring");
  try {
    const limits = { documents: config.bulkDocuments, bytes: config.bulkBytes, patienceMs: PATIENCE_MS };
    const restored = await endingWhenAsked("the archive is as empty as before", (signal) =>
      restoreBackup(folder, manifest, {
        client,
        prefix: config.indexPrefix,
        writer: openBulkWriter(client, limits, signal),
        repository: config.snapshotRepository,
        lexicons: config.lexicons,
        version,
        signal,
        onProgress: progress.update,
      }),
    );
    progress.stop();
    if (restored === null) return 1;
    const { documents, lexiconsIn, due } = restored;
    const seconds = Math.round((performance.now() - startMs) / 100) / 10;
    if (json) await printJson({ documents, seconds, made: manifest.made, lexicons: lexiconsIn, due });
    else {
      await printLine(`${documents} documents and records of ${manifest.made} are restored, ${seconds} s.`);
      if (lexiconsIn !== null) await printLine(`Your own lexicons are in ${lexiconsIn} (WARRAQ_LEXICONS).`);
      if (due !== null) await printLine(due);
      await printLine("`./warraq verify` compares them with the folders.");
    }
    return 0;
  } finally {
    progress.stop();
    await client.close();
  }
};
