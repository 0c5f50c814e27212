import { dumpText } from "../html-pages/dumped-text.ts";
import { markdownOf } from "./other-page.ts";

/** The forms in which archives have a page: as it was, as programs take its text out, and as Markdown. */
export const PAGE_FORMS: readonly (readonly [extension: string, form: (html: string) => string])[] = [
  ["html", (html) => html],
  ["txt", (html) => dumpText(html, "\n")],
  ["md", markdownOf],
];
