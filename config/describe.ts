import { hideSecrets } from "../system/hide-secrets.ts";
import type { Loaded } from "./load.ts";
import { SETTINGS, type Setting, type SettingName } from "./settings.ts";

export interface SettingLine {
  readonly name: SettingName;
  readonly env: string;
  readonly value: unknown;
  readonly origin: string;
  readonly description: string;
}

const entries = Object.entries(SETTINGS) as [SettingName, Setting][];

/** A value as it may be printed: secrets hidden, of a URL only the credentials. */
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

/** What of a setting must never be printed, as it stands there and as it is meant (a URL has it percent-encoded). */
const secretsIn = (setting: Setting, value: unknown): readonly string[] => {
  if (typeof value !== "string" || setting.secret === undefined) return [];
  if (setting.secret === "whole") return [value];
  const { password } = new URL(value);
  return [password, decoded(password)];
};

/** Every secret in force, for those who have to keep them out of what they write. */
export const secretsOf = (config: Loaded["config"]): readonly string[] => [
  ...new Set(
    entries.flatMap(([name, setting]) => secretsIn(setting, config[name])).filter((text) => text !== ""),
  ),
];

/** What is in force, one line a setting, safe to print. */
export const describeConfig = ({ config, origins }: Pick<Loaded, "config" | "origins">): SettingLine[] =>
  entries.map(([name, setting]) => ({
    name,
    env: setting.env,
    value: printable(setting, config[name]),
    origin: origins[name],
    description: setting.description,
  }));

/** Of a longer list the table shows the first few; `./warraq config` prints it whole. */
const MOST_SHOWN = 4;

const listed = (values: readonly unknown[]): string =>
  values.length <= MOST_SHOWN * 2
    ? `\`${values.join(",")}\``
    : `\`${values.slice(0, MOST_SHOWN).join(",")}\` and ${values.length - MOST_SHOWN} more`;

const defaultOf = (setting: Setting): string => {
  const value = setting.schema.safeParse(undefined).data;
  if (value === undefined) return "";
  return Array.isArray(value) ? listed(value) : `\`${JSON.stringify(value).replaceAll('"', "")}\``;
};

/** The settings as a Markdown table: the README holds it, and a test holds the README to it. */
export const settingsTable = (): string =>
  [
    "| variable | default | meaning |",
    "| --- | --- | --- |",
    ...entries.map(
      ([, setting]) => `| \`${setting.env}\` | ${defaultOf(setting)} | ${setting.description} |`,
    ),
  ].join("\n");
