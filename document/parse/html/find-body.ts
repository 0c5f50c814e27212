import { Readability } from "@mozilla/readability";
import JSDOMParser from "@mozilla/readability/JSDOMParser.js";
import { BREAK, boundedMarkup } from "./bounded-markup.ts";
import { ELEMENTS } from "./boxes.ts";
import { shownLines } from "./lines.ts";
import { htmlTokens } from "./tokens.ts";

const BREAKS = new RegExp(`[\n${BREAK}]+`, "u");

/** The lines of a page's body as Mozilla's Readability finds it; none if it finds no body, or the page is beyond its bounds. */
export const htmlBody = (html: string, title: string): readonly string[] => {
  const markup = boundedMarkup(htmlTokens(html), title);
  if (markup === undefined) return [];
  const page = new JSDOMParser().parse(markup, "https://page.invalid/");
  const found = new Readability(page, { disableJSONLD: true }).parse();
  return Array.from(shownLines(htmlTokens(found?.content ?? "")))
    .filter(({ boxes }) => !boxes.some(({ word }) => ELEMENTS.has(word)))
    .flatMap(({ text }) => text.split(BREAKS))
    .map((line) => line.trim())
    .filter((line) => line !== "");
};
