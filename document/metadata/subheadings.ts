import { BODY_OPENERS } from "../../lexicon/article/body-words.ts";
import { foldStored } from "../../text/dedup-form.ts";
import { foldedSet } from "../../text/folded-words.ts";
import { endsSentence, isProse, type Line } from "../lines/line.ts";
import { knownOf } from "./known.ts";
import { isBody, type ReadPage } from "./page.ts";

const bodyOpeners = foldedSet(BODY_OPENERS);

/** Where paragraphs end with full stops, a line without one may be as long and still be a heading. */
const MOST_WORDS = 16;
const MOST_WORDS_UNPUNCTUATED = 8;
/** Paragraphs of a text that is punctuated: so many of them end a sentence. */
const PUNCTUATED_SHARE = 0.7;
/** What a heading stands over. */
const FEWEST_WORDS_BELOW = 10;
/** A line that goes on, a list's item, a question's mark of its asker. */
const GOES_ON = /[.,\u060C\u061B;:]$/u;
/** An address, a time, a score or a match's two sides, a quotation about to begin. */
const NO_HEADING = /https?:|\p{Nd}:|\/|: ?["\u00AB\u201C]$/u;
const ITEM = /^[-\u2010-\u2015*\u2022\u25CF\u25AA]/u;
/** Wide enough for any heading, tashkeel included. */
const LONGEST_HEADING = 400;

const isLong = ({ words }: Line): boolean => words > MOST_WORDS;
const closes = ({ text }: Line): boolean =>
  endsSentence(text) || /[!?\u061F:]["\u00BB\u201D)]?$/u.test(text.slice(-2));

const isPunctuated = (paragraphs: readonly Line[]): boolean => {
  const long = paragraphs.filter(isLong);
  return long.filter(closes).length >= long.length * PUNCTUATED_SHARE;
};

const isHeading = ({ text, folded, words }: Line): boolean => {
  if (words === 0 || text.length > LONGEST_HEADING) return false;
  if (GOES_ON.test(text) || endsSentence(text) || ITEM.test(text) || NO_HEADING.test(text)) return false;
  const known = folded ?? foldStored(text);
  return !bodyOpeners.has(known.split(" ", 1)[0] ?? "") && knownOf(text) === "unknown";
};

/** Short lines inside the body, each over a longer paragraph and under the end of one. They stay in the body. */
export const readSubheadings = (page: ReadPage): readonly string[] => {
  const body = page.lines.filter((_, index) => isBody(page, index));
  const most = isPunctuated(body) ? MOST_WORDS : MOST_WORDS_UNPUNCTUATED;
  return body.flatMap((line, index) => {
    const above = body[index - 1];
    const below = body[index + 1];
    if (above === undefined || below === undefined || line.words > most) return [];
    const stands =
      below.words > line.words &&
      (isProse(below) || below.words >= FEWEST_WORDS_BELOW) &&
      (isProse(above) || closes(above));
    return stands && isHeading(line) ? [line.text] : [];
  });
};
