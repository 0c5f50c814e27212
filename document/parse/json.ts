import { htmlLines } from "./html-lines.ts";
import { htmlTokens } from "./html-tokens.ts";
import { hintsOf, type Parsed, toHint } from "./parsed.ts";

/** Which field of a record is what: names, or paths through records and lists such as `source.name` or `authors.0`. */
export interface JsonMapping {
  readonly title: string;
  readonly body: string;
  readonly date?: string;
  readonly outlet?: string;
  readonly url?: string;
}

export interface JsonRecords {
  readonly parsed: readonly Parsed[];
  /** Places, 1-based, of what is no record or has neither title nor body: lines of JSONL, else places in the list. */
  readonly unread: readonly number[];
}

const MARKUP = /<(?:p|br|div|span|a|strong|em|h[1-6]|ul|ol|li|img|figure|blockquote)[\s/>]/iu;
const LINE_ENDS = /\r\n?/gu;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

const valueAt = (record: unknown, path: string | undefined): unknown =>
  path
    ?.split(".")
    .reduce<unknown>(
      (value, name) =>
        typeof value === "object" && value !== null && Object.hasOwn(value, name)
          ? (value as Readonly<Record<string, unknown>>)[name]
          : undefined,
      record,
    );

/** Text of a field: a string with or without markup, or a list of paragraphs. */
const textOf = (value: unknown): string => {
  const text = Array.isArray(value)
    ? value.filter((one) => typeof one === "string").join("\n\n")
    : typeof value === "string"
      ? value
      : "";
  return (MARKUP.test(text) ? htmlLines(htmlTokens(text)) : text.replace(LINE_ENDS, "\n")).trim();
};

const parsedOf = (record: unknown, mapping: JsonMapping): Parsed | undefined => {
  const headline = toHint(textOf(valueAt(record, mapping.title)));
  const text = [headline ?? "", textOf(valueAt(record, mapping.body))]
    .filter((part) => part !== "")
    .join("\n\n");
  if (!LETTER_OR_DIGIT.test(text)) return undefined;
  const hints = hintsOf({
    headline,
    published: toHint(valueAt(record, mapping.date)),
    outlet: toHint(valueAt(record, mapping.outlet)),
    url: toHint(valueAt(record, mapping.url)),
  });
  return { text, hints };
};

const NOT_JSON = Symbol("not JSON");

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return NOT_JSON;
  }
};

/** The records of an export with their places; broken ones too. */
const recordsOf = (text: string): readonly (readonly [number, unknown])[] => {
  const whole = parse(text);
  if (whole !== NOT_JSON)
    return (Array.isArray(whole) ? (whole as readonly unknown[]) : [whole]).map((record, at) => [
      at + 1,
      record,
    ]);
  return text.split("\n").flatMap((line, at) => (line.trim() === "" ? [] : [[at + 1, parse(line)] as const]));
};

/** Reads an export: one JSON object, a list of them, or one a line (JSONL). A broken record costs only itself. Linear. */
export const parseJson = (text: string, mapping: JsonMapping): JsonRecords => {
  const parsed: Parsed[] = [];
  const unread: number[] = [];
  for (const [place, record] of recordsOf(text.replace(/^\uFEFF/u, ""))) {
    const one = parsedOf(record, mapping);
    if (one === undefined) unread.push(place);
    else parsed.push(one);
  }
  return { parsed, unread };
};
