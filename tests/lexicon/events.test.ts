import { expect, test } from "vitest";
import { EVENT_NOUNS } from "../../lexicon/events/event-nouns.ts";
import { EVENT_TYPES } from "../../lexicon/events/event-types.ts";
import { EVENT_VERBS } from "../../lexicon/events/event-verbs.ts";
import { WORD_CLASSES } from "../../lexicon/events/word-classes.ts";

test("every trigger has a type of the table, and every type has a trigger", () => {
  const codes = new Set(EVENT_TYPES.map(({ code }) => code));
  expect(codes.size).toBe(EVENT_TYPES.length);
  for (const { type } of [...EVENT_VERBS, ...EVENT_NOUNS]) expect(codes).toContain(type);
});

test("no verb comes twice, since the second would never be found", () => {
  const verbs = EVENT_VERBS.map(({ perfect }) => perfect);
  expect(verbs).toEqual([...new Set(verbs)]);
});

test("the words of a class are single words: the text is looked up word by word", () => {
  expect(
    Object.values(WORD_CLASSES)
      .flat()
      .filter((word) => /\s/u.test(word)),
  ).toEqual([]);
});
