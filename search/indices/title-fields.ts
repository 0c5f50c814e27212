import type { FieldPath } from "./field-path.ts";

/** What a list shows of a document. */
export interface Title {
  /** Null if the text has none. */
  readonly headline: string | null;
  /** The first words of a text without a headline; null if it has one. */
  readonly opening: string | null;
}

/** The fields of a document that hold its {@link Title}. */
export interface TitleFields {
  readonly headline: string | null;
  readonly opening?: string;
}

export const TITLE_FIELDS = ["article.headline", "article.opening"] as const satisfies readonly FieldPath[];

/** In UTF-16 units. As long as a long headline. */
const LONGEST_OPENING = 140;

/** The first words of a text, with an ellipsis if that is not all of it. */
const openingOf = (body: string): string => {
  const text = body.slice(0, LONGEST_OPENING + 1).replaceAll("\n\n", " ");
  if (body.length <= LONGEST_OPENING) return text;
  const space = text.lastIndexOf(" ");
  return `${text.slice(0, space > 0 ? space : LONGEST_OPENING).replace(/\p{Cs}$/u, "")}\u2026`;
};

/** The fields of a document that title it in lists. A headline is never made up: without one the document says so, and how its text begins. */
export const titleFields = (headline: string | null, body: string): TitleFields =>
  headline === null ? { headline, opening: openingOf(body) } : { headline };

/** The title out of its fields. */
export const titleOf = ({ headline, opening }: TitleFields): Title => ({
  headline,
  opening: opening ?? null,
});
