import { recordDeleted } from "../../intake/record-deleted.ts";
import type { Run } from "../command.ts";
import { findEngines } from "../wiring/engines.ts";
import { followFromNow } from "../wiring/follow-deps.ts";
import { intakeDeps } from "../wiring/intake-deps.ts";
import { printJson, printLine } from "../output/output.ts";
import { watchedRoots } from "../wiring/roots.ts";
import { openRuntime } from "../wiring/runtime.ts";

/** `warraq confirm-deletes`: records the files that are missing under the watched folders as deleted, however many they are. */
export const confirmDeletes: Run = async (context, _, { json = false }) => {
  const engines = await findEngines(context, ["redis", "elasticsearch"]);
  const runtime = await openRuntime(context.config, engines, { patient: false, log: context.log });
  try {
    const follower = await followFromNow(runtime, context.config);
    const roots = watchedRoots(context.config);
    const { recorded } = await recordDeleted(intakeDeps(runtime, context.config), roots, true);
    while (await follower.catchUp());
    await (json ? printJson({ marked: recorded }) : printLine(`${recorded} files recorded as deleted.`));
  } finally {
    await runtime.close();
  }
  return 0;
};
