/** tests/support/kibana/kql/: Kibana's query language, read and turned into a query as Kibana does it. */

/** A value or a name of a field: a word or a phrase, a pattern (its parts between the `*`), or a constant. */
export type KqlValue =
  | { readonly kind: "text"; readonly text: string; readonly isQuoted: boolean }
  | { readonly kind: "pattern"; readonly parts: readonly string[] }
  | { readonly kind: "constant"; readonly value: boolean | null };

/** What a query says. */
export type KqlNode =
  | { readonly kind: "everything" }
  | { readonly kind: "and"; readonly of: readonly KqlNode[] }
  | { readonly kind: "or"; readonly of: readonly KqlNode[] }
  | { readonly kind: "not"; readonly of: KqlNode }
  /** `field: value`; the field is null where only a value stands. */
  | { readonly kind: "is"; readonly field: KqlValue | null; readonly value: KqlValue }
  | {
      readonly kind: "range";
      readonly field: KqlValue;
      readonly operator: "gt" | "gte" | "lt" | "lte";
      readonly value: KqlValue;
    };

/** A query that Kibana would refuse. */
export class KqlError extends Error {}

const SPACE = /[ \t\r\n\u00A0]/u;
const SPECIAL = new Set('\\():<>"*{}');
/** These end a word that stands without quotes. `not` does so even at the end of another word, as in Kibana's grammar. */
const KEYWORD = /(?:[ \t\r\n\u00A0](?:or|and)|not)[ \t\r\n\u00A0]/iuy;
const ESCAPED_KEYWORD = /or|and|not/iuy;
const ESCAPED_CODE_UNIT = /u(?<hex>[0-9a-f]{4})/iuy;
const ESCAPED_SPACE: Readonly<Record<string, string>> = { t: "\t", r: "\r", n: "\n" };

const OPERATORS = [
  ["<=", "lte"],
  [">=", "gte"],
  ["<", "lt"],
  [">", "gt"],
] as const;

/** The beginning of a rule: what it says of a field, once that is known. */
type Partial = (field: KqlValue | null) => KqlNode;

/**
 * Reads a query.
 *
 * Source: the grammar of Kibana 9 (`kbn-es-query/src/kuery/grammar/grammar.peggy`) and its tests. Queries of nested fields (`{…}`) are left
 * out: our indices have none.
 *
 * @throws KqlError where Kibana would show an error of syntax
 */
