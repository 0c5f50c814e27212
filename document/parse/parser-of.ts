import { extensionName } from "../items/extension-name.ts";
import { parseTelegram } from "../chat/parse-telegram.ts";
import { parseWhatsApp } from "../chat/parse-whatsapp.ts";
import { parseHtml } from "./html/parse-html.ts";
import { parseJson } from "./json/parse-json.ts";
import { DEFAULT_JSON_MAPPING, type JsonMapping } from "./json/json-mapping.ts";
import { parseMarkdown } from "./markdown/parse-markdown.ts";
import type { Parsed, Parser } from "./parsed.ts";
import { undoMarkup } from "./undo-markup.ts";

const parsePlainText = (text: string): Parsed => ({ text: undoMarkup(text), hints: {} });

const TAG = /<(?:!doctype|!--|\/?[a-z][a-z0-9]*(?:\s|\/?>))/iu;

/** A page; plain text that is only called so is read as what it is, since a browser would put it all on one line. */
const parsePage: Parser = (text) => (TAG.test(text) ? parseHtml(text) : parsePlainText(text));

const PARSERS: ReadonlyMap<string, Parser> = new Map([
  ["txt", parsePlainText],
  ["text", parsePlainText],
  ["html", parsePage],
  ["htm", parsePage],
  ["md", parseMarkdown],
  // A message of a conversation, see `messageFormatOf`.
  ["whatsapp", parseWhatsApp],
  ["telegram", parseTelegram],
]);
const JSON_NAMES: ReadonlySet<string> = new Set(["json", "jsonl", "ndjson"]);

/** Whether files with this extension hold JSON. */
export const isJson = (extension: string): boolean => JSON_NAMES.has(extensionName(extension));

/** The parser for a file name extension, in any case, with or without the dot; undefined if there is none. */
export const parserOf = (
  extension: string,
  mapping: JsonMapping = DEFAULT_JSON_MAPPING,
): Parser | undefined => {
  const name = extensionName(extension);
  return JSON_NAMES.has(name) ? (text) => parseJson(text, mapping) : PARSERS.get(name);
};
