import { findLocalEngines } from "../../engine/local-engines.ts";
import { pathForTerminal } from "../../system/for-terminal.ts";
import type { Run } from "../command.ts";
import { homeOf } from "../context.ts";
import { checkElasticsearch } from "../doctor/check-elasticsearch.ts";
import { checkKibana } from "../doctor/check-kibana.ts";
import { checkFolder, checkHome, checkJava, checkWatches, machine } from "../doctor/check-machine.ts";
import { checkRedisServer } from "../doctor/check-redis.ts";
import { judgeNode } from "../doctor/judge.ts";
import { hideSecrets } from "../../system/hide-secrets.ts";
import { printJson, printLine } from "../output/output.ts";
import { watchedRoots } from "../wiring/roots.ts";

const MARKS = { ok: "ok  ", warn: "warn", bad: "BAD " } as const;

/** `warraq doctor`: checks everything that Warraq needs, and prints the cure for what is wrong. Starts nothing. Exit code 1 if a check is `bad`. */
export const doctor: Run = async (context, _, { json = false }) => {
  const { config } = context;
  const local = await findLocalEngines({ home: homeOf(config) });
  const asked = await Promise.all([
    checkJava(context),
    checkHome(homeOf(config)),
    checkRedisServer(config, config.redisUrl ?? local.redisUrl),
    checkElasticsearch(config, config.elasticsearchUrl ?? local.elasticsearchUrl),
    ...watchedRoots(config).map(checkFolder),
    checkWatches(),
  ]);
  const findings = [
    judgeNode(process.versions.node),
    machine(),
    ...asked.flat(),
    ...(await checkKibana(config)),
    // An engine that refuses may answer with what it was sent.
  ].map((finding) => ({ ...finding, found: hideSecrets(finding.found) }));
  const isWell = findings.every(({ state }) => state !== "bad");
  if (json) await printJson({ ok: isWell, findings });
  else
    for (const { name, state, found, cure } of findings) {
      await printLine(pathForTerminal(`${MARKS[state]}  ${name}: ${found}`));
      if (cure !== undefined) await printLine(pathForTerminal(`      ${cure}`));
    }
  return isWell ? 0 : 1;
};
