import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { secretsOf } from "../config/describe.ts";
import { type Loaded, loadConfig } from "../config/load.ts";
import type { Config } from "../config/settings.ts";
import { WarraqError } from "../pipeline/errors.ts";
import { type Log, openLog } from "../observe/log.ts";
import { say } from "./output/output.ts";

/** What every command starts from. */
export interface Context extends Loaded {
  readonly env: NodeJS.ProcessEnv;
  readonly log: Log;
}

const readConfigFile = (env: NodeJS.ProcessEnv): Record<string, unknown> => {
  const path = env["WARRAQ_CONFIG"] ?? "warraq.json";
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
  } catch (error) {
    const isAbsent = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (isAbsent && env["WARRAQ_CONFIG"] === undefined) return {};
    throw new WarraqError(
      "WARRAQ_CONFIG_INVALID",
      `The configuration file ${path} cannot be read: ${String(error)}. It must hold one JSON object.`,
      { cause: error },
    );
  }
};

/** Works out the configuration from flags, environment and file, says what is odd about it, and opens the log. */
export const openContext = async (
  flags: Readonly<Record<string, unknown>>,
  env: NodeJS.ProcessEnv,
): Promise<Context> => {
  const loaded = loadConfig(flags, env, readConfigFile(env));
  for (const warning of loaded.warnings) say(`warraq: ${warning}`);
  const { config } = loaded;
  return { ...loaded, env, log: await openLog(config.logLevel, process.stderr.isTTY, secretsOf(config)) };
};

/** Where state is kept, as an absolute path. */
export const homeOf = (config: Config): string => resolve(config.home);
