import { Readability } from "@mozilla/readability";
import JSDOMParser from "@mozilla/readability/JSDOMParser.js";
import { boundedMarkup } from "./bounded-markup.ts";
import { htmlLines } from "./html-lines.ts";
import { htmlTokens } from "./html-tokens.ts";

/** In the story itself: ways to other pages, choices, buttons, and what is written under a picture. */
const NOT_TOLD: ReadonlySet<string> = new Set(["button", "datalist", "figcaption", "nav", "select"]);

/** The story of a page as Mozilla's Readability finds it; undefined if it finds none, or the page is beyond its bounds. */
export const htmlStory = (html: string, title: string): string | undefined => {
  const markup = boundedMarkup(htmlTokens(html), title);
  if (markup === undefined) return undefined;
  const page = new JSDOMParser().parse(markup, "https://page.invalid/");
  const found = new Readability(page, { disableJSONLD: true }).parse();
  const story = htmlLines(htmlTokens(found?.content ?? ""), NOT_TOLD);
  return story === "" ? undefined : story;
};
