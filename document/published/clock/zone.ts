import { DAY_MS, daysOf } from "../gregorian.ts";

const MINUTE_MS = 60_000;
const OFFSET = /GMT([+-])(\d{2}):(\d{2})/u;

/** By zone, because formats are costly to make. As many as zones in lexicon and settings. */
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

/** How many minutes a zone (IANA) is ahead of UTC at an instant; null if there is no such zone. */
export const zoneOffsetAt = (zone: string, epochMs: number): number | null => {
  const name = formatOf(zone)
    ?.formatToParts(epochMs)
    .find(({ type }) => type === "timeZoneName")?.value;
  if (name === undefined) return null;
  const [, sign, hours, minutes] = OFFSET.exec(name) ?? [];
  const size = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === "-" ? -size : size;
};

/** How many minutes a zone is ahead of UTC at a local day and time. */
export const wallOffset = (zone: string, days: number, minuteOfDay: number): number | null => {
  const wallMs = days * DAY_MS + minuteOfDay * MINUTE_MS;
  const first = zoneOffsetAt(zone, wallMs);
  return first === null ? null : zoneOffsetAt(zone, wallMs - first * MINUTE_MS);
};

/** Whether an instant is within the years that formats support. */
export const isInstant = (epochMs: number): boolean =>
  Number.isFinite(epochMs) && Math.abs(epochMs) < daysOf(9999, 1, 1) * DAY_MS;
