import { type Config, SETTINGS, type SettingName } from "./settings.ts";

/** The settings in force that `isWanted` chooses, as environment variables that mean the same. Those without a value are left out. */
export const variablesOf = (
  config: Config,
  isWanted: (name: SettingName) => boolean,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(SETTINGS).flatMap(([name, { env }]) => {
      const value = config[name as SettingName];
      if (value === undefined || !isWanted(name as SettingName)) return [];
      const separator = name === "watch" ? ":" : ",";
      return [[env, Array.isArray(value) ? value.join(separator) : String(value)]];
    }),
  );
