import type { ReadFailure, SourceRead } from "../disk/read-source.ts";
import {
  boilerplateFate,
  type ExplainedKind,
  type ExplainedLine,
  explainLines,
} from "../document/explain-lines.ts";
import type { ReadingAndLines } from "../document/read-document.ts";
import type { Sha256, SourceFile } from "../document/source-file.ts";
import type { Articles } from "../search/archive/articles.ts";
import type { Ledger } from "../search/archive/ledger.ts";
import type { LedgerRecord } from "../search/indices/ledger-record.ts";
import type { StoredArticle } from "../search/indices/stored-article.ts";
import { isWithin } from "../system/is-within.ts";
import { recordsOfPaths } from "./document-files.ts";

/** Why a file was not read again for its explanation. */
export type NotRead =
  /** It is not there any more. */
  | "gone"
  /** It holds other bytes than those that were read, or another text. */
  | "changed"
  /** It is larger than what is read while somebody waits. */
  | "too_large"
  /** It does not lie in a folder that is watched now. */
  | "outside_roots"
  | "unreadable"
  /** The ledger has no record of it. */
  | "unknown";

/** What became of each line of a page. */
export interface PageExplanation {
  /** The file, as shown. */
  readonly path: string;
  /** `file`: read again just now, so that every line is here. `archive`: the lines that were left out, as they are kept with the document. */
  readonly source: "file" | "archive";
  /** Null if the file was read. */
  readonly not_read: NotRead | null;
  readonly lines: readonly ExplainedLine[];
  /** How many lines there are; the first {@link MOST_LINES} are shown. */
  readonly total: number;
  /** Why the page is no article; null for an article, and from the archive alone. */
  readonly page_kind: ExplainedKind | null;
  /** What the article says that no line says: it comes from the page's metadata or the file's path. */
  readonly said_elsewhere: readonly string[];
}

/** What explaining a page needs. */
export interface ExplanationDeps {
  readonly articles: Pick<Articles, "get">;
  readonly ledger: Pick<Ledger, "get">;
  readonly sha256: Sha256;
  /** The folders that are watched. Files elsewhere are not opened. */
  readonly roots: readonly string[];
  /** Reads a file if it is what was admitted, and lies in its root; see `disk/read-source.ts`. */
  readonly readSource: (file: SourceFile, maxBytes: number) => Promise<SourceRead>;
  /** Reads the article out of bytes as the stage `normalize` does. */
  readonly readDocument: (bytes: Uint8Array, file: SourceFile) => Promise<ReadingAndLines>;
}

/** In bytes. Reading a page takes the processor, and the server answers nobody meanwhile. */
const MOST_BYTES = 1_000_000;
const MOST_LINES = 3_000;
/** UTF-16 units of a line that are shown. */
const LONGEST_LINE = 1_000;

const shortened = (text: string): string =>
  text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE).trimEnd()}…` : text;

const NOT_READ: Readonly<Record<Exclude<ReadFailure["kind"], "rejected">, NotRead>> = {
  changed: "changed",
  vanished: "gone",
};

const notReadOf = (failure: ReadFailure): NotRead => {
  if (failure.kind !== "rejected") return NOT_READ[failure.kind];
  if (failure.reason === "file_too_large") return "too_large";
  return failure.reason === "outside_roots" ? "outside_roots" : "unreadable";
};

/** Reads a file again, if it still holds the bytes that became the document. */
const readAgain = async (
  { sha256, roots, readSource, readDocument }: ExplanationDeps,
  id: string,
  record: LedgerRecord | undefined,
): Promise<ReadingAndLines | NotRead> => {
  if (record === undefined) return "unknown";
  const { file, state } = record;
  if (state === "deleted") return "gone";
  if (record.documentId !== id) return "changed";
  // The path comes from the ledger, never from a request; and what was a watched folder once may be anything now.
  if (!roots.some((root) => isWithin(file.root, root))) return "outside_roots";
  const source = await readSource(file, MOST_BYTES);
  if (source.kind !== "read") return notReadOf(source);
  if (file.item === undefined && record.sha256 !== sha256(source.bytes)) return "changed";
  return readDocument(source.bytes, file);
};

const fromArchive = (path: string, document: StoredArticle, why: NotRead): PageExplanation => {
  const boilerplate = "boilerplate" in document.article ? document.article.boilerplate : [];
  return {
    path,
    source: "archive",
    not_read: why,
    page_kind: null,
    lines: boilerplate
      .slice(0, MOST_LINES)
      .map((line) => ({ line: line.line, ...boilerplateFate(line), says: [], text: shortened(line.text) })),
    total: boilerplate.length,
    said_elsewhere: [],
  };
};

/**
 * What became of each line of a page that holds the text of a document, and why; null if there is no such document, or this path
 * is not one of its files. The file is read again, if it still is what was read; otherwise the lines that were left out are those that the archive
 * keeps, which are of the document's first file.
 *
 * @param path one of the files of the document, as shown; its first file by default
 */
export const explainPage = async (
  deps: ExplanationDeps,
  id: string,
  path?: string,
): Promise<PageExplanation | null> => {
  const document = await deps.articles.get(id);
  const wanted = path ?? document?.dedup.paths[0];
  if (document === null || wanted === undefined) return null;
  const record = (await recordsOfPaths(deps, [wanted])).get(wanted);
  // A document lists its first hundred files; the ledger has the others.
  if (!document.dedup.paths.includes(wanted) && record?.documentId !== id) return null;
  const read = await readAgain(deps, id, record);
  if (typeof read === "string") return fromArchive(wanted, document, read);
  const { reading, lines, headlineLine, headlineWeighed } = read;
  if (reading.kind === "rejected") return fromArchive(wanted, document, "unreadable");
  if (reading.documentId !== id) return fromArchive(wanted, document, "changed");
  const explained = explainLines(reading.article, lines, headlineLine, headlineWeighed);
  return {
    path: wanted,
    source: "file",
    not_read: null,
    page_kind: explained.pageKind,
    lines: explained.lines.slice(0, MOST_LINES).map((line) => ({ ...line, text: shortened(line.text) })),
    total: explained.lines.length,
    said_elsewhere: explained.saidElsewhere,
  };
};
