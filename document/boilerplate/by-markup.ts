import { isProse, type Line } from "../lines/line.ts";
import { type Marks, markOf } from "../lines/label.ts";

/** What the markup of a page says about its lines, by their numbers in the text (from 1). */
export interface Structure {
  /** The line that is the headline for certain. */
  readonly headline?: number;
  /** The first and the last line of the story. */
  readonly story?: { readonly first: number; readonly last: number };
  /** Lines between these two that the markup sets apart from the story. */
  readonly apart?: ReadonlySet<number>;
  /** Of these, what is written under pictures. */
  readonly captions?: ReadonlySet<number>;
}

/** The lines that are no part of the article by the page's markup, whatever they say. */
export const markByStructure = (
  lines: readonly Line[],
  { headline = 0, story, apart, captions }: Structure,
): Marks =>
  lines.map((line) => {
    const { number } = line;
    if (number === headline) return undefined;
    // Prose there is no beginning of the story; the other lines are named once the headline is known.
    if (number < headline) return isProse(line) ? markOf("place.above-headline") : undefined;
    if (captions?.has(number) === true) return markOf("markup.caption");
    if (story !== undefined && number > story.last) return markOf("markup.outside-story");
    return apart?.has(number) === true ? markOf("markup.apart") : undefined;
  });
