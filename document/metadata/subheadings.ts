import { BODY_OPENERS } from "../../lexicon/article/body-words.ts";
import { foldStored } from "../../text/dedup-form.ts";
import { foldedSet } from "../../text/folded-words.ts";
import { endsSentence, isProse, type Line } from "../lines/line.ts";
import { segmentKindOf } from "./segment-kind.ts";
import { isBody, type ReadPage } from "./page.ts";

const bodyOpeners = foldedSet(BODY_OPENERS);

/** If paragraphs end with full stops, a line without one may be this long and still be a subheading. */
const MOST_WORDS = 16;
const MOST_WORDS_WITHOUT_STOPS = 8;
/** At least this share of the paragraphs of a punctuated text end a sentence. */
const SHARE_OF_ENDED = 0.7;
/** Of the paragraph below, if it is not prose. */
const FEWEST_WORDS_BELOW = 10;
/** The line continues below, introduces a list, or names the asker of a question. */
const CONTINUES = /[.,\u060C\u061B;:]$/u;
/** An address, a time, a score or the two sides of a match, the introduction of a quotation. */
const NOT_A_SUBHEADING = /https?:|\p{Nd}:|\/|: ?["\u00AB\u201C]$/u;
const LIST_ITEM = /^[-\u2010-\u2015*\u2022\u25CF\u25AA]/u;
/** In characters, enough for any subheading with tashkeel. */
const LONGEST_SUBHEADING = 400;

const isLong = ({ words }: Line): boolean => words > MOST_WORDS;
const endsParagraph = ({ text }: Line): boolean =>
  endsSentence(text) || /[!?\u061F:]["\u00BB\u201D)]?$/u.test(text.slice(-2));

const paragraphsEndSentences = (paragraphs: readonly Line[]): boolean => {
  const long = paragraphs.filter(isLong);
  return long.filter(endsParagraph).length >= long.length * SHARE_OF_ENDED;
};

const mayBeSubheading = ({ text, folded, words }: Line): boolean => {
  if (words === 0 || text.length > LONGEST_SUBHEADING) return false;
  if (CONTINUES.test(text) || endsSentence(text) || LIST_ITEM.test(text) || NOT_A_SUBHEADING.test(text))
    return false;
  const known = folded ?? foldStored(text);
  return !bodyOpeners.has(known.split(" ", 1)[0] ?? "") && segmentKindOf(text) === "unknown";
};

/**
 * Short lines inside the body, each after the end of one paragraph and before a longer one. They stay in the body too.
 */
export const readSubheadings = (page: ReadPage): readonly string[] => {
  const body = page.lines.filter((_, index) => isBody(page, index));
  const most = paragraphsEndSentences(body) ? MOST_WORDS : MOST_WORDS_WITHOUT_STOPS;
  return body.flatMap((line, index) => {
    const above = body[index - 1];
    const below = body[index + 1];
    if (above === undefined || below === undefined || line.words > most) return [];
    const stands =
      below.words > line.words &&
      (isProse(below) || below.words >= FEWEST_WORDS_BELOW) &&
      (isProse(above) || endsParagraph(above));
    return stands && mayBeSubheading(line) ? [line.text] : [];
  });
};
