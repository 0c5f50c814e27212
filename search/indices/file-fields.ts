import { basename, dirname, extname } from "node:path";
import type { FileName, SourceFile } from "../../document/source-file.ts";
import { date, keyword } from "./field-types.ts";

/** The fields of a source file, in documents and ledger alike. */
export const fileMapping = {
  properties: {
    path: keyword,
    name: keyword,
    directory: keyword,
    extension: keyword,
    size: { type: "long" },
    mtime: date,
    encoding: keyword,
    hash: { properties: { sha256: keyword } },
    part: { properties: { number: { type: "long" }, start: { type: "long" }, end: { type: "long" } } },
  },
} as const;

/** A source file as it is stored. Encoding and hash are absent until its bytes have been read. */
export interface StoredFile {
  readonly path: string;
  readonly name: string;
  readonly directory: string;
  readonly extension: string;
  readonly size: number;
  /** In ms since 1970; ISO 8601 if that is so small a number that Elasticsearch would take it for a year. */
  readonly mtime: number | string;
  readonly encoding?: string;
  readonly hash?: { readonly sha256: string };
  /** Of an item: its number in the file, its first byte and the byte behind its last. */
  readonly part?: { readonly number: number; readonly start: number; readonly end: number };
}

/** The fields that name a source file, as they are stored. */
export interface StoredFileName {
  readonly path: string;
  /** Null in a document that was made of an item and is now held by a whole file. */
  readonly part?: { readonly number: number } | null;
}

/** The part of a document that says that no file holds its text any more. */
export interface GoneMark {
  readonly pipeline?: { readonly files_gone?: number | null };
}

/** Since when no file holds the text of a document, ms since 1970; null if one does. */
export const goneSinceMs = ({ pipeline }: GoneMark): number | null => pipeline?.files_gone ?? null;

/** Elasticsearch reads a date of up to four digits as a year, and a negative one too. This is soon after 1970. */
const YEARS_END_MS = 100_000;

/** The time of change of a stored file, ms since 1970. */
export const mtimeOf = ({ mtime }: Pick<StoredFile, "mtime">): number =>
  typeof mtime === "number" ? mtime : Date.parse(mtime);

/** The name of a stored source file. An item is stored as `part`, its first name. */
export const fileNameOf = ({ path, part }: StoredFileName): FileName =>
  part === undefined || part === null ? { path } : { path, item: { number: part.number } };

export const toStoredFile = (
  { path, size, mtimeMs, item }: SourceFile,
  { encoding, sha256 }: { readonly encoding?: string | undefined; readonly sha256?: string | undefined },
): StoredFile => ({
  path,
  name: basename(path),
  directory: dirname(path),
  extension: extname(path).slice(1).toLowerCase(),
  size,
  mtime: mtimeMs < YEARS_END_MS ? new Date(mtimeMs).toISOString() : mtimeMs,
  ...(encoding === undefined ? {} : { encoding }),
  ...(sha256 === undefined ? {} : { hash: { sha256 } }),
  ...(item === undefined ? {} : { part: { number: item.number, start: item.start, end: item.end } }),
});
