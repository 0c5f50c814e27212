import type { DateCue } from "../../lexicon/dates/date-cues.ts";
import { datesOfLine, type DateInLine } from "./find-dates.ts";
import type { DateHints, FoundDate } from "./found-date.ts";
import type { Group } from "./components.ts";
import { cueBefore } from "./date-cues.ts";
import { isMark } from "./numbers.ts";
import { type Token, tokensOf } from "./tokens.ts";
import { bylineAt, countAt, joiningAt, ofAt, pictureAt } from "./words.ts";

/** A line of a page, with where it stands. */
export interface PageLine {
  /** 1-based. */
  readonly number: number;
  readonly text: string;
  readonly role: "header" | "body" | "footer";
}

/** A date that a page may have been published on. */
export interface Candidate {
  readonly line: PageLine;
  readonly date: FoundDate;
  readonly cue: DateCue | null;
  /** Words beside it, in its part of the line, that are neither date nor cue. */
  readonly wordsAround: number;
}

/** A line with a date on it and nothing to read is short. */
const LONGEST_LINE = 300;
const MOST_WORDS_IN_LINE = 12;
const MOST_WORDS_AROUND = 5;
/** These part a line into a section, an author, a date. */
const PARTING = "[]|\u2022\u00B7\u25CF\u00BB\u203A>\u2014\u2013/";

const isParting = (token: Token | undefined): boolean => token === undefined || isMark(token, PARTING);

interface Place {
  readonly from: number;
  readonly to: number;
}

/** The part of the line that a group stands in. */
const placeOf = (tokens: readonly Token[], { from, to }: Group): Place => {
  let first = from;
  let last = to;
  while (!isParting(tokens[first - 1])) first -= 1;
  while (!isParting(tokens[last])) last += 1;
  return { from: first, to: last };
};

const countWords = (tokens: readonly Token[], place: Place, taken: readonly Place[]): number => {
  let count = 0;
  for (let at = place.from; at < place.to;) {
    const isTaken = taken.some(({ from, to }) => at >= from && at < to);
    const counted = isTaken ? undefined : countAt(tokens, at);
    if (!isTaken && counted === undefined && tokens[at]?.kind !== "mark" && joiningAt(tokens, at) === null)
      count += 1;
    at = counted ?? at + 1;
  }
  return count;
};

/** "In", "since", "the year of" before a date among other words: a sentence tells of it. */
const isTold = (tokens: readonly Token[], { from }: Group): boolean =>
  joiningAt(tokens, from - 1) !== null || ofAt(tokens, from - 1) !== null;

const RELATIVE = "relative_to_anchor";
/** Ways to count from the anchor that a page uses for its own time. */
const OWN_TIME = new Set(["ago", "weekday_decides_year", "day_word_agrees"]);

const isOwnTime = ({ evidence }: FoundDate, { relative, weekday, clock }: Group): boolean => {
  if (!evidence.includes(RELATIVE) || evidence.some((why) => OWN_TIME.has(why))) return true;
  return relative?.kind === "day" && relative.offset <= 0 && (weekday !== null || clock !== null);
};

const isExact = ({ precision }: FoundDate): boolean => precision !== "month" && precision !== "year";

const isLikely = (
  tokens: readonly Token[],
  { date, group }: DateInLine,
  around: number,
  inLine: number,
): boolean => {
  if (inLine > MOST_WORDS_IN_LINE || around > MOST_WORDS_AROUND) return false;
  if (date.evidence.includes(RELATIVE) && around > 0) return false;
  if (!isExact(date)) return date.precision === "month" && inLine === 0;
  const { from } = placeOf(tokens, group);
  if (around === 0 || bylineAt(tokens, from) !== null) return true;
  return pictureAt(tokens, from) === null && !isTold(tokens, group);
};

/** The dates of a line that may be the publication. The cue may be what the line before was. */
export const candidatesOf = (
  line: PageLine,
  carried: DateCue | null,
  hints: DateHints,
): readonly Candidate[] => {
  if (line.text.length > LONGEST_LINE) return [];
  const tokens = tokensOf(line.text);
  const dates = datesOfLine(line.text, tokens, hints);
  if (dates.length === 0) return [];
  let done = 0;
  const cued = dates.map((each) => {
    const cue = cueBefore(tokens, each.group, done);
    done = each.group.to;
    return { each, cue };
  });
  const taken: readonly Place[] = cued.flatMap(({ each, cue }) => [
    each.group,
    ...(cue === null ? [] : [cue]),
  ]);
  const inLine = countWords(tokens, { from: 0, to: tokens.length }, taken);
  return cued.flatMap(({ each, cue }, index) => {
    const wordsAround = countWords(tokens, placeOf(tokens, each.group), taken);
    // Before the time of an update on the same line stands the time of publication.
    const beside = cued[index + 1]?.cue?.cue === "updated" ? "published" : null;
    const kind = cue?.cue ?? (inLine === 0 ? (carried ?? beside) : beside);
    // What the clock of a page says is when it was saved.
    if (kind === "today" || !isOwnTime(each.date, each.group)) return [];
    if (kind === null && !isLikely(tokens, each, wordsAround, inLine)) return [];
    return [{ line, date: each.date, cue: kind, wordsAround }];
  });
};
