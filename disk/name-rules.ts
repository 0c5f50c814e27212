import type { Reason } from "../document/reasons.ts";

/** Endings under which programs write what is not finished: browsers, downloaders, rsync, editors. */
const TEMPORARY = /(?:\.(?:part|partial|tmp|temp|crdownload|download|filepart|swp|swx)|~)$/iu;

/**
 * Why a file is left alone for its name, or null if it is one to read.
 *
 * `folders` are the names between the root and the file: a hidden folder hides what is in it.
 */
export const ignoredByName = (
  folders: readonly string[],
  name: string,
  extensions: readonly string[],
): Reason | null => {
  if (name.startsWith(".") || folders.some((folder) => folder.startsWith("."))) return "hidden_name";
  if (TEMPORARY.test(name)) return "temporary_name";
  const dot = name.lastIndexOf(".");
  const extension = dot === -1 ? "" : name.slice(dot + 1).toLowerCase();
  return extensions.includes(extension) ? null : "unsupported_format";
};
