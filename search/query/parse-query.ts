import { isSearchable, lexQuery, type QueryToken } from "./lex-query.ts";
import type { QueryNote, Query, QueryNode } from "./query.ts";
import { readDates } from "./read-dates.ts";
import { isDateField } from "./search-fields.ts";

/** Parentheses deeper than this are not there: nobody reads them either. */
const DEEPEST = 8;
/** `word*` with fewer letters would be half the dictionary. */
const SHORTEST_PREFIX = 2;

/** Bidirectional controls and joiners of nothing; they come along when text is copied, and would hide an operator. */
const UNSEEN = /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\p{Cs}]/gu;
const CONTROLS = /\p{Cc}/gu;

type Code = Exclude<QueryNote["code"], "timed_out" | "any_word">;

const MESSAGES: Readonly<Record<Code, (about: string) => string>> = {
  unknown_field: (about) => `There is no field \`${about}\`; it was searched for as a word.`,
  unclear_date: (about) =>
    `\`${about}\` is no date like 2024, 2024-03, 2024-03-15 or 2024-01..2024-03; it was left out.`,
  missing_value: (about) => `\`${about}\` has nothing behind it; it was left out.`,
  unclosed_quote: () => "A quotation mark does not close; it was left out.",
  stray_operator: (about) => `\`${about}\` stands alone; it was left out.`,
  nothing_to_search: () => "The query has no letter or digit in it that could be searched for.",
};

/** Reads tokens one after the other; what it has to say about them goes to `notes`. */
interface Reading {
  readonly tokens: readonly QueryToken[];
  readonly notes: QueryNote[];
  next: number;
}

const note = ({ notes }: Reading, code: Code, about: string): void => {
  notes.push({ code, about, message: MESSAGES[code](about) });
};

const readWord = (text: string, at: number): QueryNode => {
  const stem = text.replace(/\*+$/u, "");
  const isPrefix = stem !== text && (stem.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= SHORTEST_PREFIX;
  return isPrefix ? { kind: "prefix", text: stem } : { kind: "word", text, at };
};

const readField = (reading: Reading, token: QueryToken & { readonly kind: "field" }): QueryNode | null => {
  const value = reading.tokens[reading.next];
  if (value === undefined || (value.kind !== "word" && value.kind !== "phrase")) {
    note(reading, "missing_value", token.text);
    return null;
  }
  reading.next += 1;
  const { text, kind } = value;
  const { field } = token;
  if (field === "headline") return { kind: "headline", text, isPhrase: kind === "phrase" };
  if (!isDateField(field)) return { kind: "value", field, text };
  const span = readDates(field, text);
  if (span === null) note(reading, "unclear_date", text);
  return span === null ? null : { kind: "date", ...span };
};

const negate = (node: QueryNode): QueryNode => (node.kind === "not" ? node.node : { kind: "not", node });

/** What begins at the next token; null if that is nothing to search for. */
const readItem = (reading: Reading, depth: number): QueryNode | null => {
  let isNegated = false;
  let operator = "";
  for (;;) {
    const token = reading.tokens[reading.next];
    if (token?.kind === "not") {
      isNegated = !isNegated;
      operator = token.text;
      reading.next += 1;
      continue;
    }
    if (token?.kind === "unknown_field") {
      // Its word follows, and what stands before it holds for that: `-place:حلب` excludes it.
      note(reading, "unknown_field", token.text);
      reading.next += 1;
      continue;
    }
    const isItem = token !== undefined && token.kind !== "close" && token.kind !== "or";
    if (!isItem && operator !== "") note(reading, "stray_operator", operator);
    if (!isItem) return null;
    reading.next += 1;
    const node = readOne(reading, token, depth);
    return node !== null && isNegated ? negate(node) : node;
  }
};

const readOne = (reading: Reading, token: QueryToken, depth: number): QueryNode | null => {
  switch (token.kind) {
    case "word":
      return readWord(token.text, token.at);
    case "phrase":
      return { kind: "phrase", text: token.text };
    case "field":
      return readField(reading, token);
    case "open": {
      if (depth >= DEEPEST) return null;
      const nodes = readNodes(reading, depth + 1);
      if (reading.tokens[reading.next]?.kind === "close") reading.next += 1;
      return nodes.length > 1 ? { kind: "all", nodes } : (nodes[0] ?? null);
    }
    case "unclosed_quote":
      note(reading, token.kind, token.text);
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

const either = (one: QueryNode, other: QueryNode): QueryNode => ({
  kind: "any",
  nodes: [...(one.kind === "any" ? one.nodes : [one]), ...(other.kind === "any" ? other.nodes : [other])],
});

/** Everything up to the end of the query, or of the parenthesis. `OR` binds its two neighbours, closer than the space between words. */
const readNodes = (reading: Reading, depth: number): readonly QueryNode[] => {
  const nodes: QueryNode[] = [];
  let or: QueryToken | null = null;
  for (let token = reading.tokens[reading.next]; token !== undefined; token = reading.tokens[reading.next]) {
    if (token.kind === "close") {
      if (depth > 0) break;
      reading.next += 1;
      continue;
    }
    if (token.kind === "or") {
      if (or !== null || nodes.length === 0) note(reading, "stray_operator", token.text);
      else or = token;
      reading.next += 1;
      continue;
    }
    const node = readItem(reading, depth);
    const before = or === null ? undefined : nodes.pop();
    if (node === null) {
      if (before !== undefined) nodes.push(before);
      continue;
    }
    nodes.push(before === undefined ? node : either(before, node));
    or = null;
  }
  if (or !== null) note(reading, "stray_operator", or.text);
  return nodes;
};

/** Words within parentheses that nothing binds together stand among the others. */
const flatten = (nodes: readonly QueryNode[]): readonly QueryNode[] =>
  nodes.flatMap((node) => (node.kind === "all" ? flatten(node.nodes) : [node]));

/**
 * Reads what a person typed. Never throws: what cannot be meant is left out, and a note says so.
 *
 * Words are all wanted (how many of many, the builder of the request decides); `"in quotation marks"` as written; `-word` must
 * not be there; `one OR other`; `(parentheses)`; `field:value`, `field:"some words"`; `word*`.
 */
export const parseQuery = (typed: string): Query => {
  const text = typed.replace(UNSEEN, "").replace(CONTROLS, " ");
  const reading: Reading = { tokens: lexQuery(text), notes: [], next: 0 };
  const nodes = flatten(readNodes(reading, 0));
  if (text.trim() !== "" && !isSearchable(text)) note(reading, "nothing_to_search", text.trim());
  return { text, nodes, notes: reading.notes };
};
