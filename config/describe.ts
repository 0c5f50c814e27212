import { hideSecrets } from "../system/hide-secrets.ts";
import type { LoadedConfig } from "./load.ts";
import { SETTINGS, type Setting, type SettingName } from "./settings.ts";

/** A setting in force, safe to print. */
export interface SettingLine {
  readonly name: SettingName;
  readonly env: string;
  readonly value: unknown;
  readonly origin: string;
  readonly description: string;
}

const entries = Object.entries(SETTINGS) as [SettingName, Setting][];

/** A value with its secret hidden: of a URL only user and password, else the whole value. */
const printable = (setting: Setting, value: unknown): unknown => {
  if (setting.secret === undefined || value === undefined || value === null) return value ?? null;
  return setting.secret === "in_url" && typeof value === "string" ? hideSecrets(value) : "(hidden)";
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const SECRET_PARAMETER = /pass|pwd|secret|token|auth|key/iu;

/** The parts of a value that must never be printed. The password in a URL is there as written (percent-encoded) and decoded. */
const secretsIn = (setting: Setting, value: unknown): readonly string[] => {
  if (typeof value !== "string" || setting.secret === undefined) return [];
  if (setting.secret === "whole") return [value];
  const { password, searchParams } = new URL(value);
  // A short value, as of a user's name, would hide half of every line.
  const parameters = [...searchParams].flatMap(([name, given]) =>
    SECRET_PARAMETER.test(name) ? [given] : [],
  );
  return [password, decoded(password), ...parameters];
};

/** Every secret in force, for the log, which removes them from whatever it writes. */
export const secretsOf = (config: LoadedConfig["config"]): readonly string[] => [
  ...new Set(
    entries.flatMap(([name, setting]) => secretsIn(setting, config[name])).filter((text) => text !== ""),
  ),
];

/** Every setting in force, safe to print, in the order of {@link SETTINGS}. */
export const describeConfig = ({
  config,
  origins,
}: Pick<LoadedConfig, "config" | "origins">): SettingLine[] =>
  entries.map(([name, setting]) => ({
    name,
    env: setting.env,
    value: printable(setting, config[name]),
    origin: origins[name],
    description: setting.description,
  }));

/** Values of a long list that the table shows. A list of up to twice as many is shown whole; `./warraq config` prints every list whole. */
const MOST_SHOWN = 4;

const listText = (values: readonly unknown[]): string =>
  values.length <= MOST_SHOWN * 2
    ? `\`${values.join(",")}\``
    : `\`${values.slice(0, MOST_SHOWN).join(",")}\` and ${values.length - MOST_SHOWN} more`;

const defaultOf = (setting: Setting): string => {
  const value = setting.read(undefined);
  if (value === undefined) return "";
  return Array.isArray(value) ? listText(value) : `\`${JSON.stringify(value).replaceAll('"', "")}\``;
};

/** The settings as a Markdown table. The README contains it, and tests/docs.test.ts compares the two. */
export const settingsTable = (): string =>
  [
    "| variable | default | meaning |",
    "| --- | --- | --- |",
    ...entries.map(
      ([, setting]) => `| \`${setting.env}\` | ${defaultOf(setting)} | ${setting.description} |`,
    ),
  ].join("\n");
