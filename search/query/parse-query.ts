import { isSearchable, lexQuery, type QueryToken } from "./lex-query.ts";
import { toDedupForm } from "../../text/dedup-form.ts";
import { isFunctionWord } from "./telling-words.ts";
import type { Included, QueryNote, Query, QueryNode } from "./query.ts";
import { readDates } from "./read-dates.ts";
import { isDateField, isIncludeField, isWordsField } from "./search-fields.ts";

/** Parentheses that are nested deeper than this are ignored. Nobody could read them. */
const MOST_DEPTH = 8;
/** Letters before the star in `word*`. With fewer, it would find half the dictionary. */
const SHORTEST_PREFIX = 2;

/** Bidirectional controls, zero-width joiners and the like. They come along when text is copied, and would hide an operator. */
const INVISIBLE = /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\p{Cs}]/gu;
const CONTROLS = /\p{Cc}/gu;

type NoteCode = Exclude<
  QueryNote["code"],
  "timed_out" | "any_word" | "undated_left_out" | "newest_stories" | "near_values"
>;

/** What `include:` takes, in the dedup form. */
const INCLUDED: ReadonlyMap<string, Included> = new Map(
  (
    [
      ["undated", ["undated", "no date", "بلا تاريخ", "غير المؤرخ", "دون تاريخ"]],
      ["versions", ["versions", "earlier versions", "النسخ السابقة", "نسخ سابقة", "السابق"]],
      ["boilerplate", ["boilerplate", "left out", "المتروك", "متروك"]],
    ] as const
  ).flatMap(([included, names]) => names.map((name) => [toDedupForm(name), included] as const)),
);

const MESSAGES: Readonly<Record<NoteCode, (about: string) => string>> = {
  unknown_field: (about) => `There is no field \`${about}\`; it was searched for as a word.`,
  unclear_date: (about) =>
    `\`${about}\` is not a date like 2024, 2024-03, 2024-03-15 or 2024-01..2024-03; it was left out.`,
  missing_value: (about) => `\`${about}\` has no value behind it; it was left out.`,
  unclosed_quote: () => "A quotation mark is not closed; it was left out.",
  stray_operator: (about) => `\`${about}\` has no word beside it; it was left out.`,
  unknown_include: (about) =>
    `\`${about}\` cannot be included: only \`undated\`, \`versions\` and \`boilerplate\` can; it was left out.`,
  foreign_operator: (about) =>
    `\`${about}\` is an operator of other systems and means nothing here; it was left out. Words are found in all their forms anyway.`,
  reversed_range: (about) =>
    `\`${about}\` ends before it begins; it was read from its earlier end to its later.`,
  only_function_words: (about) =>
    `\`${about}\` is only words that nearly every text has, so all articles match; those with the words as written come first. In quotation marks they are looked for as they are.`,
  nothing_to_search: () => "The query has no letter or digit to search for.",
};

/** The tokens of a query, how far they are read, and the notes on them so far. */
interface TokenReader {
  readonly tokens: readonly QueryToken[];
  readonly notes: QueryNote[];
  readonly includes: Set<Included>;
  next: number;
}

const addNote = ({ notes }: TokenReader, code: NoteCode, about: string): void => {
  notes.push({ code, about, message: MESSAGES[code](about) });
};

/** Behind a word: a distance or a weight, as Lucene writes them. */
const FOREIGN_OPERATOR = /[~^][\d.]*$/u;

/** Within a word: one letter of any kind, for other systems. At the end of a word it is a question mark. */
const FOREIGN_LETTER = /(?<=[\p{L}\p{N}])\?(?=[\p{L}\p{N}])/u;

