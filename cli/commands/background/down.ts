import { liveRuns } from "../../background/run-record.ts";
import { stopRuns } from "../../background/stop-runs.ts";
import { stopLocalEngines } from "../../../engine/local-engines.ts";
import type { Run } from "../../command.ts";
import { homeOf } from "../../context.ts";
import { printJson, printLine, say } from "../../output/output.ts";

const lineOf = (stopped: readonly string[]): string =>
  stopped.length === 0 ? "Nothing was running." : `Stopped ${stopped.join(" and ")}.`;

/** `warraq down`: stops every run of `up` with this home, then the local engines. Their data stays. */
export const down: Run = async ({ config }, _, { json = false }) => {
  const home = homeOf(config);
  const runs = liveRuns(home);
  if (runs.length > 0) say("warraq: waiting until files in progress are finished ...");
  await stopRuns(runs);
  const engines = await stopLocalEngines({ home, say: (line) => say(`warraq: ${line}`) });
  const stopped = [...(runs.length > 0 ? ["warraq"] : []), ...engines];
  if (json) await printJson({ stopped });
  else await printLine(lineOf(stopped));
  return 0;
};
