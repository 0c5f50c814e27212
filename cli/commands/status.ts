import { hideSecrets } from "../../document/hide-secrets.ts";
import type { Run } from "../command.ts";
import { findEngines } from "../engines.ts";
import { printJson, printLine } from "../output.ts";
import { openRuntime } from "../runtime.ts";

/** `warraq status`: counts by stage and state, and where the engines are. */
export const status: Run = async (context, _, { json = false }) => {
  const engines = await findEngines(context, ["redis", "elasticsearch"]);
  const runtime = await openRuntime(context.config, engines, { patient: false, log: context.log });
  try {
    await runtime.ledger.refresh();
    const [stages, ledger, { files, bytes, oldestMs }] = await Promise.all([
      runtime.queues.counts(),
      runtime.ledger.counts(),
      runtime.flights.measure(),
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
    };
    if (json) {
      await printJson(found);
      return 0;
    }
    for (const [stage, { waiting, active, delayed, failed }] of Object.entries(stages))
      await printLine(
        `${stage.padEnd(12)} ${waiting} waiting, ${active} active, ${delayed} put off, ${failed} failed`,
      );
    for (const [state, count] of Object.entries(ledger))
      await printLine(`${state.padEnd(12)} ${count} files`);
    await printLine(
      `in flight    ${files} files, ${bytes} bytes; oldest since ${found.oldest_waiting ?? "-"}`,
    );
    await printLine(`Redis        ${found.engines.redis.url}`);
    await printLine(`Elasticsearch ${found.engines.elasticsearch.url}`);
  } finally {
    await runtime.close();
  }
  return 0;
};
