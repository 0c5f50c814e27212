import { PERCENT_SIGNS } from "../../lexicon/search/percent-words.ts";
import { AND_WORDS, NOT_WORDS, OR_WORDS, SPOKEN_OR_WORDS } from "../../lexicon/search/query-words.ts";
import { toDedupForm } from "../../text/dedup-form.ts";
import { FIELD_NAMES, type FieldName, SEARCH_FIELDS } from "./search-fields.ts";

/** A token of a query, with the offset in the text at which it begins. */
export type QueryToken =
  | { readonly kind: "word" | "phrase"; readonly text: string; readonly at: number }
  | { readonly kind: "field"; readonly field: FieldName; readonly text: string; readonly at: number }
  | {
      readonly kind: "or" | "not" | "open" | "close" | "unclosed_quote" | "unknown_field";
      readonly text: string;
      readonly at: number;
    };

/** Quotation marks. Any mark of a row closes what another of that row opened, because keyboards and editors mirror them. */
const QUOTES: readonly string[] = ['"\u201C\u201D\u201E\u201F\uFF02', "\u00AB\u00BB", "\u2039\u203A"];
/** Hyphen-minus and the minus sign. A dash is punctuation. */
const MINUS = "-\u2212";
/** The characters that end a word, besides white space. */
const WORD_ENDS = new Set(`()|${QUOTES.join("")}`);

/** Letters, digits and the percent sign can be found; the rest, pictographs too, asks for nothing. */
const SEARCHABLE = new RegExp(`[\\p{L}\\p{N}${PERCENT_SIGNS.join("")}]`, "u");
/** `name:` at the beginning of a word. */
const FIELD_PREFIX = /^([\p{L}\p{M}_@.]{1,24}):/u;
const LATIN = /^[a-z_@.]+$/iu;

const FIELD_BY_NAME: ReadonlyMap<string, FieldName> = new Map(
  FIELD_NAMES.flatMap((field) =>
    [field, ...SEARCH_FIELDS[field].queryNames].map((name) => [toDedupForm(name), field] as const),
  ),
);

const fieldNamed = (name: string): FieldName | undefined => FIELD_BY_NAME.get(toDedupForm(name));

/** True if there is anything in a text that can be found. */
export const isSearchable = (text: string): boolean => SEARCHABLE.test(text);

/** The quotation that begins at an offset: the text between its marks, and the offset behind it. Null if it does not close. */
const quotationAt = (text: string, at: number): { readonly inner: string; readonly end: number } | null => {
  const marks = QUOTES.find((row) => row.includes(text[at] ?? ""));
  if (marks === undefined) return null;
  for (let end = at + 1; end < text.length; end += 1)
    if (marks.includes(text[end] ?? "")) return { inner: text.slice(at + 1, end), end: end + 1 };
  return null;
};

/** A query of more words is a sentence, and `أو` is one of its words. */
const MOST_WORDS_BESIDE_OR = 5;

const isSpokenOr = (token: QueryToken | undefined): boolean =>
  token?.kind === "word" && SPOKEN_OR_WORDS.includes(token.text);

const endsTerm = (token: QueryToken | undefined): boolean =>
  token?.kind === "word" || token?.kind === "phrase" || token?.kind === "close";

const beginsTerm = (token: QueryToken | undefined): boolean =>
  token !== undefined && token.kind !== "close" && token.kind !== "or";

/** In a short query, `أو` between two terms means that either is enough. */
const withSpokenOr = (tokens: readonly QueryToken[]): readonly QueryToken[] => {
  const words = tokens
    .filter((token) => (token.kind === "word" || token.kind === "phrase") && !isSpokenOr(token))
    .flatMap(({ text }) => text.match(/\S+/gu) ?? []);
  if (words.length > MOST_WORDS_BESIDE_OR) return tokens;
  return tokens.map((token, index) =>
    isSpokenOr(token) && endsTerm(tokens[index - 1]) && beginsTerm(tokens[index + 1])
      ? { kind: "or", text: token.text, at: token.at }
      : token,
  );
};

const endOfWord = (text: string, at: number): number => {
  let end = at + 1;
  while (end < text.length && !/\s/u.test(text[end] ?? "") && !WORD_ENDS.has(text[end] ?? "")) end += 1;
  return end;
};

const operatorOf = (word: string): "or" | "not" | "and" | null => {
  if (OR_WORDS.includes(word)) return "or";
  if (NOT_WORDS.includes(word)) return "not";
  return AND_WORDS.includes(word) ? "and" : null;
};

/** The tokens of the word at an offset: a field and its value, an operator, or the word itself. */
const wordTokens = (word: string, at: number): QueryToken[] => {
  const operator = operatorOf(word);
  if (operator === "and") return [];
  if (operator !== null) return [{ kind: operator, text: word, at }];
  const [prefix = "", name = ""] = FIELD_PREFIX.exec(word) ?? [];
  const field = name === "" ? undefined : fieldNamed(name);
  const rest = word.slice(prefix.length);
  if (field !== undefined)
    return [
      { kind: "field", field, text: prefix, at },
      ...(rest === "" ? [] : [{ kind: "word" as const, text: rest, at: at + prefix.length }]),
    ];
  const isMeantAsField = LATIN.test(name) && rest !== "" && !rest.startsWith("//");
  return [
    ...(isMeantAsField ? [{ kind: "unknown_field" as const, text: name, at }] : []),
    ...(isSearchable(word) ? [{ kind: "word" as const, text: word, at }] : []),
  ];
};

/**
 * Splits a query into its tokens. Takes any text, in linear time: a quotation mark that does not close is looked for to the end, but
 * each kind of mark once only.
 */
export const lexQuery = (text: string): readonly QueryToken[] => {
  const tokens: QueryToken[] = [];
  // Rows of marks of which one did not close. They are not looked for again.
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
      // The word behind a field is its value, even with colons in it.
      const isValue = tokens.at(-1)?.kind === "field" && isSearchable(word);
      tokens.push(...(isValue ? [{ kind: "word" as const, text: word, at }] : wordTokens(word, at)));
      at = end;
    }
    isWordStart = character === "(" || character === "|";
  }
  return withSpokenOr(tokens);
};
