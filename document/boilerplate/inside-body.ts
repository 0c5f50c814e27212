import { markBoxes } from "./boxes-in-body.ts";
import type { Frame } from "./frame.ts";
import { markKeywords } from "./keywords-in-body.ts";
import { markLinks } from "./links-in-body.ts";
import type { Line } from "../lines/line.ts";
import type { Marks } from "../lines/label.ts";
import { markUnknownBlocks } from "./unknown-blocks.ts";

/** What stands between the story's paragraphs and is none of it: links to other articles, blocks of them, keywords and buttons. */
export const markInsideStory = (lines: readonly Line[], marks: Marks, frame: Frame): Marks =>
  [markLinks, markUnknownBlocks, markKeywords, markBoxes].reduce(
    (known, mark) => mark(lines, known, frame),
    marks,
  );
