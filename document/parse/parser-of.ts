import { parseHtml } from "./html/parse-html.ts";
import { parseJson } from "./json/parse-json.ts";
import { DEFAULT_JSON_MAPPING, type JsonMapping } from "./json/json-mapping.ts";
import { parseMarkdown } from "./markdown/parse-markdown.ts";
import type { Parsed, Parser } from "./parsed.ts";
import { undoMarkup } from "./undo-markup.ts";

const parsePlainText = (text: string): Parsed => ({ text: undoMarkup(text), hints: {} });

const PARSERS: ReadonlyMap<string, Parser> = new Map([
  ["txt", parsePlainText],
  ["text", parsePlainText],
  ["html", parseHtml],
  ["htm", parseHtml],
  ["md", parseMarkdown],
]);
const JSON_NAMES: ReadonlySet<string> = new Set(["json", "jsonl", "ndjson"]);

/** The parser for a file name extension, in any case, with or without the dot; undefined if there is none. */
export const parserOf = (
  extension: string,
  mapping: JsonMapping = DEFAULT_JSON_MAPPING,
): Parser | undefined => {
  const name = extension.replace(/^\./u, "").toLowerCase();
  return JSON_NAMES.has(name) ? (text) => parseJson(text, mapping) : PARSERS.get(name);
};