export const readKql = (query: string): KqlNode => {
  let at = 0;

  const matchAt = (pattern: RegExp, start: number): RegExpExecArray | null => {
    pattern.lastIndex = start;
    return pattern.exec(query);
  };
  const fail = (expected: string): never => {
    const found = at < query.length ? `“${query.slice(at, at + 20)}”` : "the end";
    throw new KqlError(`Expected ${expected} but ${found} found, at ${at} of: ${query}`);
  };
  const skipSpace = (): boolean => {
    const start = at;
    while (at < query.length && SPACE.test(query[at] ?? "")) at += 1;
    return at > start;
  };
  const take = (text: string): boolean => {
    if (!query.startsWith(text, at)) return false;
    at += text.length;
    return true;
  };
  /** Takes ` or ` and ` and ` with the space around them, which must be there. */
  const takeJoiner = (word: "or" | "and"): boolean => {
    const start = at;
    if (skipSpace() && query.slice(at, at + word.length).toLowerCase() === word) {
      at += word.length;
      if (skipSpace()) return true;
    }
    at = start;
    return false;
  };
  const takeNot = (): boolean => {
    if (query.slice(at, at + 3).toLowerCase() !== "not" || !SPACE.test(query[at + 3] ?? "")) return false;
    at += 3;
    return skipSpace();
  };

  /** What a backslash stands for in front of these characters; undefined if it escapes nothing. */
  const takeEscaped = (isQuoted: boolean): string | undefined => {
    if (query[at] !== "\\") return undefined;
    const next = query[at + 1] ?? "";
    const space = ESCAPED_SPACE[next];
    const unit = matchAt(ESCAPED_CODE_UNIT, at + 1)?.groups?.["hex"];
    const keyword = isQuoted ? undefined : matchAt(ESCAPED_KEYWORD, at + 1)?.[0];
    const special = (isQuoted ? ["\\", '"'].includes(next) : SPECIAL.has(next)) ? next : undefined;
    const meant =
      space ?? special ?? (unit === undefined ? keyword : String.fromCharCode(Number.parseInt(unit, 16)));
    if (meant === undefined) return undefined;
    at += 1 + (unit === undefined || space !== undefined ? meant.length : 5);
    return meant;
  };

  const readQuoted = (): KqlValue => {
    let text = "";
    while (at < query.length && query[at] !== '"') {
      const escaped = takeEscaped(true);
      if (escaped === undefined) {
        text += query[at];
        at += 1;
      } else text += escaped;
    }
    return take('"') ? { kind: "text", text, isQuoted: true } : fail("a closing quotation mark");
  };

  /** Reads a word, or several: only special characters and keywords end what stands without quotes. */
  const readUnquoted = (): KqlValue | null => {
    const start = at;
    const parts = [""];
    for (;;) {
      const escaped = takeEscaped(false);
      if (escaped !== undefined) {
        parts.push((parts.pop() ?? "") + escaped);
      } else if (query[at] === "*") {
        parts.push("");
        at += 1;
      } else if (at < query.length && !SPECIAL.has(query[at] ?? "") && matchAt(KEYWORD, at) === null) {
        parts.push((parts.pop() ?? "") + (query[at] ?? ""));
        at += 1;
      } else break;
    }
    if (at === start) return null;
    const [first = "", ...others] = parts;
    if (others.length === 0) {
      const text = first.trim();
      const constant = { null: null, true: true, false: false }[text];
      return constant === undefined
        ? { kind: "text", text, isQuoted: false }
        : { kind: "constant", value: constant };
    }
    const last = (others.pop() ?? "").trimEnd();
    return { kind: "pattern", parts: [first.trimStart(), ...others, last] };
  };

  const readLiteral = (): KqlValue => (take('"') ? readQuoted() : (readUnquoted() ?? fail("a value")));

  /** What stands between `or`s, between `and`s, or behind a `not`, by the same rules for queries and for values of a field. */
  const readJoined = (word: "or" | "and", readOne: () => Partial): Partial => {
    const all = [readOne()];
    while (takeJoiner(word)) all.push(readOne());
    const [only] = all;
    return all.length === 1 && only !== undefined
      ? only
      : (field) => ({ kind: word, of: all.map((one) => one(field)) });
  };
  const readOr = (readOne: () => Partial): Partial =>
    readJoined("or", () =>
      readJoined("and", () => {
        if (!takeNot()) return readOne();
        const of = readOne();
        return (field) => ({ kind: "not", of: of(field) });
      }),
    );
  const readGroup = (readOne: () => Partial): Partial => {
    skipSpace();
    const inner = readOr(readOne);
    skipSpace();
    return take(")") ? inner : fail("“)”");
  };

  const readValues = (): Partial => {
    if (take("(")) return readGroup(readValues);
    const value = readLiteral();
    return (field) => ({ kind: "is", field, value });
  };

  const readStatement = (): Partial => {
    if (take("(")) return readGroup(readStatement);
    const field = readLiteral();
    const behind = at;
    skipSpace();
    const [, operator] = OPERATORS.find(([sign]) => take(sign)) ?? [];
    if (operator !== undefined) {
      skipSpace();
      const value = readLiteral();
      return () => ({ kind: "range", field, operator, value });
    }
    if (take(":")) {
      skipSpace();
      if (query[at] === "{") fail("a field that is not nested");
      const values = readValues();
      return () => values(field);
    }
    at = behind;
    return () => ({ kind: "is", field: null, value: field });
  };

  skipSpace();
  if (at === query.length) return { kind: "everything" };
  const statement = readOr(readStatement);
  skipSpace();
  return at === query.length ? statement(null) : fail("AND, OR or the end");
};
