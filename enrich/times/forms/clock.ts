import { zoneBehind } from "./clock-zone.ts";
import {
  DAY_PARTS,
  type DayPart,
  HOUR_FRACTIONS,
  MINUS_WORDS,
  NUMBER_WORDS,
} from "../../../lexicon/dates/date-words.ts";
import { GAP, type Tokens } from "../../words/tokens.ts";
import type { TimePart, WrittenClock } from "../written-time.ts";
import { BEGINS, anyOf, isOneOf, lookupOf, type Match } from "../phrases.ts";
import { bareDigitsAt, type Digits, digitsAt, numberAt, spelledNumberAt } from "../numbers.ts";
import { APPROXIMATE_WORDS } from "../../../lexicon/dates/time-words.ts";
import { isOpening } from "./named-date.ts";
import { toDedupForm } from "../../../text/dedup-form.ts";

const hourWordAt = anyOf(["الساعة"], BEGINS.clock);
const dayPartAt = lookupOf(DAY_PARTS);
const fractionAt = lookupOf(HOUR_FRACTIONS);
const isMinus = isOneOf(MINUS_WORDS);
const isMinute = isOneOf(["دقيقة", "دقائق"]);
const isApproximate = isOneOf([...APPROXIMATE_WORDS, "في"]);
const isWithin = isOneOf(["من", "في"]);

/** The hours as a clock names them: feminine ordinals. */
const HOURS = new Map(
  NUMBER_WORDS.flatMap(([value, names]) =>
    names
      .map(toDedupForm)
      .filter((name) => name.startsWith("ال") && name.endsWith("ه"))
      .map((name) => [name, value] as const),
  ),
);
HOURS.set(toDedupForm("الواحدة"), 1);
lookupOf([[true, [...HOURS.keys()]]], BEGINS.clock);

/** Joined to the hour, or of one letter: too short to mean a part of the day without `الساعة` or a colon. */
const isShort = (word: string): boolean => word.length < 2;

const isJoined = ({ starts, ends }: Tokens, at: number): boolean => starts[at] === (ends[at - 1] ?? 0) + 1;

interface TimeOfDay {
  readonly isOfTwelve: boolean;
  readonly hour: number;
  readonly minute: number | null;
  readonly last: number;
  readonly letters: number;
}

/** `02:30`, `2:30:15`; behind `الساعة` also `2.30`. */
const colonTimeAt = (tokens: Tokens, at: number, gap: number): TimeOfDay | null => {
  const hour = bareDigitsAt(tokens, at, 2);
  const minute = digitsAt(tokens, at + 1);
  if (hour === null || minute?.length !== 2 || minute.letters > 0 || minute.tail.length > 1) return null;
  if ((tokens.gaps[at + 1] ?? 0) !== gap || !isJoined(tokens, at + 1)) return null;
  if (hour.value > 24 || minute.value > 59) return null;
  const second =
    tokens.gaps[at + 2] === GAP.colon && isJoined(tokens, at + 2) ? digitsAt(tokens, at + 2) : null;
  const last = second?.length === 2 ? at + 2 : at + 1;
  const isOfTwelve = hour.length === 1;
  return { hour: hour.value, minute: minute.value, last, letters: hour.letters, isOfTwelve };
};

/** `والنصف`, `إلا ربعا`, `و20 دقيقة`: minutes behind an hour. */
const minutesBehind = (
  tokens: Tokens,
  at: number,
): { readonly minutes: number; readonly last: number } | null => {
  if (tokens.gaps[at] !== 0) return null;
  if (isMinus(tokens, at)) {
    const missing = fractionAt(tokens, at + 1);
    return missing === null ? null : { minutes: -missing.value, last: missing.last };
  }
  const isApart = tokens.words[at]?.form === "و";
  const from = isApart ? at + 1 : at;
  const fraction = fractionAt(tokens, from);
  if (fraction !== null && (isApart || fraction.clitic === "و"))
    return { minutes: fraction.value, last: fraction.last };
  const count = numberAt(tokens, from, 2);
  if (count === null || count.value > 59 || (!isApart && !count.clitic.startsWith("و"))) return null;
  return isMinute(tokens, count.last + 1) ? { minutes: count.value, last: count.last + 1 } : null;
};

const withMinutes = (tokens: Tokens, hour: Match<number>): TimeOfDay => {
  const behind = minutesBehind(tokens, hour.last + 1);
  const { value, last, letters } = hour;
  const isOfTwelve = value <= 12;
  if (behind === null) return { hour: value, minute: null, last, letters, isOfTwelve };
  const total = value * 60 + behind.minutes;
  return {
    hour: Math.floor(total / 60),
    minute: ((total % 60) + 60) % 60,
    last: behind.last,
    letters,
    isOfTwelve,
  };
};

/** The hour behind `الساعة`: in digits, or in words (`الثامنة والنصف`). */
const hourAt = (tokens: Tokens, at: number): TimeOfDay | null => {
  const digits = bareDigitsAt(tokens, at, 2);
  if (digits !== null) {
    const { value, letters, clitic } = digits;
    return value > 24 ? null : withMinutes(tokens, { value, last: at, letters, clitic });
  }
  const hour = hourNameAt(tokens, at) ?? spelledNumberAt(tokens, at);
  return hour === null || hour.value > 12 ? null : withMinutes(tokens, hour);
};

