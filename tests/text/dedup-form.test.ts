import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stripTashkeel } from "../../text/arabic/strip-tashkeel.ts";
import { foldStored, toDedupForm } from "../../text/dedup-form.ts";
import { toStoredForm } from "../../text/stored-form.ts";
import { arabicText, runs } from "../support/texts/arabic-text.ts";

const golden = new URL("../golden/text/dedup-form/", import.meta.url);

describe("toDedupForm", () => {
  for (const name of readdirSync(golden).filter((file) => file.endsWith(".source.txt"))) {
    test(`golden: ${name}`, async () => {
      const source = readFileSync(new URL(name, golden), "utf8");
      const expected = new URL(name.replace(".source.", ".expected."), golden).pathname;
      await expect(toDedupForm(source)).toMatchFileSnapshot(expected);
    });
  }

  test.each([
    [
      "letters of many scripts",
      "\u0642\u0633\u062F Warraq \u041C\u0438\u0440 \u5E73\u548C \u0928\u092E\u0938\u094D\u0924\u0947 \uD55C\uAD6D",
      "\u0642\u0633\u062F warraq \u043C\u0438\u0440 \u5E73\u548C \u0928\u092E\u0938\u094D\u0924\u0947 \uD55C\uAD6D",
    ],
    ["case and accents", "CAF\u00C9 \u0130stanbul e\u0301", "cafe istanbul e"],
    ["width and ligatures", "\uFF11\uFF12 \uFB01 \u00B2", "12 fi 2"],
    ["astral letters", "\u{1E900}\u{1E901} \u{1D400}", "\u{1E922}\u{1E923} a"],
    ["emoji and their selectors", "\u2764\uFE0F \u062D\u0644\u0628 \u{1F600}", "\u062D\u0644\u0628"],
    [
      "punctuation separates words",
      "\u0642\u0627\u0644.\u062B\u0645\u060C\u00AB\u062D\u0644\u0628\u00BB#\u062A_\u062D",
      "\u0642\u0627\u0644 \u062B\u0645 \u062D\u0644\u0628 \u062A \u062D",
    ],
    [
      "ZWNJ separates words, ZWJ does not",
      "\u0645\u06CC\u200C\u0631\u0648\u0645 \u0647\u200D\u0640",
      "\u0645\u064A \u0631\u0648\u0645 \u0647",
    ],
    ["nothing to compare", " \u0640 \u064B ... \u2764 \n", ""],
  ])("%s", (_, from, to) => {
    expect(toDedupForm(from)).toBe(to);
  });

  test.each([
    [
      "thousands",
      [
        "1234",
        "1,234",
        "\u0661\u066C\u0662\u0663\u0664",
        "\u06F1\u066C\u06F2\u06F3\u06F4",
        "\u0661\u0662\u0663\u0664",
        "\u06F1\u06F2\u06F3\u06F4",
      ],
    ],
    [
      "millions",
      [
        "1234567",
        "1,234,567",
        "\u0661\u066C\u0662\u0663\u0664\u066C\u0665\u0666\u0667",
        "\u06F1\u06F2\u06F3\u06F4\u06F5\u06F6\u06F7",
      ],
    ],
    ["decimals", ["3.5", "\u0663\u066B\u0665", "\u06F3\u066B\u06F5", "\u0663.\u0665"]],
  ])("%s: all spellings are one number", (_, written) => {
    const forms = written.map((number) =>
      toDedupForm(`\u0642\u062A\u0644 ${number} \u0645\u062F\u0646\u064A`),
    );
    expect(new Set(forms).size).toBe(1);
  });

  test("distinguishes different Arabic words", () => {
    const word = fc.string({
      unit: fc.constantFrom("\u0628", "\u062A", "\u062B", "\u062C", "\u062D", "\u062F", "\u0633", "\u0644"),
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(word, word, (a, b) => (toDedupForm(a) === toDedupForm(b)) === (a === b)),
      runs,
    );
  });

  test("is idempotent", () => {
    fc.assert(
      fc.property(arabicText, (text) => toDedupForm(toDedupForm(text)) === toDedupForm(text)),
      runs,
    );
  });

  test("is the same for a text that was repaired before", () => {
    fc.assert(
      fc.property(
        arabicText,
        (text) =>
          toDedupForm(toStoredForm(text)) === toDedupForm(text) &&
          foldStored(toStoredForm(text)) === toDedupForm(text),
      ),
      runs,
    );
  });

  test("does not depend on tashkeel, tatweel or the Unicode normalization form", () => {
    fc.assert(
      fc.property(arabicText, (text) => {
        const form = toDedupForm(text);
        const stored = toStoredForm(text);
        return (
          toDedupForm(stripTashkeel(stored)) === form &&
          toDedupForm(stored.replaceAll("\u0640", "")) === form &&
          toDedupForm(stored.normalize("NFD")) === form
        );
      }),
      runs,
    );
  });

  test("is in the stored form, with words separated by one space", () => {
    fc.assert(
      fc.property(arabicText, (text) => {
        const form = toDedupForm(text);
        return toStoredForm(form) === form && !/^ | $| {2}|[^\p{L}\p{M}\p{N} ]/u.test(form);
      }),
      runs,
    );
  });

  test("is idempotent on every Unicode character, decomposed and with marks, and loses no letter or digit", () => {
    const unstable: string[] = [];
    const lost: string[] = [];
    for (let code = 0; code <= 0x3_ffff; code += 1) {
      const character = String.fromCodePoint(code);
      if (/[\p{Cn}\p{Co}\p{Cs}]/u.test(character)) continue;
      const marked = [`${character}\u0640\u0654`, `${character}\u0301`, character.normalize("NFD")];
      for (const text of [character, ...marked]) {
        const form = toDedupForm(text);
        if (toDedupForm(form) !== form) unstable.push(code.toString(16));
      }
      // Fillers of Hangul are letters to Unicode and blank to a reader.
      if (/[\u115F\u1160\u3164\uFFA0]/u.test(character)) continue;
      // Unicode counts tatweel as a letter, and isolated marks too, whose compatible form is a space and the mark.
      const letters = /[\p{L}\p{N}]/u.test(character.normalize("NFKC").replaceAll("\u0640", ""));
      if (letters && toDedupForm(character) === "") lost.push(code.toString(16));
    }
    expect(unstable).toEqual([]);
    expect(lost).toEqual([]);
  });
});
