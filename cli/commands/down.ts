import { stopLocalEngines } from "../../engine/local-engines.ts";
import type { Run } from "../command.ts";
import { homeOf } from "../context.ts";
import { printJson, printLine, say } from "../output/output.ts";

/** `warraq down`: stops the local engines. Their data stays. */
export const down: Run = async ({ config }, _, { json = false }) => {
  const stopped = await stopLocalEngines({ home: homeOf(config), say: (line) => say(`warraq: ${line}`) });
  if (json) await printJson({ stopped });
  else
    await printLine(
      stopped.length === 0 ? "No local engine was running." : `Stopped ${stopped.join(" and ")}.`,
    );
  return 0;
};
