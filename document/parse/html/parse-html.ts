/** document/parse/html/: an HTML page as text, with what its markup says about the lines and its metadata about the article. */

import { toStoredForm } from "../../../text/stored-form.ts";
import { linesOf } from "../../lines/line.ts";
import { speaksOf, bodyWords } from "../../headline/body-words.ts";
import type { Structure } from "../../boilerplate/by-markup.ts";
import { type OutsideKind, outsideKindsOf } from "./outside-body.ts";
import { findHtmlHeadline } from "./find-html-headline.ts";
import { type BodyRange, findBodyRange } from "./body-range.ts";
import { type HtmlLine, toHtmlLine, readHtmlLines } from "./html-lines.ts";
import { findHtmlBody } from "./find-html-body.ts";
import { timeBeside } from "./time-beside.ts";
import { htmlTokens } from "./html-tokens.ts";
import { pageFacts } from "./page-facts.ts";
import { finestTime, pageHints, type PageTitles } from "./page-hints.ts";
import { type HiddenStory, hiddenStory } from "./hidden-story.ts";
import { toDedupForm } from "../../../text/dedup-form.ts";
import { countWords } from "../../../text/count-words.ts";
import { hasLetterOrDigit, type Hints, hintsOf, type Parsed } from "../parsed.ts";

/**
 * Tells whether a title shares words with the body, as a headline does and the name of a site does not. Without a body every
 * title passes.
 */
const openSpeaksOfBody = (body: readonly string[]): ((title: string) => boolean) => {
  if (body.length === 0) return () => true;
  const lines = linesOf(toStoredForm(body.join("\n\n")));
  const words = bodyWords(lines, { first: 0, last: lines.length - 1 });
  return (title) => linesOf(toStoredForm(title)).some((line) => speaksOf(line, words));
};

interface HeadlineAndBody {
  /** The index of the headline's line. */
  readonly headline: number | undefined;
  readonly range: BodyRange | undefined;
  /** The texts of the body's lines. */
  readonly body: readonly string[];
}

/** Joins the lines to one text, and states by line number what is known about them. */
const toTextAndStructure = (
  lines: readonly HtmlLine[],
  { headline, range, body }: HeadlineAndBody,
): { readonly text: string; readonly structure: Structure } => {
  const chunks: string[] = [];
  let number = 1;
  const numbers = lines.map(({ text, isAfterBreak }, index) => {
    const gap = index === 0 ? "" : isAfterBreak ? "\n" : "\n\n";
    chunks.push(gap, text);
    number += gap.length;
    return number;
  });
  const numberOf = (index: number): number => numbers[index] ?? 0;
  const kinds = range === undefined ? [] : outsideKindsOf(lines, range, body);
  const numbersOf = (wanted: OutsideKind): ReadonlySet<number> =>
    new Set(kinds.flatMap((kind, index) => (kind === wanted ? [numberOf(index)] : [])));
  const structure: Structure = {
    ...(headline === undefined ? {} : { headline: numberOf(headline) }),
    ...(range === undefined ? {} : { body: { first: numberOf(range.first), last: numberOf(range.last) } }),
    apart: numbersOf("apart"),
    captions: numbersOf("caption"),
    isTitled: true,
    links: new Set(lines.flatMap(({ isLink }, index) => (isLink ? [numberOf(index)] : []))),
  };
  return { text: chunks.join(""), structure };
};

const shiftedBy = ({ first, last }: BodyRange, by: number): BodyRange => ({
  first: first + by,
  last: last + by,
});

/** With fewer words besides its titles a page shows no story. */
const FEWEST_SHOWN_WORDS = 12;

const besides = (texts: readonly string[], titles: readonly string[]): readonly string[] => {
  const named = new Set(titles.map(toDedupForm));
  return texts.filter((text) => hasLetterOrDigit(text) && !named.has(toDedupForm(text)));
};

const isWithoutText = (texts: readonly string[], titles: readonly string[]): boolean =>
  texts.length <= MOST_LINES_WITHOUT_TEXT &&
  besides(texts, titles).reduce((words, text) => words + countWords(text), 0) < FEWEST_SHOWN_WORDS;

/** A page that shows as many lines has something to read, if only a menu. */
const MOST_LINES_WITHOUT_TEXT = 12;

/** Whether a page shows its own title or nothing: the story was to come by a script. A title in the metadata is a title of something. */
const isOnlyTitles = (
  texts: readonly string[],
  { title, stated }: PageTitles,
  headings: readonly string[],
): boolean =>
  title.length + stated.length > 0 && besides(texts, [...title, ...stated, ...headings]).length === 0;

const storyAsText = ({ text, hints: told }: HiddenStory, hints: Hints): Parsed => {
  const headline = told.headline ?? hints.headline;
  return {
    text: headline === undefined ? text : `${headline}\n\n${text}`,
    hints: { ...told, ...hints },
    ...(headline === undefined ? {} : { structure: { headline: 1 } }),
  };
};

/**
 * Reads an HTML page: all lines that a reader sees, below the title that the page gives itself; what the markup says about
 * the lines; and the metadata as hints. Null if there is no text.
 *
 * The headline is the line that the page's titles name. If there is none and the metadata name one, that is added above the
 * body. Readability finds the body; if it finds none, the lines themselves must tell. A page that shows no story but holds one for its
 * scripts gives that; one that shows only its title is no article.
 */
export const parseHtml = (html: string): Parsed | null => {
  const facts = pageFacts(htmlTokens(html));
  const { hints, titles } = pageHints(facts);
  const body = findHtmlBody(html, hints.headline ?? "");
  const shown = readHtmlLines(html, new Set(body));
  const texts = shown.map(({ text }) => text);
  const range = findBodyRange(texts, body);
  const { at, added, isTitled } = findHtmlHeadline(texts, range, titles, openSpeaksOfBody(body));

  const story = isWithoutText(texts, [...titles.title, ...titles.stated, ...facts.headings])
    ? hiddenStory(facts)
    : undefined;
  if (story !== undefined) return storyAsText(story, hints);
  const top = titles.title.filter((title) => isTitled && title !== added && title !== texts[at ?? -1]);
  const above = range?.first ?? 0;
  const extra = added === undefined ? [] : [added];
  const lines = [
    ...top.map(toHtmlLine),
    ...shown.slice(0, above),
    ...extra.map(toHtmlLine),
    ...shown.slice(above),
  ];
  if (!lines.some(({ text }) => hasLetterOrDigit(text)) || isOnlyTitles(texts, titles, facts.headings))
    return null;
  const headline = added === undefined ? at : above;
  const found: HeadlineAndBody = {
    headline: headline === undefined ? undefined : headline + top.length,
    range: range === undefined ? undefined : shiftedBy(range, top.length + extra.length),
    body,
  };
  const beside = timeBeside(lines, found.headline, found.range);
  const published = finestTime([hints.published, beside]) ?? facts.time;
  return { ...toTextAndStructure(lines, found), hints: hintsOf({ ...hints, published }) };
};
