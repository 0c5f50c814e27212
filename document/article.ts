import type { DocumentId, Sha256 } from "./document.ts";
import { toDedupForm } from "../text/dedup-form.ts";

/** A line that is not the article: its number in the decoded text (1-based), its text, and what it is. */
export interface FurnitureLine {
  readonly line: number;
  readonly kind: string;
  readonly text: string;
}

/** What was read out of a source file, in the stored form: damage repaired, the writer's spelling kept. */
export interface Article {
  readonly headline: string;
  /** Paragraphs in order, parted by an empty line. */
  readonly body: string;
  /** Lines left out of headline and body, in the order of the file. */
  readonly furniture: readonly FurnitureLine[];
}

/**
 * The identity of a text: SHA-256 over the dedup form of headline and body.
 *
 * Encoding, tashkeel, tatweel, punctuation, digit style and letter variants do not change it.
 */
export const documentIdOf = (article: Pick<Article, "headline" | "body">, sha256: Sha256): DocumentId =>
  sha256(`${toDedupForm(article.headline)}\n${toDedupForm(article.body)}`) as DocumentId;
