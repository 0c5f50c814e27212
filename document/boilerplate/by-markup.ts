import { isProse, type Line } from "../lines/line.ts";
import { type Labels, labelOf } from "./label.ts";

/** What the format says for certain about the lines of a text, by their numbers (from 1). */
export interface Structure {
  /** The line of the headline. */
  readonly headline?: number;
  /** The first and the last line of the body. */
  readonly body?: { readonly first: number; readonly last: number };
  /** Lines in between that the markup sets apart from the body: lists, boxes, buttons. */
  readonly apart?: ReadonlySet<number>;
  /** Lines among these that are captions of pictures. */
  readonly captions?: ReadonlySet<number>;
  /** The format gives the page a title of its own: a title that it does not name is that of something else. */
  readonly isTitled?: true;
  /** The text was sent as a message: it is no page, whatever it says. */
  readonly isMessage?: true;
  /** Lines of which at least half is a link. Absent if the format has no links. */
  readonly links?: ReadonlySet<number>;
}

/** The labels of lines that are not part of the article by the markup of their page. */
export const labelByStructure = (
  lines: readonly Line[],
  { headline = 0, body, apart, captions }: Structure,
): Labels =>
  lines.map((line) => {
    const { number } = line;
    if (number === headline) return undefined;
    // Prose above the headline must not be taken for the beginning of the body. The other lines there get labels once the headline is known.
    if (number < headline) return isProse(line) ? labelOf("position.above-headline") : undefined;
    if (captions?.has(number) === true) return labelOf("markup.caption");
    if (body !== undefined && number > body.last) return labelOf("markup.outside-body");
    return apart?.has(number) === true ? labelOf("markup.apart") : undefined;
  });
