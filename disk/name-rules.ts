import type { Reason } from "../document/reasons.ts";

/** Endings that browsers, downloaders, rsync and editors give to files that they have not finished. */
const TEMPORARY = /(?:\.(?:part|partial|tmp|temp|crdownload|download|filepart|swp|swx)|~)$/iu;

/**
 * The reason to ignore a file because of its name; null if its name is one to read.
 *
 * @param folders names of the folders between the root and the file: in a hidden folder every file is hidden
 * @param extensions extensions to read, in lower case and without a dot
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
