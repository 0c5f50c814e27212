/** document/: what a document is, and the pure way from the bytes of a file to an article. */

/** SHA-256 in hex of the dedup form of headline and body: the same text is the same document, whichever file holds it. */
export type DocumentId = string & { readonly __brand: "DocumentId" };

/** SHA-256 in hex of a file's path and, for an item, its number: the key of its ledger record, whatever the file holds. */
export type FileId = string & { readonly __brand: "FileId" };

/** Hashes text or bytes to lower-case hex. Passed in, so that the pure rooms import no crypto. */
export type Sha256 = (data: string | Uint8Array) => string;

/** One article of a file that holds many. */
export interface FileItem {
  /** Its position in the file, from 1. */
  readonly number: number;
  /** Offset of its first byte. */
  readonly start: number;
  /** Offset after its last byte. */
  readonly end: number;
  /** In hex, of these bytes. */
  readonly sha256: string;
}

/** One file as it was found. An item is a source file of its own. */
export interface SourceFile {
  readonly path: string;
  /** The watched folder that it was found under. */
  readonly root: string;
  /** In bytes; of an item, its own. */
  readonly size: number;
  /** Time of the last change, in ms since 1970. */
  readonly mtimeMs: number;
  readonly item?: FileItem;
}

/** What identifies a source file. */
export interface FileName {
  readonly path: string;
  readonly item?: Pick<FileItem, "number">;
  /** A file as it is stored has its item here. It must be turned into a name first, or its item would be lost unseen. */
  readonly part?: never;
}

/** No path contains it, so the key of an item cannot equal that of a path. */
const NUL = "\u0000";

/** The ledger key of a file, or of an item of it. */
export const fileIdOf = ({ path, item }: FileName, sha256: Sha256): FileId =>
  sha256(item === undefined ? path : `${path}${NUL}${item.number}`) as FileId;

/** The name of a source file as users see it: its path and, for an item, its number, as in `/in/export.jsonl#17`. */
export const shownPath = ({ path, item }: FileName): string =>
  item === undefined ? path : `${path}#${item.number}`;

const SHOWN_ITEM = /^(?<path>.+)#(?<number>[1-9]\d{0,15})$/su;

/** The source files that a name from {@link shownPath} may mean: an item, or a file whose own path ends in `#17`. */
export const namesOfShown = (shown: string): readonly FileName[] => {
  const { path, number } = SHOWN_ITEM.exec(shown)?.groups ?? {};
  return path === undefined
    ? [{ path: shown }]
    : [{ path, item: { number: Number(number) } }, { path: shown }];
};
