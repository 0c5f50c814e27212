import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createVocabulary } from "../../../enrich/words/vocabulary.ts";
import { GAP } from "../../../enrich/words/tokens.ts";
import { startAfterLetters, tokenize } from "../../../enrich/words/tokenize.ts";
import { countWords } from "../../../text/count-words.ts";

const vocabulary = createVocabulary();

/** The body in sentences, each from its first word to its last. */
const sentencesOf = (body: string): readonly string[] => {
  const { text, starts, ends, sentences } = tokenize("", body, vocabulary);
  const cut: string[] = [];
  let first = 0;
  for (let at = 1; at <= sentences.length; at += 1) {
    if (sentences[at] === sentences[first]) continue;
    cut.push(text.slice(starts[first], ends[at - 1]));
    first = at;
  }
  return cut;
};

describe("a full stop", () => {
  test.each([
    ["ends a sentence", "امتلأ السد. وصل الماء.", ["امتلأ السد", "وصل الماء"]],
    [
      "ends one that is glued to the next",
      "امتلأ السد في الساحل.وصل الماء.",
      ["امتلأ السد في الساحل", "وصل الماء"],
    ],
    ["ends one behind a number", "بلغ الماء 25.وصل المهندس.", ["بلغ الماء 25", "وصل المهندس"]],
    [
      "ends one behind a number and a space",
      "بلغ الماء 25. 12 مهندسا هنا.",
      ["بلغ الماء 25", "12 مهندسا هنا"],
    ],
    ["stands in a number", "ارتفع من 25.3 إلى 319.5 مترا.", ["ارتفع من 25.3 إلى 319.5 مترا"]],
    [
      "stands in an address",
      "راجع www.water.example.org أو info@water.org اليوم.",
      ["راجع www.water.example.org أو info@water.org اليوم"],
    ],
    ["abbreviates behind a letter alone", "قال د. سمير ذلك.", ["قال د. سمير ذلك"]],
  ])("%s", (_what, body, expected) => {
    expect(sentencesOf(body)).toEqual(expected);
  });
});

describe("a tatweel", () => {
  test("stretches a word that it stands in, and is no part of how the word is compared", () => {
    const { count, words, starts, ends } = tokenize("", "قـــال لـ«الجسر» كلاماً", vocabulary);
    expect(count).toBe(4);
    expect(words.map(({ form }) => form)).toEqual(["قال", "ل", "الجسر", "كلاما"]);
    expect([starts[0], ends[0]]).toEqual([2, 8]);
  });

  test("alone is a dash, and no word", () => {
    const { count, gaps } = tokenize("", "الميناء ـ الجسر ــ السد", vocabulary);
    expect(count).toBe(3);
    expect([gaps[1], gaps[2]]).toEqual([GAP.dash, GAP.dash]);
  });

  test("behind a clitic goes with it", () => {
    const tokens = tokenize("", "لـالميناء", vocabulary);
    expect(tokens.text.slice(startAfterLetters(tokens, 0, 1))).toBe("الميناء");
  });
});

describe("a word", () => {
  test("is the same object wherever and however it is spelled", () => {
    const [first, ...others] = tokenize("أحمدُ", "احمد أحْمد و أحمد", vocabulary).words;
    expect(others.filter((word) => word === first)).toHaveLength(3);
  });

  test("is told from others by every character, also those outside the basic plane", () => {
    const text = "𞸀𞸁 𞸀𞸂 𞸁𞸀";
    expect(new Set(tokenize("", text, vocabulary).words).size).toBe(3);
  });

  test("is counted as elsewhere, whatever stands around it", () => {
    const characters = ["ق", "ال", "ـ", "\u064E", " ", "\n", "-", "1", "𞸀", "\u{1F600}", "\u200D", "é", "."];
    const text = fc.array(fc.constantFrom(...characters), { maxLength: 30 }).map((all) => all.join(""));
    fc.assert(
      fc.property(text, text, (headline, body) => {
        expect(tokenize(headline, body, vocabulary).count).toBe(countWords(headline) + countWords(body));
      }),
      { numRuns: 500 },
    );
  });

  test("of many is found again", () => {
    const many = Array.from({ length: 5000 }, (_, at) => `كلمة${at}`).join(" ");
    const { words } = tokenize("", `${many} ${many}`, vocabulary);
    expect(words.slice(0, 5000)).toEqual(words.slice(5000));
    expect(words[4999]?.form).toBe("كلمه4999");
  });
});
