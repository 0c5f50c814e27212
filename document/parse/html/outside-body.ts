import { countWords } from "../../../text/count-words.ts";
import { isProseText } from "../../lines/line.ts";
import type { Box } from "./boxes.ts";
import type { BodyRange } from "./body-range.ts";
import type { HtmlLine } from "./html-lines.ts";

/** Why a line above the end of the body is not part of it: a caption, or set apart by a box. Undefined if it may be. */
export type OutsideKind = "caption" | "apart" | undefined;

/** A box with more than this share of the body holds the body. */
const MOST_OF_BODY = 0.2;

/** Trusts the words that name boxes, except those with which this page names the body itself. */
const trustedBoxes = (
  lines: readonly HtmlLine[],
  bodyLines: ReadonlySet<string>,
): ((box: Box) => boolean) => {
  const lengthByWord = new Map<string, number>();
  let length = 0;
  for (const { text, boxes } of lines) {
    if (!bodyLines.has(text)) continue;
    length += text.length;
    for (const word of new Set(boxes.map((box) => box.word)))
      lengthByWord.set(word, (lengthByWord.get(word) ?? 0) + text.length);
  }
  return ({ word }) => (lengthByWord.get(word) ?? 0) <= length * MOST_OF_BODY;
};

/** For each line of a page, what the markup says about it. Lines below the body are undefined. */
export const outsideKindsOf = (
  lines: readonly HtmlLine[],
  { first, last }: BodyRange,
  body: readonly string[],
): readonly OutsideKind[] => {
  const bodyLines = new Set(body);
  const isTrusted = trustedBoxes(lines, bodyLines);
  return lines.map(({ text, boxes }, index) => {
    if (index > last) return undefined;
    const isParagraph = isProseText(text, countWords(text));
    const isInBody = bodyLines.has(text);
    // A paragraph that the extractor puts into the body stays there, unless its box addresses the reader.
    const box = boxes.find(
      (each) => isTrusted(each) && !(isInBody && isParagraph && each.kind !== "aside-prose"),
    );
    if (box !== undefined) return box.kind === "caption" ? "caption" : "apart";
    return index > first && !isInBody && !isParagraph ? "apart" : undefined;
  });
};
