import { resolve } from "node:path";
import { secretsOf } from "../config/describe.ts";
import { type LoadedConfig, loadConfig } from "../config/load.ts";
import type { Config } from "../config/settings.ts";
import { type Log, openLog } from "../observe/log.ts";
import { say } from "./output/output.ts";
import { readConfigFile } from "./wiring/config-file.ts";

/** What every command starts from. */
export interface Context extends LoadedConfig {
  readonly env: NodeJS.ProcessEnv;
  /** The configuration file that was read, as an absolute path; null if there is none. */
  readonly configFile: string | null;
  readonly log: Log;
}

/** Loads the configuration from flags, environment and file, prints its warnings, and opens the log. */
export const openContext = async (
  flags: Readonly<Record<string, unknown>>,
  env: NodeJS.ProcessEnv,
): Promise<Context> => {
  const file = readConfigFile(env["WARRAQ_CONFIG"], process.cwd());
  const loaded = loadConfig(flags, env, file.values);
  for (const warning of loaded.warnings) say(`warraq: ${warning}`);
  const log = await openLog(loaded.config.logLevel, process.stderr.isTTY, secretsOf(loaded.config));
  return { ...loaded, env, configFile: file.path, log };
};

/** The home (WARRAQ_HOME) as an absolute path. */
export const homeOf = (config: Config): string => resolve(config.home);
