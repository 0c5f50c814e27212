import type { TextSpan } from "../enrichment.ts";
import type { Tokens } from "./tokens.ts";

const isLowSurrogate = (unit: number): boolean => (unit & 0xfc00) === 0xdc00;

/** Makes spans of a headline and a body out of UTF-16 offsets in the tokens' text. */
export type TextSpans = (start: number, end: number) => TextSpan;

/** Texts without surrogate pairs, nearly all, need no counting. */
const PAIR = /[\u{10000}-\u{10FFFF}]/u;

/**
 * Spans with code point offsets, as users and other programs count them. A span that begins in the headline ends there.
 */
export const textSpansOf = ({ text, bodyStart }: Pick<Tokens, "text" | "bodyStart">): TextSpans => {
  /** How many low surrogates stand before each unit; null where there are none. */
  let pairsBefore: Int32Array | null = null;
  if (PAIR.test(text)) {
    pairsBefore = new Int32Array(text.length + 1);
    for (let at = 0; at < text.length; at += 1) {
      pairsBefore[at + 1] = (pairsBefore[at] ?? 0) + (isLowSurrogate(text.charCodeAt(at)) ? 1 : 0);
    }
  }
  const pointsBetween = (from: number, to: number): number =>
    to - from - (pairsBefore === null ? 0 : (pairsBefore[to] ?? 0) - (pairsBefore[from] ?? 0));
  return (start, end) => {
    const inHeadline = start < bodyStart;
    const base = inHeadline ? 0 : bodyStart;
    const last = inHeadline ? Math.min(end, bodyStart - 2) : end;
    return {
      field: inHeadline ? "headline" : "body",
      start: pointsBetween(base, start),
      end: pointsBetween(base, last),
      text: text.slice(start, last),
    };
  };
};
