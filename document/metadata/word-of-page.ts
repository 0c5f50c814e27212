import { ruleByPhrase } from "../boilerplate/by-phrase.ts";
import { lineOf } from "../lines/line.ts";
import { trimPunctuation } from "./segments.ts";

/** Whether a text is a line of boilerplate by its words: a button, a section, a counter. */
export const isWordOfPage = (text: string): boolean => ruleByPhrase(lineOf(text, 1), "outside") !== undefined;

/** A name without the section that stands right behind it: `سلوى بن عمر محليات`. */
export const withoutSection = (text: string): string => {
  const at = text.lastIndexOf(" ");
  const isSection =
    at > 0 && ruleByPhrase(lineOf(text.slice(at + 1), 1), "outside")?.kind === "section_label";
  return trimPunctuation(isSection ? text.slice(0, at) : text);
};
