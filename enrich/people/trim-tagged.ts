import type { TaggedSpan } from "../names/reading.ts";
import type { Tokens } from "../words/tokens.ts";
import { SOURCE_NOUNS } from "../../lexicon/quotes/source-nouns.ts";
import { foldedSet } from "../../text/folded-words.ts";

const FOR = "ل";
const outlets = foldedSet(SOURCE_NOUNS.outlet);

/** `فلان الفلاني لوكالة`: to whom somebody speaks is no part of the name. */
const isRecipient = ({ words }: Tokens, at: number): boolean =>
  words[at]?.stems.some(({ clitic, form }) => clitic === FOR && outlets.has(form)) === true;

/** Names of persons without the nouns behind `ل` that the tagger took for their end. */
export const trimTagged = (tokens: Tokens, tagged: readonly TaggedSpan[]): readonly TaggedSpan[] =>
  tagged.map((span) => {
    let { last } = span;
    while (span.type === "person" && last > span.first && isRecipient(tokens, last)) last -= 1;
    return last === span.last ? span : { ...span, last, end: tokens.ends[last] ?? span.end };
  });
