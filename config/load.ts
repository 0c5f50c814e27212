import { WarraqError } from "../pipeline/errors.ts";
import { Unexpected } from "./readers.ts";
import { type Config, SETTINGS, type Setting, type SettingName } from "./settings.ts";

/**
 * Where a value came from. Flags win over the environment, the environment over the file, the file over
 * what the last `up` left, and that over defaults. */
export type SettingOrigin = "flag" | "environment" | "file" | "last up" | "default";

export interface LoadedConfig {
  readonly config: Config;
  readonly origins: Readonly<Record<SettingName, SettingOrigin>>;
  /** One sentence for each name that is not a setting. */
  readonly warnings: readonly string[];
}

/** Values by name, not checked yet. */
type RawValues = Readonly<Record<string, unknown>>;

const names = Object.keys(SETTINGS) as SettingName[];

/** The value that wins, not checked yet. An empty environment variable counts as not set. */
const pickValue = (
  name: SettingName,
  flags: RawValues,
  env: RawValues,
  file: RawValues,
  left: RawValues,
): { readonly origin: SettingOrigin; readonly value: unknown } => {
  const variable = SETTINGS[name].env;
  if (flags[name] !== undefined) return { origin: "flag", value: flags[name] };
  if (env[variable] !== undefined && env[variable] !== "")
    return { origin: "environment", value: env[variable] };
  if (file[name] !== undefined) return { origin: "file", value: file[name] };
  if (left[name] !== undefined) return { origin: "last up", value: left[name] };
  return { origin: "default", value: undefined };
};

const originText = (name: SettingName, origin: SettingOrigin): string =>
  ({
    flag: `the flag for \`${name}\``,
    environment: `the environment variable ${SETTINGS[name].env}`,
    file: `\`${name}\` in the configuration file`,
    "last up": `\`${name}\` as the last \`up\` left it`,
    default: `the default of \`${name}\``,
  })[origin];

const shown = (setting: Setting, value: unknown): string =>
  setting.secret !== undefined ? "(hidden)" : JSON.stringify(value);

const unknownNames = (env: RawValues, file: RawValues): string[] => {
  const known = new Set<string>(names.map((name) => SETTINGS[name].env));
  // They say which file to read and who started the run; they are no settings.
  known.add("WARRAQ_CONFIG").add("WARRAQ_STARTED_BY");
  return [
    ...Object.keys(env)
      .filter((key) => key.startsWith("WARRAQ_") && !known.has(key))
      .map(
        (key) =>
          `The environment variable ${key} is not a setting, so it has no effect. \`./warraq config\` lists all settings.`,
      ),
    ...Object.keys(file)
      .filter((key) => !(key in SETTINGS))
      .map(
        (key) =>
          `\`${key}\` in the configuration file is not a setting, so it has no effect. \`./warraq config\` lists all settings.`,
      ),
  ];
};

/**
 * The configuration in force.
 *
 * @param flags values by the name of the setting
 * @param env values by environment variable
 * @param file values by the name of the setting, as the configuration file holds them
 * @param left values by the name of the setting, as the last `up` left them
 * @throws WarraqError `WARRAQ_CONFIG_INVALID` that names every wrong setting, where it was set and what was expected
 */
export const loadConfig = (
  flags: RawValues,
  env: RawValues,
  file: RawValues = {},
  left: RawValues = {},
): LoadedConfig => {
  const values: Record<string, unknown> = {};
  const origins: Record<string, SettingOrigin> = {};
  const faults: string[] = [];
  for (const name of names) {
    const { origin, value } = pickValue(name, flags, env, file, left);
    origins[name] = origin;
    try {
      values[name] = SETTINGS[name].read(value);
    } catch (error) {
      if (!(error instanceof Unexpected)) throw error;
      faults.push(`${originText(name, origin)} is ${shown(SETTINGS[name], value)}: ${error.message}`);
    }
  }
  const config = values as Config;
  if (faults.length === 0 && config.lowWater > config.highWater)
    faults.push(
      `WARRAQ_LOW_WATER (${config.lowWater}) is above WARRAQ_HIGH_WATER (${config.highWater}); it must be at most as high`,
    );
  if (faults.length > 0)
    throw new WarraqError("WARRAQ_CONFIG_INVALID", `The configuration is wrong:\n  ${faults.join("\n  ")}`);
  return {
    config: Object.freeze(config),
    origins: origins as Record<SettingName, SettingOrigin>,
    warnings: unknownNames(env, file),
  };
};
