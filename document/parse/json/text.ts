import { decodeHTML } from "entities";
import { htmlLines } from "../html/lines.ts";
import { htmlBody } from "../html/find-body.ts";
import { htmlTokens } from "../html/tokens.ts";
import { isObject } from "./values.ts";

const PAGE = /^\s*(?:<!doctype\s+html|<html[\s>])/iu;
const MARKUP =
  /<(?:\/|p|br|div|span|a|b|i|u|strong|em|h[1-6]|ul|ol|li|img|figure|blockquote|table|script|style)(?:[\s/>]|(?<=\/)[a-z])/iu;
const BLOCK = /<(?:p|br|div|h[1-6]|ul|ol|li|blockquote|table|section|article)[\s/>]/iu;
const ENTITY = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8}\d{0,2});/giu;
const LINE_ENDS = /\r\n?/gu;

/** The body of a whole page, all its lines if none is found. */
const bodyOf = (page: string): string => htmlBody(page, "").join("\n\n") || htmlLines(htmlTokens(page));

/** The lines of a string: of markup those that it shows, else those that are written. */
const linesOf = (written: string): string => {
  if (PAGE.test(written)) return bodyOf(written);
  const text = written.replace(LINE_ENDS, "\n");
  if (!MARKUP.test(text)) return text.replace(ENTITY, (entity) => decodeHTML(entity)).trim();
  // Markup within lines only: then the lines are the writer's, and a browser's way of joining them would lose them.
  return htmlLines(htmlTokens(BLOCK.test(text) ? text : text.replaceAll("\n", "<br>")));
};

const textOfOne = (value: unknown): string | undefined => {
  if (typeof value === "string") return value;
  return isObject(value) && typeof value["text"] === "string" ? value["text"] : undefined;
};

/**
 * Text at a field, with or without markup: a string; a list of paragraphs; or, as Telegram exports a message with links, a list
 * of strings and objects with `text` that make up one running text. Empty if there is none.
 */
export const textOf = (values: readonly unknown[]): string => {
  const list = values.flatMap((value) => (Array.isArray(value) ? (value as readonly unknown[]) : [value]));
  const parts = list.flatMap((one) => textOfOne(one) ?? []);
  const isRunning = list.some((one) => typeof one === "string") && list.some(isObject);
  if (isRunning) return linesOf(parts.join(""));
  return parts
    .map(linesOf)
    .filter((part) => part !== "")
    .join("\n\n");
};
