/** cli/commands/backup/: the commands that write an archive into files and read it in again. */
import { resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { checkNewFolder, writeBackup } from "../../backup/write-backup.ts";
import type { Run } from "../../command.ts";
import { printJson, printLine } from "../../output/output.ts";
import { openProgress, openProgressInMib } from "../../output/progress.ts";
import { version } from "../../project.ts";
import { findEngines } from "../../wiring/engines.ts";
import { connectTo } from "../../wiring/open-search.ts";
import { endingWhenAsked } from "./ending-when-asked.ts";

const mib = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MiB`;

/** `warraq backup DIR`: writes everything that cannot be made again into a folder, or lets Elasticsearch save it. Writers may go on meanwhile. */
export const backup: Run = async (context, [name = ""], { json = false }) => {
  const { config } = context;
  const folder = resolve(name);
  const repository = config.snapshotRepository;
  // Before an engine is started for it.
  await checkNewFolder(folder);
  const startMs = performance.now();
  const client = await connectTo(config, await findEngines(context, ["elasticsearch"]));
  const progress =
    repository === undefined ? openProgress("saving", "documents") : openProgressInMib("saving");
  try {
    const manifest = await endingWhenAsked("nothing was saved", (signal) =>
      writeBackup(folder, {
        client,
        prefix: config.indexPrefix,
        repository,
        lexicons: config.lexicons,
        version,
        signal,
        onProgress: progress.update,
      }),
    );
    progress.stop();
    if (manifest === null) return 1;
    const { parts, snapshot } = manifest;
    const files = Object.values(parts);
    const documents = snapshot?.documents ?? files.reduce((sum, file) => sum + file.documents, 0);
    const bytes = snapshot?.added ?? files.reduce((sum, file) => sum + file.bytes, 0);
    const seconds = Math.round((performance.now() - startMs) / 100) / 10;
    if (json) await printJson({ folder, documents, bytes, seconds, parts, snapshot: snapshot ?? null });
    else if (snapshot === undefined)
      await printLine(`${documents} documents and records are in ${folder}: ${mib(bytes)}, ${seconds} s.`);
    else
      await printLine(
        `${documents} documents and records are in the snapshot ${snapshot.name} of ${snapshot.repository}: ${mib(bytes)} more there, ${seconds} s. ${folder} is what \`./warraq restore\` takes.`,
      );
    return 0;
  } finally {
    progress.stop();
    await client.close();
  }
};
