import { groupsOf } from "./groups.ts";
import type { Group } from "./components.ts";
import { type Token, tokensOf } from "./tokens.ts";
import { countAt, eraAt, joiningAt, cueAt, stampAt } from "./words.ts";

/** No line that only tells a time is longer. */
const LONGEST_LINE = 200;
const DIGIT = /\p{Nd}/u;

const isWholeDate = ({ cores }: Group): boolean =>
  cores.some(({ readings }) => readings.some(({ year, day }) => year !== null && day !== null));

const isWord = ({ kind }: Token): boolean => kind !== "mark";

/** The tokens from one on that belong to no date: neither of its group, nor its cue, nor a word that joins such. */
const strangersOf = (tokens: readonly Token[], groups: readonly Group[]): number => {
  let strangers = 0;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    const group = groups.find(({ from, to }) => from <= at && at < to);
    const end =
      group?.to ??
      cueAt(tokens, at)?.to ??
      joiningAt(tokens, at)?.to ??
      eraAt(tokens, at)?.to ??
      stampAt(tokens, at)?.to ??
      countAt(tokens, at);
    if (end === undefined && token !== undefined && isWord(token)) strangers += 1;
    at = end ?? at + 1;
  }
  return strangers;
};

/** A time of day that is all a line says. */
export interface LoneClock {
  /** Without a cue before it. */
  readonly text: string;
  /** Does it say whose clock it is, or that it is a message's? */
  readonly isNamed: boolean;
}

/** The time of day that a line tells if it tells nothing else: `نشر الساعة 10:30`, `16:02 ت غ`. */
export const loneClockOf = (text: string): LoneClock | null => {
  if (text.length > LONGEST_LINE || !DIGIT.test(text)) return null;
  const tokens = tokensOf(text);
  const groups = groupsOf(tokens);
  const [group] = groups;
  if (groups.length !== 1 || group === undefined || group.clock === null) return null;
  if (group.cores.length > 0 || group.relative !== null || strangersOf(tokens, groups) > 0) return null;
  return {
    text: text.slice(tokens[group.from]?.start),
    isNamed: group.clock.zone !== null || tokens.some((_, at) => stampAt(tokens, at) !== null),
  };
};

/**
 * How many words of a line have nothing to do with the whole date (day, month and year) that is in it; undefined if there is
 * none. `15 مايو 2024 على الساعة 10:30` has none, `ليلى الخطيب - 15 مايو 2024` has two. Linear.
 */
export const strangersToDate = (text: string): number | undefined => {
  if (text.length > LONGEST_LINE || !DIGIT.test(text)) return undefined;
  const tokens = tokensOf(text);
  const groups = groupsOf(tokens);
  return groups.some(isWholeDate) ? strangersOf(tokens, groups) : undefined;
};

/** Does a line say when something was published or changed, and nothing else: `نُشر في: 23 شباط (فبراير) 2017`? Linear. */
export const isCuedDate = (text: string): boolean => {
  if (text.length > LONGEST_LINE || !DIGIT.test(text)) return false;
  const tokens = tokensOf(text);
  if (cueAt(tokens, 0) === null) return false;
  const groups = groupsOf(tokens);
  return groups.some(isWholeDate) && strangersOf(tokens, groups) === 0;
};
