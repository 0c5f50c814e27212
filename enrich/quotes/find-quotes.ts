/** enrich/quotes/: who said what. */

import { type Attributions, type Draft, createAttributions } from "./attributions.ts";
import { type Cue, cueOf, cuesIn } from "./cues.ts";
import { type Passage, passageOf } from "./passage.ts";
import { readSaying, readStated, readTitle } from "./read-report.ts";
import type { Mention } from "../names/mention.ts";
import type { Quote } from "../enrichment.ts";
import type { Tokens } from "../words/tokens.ts";
import { confidenceOf } from "./confidence.ts";
import { readPreposition } from "./read-preposition.ts";
import { readVerb } from "./read-verb.ts";

/** Something said. Offsets, of what was said, are UTF-16 units of the tokens' text. */
export interface FoundQuote extends Omit<Quote, "field" | "text"> {
  /** Words of what was said, both inclusive. */
  readonly first: number;
  readonly last: number;
  /** The word of the reporting verb, or of the preposition that attributes. */
  readonly verbAt: number;
}

/** Where a quote ends: behind the mark that closes a quotation inside it. */
const endOf = ({ tokens, marks }: Passage, { first, last }: Draft): number =>
  (tokens.ends[last] ?? 0) + ((marks.opens[last] ?? first) > first ? 1 : 0);

const toQuote = (passage: Passage, draft: Draft): FoundQuote => {
  const { starts, ends, text } = passage.tokens;
  const { first, last, verbAt, speaker, kind } = draft;
  return {
    start: starts[first] ?? 0,
    end: endOf(passage, draft),
    first,
    last,
    speaker: speaker?.name ?? null,
    speakerId: speaker?.id ?? null,
    speakerType: speaker?.type ?? null,
    verb: text.slice(starts[verbAt], ends[verbAt]),
    verbAt,
    kind,
    confidence: confidenceOf(draft),
  };
};

const readCue = (attributions: Attributions, at: number, cue: Cue): void => {
  if (cue.kind === "verb" || cue.kind === "participle") readVerb(attributions, at, cue);
  else if (cue.kind === "preposition") readPreposition(attributions, at, cue);
  else if (cue.kind === "saying") readSaying(attributions, at);
  else readStated(attributions, at);
};

/**
 * What is said in a text, and by whom, in order of the words that attribute it.
 *
 * Verbs first, marks second: marks are half of the time missing or typed the wrong way round, so a word that attributes must be there.
 * What is said is direct if it stands in marks; otherwise it runs to the end of the sentence, or to the next attribution in it. What
 * somebody says that others said is not read apart. Where nothing says who speaks, the speaker is null. Linear.
 */
export const findQuotes = (tokens: Tokens, mentions: readonly Mention[]): readonly FoundQuote[] => {
  const passage = passageOf(tokens, mentions);
  const attributions = createAttributions(passage);
  if (tokens.count > 0 && (tokens.starts[0] ?? 0) < tokens.bodyStart) {
    attributions.enter(0);
    readTitle(attributions);
  }
  for (const at of cuesIn(tokens)) {
    const word = tokens.words[at];
    const cue = word === undefined ? null : cueOf(word);
    if (cue === null || attributions.isDone(at)) continue;
    attributions.enter(at);
    readCue(attributions, at, cue);
  }
  return attributions.found.map((draft) => toQuote(passage, draft));
};
