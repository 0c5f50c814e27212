/** cli/commands/backup/: the commands that write an archive into files and read it in again. */
import { resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { countDocuments } from "../../../search/backup/dump-indices.ts";
import { writeBackup } from "../../backup/write-backup.ts";
import type { Run } from "../../command.ts";
import { printJson, printLine } from "../../output/output.ts";
import { openProgress } from "../../output/progress.ts";
import { version } from "../../project.ts";
import { findEngines } from "../../wiring/engines.ts";
import { connectTo } from "../../wiring/open-search.ts";

/** `warraq backup DIR`: writes everything that cannot be made again into a folder. Writers may go on meanwhile. */
export const backup: Run = async (context, [name = ""], { json = false }) => {
  const { config } = context;
  const folder = resolve(name);
  const startMs = performance.now();
  const client = await connectTo(config, await findEngines(context, ["elasticsearch"]));
  const progress = openProgress("saving", "documents");
  try {
    const total = await countDocuments(client, config.indexPrefix);
    const { parts } = await writeBackup(folder, {
      client,
      prefix: config.indexPrefix,
      lexicons: config.lexicons,
      version,
      onProgress: (done) => progress.update(done, Math.max(done, total)),
    });
    progress.stop();
    const files = Object.values(parts);
    const documents = files.reduce((sum, file) => sum + file.documents, 0);
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    const seconds = Math.round((performance.now() - startMs) / 100) / 10;
    if (json) await printJson({ folder, documents, bytes, seconds, parts });
    else
      await printLine(
        `${documents} documents and records are in ${folder}: ${(bytes / 2 ** 20).toFixed(1)} MiB, ${seconds} s.`,
      );
    return 0;
  } finally {
    progress.stop();
    await client.close();
  }
};
