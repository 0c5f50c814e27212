import type { DocumentId, Sha256 } from "./source-file.ts";
import type { PageKindFound } from "./page-kind/page-kind-found.ts";
import type { Published } from "./published/read-published.ts";
import { foldStored, toDedupForm } from "../text/dedup-form.ts";

/** A line that is not the article. */
export interface BoilerplateLine {
  /** In the decoded text, from 1. */
  readonly line: number;
  /** The kind of boilerplate: a menu, a share bar, a comment. */
  readonly kind: string;
  /** The id of the rule that says so; `reasonOf` of the lexicon explains it. */
  readonly rule: string;
  readonly text: string;
  /** Of a recurring line: at least this many unrelated articles of the folder have it. */
  readonly unrelated?: number;
}

/**
 * Who signs an article. `exclusive_label`: nobody does, but the outlet says that it is the only one with the news (`خاص`).
 */
export interface Byline {
  readonly asWritten: string;
  readonly kind: "person" | "editorial_team" | "agency" | "exclusive_label";
}

/** What the page says about the article. Every string is in the text; null or empty where the text does not say. */
export interface ArticleMetadata {
  /** Other titles of the same article: stacked under the headline, or the headline with the site's name. */
  readonly alternativeHeadlines: readonly string[];
  /** In order. They are paragraphs of the body too. */
  readonly subheadings: readonly string[];
  /** The section under which the site filed the article. */
  readonly section: string | null;
  readonly byline: Byline | null;
  /** Who published it. Never an agency or another outlet that is only quoted. */
  readonly outlet: string | null;
  /** Agencies named as the source. */
  readonly agency: readonly string[];
  /** The place from which the article was sent, as written before its first sentence. */
  readonly dateline: string | null;
  /** Of pictures, and the sources of pictures. */
  readonly captions: readonly string[];
  readonly tags: readonly string[];
}

/** An article as its page shows it, in the stored form: damage repaired, the writer's spelling kept. */
export interface PageArticle extends ArticleMetadata {
  /** The line that titles the text; null if it has none, as a post of one paragraph. */
  readonly headline: string | null;
  /** Never empty. Paragraphs in order, separated by an empty line. */
  readonly body: string;
  /** Lines left out of headline and body, in the order of the file. */
  readonly boilerplate: readonly BoilerplateLine[];
  /** Why the page is no article: it lists articles, shows an error, or something stands before it. Absent for an article. */
  readonly pageKind?: PageKindFound;
}

/** What was read out of a source file. */
export interface Article extends PageArticle {
  /** When it was published; null where nothing says so. Never a guess. */
  readonly published: Published | null;
  /** `path`: the text names no outlet; the file's path does (see `outletOfPath`). */
  readonly outletFrom?: "path";
}

/**
 * An object with every field of `Type`, the optional ones too. Code that builds one field by field does not compile
 * after a field was added, until it says what becomes of the new one.
 */
export type EachFieldOf<Type> = { readonly [Field in keyof Required<Type>]: Type[Field] };

/**
 * The identity of a text: SHA-256 over the dedup form of headline and body. Encoding, tashkeel, tatweel, punctuation,
 * digit style and letter variants do not change it.
 *
 * Both must be in the stored form. The body is whole lines, so it still is; a headline may be cut out of its line, so it
 * is repaired again.
 */
export const documentIdOf = (article: Pick<PageArticle, "headline" | "body">, sha256: Sha256): DocumentId =>
  sha256(`${toDedupForm(article.headline ?? "")}\n${foldStored(article.body)}`) as DocumentId;
