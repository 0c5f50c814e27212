/** cli/show/: what `warraq show` prints of a document, its story, and its differences from another document. */
import type { TextChange } from "../../text/diff-words.ts";
import { forTerminal } from "../../system/for-terminal.ts";

/** What stands before and after a stretch of text. */
interface Delimiters {
  readonly dropped: readonly [begin: string, end: string];
  readonly added: readonly [begin: string, end: string];
}

const IN_WORDS: Delimiters = { dropped: ["[-", "-]"], added: ["{+", "+}"] };
/**
 * Red and struck through; green. Each stretch is isolated (U+2068 and U+2069), so that punctuation at its end does not jump to its
 * other side.
 */
const IN_COLORS: Delimiters = {
  dropped: ["\u001B[31;9m\u2068", "\u2069\u001B[0m"],
  added: ["\u001B[32m\u2068", "\u2069\u001B[0m"],
};

const spaceAfter = (text: string): string => text.slice(text.trimEnd().length);

/** Puts delimiters around a stretch, but leaves the space at its end outside. */
const delimit = (text: string, [begin, end]: Delimiters["added"]): string => {
  if (text.trim() === "") return text;
  return `${begin}${text.trimEnd()}${end}${spaceAfter(text)}`;
};

const drawChange = ({ kind, before, after }: TextChange, { dropped, added }: Delimiters): string => {
  switch (kind) {
    case "same":
      // Where one text ends, the other may go on and have a space.
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
 * Changes as one text: `[-dropped-]{+added+}`, or in colors for a terminal. Control characters in the texts are made visible
 * first.
 */
export const drawChanges = (changes: readonly TextChange[], isColored: boolean): string =>
  changes
    .map((change) => ({ ...change, before: forTerminal(change.before), after: forTerminal(change.after) }))
    .map((change) => drawChange(change, isColored ? IN_COLORS : IN_WORDS))
    .join("");
