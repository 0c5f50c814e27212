import { isProse, type Line } from "../lines/line.ts";
import { type Labels, labelOf } from "./label.ts";

/** What the markup of a page says about its lines, by their numbers in the text (from 1). */
export interface Structure {
  /** The line that is the headline for certain. */
  readonly headline?: number;
  /** The first and the last line of the body. */
  readonly body?: { readonly first: number; readonly last: number };
  /** Lines between these two that the markup sets apart from the body. */
  readonly apart?: ReadonlySet<number>;
  /** Of these, what is written under pictures. */
  readonly captions?: ReadonlySet<number>;
}

/** The lines that are no part of the article by the page's markup, whatever they say. */
export const labelByStructure = (
  lines: readonly Line[],
  { headline = 0, body, apart, captions }: Structure,
): Labels =>
  lines.map((line) => {
    const { number } = line;
    if (number === headline) return undefined;
    // Prose there is no beginning of the body; the other lines are named once the headline is known.
    if (number < headline) return isProse(line) ? labelOf("position.above-headline") : undefined;
    if (captions?.has(number) === true) return labelOf("markup.caption");
    if (body !== undefined && number > body.last) return labelOf("markup.outside-body");
    return apart?.has(number) === true ? labelOf("markup.apart") : undefined;
  });
