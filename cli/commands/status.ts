import { hideSecrets } from "../../system/hide-secrets.ts";
import type { Run } from "../command.ts";
import { findEngines } from "../wiring/engines.ts";
import { printJson, printLine } from "../output/output.ts";
import { openRuntime } from "../wiring/runtime.ts";
import { pathForTerminal } from "../../system/for-terminal.ts";

/** Files that are still being written, at most this many. */
const MOST_GROWING = 5;

/** `warraq status`: counts by stage and state, and where the engines are. */
export const status: Run = async (context, _, { json = false }) => {
  const engines = await findEngines(context, ["redis", "elasticsearch"]);
  const runtime = await openRuntime(context.config, engines, { patient: false, log: context.log });
  try {
    await runtime.ledger.refresh();
    const [stages, ledger, { files, bytes, oldestMs }, growing] = await Promise.all([
      runtime.queues.counts(),
      runtime.ledger.counts(),
      runtime.flights.measure(),
      runtime.ledger.oldest({ state: "waiting", reason: "not_stable" }, MOST_GROWING),
    ]);
    const found = {
      stages,
      ledger,
      in_flight: { files, bytes },
      engines: {
        redis: { url: hideSecrets(engines.redisUrl) },
        elasticsearch: { url: hideSecrets(engines.elasticsearchUrl) },
      },
      oldest_waiting: oldestMs === null ? null : new Date(oldestMs).toISOString(),
      // A file that never stops growing shows up here: it is not read before it is stable.
      still_written: growing.map(({ file, seenMs }) => ({
        path: file.path,
        bytes: file.size,
        since: new Date(seenMs).toISOString(),
      })),
    };
    if (json) {
      await printJson(found);
      return 0;
    }
    for (const [stage, { waiting, active, delayed, failed }] of Object.entries(stages))
      await printLine(
        `${stage.padEnd(12)} ${waiting} waiting, ${active} active, ${delayed} delayed, ${failed} failed`,
      );
    for (const [state, count] of Object.entries(ledger))
      await printLine(`${state.padEnd(12)} ${count} files`);
    await printLine(
      `in flight    ${files} files, ${bytes} bytes; oldest since ${found.oldest_waiting ?? "-"}`,
    );
    for (const { path, since } of found.still_written)
      await printLine(pathForTerminal(`still being written: ${path}, first seen ${since}`));
    await printLine(`Redis        ${found.engines.redis.url}`);
    await printLine(`Elasticsearch ${found.engines.elasticsearch.url}`);
  } finally {
    await runtime.close();
  }
  return 0;
};
