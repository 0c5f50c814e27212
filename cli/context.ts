import { resolve } from "node:path";
import { secretsOf } from "../config/describe.ts";
import { type LoadedConfig, loadConfig } from "../config/load.ts";
import type { Config } from "../config/settings.ts";
import { type Log, openLog } from "../observe/log.ts";
import { version } from "./project.ts";
import { say } from "./output/output.ts";
import { readRememberedRoots } from "./wiring/remembered-roots.ts";
import { readConfigFile } from "./wiring/config-file.ts";

/** What every command starts from. */
export interface Context extends LoadedConfig {
  readonly env: NodeJS.ProcessEnv;
  /** The configuration file that was read, as an absolute path; null if there is none. */
  readonly configFile: string | null;
  /** Opened when it is first used. */
  readonly log: Log;
}

/**
 * Loads the configuration from flags, environment and file, and prints its warnings.
 *
 * @param choosesRoots whether this command itself says which folders are watched, or takes those of the last `up` if no setting names them
 */
export const openContext = (
  flags: Readonly<Record<string, unknown>>,
  env: NodeJS.ProcessEnv,
  choosesRoots = false,
): Context => {
  const file = readConfigFile(env["WARRAQ_CONFIG"], process.cwd());
  const own = loadConfig(flags, env, file.values);
  const isOpen = !choosesRoots && own.origins.watch === "default";
  const watch = isOpen ? readRememberedRoots(homeOf(own.config)) : null;
  const loaded = watch === null ? own : loadConfig(flags, env, file.values, { watch });
  for (const warning of loaded.warnings) say(`warraq: ${warning}`);
  let log: Log | undefined;
  return {
    ...loaded,
    env,
    configFile: file.path,
    get log() {
      log ??= openLog(loaded.config.logLevel, {
        isTerminal: process.stderr.isTTY,
        secrets: secretsOf(loaded.config),
        version,
      });
      return log;
    },
  };
};

/** The home (WARRAQ_HOME) as an absolute path. */
export const homeOf = (config: Config): string => resolve(config.home);
