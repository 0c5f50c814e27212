import { hideSecrets } from "../document/hide-secrets.ts";
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
  if (setting.secret !== true || value === undefined || value === null) return value ?? null;
  return typeof value === "string" && value.includes("://") ? hideSecrets(value) : "(hidden)";
};

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
