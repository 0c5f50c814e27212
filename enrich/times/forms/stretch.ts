import {
  DEFINITE_UNITS,
  FEW_WORDS,
  RECENT_WORDS,
  STRETCHES,
  VAGUE_TIMES,
} from "../../../lexicon/dates/time-words.ts";
import type { TimeUnit } from "../../../lexicon/dates/date-words.ts";
import { numberAt } from "../numbers.ts";
import type { TimePart } from "../written-time.ts";
import { anyOf, BEGINS, isOneOf, lookupOf, isGap } from "../phrases.ts";
import { type Tokens } from "../../words/tokens.ts";
import { directionAt } from "./named-date.ts";

const pluralUnitAt = lookupOf<{ readonly unit: TimeUnit; readonly count: number }>(
  DEFINITE_UNITS.flatMap(({ unit, two, many }) => [
    [{ unit, count: 2 }, two] as const,
    [{ unit, count: 0 }, many] as const,
  ]),
  BEGINS.stretch,
);
const stretchWordAt = anyOf(STRETCHES, BEGINS.stretch);
const isRecent = isOneOf(RECENT_WORDS);
const isFew = isOneOf(FEW_WORDS);
const vagueAt = anyOf(VAGUE_TIMES, BEGINS.stretch);

/** `الأيام الثلاثة الماضية` is counted; `الأيام القليلة الماضية`, `الفترة المقبلة`, `مؤخرا` are vague. */
export const stretchAt = (tokens: Tokens, at: number): TimePart | null => {
  const vague = vagueAt(tokens, at);
  if (vague !== null)
    return {
      first: at,
      last: vague.last,
      letters: vague.letters,
      time: { unresolved: "vague", certainty: 0.85 },
    };
  const plural = pluralUnitAt(tokens, at);
  const name = plural ?? stretchWordAt(tokens, at);
  if (name === null) return null;
  let last = name.last;
  let count = plural?.value.count ?? 0;
  const number = isGap(tokens, last + 1) ? numberAt(tokens, last + 1, 3) : null;
  if (number !== null) {
    count = number.value;
    last = number.last;
  }
  if (isFew(tokens, last + 1) && isGap(tokens, last + 1)) last += 1;
  if (!isGap(tokens, last + 1)) return null;
  const direction = directionAt(tokens, last + 1);
  const isVaguely = isRecent(tokens, last + 1);
  if (direction?.letters !== 0 && !isVaguely) return null;
  last = direction?.letters === 0 ? direction.last : last + 1;
  const isCounted = plural !== null && count > 0 && direction?.letters === 0 && direction.value !== "present";
  return {
    first: at,
    last,
    letters: name.letters,
    time: isCounted
      ? { stretch: { unit: plural.value.unit, count, direction: direction.value }, certainty: 0.9 }
      : { unresolved: "vague", certainty: 0.85 },
  };
};
