import { GAP, type Tokens } from "../words/tokens.ts";

/** Where quotations in marks begin and end. */
export interface QuotationMarks {
  /** The last word of the quotation that opens before each word; -1 where none opens, -2 where its closing mark is missing. */
  readonly closes: Int32Array;
  /** The first word of the quotation that closes behind each word; -1 where none closes. */
  readonly opens: Int32Array;
}

export const NOT_OPENED = -1;
export const UNCLOSED = -2;

/** Single marks are left out: they are apostrophes as often. */
const MARKS = '"«»“”„‟″';
/** Punctuation that belongs to the words inside a mark behind it, or before it. */
const BEFORE_CLOSING = ".!?؟،,…)]";
const BEHIND_OPENING = "([";
const SINGLE_LETTER = 1;

/** Of a text without marks. */
const NONE: QuotationMarks = { closes: new Int32Array(0), opens: new Int32Array(0) };

/**
 * Pairs the quotation marks of a text. Which way a mark looks says nothing, since half of them are typed the wrong way round: what
 * counts is the side on which it touches a word. A paragraph ends every quotation. Linear.
 */
export const pairQuotationMarks = ({ text, gaps, starts, ends, words, count }: Tokens): QuotationMarks => {
  if (!gaps.some((gap) => (gap & GAP.quote) !== 0)) return NONE;
  const closes = new Int32Array(count + 1).fill(NOT_OPENED);
  const opens = new Int32Array(count + 1).fill(NOT_OPENED);
  let open: number[] = [];
  const forget = (): void => {
    for (const at of open) closes[at] = UNCLOSED;
    open = [];
  };
  const close = (last: number): void => {
    const first = open.pop();
    if (first === undefined || last < first) return;
    closes[first] = last;
    if (opens[last] === NOT_OPENED) opens[last] = first;
  };
  for (let at = 0; at <= count; at += 1) {
    const gap = gaps[at] ?? 0;
    if ((gap & (GAP.quote | GAP.newline)) === 0) continue;
    const from = at === 0 ? 0 : (ends[at - 1] ?? 0);
    const to = at === count ? text.length : (starts[at] ?? text.length);
    for (let unit = from; unit < to; unit += 1) {
      const character = text.charAt(unit);
      if (character === "\n") forget();
      else if (MARKS.includes(character)) {
        const touchesNext =
          unit + 1 === starts[at] || (BEHIND_OPENING + MARKS).includes(text.charAt(unit + 1) || " ");
        const touchesLast =
          unit === ends[at - 1] || (BEFORE_CLOSING + MARKS).includes(text.charAt(unit - 1) || " ");
        const isJoined = (words[at - 1]?.form.length ?? 0) <= SINGLE_LETTER;
        const isOpening =
          touchesNext === touchesLast ? open.length === 0 || (touchesNext && isJoined) : touchesNext;
        if (!isOpening) close(at - 1);
        else if (at < count) open.push(at);
      }
    }
  }
  forget();
  return { closes, opens };
};
