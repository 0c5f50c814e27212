import { countWords } from "../../../text/count-words.ts";
import { isProse } from "../../lines/line.ts";
import type { Box } from "./boxes.ts";
import type { Place } from "./place.ts";
import type { Row } from "./rows.ts";

/** What stands apart from the body beside it. */
export type Fate = "caption" | "apart" | undefined;

/** A box with more of the body than this holds the body. */
const MOST_OF_A_BODY = 0.2;

/** The words that tell of boxes on this page, without those by which the body itself is called. */
const believed = (rows: readonly Row[], told: ReadonlySet<string>): ((box: Box) => boolean) => {
  const inside = new Map<string, number>();
  let all = 0;
  for (const { text, boxes } of rows) {
    if (!told.has(text)) continue;
    all += text.length;
    for (const word of new Set(boxes.map((box) => box.word)))
      inside.set(word, (inside.get(word) ?? 0) + text.length);
  }
  return ({ word }) => (inside.get(word) ?? 0) <= all * MOST_OF_A_BODY;
};

/** What the markup says of each row that stands at or above the end of the body. */
export const fatesOf = (
  rows: readonly Row[],
  { first, last }: Place,
  body: readonly string[],
): readonly Fate[] => {
  const told = new Set(body);
  const isBelieved = believed(rows, told);
  return rows.map(({ text, boxes }, at) => {
    if (at > last) return undefined;
    const prose = isProse({ text, words: countWords(text) });
    const isTold = told.has(text);
    // Of what the extractor takes for the body a paragraph stays, unless its box speaks to the reader.
    const box = boxes.find((each) => isBelieved(each) && !(isTold && prose && each.kind !== "aside-prose"));
    if (box !== undefined) return box.kind === "caption" ? "caption" : "apart";
    return at > first && !isTold && !prose ? "apart" : undefined;
  });
};
