import { countWords } from "../../text/words.ts";
import { toStoredForm } from "../../text/stored-form.ts";
import { isProse, linesOf } from "../line.ts";
import { isLabelledDate, strangersToDate } from "../published/is-dated.ts";
import { speaksOf, storyWords } from "../story-words.ts";
import type { Structure } from "../structure.ts";
import type { Box } from "./html-boxes.ts";
import { findHtmlHeadline } from "./html-headline.ts";
import { shownLines } from "./html-lines.ts";
import { type Place, placeOf } from "./html-place.ts";
import { htmlStory } from "./html-story.ts";
import { htmlTokens } from "./html-tokens.ts";
import { pageFacts } from "./page-facts.ts";
import { finest, pageHints, titlesOf } from "./page-hints.ts";
import { hintsOf, type Parsed } from "./parsed.ts";

/** Who wrote an article and when stands so near to its headline. */
const LINES_BESIDE = 6;
/** The same, where the extractor takes the headline for a part of the story. */
const LINES_UNDER = 3;

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** A line of the text. */
interface Row {
  readonly text: string;
  readonly boxes: readonly Box[];
  readonly time?: string | undefined;
  readonly date?: string | undefined;
  /** Does it follow the line above without an empty line, after a break? */
  readonly isBroken: boolean;
}

/** Tells of titles whether they speak of a story with these lines, as what a site calls itself does not; of no story all do. */
const speaksOfStory = (story: readonly string[]): ((title: string) => boolean) => {
  if (story.length === 0) return () => true;
  const lines = linesOf(toStoredForm(story.join("\n\n")));
  const words = storyWords(lines, { first: 0, last: lines.length - 1 });
  return (title) => linesOf(toStoredForm(title)).some((line) => speaksOf(line, words));
};

const isHidden = ({ kind }: Box): boolean => kind === "hidden";

const rowFrom = (text: string): Row => ({ text, boxes: [], isBroken: false });

/** What a browser shows, and of what it does not show the story. */
const rowsOf = (html: string, story: ReadonlySet<string>): readonly Row[] =>
  Array.from(shownLines(htmlTokens(html))).flatMap(({ text, boxes, time, date }) =>
    text.split("\n").flatMap((line, at, lines) => {
      const shown = line.trim();
      if (shown === "" || (boxes.some(isHidden) && !story.has(shown))) return [];
      return [{ text: shown, boxes, time, date, isBroken: (lines[at - 1]?.trim() ?? "") !== "" }];
    }),
  );

type Fate = "caption" | "apart" | undefined;

/** A box with more of the story than this holds the story. */
const MOST_OF_A_STORY = 0.2;

/** The words that tell of boxes on this page, without those by which the story itself is called. */
const believed = (rows: readonly Row[], told: ReadonlySet<string>): ((box: Box) => boolean) => {
  const inside = new Map<string, number>();
  let all = 0;
  for (const { text, boxes } of rows) {
    if (!told.has(text)) continue;
    all += text.length;
    for (const word of new Set(boxes.map((box) => box.word)))
      inside.set(word, (inside.get(word) ?? 0) + text.length);
  }
  return ({ word }) => (inside.get(word) ?? 0) <= all * MOST_OF_A_STORY;
};

/** What the markup says of each row that stands at or above the end of the story. */
const fatesOf = (rows: readonly Row[], { first, last }: Place, story: readonly string[]): readonly Fate[] => {
  const told = new Set(story);
  const isBelieved = believed(rows, told);
  return rows.map(({ text, boxes }, at) => {
    if (at > last) return undefined;
    const prose = isProse({ text, words: countWords(text) });
    const isTold = told.has(text);
    // Of what the extractor takes for the story a paragraph stays, unless its box speaks to the reader.
    const box = boxes.find((each) => isBelieved(each) && !(isTold && prose && each.kind !== "aside-prose"));
    if (box !== undefined) return box.kind === "caption" ? "caption" : "apart";
    return at > first && !isTold && !prose ? "apart" : undefined;
  });
};

/** A date without a label and without other words, as the element that holds it says: among others on its line it would not be seen. */
const bareDate = (date: string | undefined): string | undefined =>
  date !== undefined && strangersToDate(date) === 0 && !isLabelledDate(date) ? date : undefined;

