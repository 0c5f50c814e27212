import type { TextChange } from "../../text/diff-words.ts";
import { forTerminal } from "../../system/for-terminal.ts";

interface Delimiters {
  readonly dropped: readonly [begin: string, end: string];
  readonly added: readonly [begin: string, end: string];
}

const IN_WORDS: Delimiters = { dropped: ["[-", "-]"], added: ["{+", "+}"] };
/** Red and struck through; green. Each isolated (Unicode bidi), so that a mark at its end does not jump to its other side. */
const IN_COLORS: Delimiters = {
  dropped: ["\u001B[31;9m\u2068", "\u2069\u001B[0m"],
  added: ["\u001B[32m\u2068", "\u2069\u001B[0m"],
};

const spaceAfter = (text: string): string => text.slice(text.trimEnd().length);

/** Marks a stretch, leaving the space at its end outside. */
const delimit = (text: string, [begin, end]: Delimiters["added"]): string => {
  if (text.trim() === "") return text;
  return `${begin}${text.trimEnd()}${end}${spaceAfter(text)}`;
};

const drawChange = ({ kind, before, after }: TextChange, { dropped, added }: Delimiters): string => {
  switch (kind) {
    case "same":
      // The last words of one text may stand in the middle of the other.
      return `${after.trimEnd()}${spaceAfter(after) || spaceAfter(before)}`;
    case "dropped":
      return delimit(before, dropped);
    case "added":
      return delimit(after, added);
    case "replaced":
      return `${delimit(before.trimEnd(), dropped)}${delimit(after, added)}`;
    default:
      return kind satisfies never;
  }
};

/**
 * Changes as one text: `[-dropped-]{+added+}`, or in colors for a terminal. Text from files is made harmless before the marks
 * are put around it.
 */
export const drawChanges = (changes: readonly TextChange[], isColored: boolean): string =>
  changes
    .map((change) => ({ ...change, before: forTerminal(change.before), after: forTerminal(change.after) }))
    .map((change) => drawChange(change, isColored ? IN_COLORS : IN_WORDS))
    .join("");
