import type { TextChange } from "../../text/diff-words.ts";
import type { Run, Span, Tone } from "../terminal/run.ts";
import { dataSpans } from "../terminal/run.ts";

const spaceAfter = (text: string): string => text.slice(text.trimEnd().length);

const spanOf = (text: string, tone: Tone): readonly Span[] => {
  if (text.trim() === "") return [{ text, tone: "usual" }];
  return [
    { text: text.trimEnd(), tone },
    { text: spaceAfter(text), tone: "usual" },
  ];
};

const spansOf = ({ kind, before, after }: TextChange): readonly Span[] => {
  switch (kind) {
    case "same":
      // Where one text ends, the other may go on and have a space.
      return spanOf(`${after.trimEnd()}${spaceAfter(after) || spaceAfter(before)}`, "usual");
    case "dropped":
      return spanOf(before, "dropped");
    case "added":
      return spanOf(after, "added");
    case "replaced":
      return [...spanOf(before.trimEnd(), "dropped"), ...spanOf(after, "added")];
    default:
      return kind satisfies never;
  }
};

/** The line breaks of a text stay between its paragraphs. */
const LINE_BREAK = /\n+/u;

/** Changes as paragraphs, with what was dropped and added in tones of their own: `[-dropped-]{+added+}` where there is no color. */
export const changeRuns = (changes: readonly TextChange[]): readonly Run[] => {
  const paragraphs: Span[][] = [[]];
  for (const { text, tone } of changes.flatMap(spansOf))
    for (const [index, part] of text.split(LINE_BREAK).entries()) {
      if (index > 0) paragraphs.push([]);
      if (part !== "") paragraphs.at(-1)?.push({ text: part, tone });
    }
  return paragraphs.filter((spans) => spans.length > 0).map(dataSpans);
};
