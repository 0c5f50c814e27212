import { dirname, extname, relative } from "node:path";
import { messageFormatOf } from "../document/chat/chat-export.ts";
import { dayOfPath } from "../document/path/day-of-path.ts";
import type { OutletNames } from "../document/metadata/outlet-names.ts";
import { outletOfPath } from "../document/path/outlet-of-path.ts";
import type { JsonMapping } from "../document/parse/json/json-mapping.ts";
import { readDocumentAndLines, type ReadingAndLines } from "../document/read-document.ts";
import { type RecurringLines, recurringOf } from "../document/recurring/recurring-lines.ts";
import type { Sha256, SourceFile } from "../document/source-file.ts";
import type { FolderLinesStore } from "../search/archive/folder-lines.ts";

/** What decides how a document is read, besides its bytes and its path. */
export interface ReadDocumentSettings {
  /** The meaning of the fields of a JSON export. */
  readonly json: JsonMapping;
  /** The template that finds an outlet in a path, see `outletOfPath`; null for none. */
  readonly outletFrom: string | null;
  /** The user's outlets as they are now. */
  readonly outlets: () => OutletNames;
  /** Whether lines that recur in a folder are taken as boilerplate. */
  readonly useRecurringLines: boolean;
}

export interface ReadDocumentDeps {
  readonly folderLines: Pick<FolderLinesStore, "of">;
  readonly sha256: Sha256;
  readonly nowMs: () => number;
}

/** Reads the article out of the bytes of a file, and the lines that it was read from. */
export type ReadDocumentOf = (
  bytes: Uint8Array,
  file: Pick<SourceFile, "path" | "root" | "item" | "mtimeMs">,
) => Promise<ReadingAndLines>;

/** The way of normalize from bytes to a document, with the recurring lines of the file's folder. Whoever explains a page reads it in the same way. */
export const openReadDocument = (
  { folderLines, sha256, nowMs }: ReadDocumentDeps,
  { json, outletFrom, outlets, useRecurringLines }: ReadDocumentSettings,
): ReadDocumentOf => {
  const outletOf = outletOfPath(outletFrom, outlets);
  const recurringIn = async (folder: string): Promise<RecurringLines | undefined> => {
    const learned = useRecurringLines ? await folderLines.of(folder) : undefined;
    return learned === undefined ? undefined : recurringOf(learned.unrelated, learned.lines);
  };
  return async (bytes, { path, root, item, mtimeMs }) =>
    readDocumentAndLines(bytes, sha256, {
      recurring: await recurringIn(dirname(path)),
      nowMs: nowMs(),
      mtimeMs,
      // The name of a list of articles says nothing about each.
      pathDay: item === undefined ? dayOfPath(relative(root, path)) : null,
      extension: item === undefined ? extname(path) : messageFormatOf(extname(path)),
      json,
      outlet: outletOf(relative(root, path)),
      outlets: outlets(),
    });
};
