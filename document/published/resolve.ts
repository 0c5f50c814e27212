import { type Anchor, anchoredOf, anchorOf, yearlessOf } from "./forms/anchored.ts";
import { type Dated, datedOf, isInLimits } from "./choose-reading.ts";
import type { DateHints, FoundDate } from "./found-date.ts";
import { DAY_MS, dayOf, isoDay, isoMonth, isoOffset, isoTime, isoYear } from "./gregorian.ts";
import type { Group } from "./components.ts";
import { pairedOf } from "./forms/paired.ts";
import { offsetOfWall } from "./clock/zone.ts";

type Resolved = Omit<FoundDate, "span">;

const WITH_CLOCK = 0.03;
const WITH_ZONE = 0.02;
const SUREST = 0.99;

const datedGroup = (group: Group, anchor: Anchor | null, hints: DateHints): Dated | null => {
  const [core, second] = group.cores;
  if (core === undefined) return null;
  if (second !== undefined) return pairedOf(group.cores, group, hints);
  const isYearless = core.readings[0]?.year === null;
  if (isYearless) return anchor === null ? null : yearlessOf(core, group, anchor, hints);
  return datedOf(core, group.weekday, hints);
};

interface Time {
  readonly minuteOfDay: number;
  readonly second: number;
  readonly precision: "minute" | "hour";
  readonly offset: number | null;
  readonly evidence: readonly string[];
}

const timeOf = ({ clock }: Group, days: number, hints: DateHints): Time | null => {
  if (clock === null) return null;
  const { hour, minute, second, precision, zone } = clock;
  const minuteOfDay = hour * 60 + minute;
  const name = zone !== null && "name" in zone ? zone.name : hints.zone;
  const own = zone !== null && "offset" in zone ? zone.offset : null;
  const offset = own ?? (name === undefined ? null : offsetOfWall(name, days, minuteOfDay));
  const evidence = ["clock", ...(zone === null ? [] : ["zone"])];
  return { minuteOfDay, second, precision, offset, evidence };
};

const withoutTime = ({ days, precision, calendar, confidence, evidence }: Dated): Resolved => {
  const { year, month } = dayOf(days);
  const iso =
    precision === "year" ? isoYear(year) : precision === "month" ? isoMonth(year, month) : isoDay(days);
  return { iso, precision, calendar, confidence: clamp(confidence), evidence };
};

const clamp = (confidence: number): number =>
  Math.round(Math.min(SUREST, Math.max(0, confidence)) * 100) / 100;

const withTime = (dated: Dated, time: Time, hints: DateHints): Resolved | null => {
  const { minuteOfDay, second, precision, offset } = time;
  const instantMs = dated.days * DAY_MS + (minuteOfDay - (offset ?? 0)) * 60_000 + second * 1_000;
  if (!(instantMs <= hints.nowMs + DAY_MS)) return null;
  const clock = isoTime(Math.floor(minuteOfDay / 60), minuteOfDay % 60, second);
  const confidence = dated.confidence + WITH_CLOCK + (time.evidence.includes("zone") ? WITH_ZONE : 0);
  return {
    iso: `${isoDay(dated.days)}T${clock}${offset === null ? "" : isoOffset(offset)}`,
    precision,
    calendar: dated.calendar,
    confidence: clamp(confidence),
    evidence: [...dated.evidence, ...time.evidence],
  };
};

/** What a group says, or null if it is impossible, out of the limits, or would be a guess. */
export const resolve = (group: Group, hints: DateHints): Resolved | null => {
  const anchor = anchorOf(hints);
  if (group.cores.length === 0) {
    const anchored = anchor === null ? null : anchoredOf(group, anchor);
    if (anchor === null || anchored === null || !isInLimits(anchored.dated.days, hints)) return null;
    const { dated, minuteOfDay, precision } = anchored;
    if (minuteOfDay !== null && precision !== null)
      return withTime(
        dated,
        { minuteOfDay, second: 0, precision, offset: anchor.offset, evidence: [] },
        hints,
      );
    const time = dated.precision === "day" ? timeOf(group, dated.days, hints) : null;
    return time === null ? withoutTime(dated) : withTime(dated, time, hints);
  }
  const dated = datedGroup(group, anchor, hints);
  if (dated === null) return null;
  const time = dated.precision === "day" ? timeOf(group, dated.days, hints) : null;
  return time === null ? withoutTime(dated) : withTime(dated, time, hints);
};
