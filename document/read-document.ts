import { savedMsOf } from "./file-time.ts";
import { type Article, documentIdOf } from "./article.ts";
import { applyHints } from "./apply-hints.ts";
import { withBareHeadline } from "./headline/bare-headline.ts";
import { decode } from "./decode/decode.ts";
import type { Decoded, Undecoded } from "./decode/decoding.ts";
import type { DocumentId, Sha256 } from "./source-file.ts";
import type { JsonMapping } from "./parse/json/json-mapping.ts";
import type { Parsed, Unparsed } from "./parse/parsed.ts";
import { undoTransfer } from "./transfer/undo-transfer.ts";
import type { Untransferred } from "./transfer/untransferred.ts";
import type { OutletNames } from "./metadata/outlet-names.ts";
import type { PageLine } from "./metadata/page-lines.ts";
import { isJson, parserOf } from "./parse/parser-of.ts";
import { publishedOfPage } from "./published/published-of-page.ts";
import { readArticleAndLines } from "./read-article.ts";
import type { RecurringLines } from "./recurring/recurring-lines.ts";
import type { Weighed } from "./weighed.ts";
import { readWithoutRecurring } from "./recurring/read-without-recurring.ts";

/** A source file that could be read: its document id, its article, and how its bytes were decoded. */
export interface DocumentRead {
  readonly kind: "read";
  readonly documentId: DocumentId;
  readonly article: Article;
  /** How the bytes were decoded; the text itself is kept only in the article. */
  readonly decoded: Omit<Decoded, "kind" | "text">;
  /** SHA-256 in hex of the bytes. */
  readonly sha256: string;
  /** Length of the decoded text in UTF-16 code units. */
  readonly characters: number;
}

/** A source file that could not be read: a code of `REASONS`, and a phrase about this file. */
export interface DocumentRejected {
  readonly kind: "rejected";
  readonly reason: Undecoded["reason"] | Unparsed["reason"] | "empty_text";
  readonly detail: string;
  /** SHA-256 in hex of the bytes. */
  readonly sha256: string;
}

export type DocumentReading = DocumentRead | DocumentRejected;

/** What is known besides the bytes. */
export interface ReadingOptions {
  /** The time of reading (ms since 1970): no article was published after it. */
  readonly nowMs: number;
  /** The file's own time (ms since 1970): what stands in its text was not published later than that, if it may be its time at all. */
  readonly mtimeMs?: number | undefined;
  /** The day that the file's path names, as `2024-08-09`. It speaks for or against the dates of the text. */
  readonly pathDay?: string | null;
  /** The extension of the file's name, which tells its format; plain text if there is none. */
  readonly extension?: string;
  /** Which fields of a JSON export hold headline, text and so on; by default their common names. */
  readonly json?: JsonMapping;
  /** The outlet that the file's path names. It counts if the text names none. */
  readonly outlet?: string | null;
  /** The user's outlets: one that the text calls by another of its names gets its usual name. */
  readonly outlets?: OutletNames | undefined;
  /** The lines that recur in the file's folder. */
  readonly recurring?: RecurringLines | undefined;
}

const emptyText = (detail: string, sha256: string): DocumentRejected => ({
  kind: "rejected",
  reason: "empty_text",
  detail,
  sha256,
});

/** A reading, and the lines of the text that the article was read from; none if there is no article. */
export interface ReadingAndLines {
  readonly reading: DocumentReading;
  readonly lines: readonly PageLine[];
  /** The number of the line that the format says is the headline. */
  readonly headlineLine?: number | undefined;
  /** What spoke for the line that was chosen as the headline. */
  readonly headlineWeighed?: readonly Weighed[] | undefined;
}

const withOutlet = (article: Article, outlet: string | null): Article =>
  article.outlet !== null || outlet === null ? article : { ...article, outlet, outletFrom: "path" };

/** A parsed text with what the headers of its mail say. */
const withHeaders = <Result extends Parsed | Unparsed | null | undefined>(
  parsed: Result,
  transferred: Untransferred | null,
): Result | Parsed => {
  if (parsed === null || parsed === undefined || "reason" in parsed || transferred === null) return parsed;
  const { headline, published } = transferred;
  return {
    ...parsed,
    hints: { ...(published === undefined ? {} : { published }), ...parsed.hints },
    ...(headline === undefined
      ? {}
      : { text: `${headline}\n\n${parsed.text}`, structure: { ...parsed.structure, headline: 1 } }),
  };
};

const rejected = (reading: DocumentRejected): ReadingAndLines => ({ reading, lines: [] });

/** {@link readDocument}, and the lines that its article was read from: of an HTML or Markdown file those it shows. */
export const readDocumentAndLines = (
  bytes: Uint8Array,
  sha256: Sha256,
  {
    nowMs,
    mtimeMs,
    pathDay = null,
    extension = "txt",
    json,
    outlet = null,
    outlets,
    recurring,
  }: ReadingOptions,
): ReadingAndLines => {
  const hash = sha256(bytes);
  const decoding = decode(bytes);
  if (decoding.kind === "rejected") return rejected({ ...decoding, sha256: hash });
  const { kind: _, text: written, ...found } = decoding;
  const transferred = isJson(extension) ? null : undoTransfer(written);
  if (transferred !== null && "reason" in transferred)
    return rejected({ kind: "rejected", ...transferred, sha256: hash });
  const text = transferred?.text ?? written;
  const decoded =
    transferred === null ? found : { ...found, evidence: `${found.evidence}; ${transferred.how}, undone` };
  const parse = parserOf(transferred?.format ?? extension, json) ?? parserOf("txt");
  const parsed = withHeaders(parse?.(text), transferred);
  if (parsed === null || parsed === undefined)
    return rejected(emptyText(`${text.length} characters of ${extension}, and no text in them`, hash));
  if ("reason" in parsed) return rejected({ kind: "rejected", ...parsed, sha256: hash });
  const first = readArticleAndLines(parsed.text, parsed.structure);
  if (first === null)
    return rejected(emptyText(`${text.length} characters, none of them a letter or a digit`, hash));
  const isArticle = first.article.pageKind === undefined;
  // What a page says instead of an article recurs, as an error does, and is what it says.
  const page =
    recurring === undefined || !isArticle ? first : readWithoutRecurring(first, recurring, parsed.structure);
  const read = publishedOfPage(page, { nowMs: savedMsOf(mtimeMs, nowMs), pathDay });
  const hinted = applyHints(page.article, read, parsed, { nowMs }, outlets);
  // The days on a list are those of what it lists.
  const stated = isArticle ? hinted : { ...hinted, published: null };
  const article = withBareHeadline(withOutlet(stated, outlet));
  const reading: DocumentRead = {
    kind: "read",
    // From the first reading, by the rules alone: recurring lines change the text of a document, but never its id.
    documentId: documentIdOf(withBareHeadline(first.article), sha256),
    article,
    decoded,
    sha256: hash,
    characters: text.length,
  };
  return {
    reading,
    lines: first.lines,
    headlineLine: parsed.structure?.headline,
    headlineWeighed: page.headlineWeighed,
  };
};

/**
 * The whole pure way from bytes to a document: decode, parse, repair, read the article, compute its id.
 *
 * The worker and `warraq extract` both call this, so they can never disagree. Never throws: a file that cannot be read is rejected with a reason.
 */
export const readDocument = (bytes: Uint8Array, sha256: Sha256, options: ReadingOptions): DocumentReading =>
  readDocumentAndLines(bytes, sha256, options).reading;
