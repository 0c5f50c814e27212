import type { SearchToken } from "./analyze-texts.ts";
import { procliticForms, procliticPattern } from "../query/proclitic-forms.ts";
import { foldWord } from "../stems/fold-word.ts";
import { PERCENT } from "../stems/search-letters.ts";

/** How a word of the query matched a word of the text; `not_there` if it matched none. */
export type MatchKind = "as_written" | "same_stem" | "alias" | "begins_so" | "not_there";

/** Where a word of the text stands; `boilerplate` are the lines that were left out of the body. */
export type MatchPlace = "headline" | "byline" | "dateline" | "body" | "boilerplate";

const PLACES: readonly MatchPlace[] = ["headline", "byline", "dateline", "body", "boilerplate"];

/** The words of an article that one term of a query matched, all in the same way. */
export interface MatchReason {
  /** The term: a word, a `"phrase"` or a beginning, `word*`. */
  readonly word: string;
  readonly how: MatchKind;
  /** The words of the text, as written there. */
  readonly found: readonly string[];
  /** Where they stand. */
  readonly fields: readonly MatchPlace[];
}

/** A term of a query with the tokens that the analyzers make of it. */
export interface QueryTerm {
  readonly word: string;
  readonly kind: "word" | "phrase" | "prefix";
  readonly exact: readonly string[];
  readonly stemmed: readonly SearchToken[];
}

/** A highlighted text of an article with the tokens that the analyzers make of it. */
export interface MatchedText {
  readonly text: string;
  readonly field: MatchPlace;
  readonly exact: readonly string[];
  readonly stemmed: readonly string[];
}

/** Texts that are listed for one term. */
const MOST_LISTED = 5;

const hasInARow = (tokens: readonly string[], sequence: readonly string[]): boolean =>
  sequence.length > 0 &&
  tokens.some((_, at) => sequence.every((token, index) => tokens[at + index] === token));

const SIGN_BEFORE = new RegExp(`(?<=^| )(${foldWord(PERCENT)}) (\\p{Nd}[^ ]*)(?= |$)`, "gu");

/** The tokens with a percent sign that stands before its number behind it, as a search takes either order for the other. */
const withSignsBehind = (tokens: readonly string[]): readonly string[] =>
  tokens.join(" ").replaceAll(SIGN_BEFORE, "$2 $1").split(" ");

/** The phrase with everything that may be joined to its first word. */
const joinedForms = ([first = "", ...rest]: readonly string[]): readonly (readonly string[])[] =>
  procliticForms(first).map((form) => [form, ...rest]);

/** Whether a token begins as a term says, alone or behind proclitics. */
const beginsSo = ({ word, exact }: QueryTerm): ((token: string) => boolean) => {
  const pattern = procliticPattern(word);
  if (pattern === null) return (token) => token.startsWith(exact.at(-1) ?? "\n");
  const whole = new RegExp(`^${pattern}$`, "u");
  return (token) => whole.test(token);
};

const matchKindOf = (asked: QueryTerm, found: MatchedText): MatchKind | null => {
  switch (asked.kind) {
    case "phrase": {
      const text = withSignsBehind(found.exact);
      const phrase = withSignsBehind(asked.exact);
      if (hasInARow(text, phrase)) return "as_written";
      return joinedForms(phrase).some((form) => hasInARow(text, form)) ? "same_stem" : null;
    }
    case "prefix":
      return found.exact.some(beginsSo(asked)) ? "begins_so" : null;
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
    const matched = found.filter((one) => matchKindOf(asked, one) === how);
    const fields = PLACES.filter((field) => matched.some((one) => one.field === field));
    const texts = [...new Set(matched.map(({ text }) => text))].slice(0, MOST_LISTED);
    return matched.length === 0 ? [] : [{ word, how, found: texts, fields }];
  });
  return reasons.length > 0 ? reasons : [{ word, how: "not_there", found: [], fields: [] }];
};

/**
 * Says for each term of a query which texts of an article it matched and how, the closest way first, or that it is not there. Pure:
 * highlights and tokens come in.
 */
export const explainMatch = (
  asked: readonly QueryTerm[],
  found: readonly MatchedText[],
): readonly MatchReason[] => asked.flatMap((term) => reasonsForTerm(term, found));
