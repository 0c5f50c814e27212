import { type Article, documentIdOf } from "./article.ts";
import { decode } from "./decode.ts";
import type { Decoded, Undecoded } from "./decoded.ts";
import type { DocumentId, Sha256 } from "./document.ts";
import { readArticle } from "./read-article.ts";

/** A source file that could be read: its article, who it is, and how its bytes were understood. */
export interface DocumentRead {
  readonly kind: "read";
  readonly documentId: DocumentId;
  readonly article: Article;
  /** How the bytes were decoded; the text itself lives on in the article only. */
  readonly decoded: Omit<Decoded, "kind" | "text">;
  /** SHA-256 in hex of the bytes. */
  readonly sha256: string;
  /** Length of the decoded text in UTF-16 code units. */
  readonly characters: number;
}

/** A source file that could not: a code of `REASONS` and a phrase about this file. */
export interface DocumentRejected {
  readonly kind: "rejected";
  readonly reason: Undecoded["reason"] | "empty_text";
  readonly detail: string;
  /** SHA-256 in hex of the bytes. */
  readonly sha256: string;
}

export type DocumentReading = DocumentRead | DocumentRejected;

/**
 * The whole pure way from bytes to a document: decode, repair, read the article, name it.
 *
 * The worker and `warraq extract` both call this, so they can never disagree. Total: it rejects, it does not throw.
 */
export const readDocument = (bytes: Uint8Array, sha256: Sha256): DocumentReading => {
  const hash = sha256(bytes);
  const decoding = decode(bytes);
  if (decoding.kind === "rejected") return { ...decoding, sha256: hash };
  const { kind: _, text, ...decoded } = decoding;
  const article = readArticle(text);
  if (article === null)
    return {
      kind: "rejected",
      reason: "empty_text",
      detail: `${text.length} characters, none of them a letter or a digit`,
      sha256: hash,
    };
  return {
    kind: "read",
    documentId: documentIdOf(article, sha256),
    article,
    decoded,
    sha256: hash,
    characters: text.length,
  };
};
