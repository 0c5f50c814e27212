/** document/published/page/: which of the dates of a page is that of its article. */
import type { DateCue } from "../../../lexicon/dates/date-cues.ts";
import type { PageLine } from "../../metadata/page-lines.ts";
import { withClockBeside } from "../clock/separate-clock.ts";
import { type DateCandidate, dateCandidatesOf } from "../date-candidates.ts";
import { cueOfLine } from "../date-cues.ts";
import { joiningWordAt } from "../phrases.ts";
import type { DateContext } from "../resolved-date.ts";
import { tokensOf } from "../tokens.ts";

const WORD = /[\p{L}\p{N}]/u;

/** In characters, for a joining word and punctuation. */
const LONGEST_JOINING_LINE = 12;

/** A sender's initials, where the picture was. */
const INITIALS = /^\p{L}{1,2}$/u;

/** Whether a line is only what joins a day and its clock: a comma, "at", or the initials of a sender without a picture. */
const joinsLines = (text: string): boolean => {
  if (text.length > LONGEST_JOINING_LINE) return false;
  if (INITIALS.test(text)) return true;
  const tokens = tokensOf(text);
  return tokens.every(({ kind }, at) => kind === "punctuation" || joiningWordAt(tokens, at) !== null);
};

/** A reading that is less sure is no candidate: it would be a guess. */
const LEAST_CONFIDENCE = 0.4;

const inOrder = function* (lines: readonly PageLine[], context: DateContext): Generator<DateCandidate> {
  let carried: DateCue | null = null;
  let textAbove = "";
  let candidatesAbove: readonly DateCandidate[] = [];
  for (const line of lines) {
    if (line.role === "body" || line.text === "") continue;
    // A dash or bullet alone separates nothing: the scraper put it on a line of its own.
    if (!WORD.test(line.text) || joinsLines(line.text)) continue;
    const candidates = dateCandidatesOf(line, carried, context);
    yield* candidates;
    yield* withClockBeside(candidatesAbove, line.text, context);
    yield* withClockBeside(candidates, textAbove, context);
    candidatesAbove = candidates;
    textAbove = line.text;
    carried = cueOfLine(line.text);
  }
};

/** The dates in the lines before and after the body that may be that of the article, in their order. Linear. */
export const datesOfPage = (lines: readonly PageLine[], context: DateContext): readonly DateCandidate[] =>
  [...inOrder(lines, context)].filter(({ date }) => date.confidence >= LEAST_CONFIDENCE);
