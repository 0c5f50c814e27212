import { nameRulesOf } from "../../disk/name-rules.ts";
import { verify as verifyAll } from "../../verify/verify.ts";
import type { Run } from "../command.ts";
import { findEngines } from "../wiring/engines.ts";
import { printJson, printLine } from "../output/output.ts";
import { watchedRoots } from "../wiring/roots.ts";
import { openRuntime } from "../wiring/runtime.ts";
import { sha256 } from "../sha256.ts";
import { pathForTerminal } from "../../system/for-terminal.ts";

/** `warraq verify`: checks the invariant against the disk and Elasticsearch. If it does not hold, prints why; exit code 1. */
export const verify: Run = async (context, _, { json = false }) => {
  const engines = await findEngines(context, ["redis", "elasticsearch"]);
  const runtime = await openRuntime(context.config, engines, {
    patient: false,
    log: context.log,
    isBrief: true,
  });
  try {
    const result = await verifyAll(
      { ...runtime, sha256, nameRules: nameRulesOf(context.config) },
      watchedRoots(context.config),
    );
    if (json) await printJson(result);
    else {
      const { files, states, documents, faults, faultCount } = result;
      const counted = Object.entries(states).filter(([, count]) => count > 0);
      const sum = counted.map(([state, count]) => `${count} ${state}`).join(" + ");
      await printLine(`${files} files = ${sum === "" ? "0" : sum}; ${documents} documents.`);
      for (const { path, fault } of faults) await printLine(pathForTerminal(`  ${path} ${fault}`));
      if (faultCount > faults.length) await printLine(`  and ${faultCount - faults.length} more`);
      await printLine(result.holds ? "The invariant holds." : `${faultCount} things do not add up.`);
    }
    return result.holds ? 0 : 1;
  } finally {
    await runtime.close();
  }
};
