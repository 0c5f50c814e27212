/** enrich/times/: the times that a text mentions, as days on the calendar. */

import { type Anchor, anchorOf, NO_TIMES, type TextTimes } from "./anchor.ts";
import type { DayPart } from "../../lexicon/dates/date-words.ts";
import type { EnrichedArticle } from "../names/reading.ts";
import type { MentionedTime } from "../enrichment.ts";
import type { ResolvedTime } from "./resolve-period.ts";
import type { TimePart } from "./written-time.ts";
import type { Tokens } from "../words/tokens.ts";
import { daysOf } from "../../document/published/gregorian.ts";
import { isFutureAround } from "./future.ts";
import { beginningsIn } from "./phrases.ts";
import { resolveTime } from "./resolve-time.ts";
import { startAfterLetters } from "../words/tokenize.ts";
import { timesAt } from "./read-span.ts";

/** A time in a text. Offsets are UTF-16 units of the tokens' text. */
export interface FoundTime extends Omit<MentionedTime, "field" | "text"> {
  /** Words, both inclusive. */
  readonly first: number;
  readonly last: number;
}

const rounded = (confidence: number): number => Math.round(confidence * 100) / 100;

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u;

/** The times of the text with one more, from which later ones may count. */
const remembered = (
  text: TextTimes,
  { from, to, precision, anchor }: ResolvedTime,
  sentence: number,
  part: DayPart | null,
): TextTimes => {
  const [, year, month, day] = (from === null ? null : ISO.exec(from)) ?? [];
  if (year === undefined || to !== null || precision === "decade" || precision === "season") return text;
  const isDay = day !== undefined && precision !== "week" && precision !== "month" && precision !== "year";
  return {
    day: isDay ? { days: daysOf(Number(year), Number(month), Number(day)), sentence, part } : text.day,
    month: month === undefined ? text.month : { year: Number(year), month: Number(month), sentence },
    year: { year: Number(year), sentence, isWritten: anchor === "none" },
  };
};

const foundTime = (tokens: Tokens, part: TimePart, time: ResolvedTime): FoundTime => {
  const { first, last, letters } = part;
  const { from, to, precision, anchor, conflict, trust } = time;
  return {
    first,
    last,
    start: startAfterLetters(tokens, first, letters),
    end: tokens.ends[last] ?? 0,
    from,
    to,
    precision,
    anchor,
    conflict,
    confidence: rounded(part.time.certainty * (from === null ? 1 : trust)),
  };
};

/** A span has the beginning of one time and the end of another. */
const asSpan = (from: ResolvedTime, to: ResolvedTime): ResolvedTime => ({
  ...from,
  from: to.from === null ? null : from.from,
  to: from.from === null ? null : (to.to ?? to.from),
  anchor: from.anchor === "none" ? to.anchor : from.anchor,
  conflict: from.conflict || to.conflict || (from.from !== null && to.from !== null && from.from > to.from),
  trust: Math.min(from.trust, to.trust),
});

/**
 * The times that a text mentions, in order, not overlapping. Relative ones count from the publication time and from nothing else:
 * without it they are found and not resolved. Linear; never throws.
 */
export const findTimes = (tokens: Tokens, published: EnrichedArticle["published"]): readonly FoundTime[] => {
  const anchor: Anchor | null = anchorOf(published);
  const found: FoundTime[] = [];
  let text = NO_TIMES;
  let covered = -1;
  for (const at of beginningsIn(tokens)) {
    if (at <= covered) continue;
    const read = timesAt(tokens, at);
    if (read === null) continue;
    const sentence = tokens.sentences[at] ?? 0;
    const { from, to, isSpan } = read;
    const last = to?.last ?? from.last;
    const around = { anchor, text, sentence, isFuture: () => isFutureAround(tokens, from.first, last) };
    const first = resolveTime(from.time, around);
    const second = to === null ? null : resolveTime(to.time, around);
    if (to === null || second === null) found.push(foundTime(tokens, from, first));
    else if (isSpan) found.push(foundTime(tokens, { ...from, last }, asSpan(first, second)));
    else found.push(foundTime(tokens, from, first), foundTime(tokens, to, second));
    text = remembered(
      text,
      isSpan && second !== null ? asSpan(first, second) : (second ?? first),
      sentence,
      from.time.dayPart ?? null,
    );
    covered = last;
  }
  return found;
};
