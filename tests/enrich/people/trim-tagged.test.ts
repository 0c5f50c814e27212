import { expect, it } from "vitest";
import { createVocabulary } from "../../../enrich/words/vocabulary.ts";
import { tokenize } from "../../../enrich/words/tokenize.ts";
import { trimTagged } from "../../../enrich/people/trim-tagged.ts";

it("leaves to whom somebody speaks out of their name", () => {
  const tokens = tokenize("", "قال عبد القادر بوعلاق لوكالة الأنباء", createVocabulary());
  const span = {
    type: "person" as const,
    first: 1,
    last: 4,
    start: tokens.starts[1] ?? 0,
    end: tokens.ends[4] ?? 0,
    certainty: 0.9,
  };
  const [trimmed] = trimTagged(tokens, [span]);
  expect(tokens.text.slice(trimmed?.start, trimmed?.end)).toBe("عبد القادر بوعلاق");
  expect(trimmed?.last).toBe(3);
});
