/** enrich/times/forms/: the forms in which a text writes a time, one a file. */

import {
  DEFINITE_UNITS,
  type Direction,
  FOLLOWING_WORDS,
  OPENING_WORDS,
  SAME_WORDS,
  THAT_WORDS,
  THIS_WORDS,
  WEAK_DIRECTIONS,
} from "../../../lexicon/dates/time-words.ts";
import { OFFICES } from "../../../lexicon/dates/no-times.ts";
import type { TimePart, WrittenTime } from "../written-time.ts";
import { BEGINS, hasStemOf, isOneOf, lookupOf, isGap } from "../phrases.ts";
import { type Tokens } from "../../words/tokens.ts";
import { directionAt } from "./named-date.ts";

const isThis = hasStemOf(THIS_WORDS);
const singularUnitAt = lookupOf(
  DEFINITE_UNITS.map(({ unit, one }) => [unit, one] as const),
  BEGINS.unit,
);
const isSame = isOneOf(SAME_WORDS);
const isFollowing = isOneOf(FOLLOWING_WORDS);
const isThat = hasStemOf(THAT_WORDS);
const isOf = isOneOf(["من"]);
const isSameBefore = hasStemOf(["نفس", "ذات"]);
const isWeak = isOneOf(WEAK_DIRECTIONS);
const isOffice = hasStemOf(OFFICES);
const isBeforeTime = hasStemOf([...OPENING_WORDS, "عن", "ل", "مع", "عام"]);

const BY: Readonly<Record<Direction, number>> = { past: -1, present: 0, next: 1 };

const sameUnit = (unit: NonNullable<WrittenTime["sameUnit"]>["unit"], by: number): WrittenTime => ({
  sameUnit: { unit, by },
  certainty: 0.8,
});

/** `الأسبوع الماضي`, `هذا العام`, `الشهر ذاته`, `في اليوم التالي`. */
export const unitAt = (tokens: Tokens, at: number): TimePart | null => {
  const name = singularUnitAt(tokens, at);
  if (name === null) return null;
  const { value: unit, last, letters, clitic } = name;
  if (unit === "minute" || unit === "hour") return null;
  const next = last + 1;
  const part = (to: number, time: WrittenTime): TimePart => ({ first: at, last: to, letters, time });
  if (isGap(tokens, next)) {
    if (isSame(tokens, next)) return part(next, sameUnit(unit, 0));
    if (isFollowing(tokens, next)) return part(next, sameUnit(unit, 1));
    const direction = unit === "day" ? null : directionAt(tokens, next);
    if (direction?.letters === 0 && unit !== "day") {
      const isMeant = clitic !== "" || (isGap(tokens, at) && isBeforeTime(tokens, at - 1)) || unit !== "year";
      if (isGap(tokens, at) && isOffice(tokens, at - 1)) return null;
      if (isWeak(tokens, next) && !isMeant) return null;
      return part(direction.last, { unitShift: { unit, by: BY[direction.value] }, certainty: 0.93 });
    }
  }
  if (at > 0 && isGap(tokens, at) && letters === 0) {
    if (isThis(tokens, at - 1) && unit !== "day")
      return part(last, { unitShift: { unit, by: 0 }, certainty: 0.9 });
    // `نفس الشهر من العام المقبل` is another month.
    const isOther = isGap(tokens, next) && isOf(tokens, next);
    if (isThat(tokens, at - 1) || (isSameBefore(tokens, at - 1) && !isOther))
      return part(last, sameUnit(unit, 0));
  }
  return null;
};
