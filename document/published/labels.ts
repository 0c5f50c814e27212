import type { DateLabel } from "../../lexicon/date-labels.ts";
import { isMark } from "./numbers.ts";
import { type Token, tokensOf } from "./tokens.ts";
import { joiningAt, labelAt } from "./words.ts";

/** A label and its tokens. */
export interface LabelPlace {
  readonly label: DateLabel;
  readonly from: number;
  readonly to: number;
}

/** A line that is a label and nothing else is short. */
const LONGEST_LABEL = 100;

/** At the beginning of its part of the line, or with a colon: elsewhere a sentence has such a word. */
const isLabel = (tokens: readonly Token[], from: number, to: number, first: number): boolean =>
  from === first || tokens[from - 1]?.kind === "mark" || isMark(tokens[to], ":");

/** The label that leads to a token, over marks and joining words. */
export const labelBefore = (tokens: readonly Token[], at: number, from: number): LabelPlace | null => {
  let best: LabelPlace | null = null;
  for (let start = from; start < at;) {
    const found = labelAt(tokens, start);
    if (found !== null && found.to <= at && isLabel(tokens, start, found.to, from))
      best = { label: found.value, from: start, to: found.to };
    start = found?.to ?? start + 1;
  }
  if (best === null) return null;
  const isLeading = tokens.slice(best.to, at).every((token, index) => {
    const place = (best?.to ?? 0) + index;
    return token.kind === "mark" || joiningAt(tokens, place) !== null;
  });
  return isLeading ? best : null;
};

/** The label that a line is, if it is nothing else. */
export const labelOfLine = (text: string): DateLabel | null => {
  if (text.length > LONGEST_LABEL) return null;
  const tokens = tokensOf(text).filter(({ kind }) => kind !== "mark");
  const found = labelAt(tokens, 0);
  if (found === null) return null;
  return tokens.every((_, at) => at < found.to || joiningAt(tokens, at) !== null) ? found.value : null;
};
