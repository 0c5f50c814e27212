/** cli/wiring/: builds what the rooms need out of the configuration. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { WarraqError } from "../../pipeline/errors.ts";
import { systemCodeOf } from "../../system/system-error.ts";

/** The configuration file that is in force. */
export interface ConfigFile {
  /** Absolute; null if there is no file. */
  readonly path: string | null;
  /** Values by the name of the setting, not checked yet. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** Read if WARRAQ_CONFIG names no other file. */
export const CONFIG_FILE = "warraq.json";

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const invalid = (path: string, problem: string, cause?: unknown): WarraqError =>
  new WarraqError(
    "WARRAQ_CONFIG_INVALID",
    `The configuration file ${path} cannot be used: ${problem}. It must hold one JSON object, such as {"stableMs": 2000}.`,
    { cause },
  );

/**
 * Reads the configuration file: the one that `named` (the value of WARRAQ_CONFIG) names, as seen from `current`, or else `warraq.json`
 * in the program's own folder, which may be absent. Not the one in the current folder: anybody may have put it there.
 *
 * @throws WarraqError `WARRAQ_CONFIG_INVALID` if the file cannot be read or does not hold one JSON object
 */
export const readConfigFile = (named: string | undefined, program: string, current = program): ConfigFile => {
  const isNamed = named !== undefined && named !== "";
  const path = isNamed ? resolve(current, named) : resolve(program, CONFIG_FILE);
  let values: unknown;
  try {
    values = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    if (!isNamed && systemCodeOf(error) === "ENOENT") return { path: null, values: {} };
    throw invalid(path, String(error), error);
  }
  if (!isObject(values)) throw invalid(path, "it holds another JSON value");
  return { path, values };
};
