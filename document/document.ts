/** document/: pure; what a document is, from bytes to an article one can trust. */

/** SHA-256 in hex of the dedup form of headline and body: the same text is the same document, wherever it came from. */
export type DocumentId = string & { readonly __brand: "DocumentId" };

/** SHA-256 in hex of a file's path: the key of its ledger record. One path is one file, whatever it holds today. */
export type FileId = string & { readonly __brand: "FileId" };

/** Hashes text or bytes to lower-case hex. Passed in, so that the pure rooms need no crypto. */
export type Sha256 = (data: string | Uint8Array) => string;

/** One file as it was found: where, under which root, how large (bytes) and when changed (ms since 1970). */
export interface SourceFile {
  readonly path: string;
  readonly root: string;
  readonly size: number;
  readonly mtimeMs: number;
}

/** The ledger key of a path. */
export const fileIdOf = (path: string, sha256: Sha256): FileId => sha256(path) as FileId;
