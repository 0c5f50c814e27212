import { parseHtml } from "./html.ts";
import { parseMarkdown } from "./markdown.ts";
import type { Parsed, Parser } from "./parsed.ts";

const parsePlainText = (text: string): Parsed => ({ text, hints: {} });

const PARSERS: ReadonlyMap<string, Parser> = new Map([
  ["txt", parsePlainText],
  ["text", parsePlainText],
  ["html", parseHtml],
  ["htm", parseHtml],
  ["md", parseMarkdown],
]);

/** The parser of a file name extension, with or without its dot, in any case; undefined if there is none. */
export const parserOf = (extension: string): Parser | undefined =>
  PARSERS.get(extension.replace(/^\./u, "").toLowerCase());
