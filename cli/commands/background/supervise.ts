import { daemonLogOf, openBoundedLog } from "../../background/bounded-log.ts";
import { STARTED_BY } from "../../background/run-record.ts";
import { supervise as superviseProgram } from "../../background/supervise.ts";
import type { Run } from "../../command.ts";
import { homeOf } from "../../context.ts";
import { mainFile } from "../../project.ts";

/** Fires when this process is asked to end. */
const askedToEnd = (): AbortSignal => {
  const asked = new AbortController();
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, () => asked.abort());
  return asked.signal;
};

/** `warraq supervise -- WORDS`: runs a command in the background, with its output in a bounded log. Started by `up --daemon`, never by hand. */
export const supervise: Run = async ({ config, env }, args) => {
  const log = openBoundedLog(daemonLogOf(homeOf(config)));
  const code = await superviseProgram({
    file: mainFile,
    args,
    env: { ...env, [STARTED_BY]: "daemon" },
    cwd: process.cwd(),
    log,
    onReady: (message) => {
      if (process.connected) process.send?.(message, undefined, undefined, () => undefined);
    },
    signal: askedToEnd(),
  });
  log.close();
  return code;
};
