import { shownPath } from "../document/source-file.ts";
import type { StoredArticle } from "../search/indices/stored-article.ts";
import { fileNameOf } from "../search/indices/file-fields.ts";
import { countWords } from "../text/count-words.ts";
import { diffWords, type TextChange } from "../text/diff-words.ts";

/** A document with its id. */
export interface IdentifiedDocument {
  readonly id: string;
  readonly document: Pick<StoredArticle, "article" | "publisher" | "file">;
}

/** Which document a text is of. */
interface ComparedSource {
  readonly id: string;
  readonly outlet: string | null;
  readonly published: string | null;
  /** Of its first file. */
  readonly path: string;
}

/** How one document differs from another. */
export interface Differences {
  readonly from: ComparedSource;
  readonly to: ComparedSource;
  /** Words that were dropped and added, and stretches that were replaced. */
  readonly words: { readonly dropped: number; readonly added: number; readonly replaced: number };
  readonly headline: readonly TextChange[];
  readonly body: readonly TextChange[];
  /** True if a text is longer than what was compared, which is its beginning. */
  readonly cut: boolean;
}

/** The number of words that were dropped and added, and of stretches that were replaced. */
const countWordChanges = (changes: readonly TextChange[]): Differences["words"] => {
  const of = (side: "before" | "after") =>
    changes.reduce((sum, change) => sum + (change.kind === "same" ? 0 : countWords(change[side])), 0);
  return {
    dropped: of("before"),
    added: of("after"),
    replaced: changes.filter(({ kind }) => kind === "replaced").length,
  };
};

const sourceOf = ({ id, document: { publisher, article, file } }: IdentifiedDocument): ComparedSource => ({
  id,
  outlet: publisher?.name ?? null,
  published: "published" in article ? article.published : null,
  path: shownPath(fileNameOf(file)),
});

/** The beginning of a text, up to the last space within these many UTF-16 units; all of it if it is shorter. */
const beginningOf = (text: string, units: number): string => {
  if (text.length <= units) return text;
  const end = text.slice(0, units).search(/\s\S*$/u);
  return text.slice(0, end < 0 ? units : end);
};

/**
 * How the other document differs from this one, word by word, as {@link diffWords} says.
 *
 * @param mostUnits UTF-16 units of a headline or body that are compared, from the beginning; the time grows with them
 */
export const differencesBetween = (
  one: IdentifiedDocument,
  other: IdentifiedDocument,
  mostUnits: number = Number.MAX_SAFE_INTEGER,
): Differences => {
  const compare = (field: "headline" | "body"): readonly TextChange[] =>
    diffWords(
      beginningOf(one.document.article[field] ?? "", mostUnits),
      beginningOf(other.document.article[field] ?? "", mostUnits),
    );
  const [headline, body] = [compare("headline"), compare("body")];
  return {
    from: sourceOf(one),
    to: sourceOf(other),
    words: countWordChanges([...headline, ...body]),
    headline,
    body,
    cut: [one, other].some(
      ({ document: { article } }) => Math.max(article.headline?.length ?? 0, article.body.length) > mostUnits,
    ),
  };
};
