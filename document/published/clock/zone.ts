import { DAY_MS, daysOf } from "../gregorian.ts";

const MINUTE_MS = 60_000;
const OFFSET = /GMT([+-])(\d{2}):(\d{2})/u;

/** Formats are costly to make; there are as many as the lexicon and the settings name zones. */
const formats = new Map<string, Intl.DateTimeFormat | null>();

const formatOf = (zone: string): Intl.DateTimeFormat | null => {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  let format: Intl.DateTimeFormat | null;
  try {
    format = new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset" });
  } catch {
    format = null;
  }
  formats.set(zone, format);
  return format;
};

/** Minutes that the clocks of a zone (IANA) are ahead of UTC at an instant; null if there is no such zone. */
export const offsetAt = (zone: string, epochMs: number): number | null => {
  const name = formatOf(zone)
    ?.formatToParts(epochMs)
    .find(({ type }) => type === "timeZoneName")?.value;
  if (name === undefined) return null;
  const [, sign, hours, minutes] = OFFSET.exec(name) ?? [];
  const size = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === "-" ? -size : size;
};

/** The offset of a wall clock: that day and time as they are written there. */
export const offsetOfWall = (zone: string, days: number, minuteOfDay: number): number | null => {
  const wallMs = days * DAY_MS + minuteOfDay * MINUTE_MS;
  const first = offsetAt(zone, wallMs);
  return first === null ? null : offsetAt(zone, wallMs - first * MINUTE_MS);
};

/** The earliest and latest instants that this module is asked about, so that no format is asked for more. */
export const isInstant = (epochMs: number): boolean =>
  Number.isFinite(epochMs) && Math.abs(epochMs) < daysOf(9999, 1, 1) * DAY_MS;
