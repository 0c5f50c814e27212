import { toStoredForm } from "../../../text/stored-form.ts";
import { linesOf } from "../../lines/line.ts";
import { speaksOf, bodyWords } from "../../headline/body-words.ts";
import type { Structure } from "../../boilerplate/by-markup.ts";
import { type Fate, fatesOf } from "./fates.ts";
import { findHtmlHeadline } from "./headline.ts";
import { type Place, placeOf } from "./place.ts";
import { type Row, rowFrom, rowsOf } from "./rows.ts";
import { htmlBody } from "./find-body.ts";
import { timeBeside } from "./time.ts";
import { htmlTokens } from "./tokens.ts";
import { pageFacts } from "./page-facts.ts";
import { finest, pageHints } from "./page-hints.ts";
import { hintsOf, type Parsed } from "../parsed.ts";

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Tells of titles whether they speak of a body with these lines, as what a site calls itself does not; of no body all do. */
const speaksOfBody = (body: readonly string[]): ((title: string) => boolean) => {
  if (body.length === 0) return () => true;
  const lines = linesOf(toStoredForm(body.join("\n\n")));
  const words = bodyWords(lines, { first: 0, last: lines.length - 1 });
  return (title) => linesOf(toStoredForm(title)).some((line) => speaksOf(line, words));
};

/** Where headline and body stand among the rows, and what the body's lines are. */
interface Found {
  readonly headline: number | undefined;
  readonly place: Place | undefined;
  readonly body: readonly string[];
}

/** The rows as a text, and what is known of them by the numbers of their lines. */
const textOf = (
  rows: readonly Row[],
  { headline, place, body }: Found,
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
  const fates = place === undefined ? [] : fatesOf(rows, place, body);
  const all = (wanted: Fate): ReadonlySet<number> =>
    new Set(fates.flatMap((fate, at) => (fate === wanted ? [numberOf(at)] : [])));
  const structure: Structure = {
    ...(headline === undefined ? {} : { headline: numberOf(headline) }),
    ...(place === undefined ? {} : { body: { first: numberOf(place.first), last: numberOf(place.last) } }),
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
 * body. The body is where Readability finds it; where it finds none, the lines themselves must tell. Null if there is no text.
 */
export const parseHtml = (html: string): Parsed | null => {
  const facts = pageFacts(htmlTokens(html));
  const { hints, titles } = pageHints(facts);
  const body = htmlBody(html, hints.headline ?? "");
  const shown = rowsOf(html, new Set(body));
  const lines = shown.map(({ text }) => text);
  const place = placeOf(lines, body);
  const { at, added, isTitled } = findHtmlHeadline(lines, place, titles, speaksOfBody(body));

  const top = titles.title.filter((title) => isTitled && title !== added && title !== lines[at ?? -1]);
  const above = place?.first ?? 0;
  const extra = added === undefined ? [] : [added];
  const rows = [...top.map(rowFrom), ...shown.slice(0, above), ...extra.map(rowFrom), ...shown.slice(above)];
  if (!rows.some((row) => LETTER_OR_DIGIT.test(row.text))) return null;
  const headline = added === undefined ? at : above;
  const found = {
    headline: headline === undefined ? undefined : headline + top.length,
    place: place === undefined ? undefined : moved(place, top.length + extra.length),
    body,
  };
  const beside = timeBeside(rows, found.headline, found.place);
  const published = finest([hints.published, beside]) ?? facts.time;
  return { ...textOf(rows, found), hints: hintsOf({ ...hints, published }) };
};
