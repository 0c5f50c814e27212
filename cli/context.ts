import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { secretsOf } from "../config/describe.ts";
import { type LoadedConfig, loadConfig } from "../config/load.ts";
import type { Config } from "../config/settings.ts";
import { type Log, openLog } from "../observe/log.ts";
import { say } from "./output/output.ts";
import { readRememberedRoots } from "./wiring/remembered-roots.ts";
import { projectDir, version } from "./project.ts";
import { checkHome, defaultHome, defaultInbox } from "./wiring/home.ts";
import { watchedRoots } from "./wiring/roots.ts";
import { CONFIG_FILE, type ConfigFile, readConfigFile } from "./wiring/config-file.ts";

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
 * @param usesHome false for a command of root about the home of a service: it reads and runs nothing in it
 */
export const openContext = (
  flags: Readonly<Record<string, unknown>>,
  env: NodeJS.ProcessEnv,
  choosesRoots = false,
  usesHome = true,
): Context => {
  const file = readConfigFile(env["WARRAQ_CONFIG"], projectDir, process.cwd());
  warnOfOtherFile(file);
  const own = loadConfig(flags, env, file.values);
  const home = homeFrom(own, env, file);
  const isOpen = usesHome && !choosesRoots && own.origins.watch === "default";
  const remembered = isOpen ? readRememberedRoots(home) : null;
  const found = remembered === null ? own : loadConfig(flags, env, file.values, { watch: remembered });
  const watch = rootsFrom(found, file);
  const loaded = { ...found, config: Object.freeze({ ...found.config, home, watch }) };
  if (usesHome) checkHome(home, watchedRoots(loaded.config));
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

/** Says that a configuration file in the current folder is not read, which it was in earlier versions. */
const warnOfOtherFile = ({ path }: ConfigFile): void => {
  const here = resolve(CONFIG_FILE);
  if (path !== here && existsSync(here) && here !== resolve(projectDir, CONFIG_FILE))
    say(
      `warraq: ${CONFIG_FILE} in this folder is not read. To use it, set WARRAQ_CONFIG=${CONFIG_FILE}; or move it to ${projectDir}.`,
    );
};

/** The home as an absolute path: one of a file as seen from the file, one of flags and environment as seen from the current folder. */
const homeFrom = (
  { config, origins }: LoadedConfig,
  env: NodeJS.ProcessEnv,
  { path }: ConfigFile,
): string => {
  if (origins.home === "default") return defaultHome(projectDir, env);
  return origins.home === "file" && path !== null
    ? resolve(dirname(path), config.home)
    : resolve(config.home);
};

/** The watched folders: those of a file as seen from the file, and by default one that does not depend on the current folder. */
const rootsFrom = ({ config, origins }: LoadedConfig, { path }: ConfigFile): readonly string[] => {
  if (origins.watch === "default") return [defaultInbox(projectDir)];
  return origins.watch === "file" && path !== null
    ? config.watch.map((root) => resolve(dirname(path), root))
    : config.watch;
};

/** The home (WARRAQ_HOME) as an absolute path. */
export const homeOf = (config: Config): string => resolve(config.home);
