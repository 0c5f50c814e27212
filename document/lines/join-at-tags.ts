import { ruleByPhrase } from "../boilerplate/by-phrase.ts";
import { foldedOf, type Line, lineOf } from "./line.ts";
import { endsClause, isItem, isUnder } from "./line-shapes.ts";

/** The text of a link or of bold letters. */
const WORDS_OF_A_TAG = 4;
const FEWEST_WORDS_BEFORE = 3;
const FEWEST_WORDS_BEHIND = 2;
/** Once it may be a subheading with a heading under it. */
const FEWEST_BROKEN = 2;
/** Of the lines that end a sentence right under another line, so many end a broken one. */
const BROKEN_SHARE = 0.5;
/** Such a text has hardly a blank line: of its lines so many stand right under another. */
const CLOSE_SHARE = 0.9;
/** A headline above the body shares so many words with its beginning; shorter ones stand in every text. */
const FEWEST_SHARED = 2;
const SHORTEST_WORD = 4;
const LINES_OF_BODY = 12;
const LINES_OF_HEAD = 30;
const WORDS_OF_A_TITLE = 25;

const LETTER = /\p{L}/u;

const isBoilerplate = (line: Line): boolean =>
  ruleByPhrase(line, "outside") !== undefined || ruleByPhrase(line, "anywhere") !== undefined;

const isOpen = ({ text }: Line): boolean => LETTER.test(text) && !endsClause(text) && !isItem(text);

/** Do three lines right under each other look like a sentence whose middle was a link? */
const isBrokenAt = (lines: readonly Line[], at: number): boolean => {
  const [before, tag, behind] = [lines[at], lines[at + 1], lines[at + 2]];
  if (before === undefined || !isUnder(before, tag) || !isUnder(tag, behind)) return false;
  return (
    tag.words <= WORDS_OF_A_TAG &&
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

/** Where sentences begin that are broken so, right under the end of another. */
const brokenOf = (lines: readonly Line[]): readonly number[] => {
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

const wordsOf = (line: Line): readonly string[] =>
  foldedOf(line)
    .split(" ")
    .filter(({ length }) => length >= SHORTEST_WORD);

/** The body's first sentence, if it is broken too and its headline stands above it: else it may be the headline itself. */
const firstBroken = (lines: readonly Line[], next: number): readonly number[] => {
  const first = lines.findIndex((_, at) => at < next && isBrokenAt(lines, at));
  if (first < 0) return [];
  const body = new Set(lines.slice(first, first + LINES_OF_BODY).flatMap(wordsOf));
  const isHeadline = (line: Line): boolean =>
    line.words <= WORDS_OF_A_TITLE &&
    !endsClause(line.text) &&
    new Set(wordsOf(line).filter((word) => body.has(word))).size >= FEWEST_SHARED;
  return lines.slice(Math.max(0, first - LINES_OF_HEAD), first).some(isHeadline) ? [first] : [];
};

/**
 * Joins sentences that were broken where a page has a link or bold letters, by whoever put each piece of its text on a line of its
 * own. Only in a text where many are; a joined line has the number of its first. Keeps every line's text. Linear.
 */
export const joinAtTags = (lines: readonly Line[]): readonly Line[] => {
  const broken = brokenOf(lines);
  if (broken.length === 0) return lines;
  const starts = new Set([...firstBroken(lines, broken[0] ?? 0), ...broken]);
  const joined: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) continue;
    const parts = starts.has(at) ? lines.slice(at, at + 3) : [line];
    joined.push(parts.length === 1 ? line : lineOf(parts.map(({ text }) => text).join(" "), line.number));
    at += parts.length - 1;
  }
  return joined;
};
