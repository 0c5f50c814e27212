import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { replaceLoneSurrogates } from "../../text/arabic/replace-lone-surrogates.ts";
import { stripTashkeel } from "../../text/arabic/strip-tashkeel.ts";
import { countWords } from "../../text/count-words.ts";
import { arabicText, runs } from "../support/texts/arabic-text.ts";

describe("countWords", () => {
  test.each([
    ["", 0],
    [" ... \u0640 \u060C", 0],
    [
      "\u0642\u0627\u0644 \u0645\u064F\u062D\u064E\u0645\u064E\u0651\u062F: 15 \u0642\u062A\u064A\u0644\u0627\u064B.",
      4,
    ],
    ["\u0642\u0640\u0640\u0627\u0644", 1],
    ["\u0645\u06CC\u200C\u0631\u0648\u0645", 1],
    ["\u0648\u201D\u0623\u0633\u062F\u201D", 2],
    ["\u{1E900}\u{1E901} \u{1F600} M4", 2],
  ])("%j has %i", (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  test("does not depend on tashkeel", () => {
    fc.assert(
      fc.property(
        arabicText.map(replaceLoneSurrogates),
        (text) => countWords(stripTashkeel(text)) === countWords(text),
      ),
      runs,
    );
  });

  test("the count of two texts is the sum of their counts", () => {
    fc.assert(
      fc.property(
        arabicText,
        arabicText,
        (a, b) => countWords(`${a} ${b}`) === countWords(a) + countWords(b),
      ),
      runs,
    );
  });
});
