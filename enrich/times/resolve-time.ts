import { type ResolvedTime, resolvePeriod } from "./resolve-period.ts";
import { type ResolvedDay, type Surroundings, resolveDay } from "./resolve-day.ts";
import { hourOfDay } from "./forms/clock.ts";
import { isoDay } from "../../document/published/gregorian.ts";
import type { WrittenTime } from "./written-time.ts";

const pad = (value: number): string => String(value).padStart(2, "0");

/** The sentences behind a day in which a clock without a day still means that day. */
const CLOCK_REACH = 2;
const NOON = 12;
const OF_TEXT = 0.7;

/** What a time means, to its precision: `2021`, `2021-05`, `2021-05-03`, `2021-05-03T14:00`. */
export const resolveTime = (time: WrittenTime, around: Surroundings): ResolvedTime => {
  const { clock, dayPart, nightTo } = time;
  const day = resolveDay(time, around);
  if (clock === undefined) {
    if (day === null) return resolvePeriod(time, around);
    const { days, anchor, conflict, trust } = day;
    const to = nightTo === undefined || days === null ? null : isoDay(days + 1);
    return { from: days === null ? null : isoDay(days), to, precision: "day", anchor, conflict, trust };
  }
  const near = around.text.day;
  const isNear = near !== null && around.sentence - near.sentence <= CLOCK_REACH;
  // `مساء الأحد عند الساعة الثامنة`: the part of the day stands with the day.
  const partOfText = isNear && near.sentence === around.sentence ? (near.part ?? undefined) : undefined;
  const part = dayPart ?? (day === null ? partOfText : undefined);
  const found: ResolvedDay = day ?? {
    days: isNear ? near.days : null,
    anchor: "text",
    conflict: false,
    trust: OF_TEXT,
  };
  const { days, anchor, conflict, trust } = found;
  const hour = hourOfDay(clock.hour, part);
  const precision = clock.minute === null ? "hour" : "minute";
  if (days === null || hour === null) return { from: null, to: null, precision, anchor, conflict, trust: 1 };
  // Before or after noon: only the day is certain.
  if (clock.isOfTwelve && part === undefined)
    return { from: isoDay(days), to: null, precision: "day", anchor, conflict, trust };
  const isSecondDay = nightTo !== undefined && hour < NOON;
  const from = `${isoDay(isSecondDay ? days + 1 : days)}T${pad(hour)}:${pad(clock.minute ?? 0)}`;
  return { from: clock.isGreenwich ? `${from}Z` : from, to: null, precision, anchor, conflict, trust };
};
