import { toDedupForm } from "../../text/dedup-form.ts";
import { htmlLines } from "./html-lines.ts";
import { htmlStory } from "./html-story.ts";
import { htmlTokens } from "./html-tokens.ts";
import { pageFacts } from "./page-facts.ts";
import { pageHints } from "./page-hints.ts";
import type { Parsed } from "./parsed.ts";

/** Lines between a headline and its story: who, when, from where. */
const MOST_LINES_BETWEEN = 8;
/** In so many lines a story may begin with its headline and the outlet's name once more; neither is longer. */
const LINES_OF_A_HEAD = 3;
const LONGEST_HEAD = 1_000;

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

const allLines = (html: string): readonly string[] => htmlLines(htmlTokens(html)).split("\n\n");

/** The lines that stand on the page between the headline and the first line of the story. */
const linesBetween = (html: string, headline: string, first: string): readonly string[] => {
  const page = allLines(html);
  const end = page.indexOf(first);
  const nearest = page.slice(Math.max(0, end - MOST_LINES_BETWEEN), Math.max(0, end));
  const folded = toDedupForm(headline);
  const start = nearest.findLastIndex((line) => toDedupForm(line) === folded);
  return start < 0 ? [] : nearest.slice(start + 1);
};

/**
 * Reads a page: the headline, then the story as Readability finds it, with what the page's metadata say as hints.
 *
 * Where the metadata give no time, the lines between headline and story stay, since one may. Where Readability finds no
 * story, or the page is too large or too deep to ask it, all lines of the page are the text. Null if there is none.
 */
export const parseHtml = (html: string): Parsed | null => {
  const hints = pageHints(pageFacts(htmlTokens(html)));
  const { headline = "", outlet = "", published } = hints;
  const story = htmlStory(html, headline)?.split("\n\n");
  const known = new Set([headline, outlet].map(toDedupForm));
  const isTold = (line: string, at: number): boolean =>
    at >= LINES_OF_A_HEAD || line.length > LONGEST_HEAD || !known.has(toDedupForm(line));
  const told = story?.filter(isTold) ?? allLines(html);
  const isDateWanted = story !== undefined && headline !== "" && published === undefined;
  const between = isDateWanted ? linesBetween(html, headline, told[0] ?? "") : [];
  const text = [headline, ...between, ...told].filter((line) => line !== "").join("\n\n");
  return LETTER_OR_DIGIT.test(text) ? { text, hints } : null;
};
