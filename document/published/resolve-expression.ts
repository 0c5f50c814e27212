import { type Anchor, anchoredDateOf, anchorOf, decideYear } from "./forms/anchored.ts";
import { type DecidedDate, decideDate, isInLimits } from "./choose-reading.ts";
import type { DateContext, ResolvedDate } from "./resolved-date.ts";
import { DAY_MS, dayOf, isoDay, isoMonth, isoOffset, isoTime, isoYear } from "./gregorian.ts";
import type { DateExpression } from "./components.ts";
import { pairedDateOf } from "./forms/paired.ts";
import { wallOffset } from "./clock/zone.ts";

type DateWithoutSpan = Omit<ResolvedDate, "span">;

const WITH_CLOCK = 0.03;
const WITH_ZONE = 0.02;
const SUREST = 0.99;

const decideWrittenDate = (
  expression: DateExpression,
  anchor: Anchor | null,
  context: DateContext,
): DecidedDate | null => {
  const [written, second] = expression.dates;
  if (written === undefined) return null;
  if (second !== undefined) return pairedDateOf(expression.dates, expression, context);
  const isYearless = written.readings[0]?.year === null;
  if (isYearless) return anchor === null ? null : decideYear(written, expression, anchor, context);
  return decideDate(written, expression.weekday, context);
};

interface ResolvedTime {
  readonly minuteOfDay: number;
  readonly second: number;
  readonly precision: "minute" | "hour";
  readonly offset: number | null;
  readonly evidence: readonly string[];
}

const resolveTime = ({ clock }: DateExpression, days: number, context: DateContext): ResolvedTime | null => {
  if (clock === null) return null;
  const { hour, minute, second, precision, zone } = clock;
  const minuteOfDay = hour * 60 + minute;
  const name = zone !== null && "name" in zone ? zone.name : context.zone;
  const own = zone !== null && "offset" in zone ? zone.offset : null;
  const offset = own ?? (name === undefined ? null : wallOffset(name, days, minuteOfDay));
  const evidence = ["clock", ...(zone === null ? [] : ["zone"])];
  return { minuteOfDay, second, precision, offset, evidence };
};

const withoutTime = ({ days, precision, calendar, confidence, evidence }: DecidedDate): DateWithoutSpan => {
  const { year, month } = dayOf(days);
  const iso =
    precision === "year" ? isoYear(year) : precision === "month" ? isoMonth(year, month) : isoDay(days);
  return { iso, precision, calendar, confidence: clamp(confidence), evidence };
};

const clamp = (confidence: number): number =>
  Math.round(Math.min(SUREST, Math.max(0, confidence)) * 100) / 100;

const withTime = (dated: DecidedDate, time: ResolvedTime, context: DateContext): DateWithoutSpan | null => {
  const { minuteOfDay, second, precision, offset } = time;
  const instantMs = dated.days * DAY_MS + (minuteOfDay - (offset ?? 0)) * 60_000 + second * 1_000;
  if (!(instantMs <= context.nowMs + DAY_MS)) return null;
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

/** The time that an expression states; null if it is impossible, outside the limits, or would be a guess. */
export const resolveExpression = (
  expression: DateExpression,
  context: DateContext,
): DateWithoutSpan | null => {
  const anchor = anchorOf(context);
  if (expression.dates.length === 0) {
    const anchored = anchor === null ? null : anchoredDateOf(expression, anchor);
    if (anchor === null || anchored === null || !isInLimits(anchored.dated.days, context)) return null;
    const { dated, minuteOfDay, precision } = anchored;
    if (minuteOfDay !== null && precision !== null)
      return withTime(
        dated,
        { minuteOfDay, second: 0, precision, offset: anchor.offset, evidence: [] },
        context,
      );
    const time = dated.precision === "day" ? resolveTime(expression, dated.days, context) : null;
    return time === null ? withoutTime(dated) : withTime(dated, time, context);
  }
  const dated = decideWrittenDate(expression, anchor, context);
  if (dated === null) return null;
  const time = dated.precision === "day" ? resolveTime(expression, dated.days, context) : null;
  return time === null ? withoutTime(dated) : withTime(dated, time, context);
};