/**
 * The time that an element beside headline and story states for machines: first between the two, then right under the story, then above the
 * headline. Else the date that one between the two is, and nothing else.
 */
const timeBeside = (
  rows: readonly Row[],
  headline: number | undefined,
  place: Place | undefined,
): string | undefined => {
  const { first, last } = place ?? { first: headline ?? 0, last: headline ?? 0 };
  const above = Math.min(headline ?? first, first);
  const near = [
    ...rows.slice(above, first + LINES_BESIDE),
    ...rows.slice(last + 1, last + 1 + LINES_BESIDE),
    ...rows.slice(Math.max(0, above - LINES_BESIDE), above),
  ];
  const between = rows.slice(above, Math.max(first, above + LINES_UNDER) + 1);
  return (
    near.find(({ time }) => time !== undefined)?.time ??
    between.flatMap(({ date }) => bareDate(date) ?? [])[0]
  );
};

/** Where headline and story stand among the rows, and what the story's lines are. */
interface Found {
  readonly headline: number | undefined;
  readonly place: Place | undefined;
  readonly story: readonly string[];
}

/** The rows as a text, and what is known of them by the numbers of their lines. */
const textOf = (
  rows: readonly Row[],
  { headline, place, story }: Found,
): { readonly text: string; readonly structure: Structure } => {
  const parts: string[] = [];
  let number = 1;
  const numbers = rows.map(({ text, isBroken }, at) => {
    const gap = at === 0 ? "" : isBroken ? "\n" : "\n\n";
    parts.push(gap, text);
    number += gap.length;
    return number;
  });
  const numberOf = (at: number): number => numbers[at] ?? 0;
  const fates = place === undefined ? [] : fatesOf(rows, place, story);
  const all = (wanted: Fate): ReadonlySet<number> =>
    new Set(fates.flatMap((fate, at) => (fate === wanted ? [numberOf(at)] : [])));
  const structure: Structure = {
    ...(headline === undefined ? {} : { headline: numberOf(headline) }),
    ...(place === undefined ? {} : { story: { first: numberOf(place.first), last: numberOf(place.last) } }),
    apart: all("apart"),
    captions: all("caption"),
  };
  return { text: parts.join(""), structure };
};

const moved = ({ first, last }: Place, by: number): Place => ({ first: first + by, last: last + by });

/**
 * Reads a page: all the lines that a reader sees, under the title that the page gives itself, with what the markup says about them and
 * what the metadata say as hints.
 *
 * The headline is the line that is one by the page's titles; if none is, and the metadata name one, that is put above the
 * story. The story is where Readability finds it; where it finds none, the lines themselves must tell. Null if there is no text.
 */
export const parseHtml = (html: string): Parsed | null => {
  const facts = pageFacts(htmlTokens(html));
  const hints = pageHints(facts);
  const story = htmlStory(html, hints.headline ?? "");
  const shown = rowsOf(html, new Set(story));
  const lines = shown.map(({ text }) => text);
  const place = placeOf(lines, story);
  const titles = { ...titlesOf(facts), outlet: hints.outlet };
  const { at, added, isTitled } = findHtmlHeadline(lines, place, titles, speaksOfStory(story));

  const top = titles.title.filter((title) => isTitled && title !== added && title !== lines[at ?? -1]);
  const above = place?.first ?? 0;
  const extra = added === undefined ? [] : [added];
  const rows = [...top.map(rowFrom), ...shown.slice(0, above), ...extra.map(rowFrom), ...shown.slice(above)];
  if (!rows.some((row) => LETTER_OR_DIGIT.test(row.text))) return null;
  const headline = added === undefined ? (at ?? undefined) : above;
  const found = {
    headline: headline === undefined ? undefined : headline + top.length,
    place: place === undefined ? undefined : moved(place, top.length + extra.length),
    story,
  };
  const beside = timeBeside(rows, found.headline, found.place);
  const published = finest([hints.published, beside]) ?? facts.times[0];
  return { ...textOf(rows, found), hints: hintsOf({ ...hints, published }) };
};
