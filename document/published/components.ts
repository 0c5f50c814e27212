import { type Clock, clockAt } from "./clock/clock.ts";
import { namedDateAt } from "./forms/named-date.ts";
import { numericDateAt } from "./forms/numeric-date.ts";
import type { Core } from "./reading.ts";
import { type Relative, relativeDateAt } from "./forms/relative-date.ts";
import type { Token } from "./tokens.ts";
import { isKnownWord, weekdayAt } from "./words.ts";

/** What stands together in a text and tells one time: weekday, date (in both calendars), clock. Tokens from..to. */
export interface Group {
  readonly from: number;
  readonly to: number;
  readonly weekday: number | null;
  readonly cores: readonly Core[];
  readonly relative: Relative | null;
  readonly clock: Clock | null;
  /** Does it say that two dates are the same day? */
  readonly isEquated: boolean;
}

const calendarOf = (core: Core | undefined): string | undefined => core?.readings[0]?.calendar;

/** A group with one more part; null if it has such a part already, and a new one begins. */
const withCore = (group: Group, core: Core, to: number): Group | null => {
  if (group.cores.length > 1) return null;
  const [first] = group.cores;
  if (first !== undefined && (first.readings.length === 0 || calendarOf(first) === calendarOf(core)))
    return null;
  return { ...group, to, cores: [...group.cores, core] };
};

export interface Part {
  readonly to: number;
  readonly kind: "core" | "relative" | "clock" | "weekday";
  readonly add: (group: Group) => Group | null;
}

/** The part of a date that begins at a token, the most telling first. */
export const partAt = (tokens: readonly Token[], at: number): Part | null => {
  const token = tokens[at];
  if (token === undefined || token.kind === "mark") return null;
  if (token.kind === "word" && !isKnownWord(token.text)) return null;
  const core = numericDateAt(tokens, at) ?? namedDateAt(tokens, at);
  if (core !== null)
    return { to: core.to, kind: "core", add: (group) => withCore(group, core.value, core.to) };
  const clock = clockAt(tokens, at);
  if (clock !== null) {
    const { value, to } = clock;
    return {
      to,
      kind: "clock",
      add: (group) => (group.clock === null ? { ...group, to, clock: value } : null),
    };
  }
  const relative = relativeDateAt(tokens, at);
  if (relative !== null) {
    const { value, to } = relative;
    const add = (group: Group): Group | null =>
      group.relative === null ? { ...group, to, relative: value } : null;
    return { to, kind: "relative", add };
  }
  const weekday = weekdayAt(tokens, at);
  if (weekday === null) return null;
  const { value, to } = weekday;
  return {
    to,
    kind: "weekday",
    add: (group) => (group.weekday === null ? { ...group, to, weekday: value } : null),
  };
};
