import { type Dated, datedOf } from "../choose-reading.ts";
import type { DateHints } from "../found-date.ts";
import { dayOf } from "../gregorian.ts";
import type { Group } from "../components.ts";
import type { Core } from "../reading.ts";

const PAIR_AGREES = 0.08;
const PAIR_DIFFERS = 0.25;

/** The two calendars begin their days at different hours, and months are seen a day early or late. */
const isNear = (one: Dated, other: Dated): boolean =>
  Math.abs(one.days - other.days) <= (other.evidence.includes("hijri_table_unsure") ? 2 : 1);

/** A Hijri date whose Gregorian twin leaves out the year. */
const completed = (hijri: Dated, twin: Core): Dated | null => {
  const [reading] = twin.readings;
  const days = [0, -1, 1].map((shift) => hijri.days + shift);
  const found = days.find((each) => {
    const { month, day } = dayOf(each);
    return reading?.month === month && reading.day === day;
  });
  if (found === undefined) return null;
  const evidence = [...hijri.evidence, "hijri_decides_year"];
  return { ...hijri, calendar: "gregorian", days: found, evidence };
};

const isHijri = (core: Core): boolean => core.readings[0]?.calendar === "hijri";

/** The same day in both calendars: each confirms the other, and the Gregorian one counts. */
export const pairedOf = (cores: readonly Core[], group: Group, hints: DateHints): Dated | null => {
  const hijriCore = cores.find(isHijri);
  const twin = cores.find((core) => !isHijri(core));
  const hijri = hijriCore === undefined ? null : datedOf(hijriCore, group.weekday, hints);
  const gregorian = twin === undefined ? null : datedOf(twin, group.weekday, hints);
  if (gregorian === null && hijri !== null && twin?.readings[0]?.year === null) return completed(hijri, twin);
  if (gregorian === null || hijri === null) return gregorian;
  if (isNear(gregorian, hijri))
    return {
      ...gregorian,
      confidence: gregorian.confidence + PAIR_AGREES,
      evidence: [...gregorian.evidence, "hijri_agrees"],
    };
  return { ...gregorian, confidence: PAIR_DIFFERS, evidence: [...gregorian.evidence, "hijri_differs"] };
};
