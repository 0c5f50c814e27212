import type { ItemRange, ScanStart, Scanner } from "../items/scanner.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const MESSAGE = bytesOf('<div class="message ');
/** Behind {@link MESSAGE}, of a message that somebody wrote. The others say that a day began or a member joined. */
const WRITTEN = bytesOf("default");
const TEXT = bytesOf('<div class="text">');
const OPEN = 0x3c;

/** Tells of each byte whether a literal ends with it. Only the first byte of the literal may be `<`. */
const openMatcher = (literal: Uint8Array): ((unit: number) => boolean) => {
  let matched = 0;
  return (unit) => {
    if (unit === literal[matched]) matched += 1;
    else matched = unit === OPEN ? 1 : 0;
    if (matched < literal.length) return false;
    matched = 0;
    return true;
  };
};

/**
 * Scans a page that Telegram Desktop exported: a message goes from its element to that of the next message. Messages without text are no items.
 */
export const scanTelegram = ({ at }: ScanStart): Scanner => {
  let here = at;
  const beginsMessage = openMatcher(MESSAGE);
  const beginsText = openMatcher(TEXT);
  let start: number | null = null;
  let hasText = false;
  /** How much of {@link WRITTEN} has followed; null if none is awaited. */
  let written: number | null = null;

  const close = (end: number): readonly ItemRange[] => {
    const range = start !== null && hasText ? [{ start, end, isInList: false }] : [];
    start = null;
    hasText = false;
    return range;
  };

  /** The message that this unit ends. */
  const step = (unit: number): readonly ItemRange[] => {
    if (written !== null) {
      if (unit !== WRITTEN[written]) {
        written = null;
        start = null;
      } else written = written + 1 === WRITTEN.length ? null : written + 1;
    }
    if (beginsText(unit)) hasText = start !== null;
    if (!beginsMessage(unit)) return [];
    const from = here + 1 - MESSAGE.length;
    const closed = close(from);
    start = from;
    written = 0;
    return closed;
  };

  return {
    push: (units) => {
      const ranges: ItemRange[] = [];
      for (const unit of units) {
        ranges.push(...step(unit));
        here += 1;
      }
      return ranges;
    },
    end: () => close(here),
    open: () => start,
    isDone: () => false,
  };
};
