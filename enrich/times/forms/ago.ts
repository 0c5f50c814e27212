import { AGO_WORDS, TIME_UNITS, type TimeUnit } from "../../../lexicon/dates/date-words.ts";
import { APPROXIMATE_WORDS, SOME_WORDS, UNCOUNTED } from "../../../lexicon/dates/time-words.ts";
import { numberAt, spelledNumberAt } from "../numbers.ts";
import { weekdayNameAt } from "./day.ts";
import type { TimePart, WrittenTime } from "../written-time.ts";
import { anyOf, BEGINS, isOneOf, lookupOf, isGap } from "../phrases.ts";
import { formAt, type Tokens } from "../../words/tokens.ts";
import { monthAt } from "./named-date.ts";

const agoWordAt = anyOf([...AGO_WORDS, "بعد"], BEGINS.ago);
const indefiniteUnitAt = lookupOf<{ readonly unit: TimeUnit; readonly count: number }>(
  TIME_UNITS.flatMap(({ unit, one, two }) => [
    [{ unit, count: 1 }, one] as const,
    [{ unit, count: 2 }, two] as const,
  ]),
);
const isUncounted = isOneOf(UNCOUNTED);
const isSome = isOneOf(SOME_WORDS);
const isApproximate = isOneOf(APPROXIMATE_WORDS);
const isMore = isOneOf(["أكثر", "أقل", "ما"]);
const isFrom = isOneOf(["من"]);

interface Amount {
  readonly unit: TimeUnit;
  readonly count: number;
  readonly last: number;
}

const amountAt = (tokens: Tokens, at: number): Amount | null => {
  const unit = indefiniteUnitAt(tokens, at);
  if (unit?.letters === 0) {
    const one = isGap(tokens, unit.last + 1) ? spelledNumberAt(tokens, unit.last + 1) : null;
    const last = one?.value === unit.value.count && one.letters === 0 ? one.last : unit.last;
    return { ...unit.value, last };
  }
  const count = numberAt(tokens, at, 3);
  if (count === null || count.letters > 0 || !isGap(tokens, count.last + 1)) return null;
  const counted = indefiniteUnitAt(tokens, count.last + 1);
  if (counted?.letters !== 0 || counted.value.count === 2) return null;
  return { unit: counted.value.unit, count: count.value, last: counted.last };
};

/** Whether what is counted has a name of its own: `قبل شهر رمضان`, `منذ عام 2011`, `منذ سنوات الحرب`, `منذ يوم الأحد`. */
const isNamed = (tokens: Tokens, at: number): boolean =>
  isGap(tokens, at) &&
  (formAt(tokens, at).startsWith("ال") ||
    numberAt(tokens, at, 4) !== null ||
    monthAt(tokens, at)?.letters === 0 ||
    weekdayNameAt(tokens, at) !== null);

/** `قبل ثلاثة أيام`, `منذ نحو شهر`; from another time (`قبل يومين من الهجوم`) or without a number it is not resolved. */
export const agoAt = (tokens: Tokens, at: number): TimePart | null => {
  const word = agoWordAt(tokens, at);
  if (word === null || !isGap(tokens, word.last + 1)) return null;
  const isAfter = formAt(tokens, word.last).endsWith("بعد");
  let from = word.last + 1;
  const part = (last: number, time: WrittenTime): TimePart => ({
    first: at,
    last,
    letters: word.letters,
    time,
  });
  const isMoreThan = isMore(tokens, from);
  if (isMoreThan) from += 2;
  else if (isApproximate(tokens, from)) from += 1;
  const some = isSome(tokens, from) ? from + 1 : from;
  if (isUncounted(tokens, some) && isGap(tokens, some)) {
    // `فترة` and the like say nothing of when.
    if (isNamed(tokens, some + 1) || isMoreThan) return null;
    return part(some, { unresolved: "vague", certainty: 0.8 });
  }
  const amount = isGap(tokens, from) ? amountAt(tokens, from) : null;
  if (amount === null || isNamed(tokens, amount.last + 1)) return null;
  const { unit, count, last } = amount;
  const isFromOther = isFrom(tokens, last + 1) && isGap(tokens, last + 1);
  // `يوما بعد يوم`, `بعد ساعة`: no time.
  if (isAfter && (unit === "hour" || unit === "minute" || (count === 1 && !isFromOther))) return null;
  if (isAfter || isFromOther || isMoreThan) {
    return part(last, { unresolved: isMoreThan ? "vague" : unit, certainty: 0.7 });
  }
  return part(last, { ago: { unit, count }, certainty: 0.88 });
};
