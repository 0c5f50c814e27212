import { describe, expect, it } from "vitest";
import { createVocabulary } from "../../../enrich/words/vocabulary.ts";
import { tokenize } from "../../../enrich/words/tokenize.ts";
import { withTagger } from "../../../enrich/names/tagger-agreement.ts";
import { LEAST_COUNTED } from "../../../enrich/names/mention.ts";

const vocabulary = createVocabulary();

/** Whether one word that the tagger is sure of as a body counts. */
const counts = (body: string, word: string): boolean => {
  const tokens = tokenize("", body, vocabulary);
  const start = body.indexOf(word) + tokens.bodyStart;
  const first = tokens.starts.indexOf(start);
  const end = start + word.length;
  const span = { type: "organization" as const, first, last: first, start, end, certainty: 0.95 };
  return withTagger(tokens, [], [span]).every(({ confidence }) => confidence >= LEAST_COUNTED);
};

describe("a body of one word that only the tagger finds", () => {
  it.each([
    ["فاز الأهلي أمس", "الأهلي", true],
    ["قال مدير التعليم الأهلي ذلك", "الأهلي", false],
  ])("is none where it is the adjective of a definite noun: %s", (body, word, isCounted) => {
    expect(counts(body, word)).toBe(isCounted);
  });
});