const readWord = (reader: TokenReader, typed: string, at: number): QueryNode => {
  const [letter = ""] = FOREIGN_LETTER.exec(typed) ?? [];
  if (letter !== "") addNote(reader, "foreign_operator", letter);
  const [operator = ""] = FOREIGN_OPERATOR.exec(typed) ?? [];
  if (operator !== "") addNote(reader, "foreign_operator", operator);
  const text = typed.slice(0, typed.length - operator.length);
  const stem = text.replace(/\*+$/u, "");
  const isPrefix = stem !== text && (stem.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= SHORTEST_PREFIX;
  return isPrefix ? { kind: "prefix", text: stem } : { kind: "word", text, at };
};

const readField = (reader: TokenReader, token: QueryToken & { readonly kind: "field" }): QueryNode | null => {
  const value = reader.tokens[reader.next];
  if (value === undefined || (value.kind !== "word" && value.kind !== "phrase")) {
    addNote(reader, "missing_value", token.text);
    return null;
  }
  reader.next += 1;
  const { text, kind } = value;
  const { field } = token;
  if (isIncludeField(field)) {
    const included = INCLUDED.get(toDedupForm(text.replaceAll("_", " ")));
    if (included === undefined) addNote(reader, "unknown_include", text);
    else reader.includes.add(included);
    return null;
  }
  if (isWordsField(field)) return { kind: field, text, isPhrase: kind === "phrase" };
  if (!isDateField(field)) return { kind: "value", field, text };
  const span = readDates(field, text);
  if (span?.isReversed === true) addNote(reader, "reversed_range", text);
  if (span === null) addNote(reader, "unclear_date", text);
  return span === null ? null : { kind: "date", from: span.from, before: span.before };
};

const negate = (node: QueryNode): QueryNode => (node.kind === "not" ? node.node : { kind: "not", node });

/** The node that begins at the next token; null if there is nothing to search for. */
const readTerm = (reader: TokenReader, depth: number): QueryNode | null => {
  let isNegated = false;
  let operator = "";
  for (;;) {
    const token = reader.tokens[reader.next];
    if (token?.kind === "not") {
      isNegated = !isNegated;
      operator = token.text;
      reader.next += 1;
      continue;
    }
    if (token?.kind === "unknown_field") {
      // Its word follows, and a minus before it holds for the word: `-foo:حلب` excludes it.
      addNote(reader, "unknown_field", token.text);
      reader.next += 1;
      continue;
    }
    const isTerm = token !== undefined && token.kind !== "close" && token.kind !== "or";
    if (!isTerm && operator !== "") addNote(reader, "stray_operator", operator);
    if (!isTerm) return null;
    reader.next += 1;
    const node = readToken(reader, token, depth);
    return node !== null && isNegated ? negate(node) : node;
  }
};

const readToken = (reader: TokenReader, token: QueryToken, depth: number): QueryNode | null => {
  switch (token.kind) {
    case "word":
      return readWord(reader, token.text, token.at);
    case "phrase":
      return { kind: "phrase", text: token.text };
    case "field":
      return readField(reader, token);
    case "open": {
      if (depth >= MOST_DEPTH) return null;
      const nodes = readNodes(reader, depth + 1);
      if (reader.tokens[reader.next]?.kind === "close") reader.next += 1;
      return nodes.length > 1 ? { kind: "all", nodes } : (nodes[0] ?? null);
    }
    case "unclosed_quote":
      addNote(reader, token.kind, token.text);
      return null;
    case "unknown_field":
    case "or":
    case "not":
    case "close":
      return null;
    default:
      return token satisfies never;
  }
};

const anyOf = (one: QueryNode, other: QueryNode): QueryNode => ({
  kind: "any",
  nodes: [...(one.kind === "any" ? one.nodes : [one]), ...(other.kind === "any" ? other.nodes : [other])],
});

/** The nodes up to the end of the query, or of the parenthesis. `OR` binds the two terms beside it, closer than a space does. */
const readNodes = (reader: TokenReader, depth: number): readonly QueryNode[] => {
  const nodes: QueryNode[] = [];
  let or: QueryToken | null = null;
  for (let token = reader.tokens[reader.next]; token !== undefined; token = reader.tokens[reader.next]) {
    if (token.kind === "close") {
      if (depth > 0) break;
      reader.next += 1;
      continue;
    }
    if (token.kind === "or") {
      if (or !== null || nodes.length === 0) addNote(reader, "stray_operator", token.text);
      else or = token;
      reader.next += 1;
      continue;
    }
    const node = readTerm(reader, depth);
    const before = or === null ? undefined : nodes.pop();
    if (node === null) {
      if (before !== undefined) nodes.push(before);
      continue;
    }
    nodes.push(before === undefined ? node : anyOf(before, node));
    or = null;
  }
  if (or !== null) addNote(reader, "stray_operator", or.text);
  return nodes;
};

/** Without an operator beside them, parentheses mean nothing: their words join the others. */
const flatten = (nodes: readonly QueryNode[]): readonly QueryNode[] =>
  nodes.flatMap((node) => (node.kind === "all" ? flatten(node.nodes) : [node]));

/** The same conditions, with other articles than those published then. */
export const withUndated = (nodes: readonly QueryNode[], undated: "with" | "only"): readonly QueryNode[] =>
  nodes.map((node) => {
    if (node.kind === "date") return { ...node, undated };
    if (node.kind === "not") return { ...node, node: withUndated([node.node], undated)[0] ?? node.node };
    return node.kind === "all" || node.kind === "any"
      ? { ...node, nodes: withUndated(node.nodes, undated) }
      : node;
  });

/**
 * Reads a query as a person typed it. Never throws: parts that have no meaning are left out, and a note says so.
 *
 * All words must be there (how many of a long query, `buildQuery` decides); `"in quotation marks"`: in this order, as written; `-word`:
 * must not be there; `one OR other`; `(parentheses)`; `field:value`, `field:"some words"`; `word*`: any word that begins so.
 */
export const parseQuery = (typed: string): Query => {
  const text = typed.replace(INVISIBLE, "").replace(CONTROLS, " ");
  const reader: TokenReader = { tokens: lexQuery(text), notes: [], includes: new Set(), next: 0 };
  const read = flatten(readNodes(reader, 0));
  const nodes = reader.includes.has("undated") ? withUndated(read, "with") : read;
  if (text.trim() !== "" && !isSearchable(text)) addNote(reader, "nothing_to_search", text.trim());
  if (nodes.length > 0 && nodes.every((node) => node.kind === "word" && isFunctionWord(node.text)))
    addNote(reader, "only_function_words", text.trim());
  return { text, nodes, notes: reader.notes, includes: [...reader.includes] };
};
