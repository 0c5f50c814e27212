import { digitsAt } from "../numbers.ts";
import { isPunctuation, type Token } from "../tokens.ts";
import { cityZoneAt, type TokenMatch, zoneWordAt } from "../phrases.ts";

/** The zone of a clock: its offset in minutes ahead of UTC, or its IANA name. */
export type ClockZone = { readonly offset: number } | { readonly name: string };

const MOST_HOURS = 14;

/** `+03:00`, `+0300`, `+3`. A minus must touch full digits, because a dash may be a separator. */
const writtenOffsetAt = (tokens: readonly Token[], at: number): TokenMatch<number> | null => {
  const sign = isPunctuation(tokens[at], "+") ? 1 : isPunctuation(tokens[at], "-\u2212") ? -1 : 0;
  const number = digitsAt(tokens, at + 1, 4);
  if (sign === 0 || number === null || tokens[at + 1]?.isGlued !== true) return null;
  const size = tokens[at + 1]?.text.length ?? 0;
  const minutes = isPunctuation(tokens[number.to], ":") ? digitsAt(tokens, number.to + 1, 2) : null;
  const isFull = size === 4 || (minutes !== null && tokens[number.to + 1]?.text.length === 2);
  const isClose = tokens[at]?.isGlued === true || size === 4;
  if (sign < 0 && !(isFull && isClose)) return null;
  if (size === 3) return null;
  const hours = size === 4 ? Math.floor(number.value / 100) : number.value;
  const rest = size === 4 ? number.value % 100 : (minutes?.value ?? 0);
  if (hours > MOST_HOURS || rest > 59) return null;
  return { value: sign * (hours * 60 + rest), to: minutes?.to ?? number.to };
};

/** The zone after a time: an offset, a city directly after it, or "by the time of" with a city or Greenwich. */
export const zoneAfter = (tokens: readonly Token[], at: number): TokenMatch<ClockZone> | null => {
  const isOpen = isPunctuation(tokens[at], "([");
  const start = isOpen ? at + 1 : at;
  const word = zoneWordAt(tokens, start);
  const from = word?.to ?? start;
  const closed = (to: number): number => (isOpen && isPunctuation(tokens[to], ")]") ? to + 1 : to);
  const plain = writtenOffsetAt(tokens, from);
  if (plain !== null) {
    const city = cityZoneAt(tokens, plain.to);
    return { value: { offset: plain.value }, to: closed(city?.value === "UTC" ? city.to : plain.to) };
  }
  const city = cityZoneAt(tokens, from);
  if (city === null) return null;
  const ahead = city.value === "UTC" ? writtenOffsetAt(tokens, city.to) : null;
  if (ahead !== null) return { value: { offset: ahead.value }, to: closed(ahead.to) };
  return { value: { name: city.value }, to: closed(city.to) };
};
