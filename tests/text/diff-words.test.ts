import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diffWords } from "../../text/diff-words.ts";
import { matchSequences } from "../../text/match-sequences.ts";
import { arabicText, runs } from "../support/texts/arabic-text.ts";
import { repeated } from "../support/repetitions.ts";

const kinds = (before: string, after: string) =>
  diffWords(before, after).map(({ kind, ...text }) => [kind, text.before.trim(), text.after.trim()]);

describe("diffWords", () => {
  test("a name replaced by a longer or shorter one is one replacement", () => {
    expect(
      kinds(
        "دخلت دورية من قوات سوريا الديمقراطية قرية الزر مساء أمس",
        "دخلت دورية من ميليشيا قسد قرية الزر مساء أمس",
      ),
    ).toEqual([
      ["same", "دخلت دورية من", "دخلت دورية من"],
      ["replaced", "قوات سوريا الديمقراطية", "ميليشيا قسد"],
      ["same", "قرية الزر مساء أمس", "قرية الزر مساء أمس"],
    ]);
  });

  test("added and dropped words are distinguished", () => {
    expect(kinds("قتل ثلاثة مدنيين في القصف", "قتل ثلاثة في القصف الجوي")).toEqual([
      ["same", "قتل ثلاثة", "قتل ثلاثة"],
      ["dropped", "مدنيين", ""],
      ["same", "في القصف", "في القصف"],
      ["added", "", "الجوي"],
    ]);
  });

  test("spelling variants, tashkeel, digit style and punctuation are no change", () => {
    expect(kinds("قالَ أحمدُ: ١٥ قتيلاً – أمس", "قال احمد، 15 قتيلا أمس.").map(([kind]) => kind)).toEqual([
      "same",
    ]);
  });

  test("a word that two larger changes share by chance belongs to one change", () => {
    expect(kinds("أكد مصدر عسكري في الفرقة الرابعة ذلك", "أكد شهود من المنطقة في حديث لوكالة ذلك")).toEqual([
      ["same", "أكد", "أكد"],
      ["replaced", "مصدر عسكري في الفرقة الرابعة", "شهود من المنطقة في حديث لوكالة"],
      ["same", "ذلك", "ذلك"],
    ]);
  });

  test("the joined stretches are the two texts", () => {
    fc.assert(
      fc.property(arabicText, arabicText, (before, after) => {
        const changes = diffWords(before, after);
        return (
          changes.map((change) => change.before).join("") === before &&
          changes.map((change) => change.after).join("") === after
        );
      }),
      runs,
    );
  });

  test("a text does not differ from itself", () => {
    fc.assert(
      fc.property(arabicText, (text) => diffWords(text, text).every(({ kind }) => kind === "same")),
      runs,
    );
  });
});

/** Few different values, so that there are many possible matches. */
const sequence = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 12 });

/** The length of the longest common subsequence, computed slowly and simply. */
const longestCommon = ([first, ...before]: readonly number[], after: readonly number[]): number => {
  if (first === undefined) return 0;
  const at = after.indexOf(first);
  const without = longestCommon(before, after);
  return at < 0 ? without : Math.max(without, 1 + longestCommon(before, after.slice(at + 1)));
};

describe("matchSequences", () => {
  test("matches rise, have equal values, and are as many as possible", () => {
    fc.assert(
      fc.property(sequence, sequence, (before, after) => {
        const matches = matchSequences(before, after);
        return (
          matches.every(([x, y]) => before[x] === after[y]) &&
          matches
            .slice(1)
            .every(([x, y], index) => x > (matches[index]?.[0] ?? 0) && y > (matches[index]?.[1] ?? 0)) &&
          matches.length === longestCommon(before, after)
        );
      }),
      repeated(5_000),
    );
  });

  test("mostly different texts are matched by the values that occur once, in little time", () => {
    const words = 40_000;
    const before = Array.from({ length: words }, (_, index) =>
      index % 100 === 0 ? index : -1 - (index % 7),
    );
    const after = Array.from({ length: words }, (_, index) =>
      index % 100 === 0 ? index : -10 - (index % 5),
    );
    expect(matchSequences(before, after)).toHaveLength(words / 100);
  });
});
