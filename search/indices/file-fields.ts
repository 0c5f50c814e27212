import { basename, dirname, extname } from "node:path";
import type { SourceFile } from "../../document/source-file.ts";

const keyword = { type: "keyword" } as const;

/** How Elasticsearch keeps a source file, in documents and ledger alike. */
export const fileMapping = {
  properties: {
    path: keyword,
    name: keyword,
    directory: keyword,
    extension: keyword,
    size: { type: "long" },
    mtime: { type: "date" },
    encoding: keyword,
    hash: { properties: { sha256: keyword } },
    part: { properties: { number: { type: "long" }, start: { type: "long" }, end: { type: "long" } } },
  },
} as const;

/** A source file as it is stored: what its path says, and what was found out about its bytes, as far as that is known. */
export interface StoredFile {
  readonly path: string;
  readonly name: string;
  readonly directory: string;
  readonly extension: string;
  readonly size: number;
  readonly mtime: number;
  readonly encoding?: string;
  readonly hash?: { readonly sha256: string };
  /** Of a file that holds many articles: which of them, and from which byte up to which it lies. */
  readonly part?: { readonly number: number; readonly start: number; readonly end: number };
}

export const toStoredFile = (
  { path, size, mtimeMs, item }: SourceFile,
  { encoding, sha256 }: { readonly encoding?: string | undefined; readonly sha256?: string | undefined },
): StoredFile => ({
  path,
  name: basename(path),
  directory: dirname(path),
  extension: extname(path).slice(1).toLowerCase(),
  size,
  mtime: mtimeMs,
  ...(encoding === undefined ? {} : { encoding }),
  ...(sha256 === undefined ? {} : { hash: { sha256 } }),
  ...(item === undefined ? {} : { part: { number: item.number, start: item.start, end: item.end } }),
});
