import { labelBoxes } from "./boxes-in-body.ts";
import type { Frame } from "./frame.ts";
import { labelKeywords } from "./keywords-in-body.ts";
import { labelLinks } from "./links-in-body.ts";
import type { Line } from "../lines/line.ts";
import type { Labels } from "../lines/label.ts";
import { labelUnknownBlocks } from "./unknown-blocks.ts";

/** What stands between the body's paragraphs and is none of it: links to other articles, blocks of them, keywords and buttons. */
export const labelInsideBody = (lines: readonly Line[], labels: Labels, frame: Frame): Labels =>
  [labelLinks, labelUnknownBlocks, labelKeywords, labelBoxes].reduce(
    (known, label) => label(lines, known, frame),
    labels,
  );