/** `الثامنة`, `الحادية عشرة`. */
const hourNameAt = (tokens: Tokens, at: number): Match<number> | null => {
  for (const { form, clitic, letters } of tokens.words[at]?.stems ?? []) {
    const value = HOURS.get(form);
    if (value === undefined) continue;
    const next = tokens.words[at + 1]?.form;
    const isTeen = value <= 2 && next === toDedupForm("عشرة") && tokens.gaps[at + 1] === 0;
    return { value: isTeen ? value + 10 : value, last: isTeen ? at + 1 : at, letters, clitic };
  }
  return null;
};

interface PartBehind {
  readonly dayPart?: DayPart;
  readonly last: number;
}

const joinedPartOf = ({ tail }: Digits): DayPart | undefined =>
  DAY_PARTS.find(([, names]) => names.some((name) => toDedupForm(name) === tail))?.[0];

/** A part of the day that the writer put behind the hour: `مساء`, `بعد الظهر`, `في المساء`. */
const partBehind = (tokens: Tokens, last: number): PartBehind => {
  const from = last + 1;
  if ((tokens.gaps[from] ?? GAP.newline) !== 0) return { last };
  const part = dayPartAt(tokens, from) ?? (isWithin(tokens, from) ? dayPartAt(tokens, from + 1) : null);
  if (part === null || part.letters > 0) return { last };
  // `صباح الأحد` behind an hour is a part of its own, with its day.
  return { dayPart: part.value, last: part.last };
};

const clockPart = (
  tokens: Tokens,
  at: number,
  time: TimeOfDay,
  { dayPart, last }: PartBehind,
  certainty: number,
): TimePart => {
  const zone = zoneBehind(tokens, last + 1);
  const clock: WrittenClock = {
    hour: time.hour,
    minute: time.minute,
    isOfTwelve: time.isOfTwelve && dayPart === undefined,
    isGreenwich: zone?.isGreenwich === true,
  };
  return {
    first: at,
    last: zone?.last ?? last,
    letters: time.letters,
    time: { clock, ...(dayPart === undefined ? {} : { dayPart }), certainty },
  };
};

/** `الساعة 11 صباحا`, `الساعة الثامنة والنصف مساء بتوقيت غرينتش`. */
const namedClockAt = (tokens: Tokens, at: number): TimePart | null => {
  const word = hourWordAt(tokens, at);
  if (word === null) return null;
  let from = word.last + 1;
  if (isApproximate(tokens, from) && tokens.gaps[from] === 0) from += 1;
  if (((tokens.gaps[from] ?? GAP.newline) & ~(GAP.opening | GAP.quote)) !== 0) return null;
  const time =
    colonTimeAt(tokens, from, GAP.colon) ?? colonTimeAt(tokens, from, GAP.stop) ?? hourAt(tokens, from);
  if (time === null) return null;
  const part = clockPart(tokens, at, time, partBehind(tokens, time.last), 0.95);
  return { ...part, letters: word.letters };
};

/** `11 صباحا`, `02:30`, `الثامنة مساء`, `5م`: an hour without the word for it needs a part of the day, a zone or a colon. */
const bareClockAt = (tokens: Tokens, at: number): TimePart | null => {
  const joined = digitsAt(tokens, at);
  if (joined !== null && joined.tail.length > 1 && joined.value <= 12) {
    const dayPart = joinedPartOf(joined);
    const time = { hour: joined.value, minute: null, last: at, letters: joined.letters, isOfTwelve: true };
    return dayPart === undefined ? null : clockPart(tokens, at, time, { dayPart, last: at }, 0.9);
  }
  const colon = colonTimeAt(tokens, at, GAP.colon);
  const named = colon === null ? hourNameAt(tokens, at) : null;
  const digits = colon === null && named === null ? bareDigitsAt(tokens, at, 2) : null;
  const time =
    colon ??
    (named !== null
      ? withMinutes(tokens, named)
      : digits !== null && digits.value <= 12
        ? { hour: digits.value, minute: null, last: at, letters: digits.letters, isOfTwelve: true }
        : null);
  if (time === null) return null;
  const part = partBehind(tokens, time.last);
  const isClear =
    part.dayPart !== undefined && (colon !== null || !isShort(tokens.words[part.last]?.form ?? ""));
  const hasZone = zoneBehind(tokens, time.last + 1) !== null;
  // `3:15` behind a preposition; a score or a verse stands in brackets or behind a name.
  const isColonTime = colon !== null && isOpening(tokens, at - 1) && time.hour <= 23;
  return isClear || hasZone || isColonTime
    ? clockPart(tokens, at, time, part, isClear || hasZone ? 0.9 : 0.7)
    : null;
};

/** A time of day, with its part of the day and its zone. */
export const clockAt = (tokens: Tokens, at: number): TimePart | null =>
  namedClockAt(tokens, at) ?? bareClockAt(tokens, at);

/** The hour of the day, 0 to 23, given its part of the day; null if there is no such hour. */
export const hourOfDay = (hour: number, part: DayPart | undefined): number | null => {
  if (hour > 24) return null;
  if (part === undefined || hour > 12) return hour % 24;
  if (part === "morning") return hour % 12;
  if (part === "noon") return hour >= 10 ? hour : hour + 12;
  if (part === "night") return hour === 12 ? 0 : hour <= 4 ? hour : hour + 12;
  return (hour % 12) + 12;
};
