import { AND_WORDS, NOT_WORDS, OR_WORDS, SPOKEN_OR_WORDS } from "../../lexicon/search/query-words.ts";
import { toDedupForm } from "../../text/dedup-form.ts";
import { FIELD_NAMES, type FieldName, SEARCH_FIELDS } from "./search-fields.ts";

/** A piece of a query, with the offset in the text at which it begins. */
export type QueryToken =
  | { readonly kind: "word" | "phrase"; readonly text: string; readonly at: number }
  | { readonly kind: "field"; readonly field: FieldName; readonly text: string; readonly at: number }
  | {
      readonly kind: "or" | "not" | "open" | "close" | "unclosed_quote" | "unknown_field";
      readonly text: string;
      readonly at: number;
    };

/** Quotation marks; what one of a row opens, any of the same row closes, for keyboards and editors mirror them. */
const QUOTES: readonly string[] = ['"\u201C\u201D\u201E\u201F\uFF02', "\u00AB\u00BB", "\u2039\u203A"];
/** Hyphen-minus and the minus sign. A dash is punctuation. */
const MINUS = "-\u2212";
/** Ends a word besides white space. */
const ENDS = new Set(`()|${QUOTES.join("")}`);

/** Letters, digits and pictures can be found; the rest is punctuation. */
const SEARCHABLE = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;
/** `name:`, before something or at the end of a word. */
const LABEL = /^([\p{L}\p{M}_@.]{1,24}):/u;
const LATIN = /^[a-z_@.]+$/iu;

const FIELDS: ReadonlyMap<string, FieldName> = new Map(
  FIELD_NAMES.flatMap((field) =>
    [field, ...SEARCH_FIELDS[field].queryNames].map((name) => [toDedupForm(name), field] as const),
  ),
);

const fieldNamed = (label: string): FieldName | undefined => FIELDS.get(toDedupForm(label));

/** Whether anything in a text can be found at all. */
export const isSearchable = (text: string): boolean => SEARCHABLE.test(text);

/** A quotation that begins here: what is between the marks, and where it ends; null if it does not close. */
const quotationAt = (text: string, at: number): { readonly inner: string; readonly end: number } | null => {
  const marks = QUOTES.find((row) => row.includes(text[at] ?? ""));
  if (marks === undefined) return null;
  for (let end = at + 1; end < text.length; end += 1)
    if (marks.includes(text[end] ?? "")) return { inner: text.slice(at + 1, end), end: end + 1 };
  return null;
};

/** A query of more words than these is a sentence, and `أو` is a word of it. */
const MOST_WORDS_BESIDE_OR = 5;

const isSpokenOr = (token: QueryToken | undefined): boolean =>
  token?.kind === "word" && SPOKEN_OR_WORDS.includes(token.text);

const endsSomething = (token: QueryToken | undefined): boolean =>
  token?.kind === "word" || token?.kind === "phrase" || token?.kind === "close";

const beginsSomething = (token: QueryToken | undefined): boolean =>
  token !== undefined && token.kind !== "close" && token.kind !== "or";

/** `أو` sets its neighbours side by side where it stands between two parts of a short query. */
const withSpokenOr = (tokens: readonly QueryToken[]): readonly QueryToken[] => {
  const words = tokens
    .filter((token) => (token.kind === "word" || token.kind === "phrase") && !isSpokenOr(token))
    .flatMap(({ text }) => text.match(/\S+/gu) ?? []);
  if (words.length > MOST_WORDS_BESIDE_OR) return tokens;
  return tokens.map((token, index) =>
    isSpokenOr(token) && endsSomething(tokens[index - 1]) && beginsSomething(tokens[index + 1])
      ? { kind: "or", text: token.text, at: token.at }
      : token,
  );
};

const endOfWord = (text: string, at: number): number => {
  let end = at + 1;
  while (end < text.length && !/\s/u.test(text[end] ?? "") && !ENDS.has(text[end] ?? "")) end += 1;
  return end;
};

const operatorOf = (word: string): "or" | "not" | "and" | null => {
  if (OR_WORDS.includes(word)) return "or";
  if (NOT_WORDS.includes(word)) return "not";
  return AND_WORDS.includes(word) ? "and" : null;
};

/** The pieces of a word that stands at `at`: a field and what follows it, an operator, or the word. */
const wordTokens = (word: string, at: number): QueryToken[] => {
  const operator = operatorOf(word);
  if (operator === "and") return [];
  if (operator !== null) return [{ kind: operator, text: word, at }];
  const [label = "", name = ""] = LABEL.exec(word) ?? [];
  const field = name === "" ? undefined : fieldNamed(name);
  const rest = word.slice(label.length);
  if (field !== undefined)
    return [
      { kind: "field", field, text: label, at },
      ...(rest === "" ? [] : [{ kind: "word" as const, text: rest, at: at + label.length }]),
    ];
  const isMeantAsField = LATIN.test(name) && rest !== "" && !rest.startsWith("//");
  return [
    ...(isMeantAsField ? [{ kind: "unknown_field" as const, text: name, at }] : []),
    ...(isSearchable(word) ? [{ kind: "word" as const, text: word, at }] : []),
  ];
};

/**
 * Parts a query into its pieces. Every text has some; linear but for quotation marks that do not close, which are looked for to the end.
 */
export const lexQuery = (text: string): readonly QueryToken[] => {
  const tokens: QueryToken[] = [];
  // Once a row of marks is known not to close, it is not looked for again.
  const unclosed = new Set<string>();
  let at = 0;
  let isWordStart = true;
  while (at < text.length) {
    const character = text[at] ?? "";
    const row = QUOTES.find((marks) => marks.includes(character));
    if (/\s/u.test(character)) {
      isWordStart = true;
      at += 1;
      continue;
    }
    if (row !== undefined) {
      const quotation = unclosed.has(row) ? null : quotationAt(text, at);
      if (quotation === null) {
        if (!unclosed.has(row)) tokens.push({ kind: "unclosed_quote", text: character, at });
        unclosed.add(row);
      } else if (isSearchable(quotation.inner)) tokens.push({ kind: "phrase", text: quotation.inner, at });
      at = quotation?.end ?? at + 1;
    } else if (character === "(" || character === ")") {
      tokens.push({ kind: character === "(" ? "open" : "close", text: character, at });
      at += 1;
    } else if (character === "|") {
      if (tokens.at(-1)?.kind !== "or") tokens.push({ kind: "or", text: character, at });
      at += 1;
    } else if (isWordStart && MINUS.includes(character) && !/^(?:\s|$)/u.test(text.slice(at + 1, at + 2))) {
      tokens.push({ kind: "not", text: character, at });
      at += 1;
      continue;
    } else {
      const end = endOfWord(text, at);
      const word = text.slice(at, end);
      // What follows a field is its value, colons and all.
      const isValue = tokens.at(-1)?.kind === "field" && isSearchable(word);
      tokens.push(...(isValue ? [{ kind: "word" as const, text: word, at }] : wordTokens(word, at)));
      at = end;
    }
    isWordStart = character === "(" || character === "|";
  }
  return withSpokenOr(tokens);
};
