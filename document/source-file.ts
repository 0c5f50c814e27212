/** document/: pure; what a document is, from bytes to an article one can trust. */

/** SHA-256 in hex of the dedup form of headline and body: the same text is the same document, wherever it came from. */
export type DocumentId = string & { readonly __brand: "DocumentId" };

/** SHA-256 in hex of a file's path, and of the number of an item: the key of its ledger record, whatever it holds today. */
export type FileId = string & { readonly __brand: "FileId" };

/** Hashes text or bytes to lower-case hex. Passed in, so that the pure rooms need no crypto. */
export type Sha256 = (data: string | Uint8Array) => string;

/** One article of a file that holds many: the how manieth (from 1), from which byte up to which, and the hash of these bytes. */
export interface FileItem {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
}

/**
 * One file as it was found: where, under which root, how large (bytes) and when changed (ms since 1970). An item is a source file of
 * its own: `size` is then that of the item.
 */
export interface SourceFile {
  readonly path: string;
  readonly root: string;
  readonly size: number;
  readonly mtimeMs: number;
  readonly item?: FileItem;
}

/** What tells one source file from another. */
export interface FileName {
  readonly path: string;
  readonly item?: Pick<FileItem, "number">;
}

/** No path has it, so no path can be taken for an item of another. */
const NUL = "\u0000";

/** The ledger key of a file, or of an item of it. */
export const fileIdOf = ({ path, item }: FileName, sha256: Sha256): FileId =>
  sha256(item === undefined ? path : `${path}${NUL}${item.number}`) as FileId;

/** A source file as people see it: its path, and of an item its number: `/in/export.jsonl#17`. */
export const shownPath = ({ path, item }: FileName): string =>
  item === undefined ? path : `${path}#${item.number}`;

const SHOWN_ITEM = /^(?<path>.+)#(?<number>[1-9]\d{0,15})$/su;

/** Whom a path as people see it may mean: the file of that very name, and the item that looks so. */
export const namesOfShown = (shown: string): readonly FileName[] => {
  const { path, number } = SHOWN_ITEM.exec(shown)?.groups ?? {};
  return path === undefined
    ? [{ path: shown }]
    : [{ path, item: { number: Number(number) } }, { path: shown }];
};
