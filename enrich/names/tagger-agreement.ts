import { isUnbroken, type Tokens } from "../words/tokens.ts";
import { type Candidate, candidateOf, meantName } from "./mention.ts";
import type { TaggedSpan } from "./reading.ts";
import { toStoredName } from "./stored-name.ts";

/** A tagger alone is right less often than where rules agree with it. Times its certainty, this is its share of right answers. */
export const TAGGER_ALONE = 0.85;
/** Sure beyond this nobody is: the annotators of the test corpora agree in about this share of names. */
const MOST = 0.97;

/** Evidence of a person in the name of something else (`شارع الملك فهد`): the tagger reads the person, but nobody is meant. */
const NAMED_AFTER = "named after";

const TAGGER = "tagger";

const typeForTagger = ({ type }: Candidate): TaggedSpan["type"] => (type === "group" ? "organization" : type);

/** Two independent opinions that agree: both must be wrong for the answer to be wrong. */
export const agreed = (one: number, other: number): number => Math.min(MOST, 1 - (1 - one) * (1 - other));

/** `التعليم الأهلي`: an adjective alone behind a definite noun names no body, though a club is called so. */
const ADJECTIVE_ALONE = 0.5;
const DEFINITE = /^[وفبك]?ال|^لل/u;
const DEFINITE_NISBA = /^ال.{2,}(?:ي|يه)$/u;

const isAdjectiveAlone = ({ words, gaps }: Tokens, { type, first, last }: TaggedSpan): boolean =>
  type === "organization" &&
  first === last &&
  (gaps[first] ?? 0) === 0 &&
  DEFINITE_NISBA.test(words[first]?.form ?? "") &&
  DEFINITE.test(words[first - 1]?.form ?? "");

const ofTagger = (tokens: Tokens, span: TaggedSpan): Candidate => {
  const name = toStoredName(tokens.text.slice(span.start, span.end));
  const share = isAdjectiveAlone(tokens, span) ? ADJECTIVE_ALONE : TAGGER_ALONE;
  return candidateOf(span, meantName(span.type, name), share * span.certainty, [TAGGER]);
};

/**
 * Joins the opinion of the tagger to those of lexicon and rules: it makes a candidate of its type surer where both overlap, and is a
 * candidate of its own where they do not. Both lists in the order of the text.
 */
export const withTagger = (
  tokens: Tokens,
  candidates: readonly Candidate[],
  tagged: readonly TaggedSpan[],
): readonly Candidate[] => {
  const spanAt = new Int32Array(tokens.count).fill(-1);
  for (const [number, { first, last }] of tagged.entries()) spanAt.fill(number, first, last + 1);
  const supported = new Set<number>();
  const joined = candidates.map((candidate): Candidate => {
    for (let at = candidate.first; at <= candidate.last; at += 1) {
      const number = spanAt[at] ?? -1;
      const span = tagged[number];
      if (span === undefined || span.type !== typeForTagger(candidate)) continue;
      supported.add(number);
      if (candidate.evidence.includes(NAMED_AFTER)) continue;
      const confidence = agreed(candidate.confidence, TAGGER_ALONE * span.certainty);
      const evidence = candidate.evidence.includes(TAGGER)
        ? candidate.evidence
        : [...candidate.evidence, TAGGER];
      return candidateOf(candidate, candidate, confidence, evidence, candidate);
    }
    return candidate;
  });
  const alone = tagged.filter(
    (span, number) => !supported.has(number) && isUnbroken(tokens, span.first, span.last),
  );
  return [...joined, ...alone.map((span) => ofTagger(tokens, span))];
};
