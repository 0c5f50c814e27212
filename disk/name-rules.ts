import type { Reason } from "../document/reasons.ts";
import { isLeftAlone } from "./left-alone.ts";

/** What is to be read, by name. */
export interface NameRules {
  /** Extensions to read, in lower case and without a dot. */
  readonly extensions: readonly string[];
  /** Names of folders to leave alone besides {@link LEFT_ALONE}, in lower case. */
  readonly leftAlone: ReadonlySet<string>;
}

/** For whoever only asks whether something is there. */
export const NO_NAMES: NameRules = { extensions: [], leftAlone: new Set() };

/** The rules for the settings `extensions` and `leftAlone`. */
export const nameRulesOf = (config: {
  readonly extensions: readonly string[];
  readonly leftAlone: readonly string[];
}): NameRules => ({
  extensions: config.extensions,
  leftAlone: new Set(config.leftAlone.map((name) => name.toLowerCase())),
});

/** Endings that browsers, downloaders, rsync and editors give to files that they have not finished. */
const TEMPORARY = /(?:\.(?:part|partial|tmp|temp|crdownload|download|filepart|swp|swx)|~)$/iu;

/**
 * The reason to ignore a file because of its name; null if its name is one to read.
 *
 * @param folders names of the folders between the root and the file: in a hidden folder every file is hidden
 */
export const ignoredByName = (
  folders: readonly string[],
  name: string,
  { extensions, leftAlone }: NameRules,
): Reason | null => {
  if (folders.some((folder) => isLeftAlone(folder, leftAlone))) return "left_alone";
  if (name.startsWith(".") || folders.some((folder) => folder.startsWith("."))) return "hidden_name";
  if (TEMPORARY.test(name)) return "temporary_name";
  const dot = name.lastIndexOf(".");
  const extension = dot === -1 ? "" : name.slice(dot + 1).toLowerCase();
  return extensions.includes(extension) ? null : "unsupported_format";
};
