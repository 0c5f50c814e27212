import type { ItemRange, ScanStart, Scanner } from "../items/scanner.ts";
import { isOmitted } from "./omitted.ts";
import { readHeader } from "./whatsapp-header.ts";

const LINE_FEED = 0x0a;
/** In bytes: a header is found in so much of a line. */
const MOST_HEAD = 400;
const TEXTS = new TextDecoder();

/** The message that is open: where it begins, and whether anything in it is to be read. */
interface OpenMessage {
  readonly start: number;
  hasText: boolean;
}

/**
 * Scans an export of WhatsApp: a message goes from the line with its header to the next header. What WhatsApp itself wrote, and messages
 * whose photo or film was left out and that have no text, are no items.
 */
export const scanWhatsApp = ({ at }: ScanStart): Scanner => {
  let base = at;
  let lineStart = at;
  let head: number[] = [];
  let message: OpenMessage | null = null;

  const close = (end: number): readonly ItemRange[] => {
    const closed = message;
    message = null;
    return closed?.hasText === true ? [{ start: closed.start, end, isInList: false }] : [];
  };

  /** Takes a line, of which the first bytes are in `head`. */
  const endLine = (next: number): readonly ItemRange[] => {
    const line = TEXTS.decode(Uint8Array.from(head)).trimEnd();
    const header = readHeader(line);
    let closed: readonly ItemRange[] = [];
    if (header !== null) {
      closed = close(lineStart);
      const text = line.slice(header.length).trim();
      if (header.sender !== null) message = { start: lineStart, hasText: text !== "" && !isOmitted(text) };
    } else if (message !== null && line.trim() !== "") message.hasText = true;
    head = [];
    lineStart = next;
    return closed;
  };

  return {
    push: (units) => {
      const ranges: ItemRange[] = [];
      for (let from = 0; from < units.length;) {
        const feed = units.indexOf(LINE_FEED, from);
        const to = feed < 0 ? units.length : feed;
        if (head.length < MOST_HEAD)
          head.push(...units.subarray(from, Math.min(to, from + MOST_HEAD - head.length)));
        if (feed >= 0) ranges.push(...endLine(base + feed + 1));
        from = to + 1;
      }
      base += units.length;
      return ranges;
    },
    end: () => [...endLine(base), ...close(base)],
    open: () => message?.start ?? lineStart,
    isDone: () => false,
  };
};
