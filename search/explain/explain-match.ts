import type { SearchToken } from "./analyze-texts.ts";
import { procliticForms } from "../query/proclitic-forms.ts";

/** Why a word of the query and a word of the text are the same to a search. */
export type MatchKind = "as_written" | "same_stem" | "alias" | "begins_so" | "not_there";

/** What one part of a query found in an article in one way. */
export interface MatchReason {
  /** A word of the query, or a "phrase". */
  readonly word: string;
  readonly how: MatchKind;
  /** The words of the text, as they stand there. */
  readonly found: readonly string[];
  /** Where they stand; empty if they do not. */
  readonly fields: readonly ("headline" | "body")[];
}

/** A part of a query with what the analyzers make of it. */
export interface QueryTerm {
  readonly word: string;
  readonly kind: "word" | "phrase" | "prefix";
  readonly exact: readonly string[];
  readonly stemmed: readonly SearchToken[];
}

/** Something that is marked in an article, with what the analyzers make of it. */
export interface MatchedText {
  readonly text: string;
  readonly field: "headline" | "body";
  readonly exact: readonly string[];
  readonly stemmed: readonly string[];
}

/** The most of what one word found that is told. */
const MOST_TOLD = 5;

const hasInARow = (tokens: readonly string[], wanted: readonly string[]): boolean =>
  wanted.length > 0 && tokens.some((_, at) => wanted.every((token, index) => tokens[at + index] === token));

/** The phrase with what may be joined to its first word. */
const joinedForms = ([first = "", ...rest]: readonly string[]): readonly (readonly string[])[] =>
  procliticForms(first).map((form) => [form, ...rest]);

const matchKindOf = (asked: QueryTerm, found: MatchedText): MatchKind | null => {
  switch (asked.kind) {
    case "phrase":
      if (hasInARow(found.exact, asked.exact)) return "as_written";
      return joinedForms(asked.exact).some((form) => hasInARow(found.exact, form)) ? "same_stem" : null;
    case "prefix":
      return found.exact.some((token) => token.startsWith(asked.exact.at(-1) ?? "\n")) ? "begins_so" : null;
    case "word": {
      if (hasInARow(found.exact, asked.exact)) return "as_written";
      const shared = asked.stemmed.filter(({ token }) => found.stemmed.includes(token));
      if (shared.length === 0) return null;
      return shared.every(({ isAlias }) => isAlias) ? "alias" : "same_stem";
    }
    default:
      return asked.kind satisfies never;
  }
};

const CLOSEST_FIRST: readonly MatchKind[] = ["as_written", "same_stem", "alias", "begins_so"];

const reasonsForTerm = (asked: QueryTerm, found: readonly MatchedText[]): readonly MatchReason[] => {
  const word =
    asked.kind === "phrase" ? `"${asked.word}"` : asked.word + (asked.kind === "prefix" ? "*" : "");
  const reasons = CLOSEST_FIRST.flatMap((how): MatchReason[] => {
    const parts = found.filter((part) => matchKindOf(asked, part) === how);
    const fields = (["headline", "body"] as const).filter((field) =>
      parts.some((part) => part.field === field),
    );
    const texts = [...new Set(parts.map(({ text }) => text))].slice(0, MOST_TOLD);
    return parts.length === 0 ? [] : [{ word, how, found: texts, fields }];
  });
  return reasons.length > 0 ? reasons : [{ word, how: "not_there", found: [], fields: [] }];
};

/**
 * Says of each part of a query what it found in an article and why, the closest first, or that it is not there. Pure: what is marked
 * and analyzed comes in.
 */
export const explainMatch = (
  asked: readonly QueryTerm[],
  found: readonly MatchedText[],
): readonly MatchReason[] => asked.flatMap((part) => reasonsForTerm(part, found));
