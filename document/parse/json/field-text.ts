import { decodeHTML } from "entities";
import { shownText } from "../html/shown-lines.ts";
import { findHtmlBody } from "../html/find-html-body.ts";
import { htmlTokens } from "../html/html-tokens.ts";
import { isObject } from "./field-values.ts";

const PAGE = /^\s*(?:<!doctype\s+html|<html[\s>])/iu;
const MARKUP =
  /<(?:\/|p|br|div|span|a|b|i|u|strong|em|h[1-6]|ul|ol|li|img|figure|blockquote|table|script|style)(?:[\s/>]|(?<=\/)[a-z])/iu;
const BLOCK = /<(?:p|br|div|h[1-6]|ul|ol|li|blockquote|table|section|article)[\s/>]/iu;
const ENTITY = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8}\d{0,2});/giu;
const LINE_ENDS = /\r\n?/gu;

/** The body of a whole page, or all of its lines if no body is found. */
const bodyOf = (page: string): string => findHtmlBody(page, "").join("\n\n") || shownText(htmlTokens(page));

/** The lines that a string shows, if it is markup; otherwise those that it has. */
const shownTextOf = (written: string): string => {
  if (PAGE.test(written)) return bodyOf(written);
  const text = written.replace(LINE_ENDS, "\n");
  if (!MARKUP.test(text)) return text.replace(ENTITY, (entity) => decodeHTML(entity)).trim();
  // With inline markup only, the line ends are the writer's. A browser would join the lines.
  return shownText(htmlTokens(BLOCK.test(text) ? text : text.replaceAll("\n", "<br>")));
};

const stringOf = (value: unknown): string | undefined => {
  if (typeof value === "string") return value;
  return isObject(value) && typeof value["text"] === "string" ? value["text"] : undefined;
};

/**
 * The text of a field, with or without markup; empty if it has none. The field may be a string, a list of paragraphs, or a
 * list of strings and objects with `text` that form one running text, which is how Telegram exports a message with links.
 */
export const textOfField = (values: readonly unknown[]): string => {
  const list = values.flatMap((value) => (Array.isArray(value) ? (value as readonly unknown[]) : [value]));
  const strings = list.flatMap((one) => stringOf(one) ?? []);
  const isRunning = list.some((one) => typeof one === "string") && list.some(isObject);
  if (isRunning) return shownTextOf(strings.join(""));
  return strings
    .map(shownTextOf)
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
};
