import { ruleByPhrase } from "../boilerplate/by-phrase.ts";
import { foldedOf, type Line, lineOf } from "./line.ts";
import { endsClause, isListItem, isUnder } from "./line-shapes.ts";

/** Words of a link, or in bold, in the middle of a sentence. */
const MOST_WORDS_OF_A_LINK = 4;
const FEWEST_WORDS_BEFORE = 3;
const FEWEST_WORDS_BEHIND = 2;
/** A single one may be a subheading with a heading under it. */
const FEWEST_BROKEN = 2;
/** Least share of broken sentences among those that end right under another line. */
const BROKEN_SHARE = 0.5;
/** Least share of lines right under another one: such a text has hardly any blank lines. */
const CLOSE_SHARE = 0.9;
/** Words that a headline shares with the beginning of the body. Shorter words than the next constant stand in every text. */
const FEWEST_SHARED = 2;
const SHORTEST_WORD = 4;
const LINES_OF_BODY = 12;
const LINES_LOOKED_AT_ABOVE = 30;
const MOST_WORDS_OF_A_HEADLINE = 25;

const LETTER = /\p{L}/u;

const isBoilerplate = (line: Line): boolean =>
  ruleByPhrase(line, "outside") !== undefined || ruleByPhrase(line, "anywhere") !== undefined;

const isOpen = ({ text }: Line): boolean => LETTER.test(text) && !endsClause(text) && !isListItem(text);

/** Do three lines right under each other look like a sentence whose middle was a link? */
const isBrokenAt = (lines: readonly Line[], at: number): boolean => {
  const [before, tag, behind] = [lines[at], lines[at + 1], lines[at + 2]];
  if (before === undefined || !isUnder(before, tag) || !isUnder(tag, behind)) return false;
  return (
    tag.words <= MOST_WORDS_OF_A_LINK &&
    before.words >= FEWEST_WORDS_BEFORE &&
    behind.words >= FEWEST_WORDS_BEHIND &&
    endsClause(behind.text) &&
    !behind.text.endsWith(":") &&
    isOpen(before) &&
    isOpen(tag) &&
    !isBoilerplate(before) &&
    !isBoilerplate(tag)
  );
};

/** Positions where broken sentences begin, right under the end of another sentence. */
const brokenSentences = (lines: readonly Line[]): readonly number[] => {
  const broken: number[] = [];
  let ends = 0;
  const close = lines.filter((line, at) => isUnder(line, lines[at + 1])).length;
  if (close < (lines.length - 1) * CLOSE_SHARE) return broken;
  lines.forEach((line, at) => {
    if (!isUnder(line, lines[at + 1]) || !endsClause(line.text)) return;
    ends += 1;
    if (isBrokenAt(lines, at + 1)) broken.push(at + 1);
  });
  return broken.length >= FEWEST_BROKEN && broken.length >= ends * BROKEN_SHARE ? broken : [];
};

const longWordsOf = (line: Line): readonly string[] =>
  foldedOf(line)
    .split(" ")
    .filter(({ length }) => length >= SHORTEST_WORD);

/** The position of the body's first sentence, if it is broken and a headline stands above it. Without one it may be the headline itself. */
const firstBroken = (lines: readonly Line[], next: number): readonly number[] => {
  const first = lines.findIndex((_, at) => at < next && isBrokenAt(lines, at));
  if (first < 0) return [];
  const body = new Set(lines.slice(first, first + LINES_OF_BODY).flatMap(longWordsOf));
  const isHeadline = (line: Line): boolean =>
    line.words <= MOST_WORDS_OF_A_HEADLINE &&
    !endsClause(line.text) &&
    new Set(longWordsOf(line).filter((word) => body.has(word))).size >= FEWEST_SHARED;
  return lines.slice(Math.max(0, first - LINES_LOOKED_AT_ABOVE), first).some(isHeadline) ? [first] : [];
};

/**
 * Joins sentences that were broken around a link or bold words, by a program that puts the text of each HTML element on a line of its
 * own. Only in a text with many broken sentences. A joined line has the number of its first one. Keeps the text of every line. Linear.
 */
export const joinAtTags = (lines: readonly Line[]): readonly Line[] => {
  const broken = brokenSentences(lines);
  if (broken.length === 0) return lines;
  const starts = new Set([...firstBroken(lines, broken[0] ?? 0), ...broken]);
  const joined: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) continue;
    const sentence = starts.has(at) ? lines.slice(at, at + 3) : [line];
    joined.push(
      sentence.length === 1 ? line : lineOf(sentence.map(({ text }) => text).join(" "), line.number),
    );
    at += sentence.length - 1;
  }
  return joined;
};
