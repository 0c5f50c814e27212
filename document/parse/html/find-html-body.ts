import { Readability } from "@mozilla/readability";
import JSDOMParser from "@mozilla/readability/JSDOMParser.js";
import { BREAK_MARK, boundedMarkup } from "./bounded-markup.ts";
import { BOX_ELEMENTS } from "./boxes.ts";
import { shownLines } from "./shown-lines.ts";
import { htmlTokens } from "./html-tokens.ts";

const BREAKS = new RegExp(`[\n${BREAK_MARK}]+`, "u");

/** The lines of a page's body, found by Mozilla's Readability; empty if it finds no body or the page exceeds its bounds. */
export const findHtmlBody = (html: string, title: string): readonly string[] => {
  const markup = boundedMarkup(htmlTokens(html), title);
  if (markup === undefined) return [];
  const page = new JSDOMParser().parse(markup, "https://page.invalid/");
  const article = new Readability(page, { disableJSONLD: true }).parse();
  return Array.from(shownLines(htmlTokens(article?.content ?? "")))
    .filter(({ boxes }) => !boxes.some(({ word }) => BOX_ELEMENTS.has(word)))
    .flatMap(({ text }) => text.split(BREAKS))
    .map((line) => line.trim())
    .filter((line) => line !== "");
};
