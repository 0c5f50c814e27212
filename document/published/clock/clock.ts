import type { DayPart } from "../../../lexicon/dates/date-words.ts";
import { hourAfterWord, type WrittenTime } from "./clock-words.ts";
import { digitsAt } from "../numbers.ts";
import { isPunctuation, type Token } from "../tokens.ts";
import { dayPartAt, type TokenMatch, hourWordAt } from "../phrases.ts";
import { type ClockZone, zoneAfter } from "./zone-words.ts";

/** document/published/clock/: times of day as they are written, and their time zones. */

/** A time of day on the clock of a zone. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly precision: "minute" | "hour";
  /** Null if the text does not say. */
  readonly zone: ClockZone | null;
}

/** The hour of the day (0 to 23), given its part of the day. Hours from 13 on need none. */
const hourIn = (part: DayPart | undefined, hour: number): number => {
  if (part === undefined || hour > 12) return hour;
  if (part === "morning") return hour % 12;
  if (part === "noon") return hour >= 10 ? hour : hour + 12;
  if (part === "night") return hour === 12 ? 0 : hour <= 4 ? hour : hour + 12;
  return (hour % 12) + 12;
};

/** `16:02`, `16:02:45`, `16:02:45.123` */
const colonTimeAt = (tokens: readonly Token[], at: number): TokenMatch<WrittenTime> | null => {
  const hour = digitsAt(tokens, at, 2);
  const minute =
    hour !== null && isPunctuation(tokens[hour.to], ":") ? digitsAt(tokens, hour.to + 1, 2) : null;
  if (hour === null || minute === null || tokens[hour.to + 1]?.text.length !== 2) return null;
  const second = isPunctuation(tokens[minute.to], ":") ? digitsAt(tokens, minute.to + 1, 2) : null;
  if (second === null) return { value: { hour: hour.value, minute: minute.value, second: 0 }, to: minute.to };
  const hasFraction = isPunctuation(tokens[second.to], ".,") && tokens[second.to + 1]?.isGlued === true;
  const fraction = hasFraction ? digitsAt(tokens, second.to + 1, 9) : null;
  return {
    value: { hour: hour.value, minute: minute.value, second: second.value },
    to: fraction?.to ?? second.to,
  };
};

const bareHourAt = (tokens: readonly Token[], at: number): TokenMatch<WrittenTime> | null => {
  const hour = digitsAt(tokens, at, 2);
  return hour === null ? null : { value: { hour: hour.value, minute: null, second: 0 }, to: hour.to };
};

const hasSeveralLetters = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.text.length ?? 0) > 1;

/** A time of day: with a colon, after the word for hour, or before a part of the day. */
export const clockAt = (tokens: readonly Token[], at: number): TokenMatch<Clock> | null => {
  const word = hourWordAt(tokens, at);
  const from = word?.to ?? at;
  const written =
    colonTimeAt(tokens, from) ?? (word === null ? bareHourAt(tokens, at) : hourAfterWord(tokens, from));
  if (written === null) return null;
  const part = dayPartAt(tokens, written.to);
  const isColon = written.value.minute !== null;
  if (!isColon && word === null && (part === null || !hasSeveralLetters(tokens, written.to))) return null;
  const { minute, second } = written.value;
  const hour = hourIn(part?.value, written.value.hour);
  if (hour > 23 || (minute ?? 0) > 59 || second > 59) return null;
  const zone = zoneAfter(tokens, part?.to ?? written.to);
  return {
    value: {
      hour,
      minute: minute ?? 0,
      second,
      precision: isColon ? "minute" : "hour",
      zone: zone?.value ?? null,
    },
    to: zone?.to ?? part?.to ?? written.to,
  };
};
