import type { DocumentId, Sha256 } from "./source-file.ts";
import type { Published } from "./published/read-published.ts";
import { foldStored, toDedupForm } from "../text/dedup-form.ts";

/**
 * A line that is not the article: its number in the decoded text (1-based), its text, what it is, and the id of the rule
 * that says so (`reasonOf` of the lexicon tells why).
 */
export interface BoilerplateLine {
  readonly line: number;
  readonly kind: string;
  readonly rule: string;
  readonly text: string;
  /** For a line that recurs: in so many unrelated articles of the folder, at the least. */
  readonly unrelated?: number;
}

/** Who signs an article. `exclusive_label`: no one does, but the outlet says that it alone has the news (`خاص`). */
export interface Byline {
  readonly asWritten: string;
  readonly kind: "person" | "editorial_team" | "agency" | "exclusive_label";
}

/** What the page says about the article. Every string is in the text; null and empty where the text does not say. */
export interface ArticleMetadata {
  /** Other titles of the same article: stacked under the headline, or its line with the site's name. */
  readonly alternativeHeadlines: readonly string[];
  /** In order; they are paragraphs of the body too. */
  readonly subheadings: readonly string[];
  /** The section the site filed the article under. */
  readonly section: string | null;
  readonly byline: Byline | null;
  /** Who published it: never an agency or another outlet that is only quoted. */
  readonly outlet: string | null;
  /** Agencies named as the source. */
  readonly agency: readonly string[];
  /** The place the article was sent from, as before its first sentence. */
  readonly dateline: string | null;
  /** Of pictures, and where pictures are from. */
  readonly captions: readonly string[];
  readonly tags: readonly string[];
}

/** An article as its page shows it, in the stored form: damage repaired, the writer's spelling kept. */
export interface PageArticle extends ArticleMetadata {
  readonly headline: string;
  /** Paragraphs in order, parted by an empty line. */
  readonly body: string;
  /** Lines left out of headline and body, in the order of the file. */
  readonly boilerplate: readonly BoilerplateLine[];
}

/** What was read out of a source file. */
export interface Article extends PageArticle {
  /** When it was published; null where nothing says so: never a guess. */
  readonly published: Published | null;
  /** `path`: the text names no outlet, and the file's place did (see `outletOfPath`). */
  readonly outletFrom?: "path";
}

/**
 * The identity of a text in the stored form: SHA-256 over the dedup form of headline and body. The body is whole lines and
 * so still in the stored form; a headline may be cut out of its line, and is repaired again.
 *
 * Encoding, tashkeel, tatweel, punctuation, digit style and letter variants do not change it.
 */
export const documentIdOf = (article: Pick<PageArticle, "headline" | "body">, sha256: Sha256): DocumentId =>
  sha256(`${toDedupForm(article.headline)}\n${foldStored(article.body)}`) as DocumentId;
