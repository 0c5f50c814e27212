import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compose } from "../../text/arabic/compose.ts";
import { digitsToAscii } from "../../text/arabic/digits-to-ascii.ts";
import { dropDoubledMarks } from "../../text/arabic/drop-doubled-marks.ts";
import { dropStrayMarks } from "../../text/arabic/drop-stray-marks.ts";
import { foldPersianLetters } from "../../text/arabic/fold-persian-letters.ts";
import { joinThousands } from "../../text/arabic/join-thousands.ts";
import { limitMarks } from "../../text/arabic/limit-marks.ts";
import { normalizeAlef } from "../../text/arabic/normalize-alef.ts";
import { normalizeHamza } from "../../text/arabic/normalize-hamza.ts";
import { normalizeTehMarbuta } from "../../text/arabic/normalize-teh-marbuta.ts";
import { normalizeYeh } from "../../text/arabic/normalize-yeh.ts";
import { replaceLoneSurrogates } from "../../text/arabic/replace-lone-surrogates.ts";
import { spaceAfterPunctuation } from "../../text/arabic/space-after-punctuation.ts";
import { stripControls } from "../../text/arabic/strip-controls.ts";
import { stripTashkeel } from "../../text/arabic/strip-tashkeel.ts";
import { stripTatweel } from "../../text/arabic/strip-tatweel.ts";
import { tidySpaces } from "../../text/arabic/tidy-spaces.ts";
import { tidyZwnj } from "../../text/arabic/tidy-zwnj.ts";
import { unfoldPresentationForms } from "../../text/arabic/unfold-presentation-forms.ts";
import { unifyLineEndings } from "../../text/arabic/unify-line-endings.ts";
import type { TextStep } from "../../text/pipe.ts";
import { arabicText, runs } from "../support/texts/arabic-text.ts";

interface Case {
  readonly step: TextStep;
  /** Removes the characters that the step acts on, so that the step must not change the text. */
  readonly clean: TextStep;
  readonly length: "shorter or same" | "longer or same" | "same" | "any";
  /** True if the step looks at one character at a time, so that a text may be split before it. */
  readonly characterwise?: true;
  readonly examples: readonly (readonly [from: string, to: string])[];
}

const without =
  (characters: RegExp): TextStep =>
  (text) =>
    text.replace(characters, "");

const cases: Readonly<Record<string, Case>> = {
  unifyLineEndings: {
    step: unifyLineEndings,
    clean: without(/[\r\v\f\u0085\u2028\u2029]/gu),
    length: "shorter or same",
    examples: [
      ["a\r\nb\rc\n\rd", "a\nb\nc\n\nd"],
      ["a\u2028b\u2029c\u0085d\ve\ff", "a\nb\nc\nd\ne\nf"],
    ],
  },
  unfoldPresentationForms: {
    step: unfoldPresentationForms,
    clean: without(/[\uFB50-\uFDFC\uFE70-\uFEFC]/gu),
    length: "any",
    examples: [
      // Lam with alef, alone and with hamza above; the name of God; four shapes of beh.
      ["\uFEFB \uFEF7", "\u0644\u0627 \u0644\u0623"],
      ["\uFDF2", "\u0627\u0644\u0644\u0647"],
      ["\uFE8F\uFE90\uFE91\uFE92", "\u0628\u0628\u0628\u0628"],
      // An isolated fathatan belongs to the letter before it; an ornate parenthesis is not a letter.
      ["\u0627\uFE70", "\u0627\u064B"],
      ["\uFD3E\u2026\u00B2", "\uFD3E\u2026\u00B2"],
    ],
  },
  stripControls: {
    step: stripControls,
    clean: without(/[^\P{Cc}\n\t]|[\u00AD\u061C\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu),
    length: "shorter or same",
    characterwise: true,
    examples: [
      ["\uFEFF\u202B\u062D\u0644\u0628\u200F\u202C\u0000", "\u062D\u0644\u0628"],
      ["a\u00ADbc\u2060d\u061Ce\u2066f\u2069\u0007", "abcdef"],
      ["tab\tand\nline \uFFFD", "tab\tand\nline \uFFFD"],
    ],
  },
  tidyZwnj: {
    step: tidyZwnj,
    clean: without(/\u200C/gu),
    length: "shorter or same",
    examples: [
      ["\u0645\u06CC\u200C\u0631\u0648\u0645", "\u0645\u06CC\u200C\u0631\u0648\u0645"],
      ["\u0645\u06CC\u200C\u200C\u0631\u0648\u0645", "\u0645\u06CC\u200C\u0631\u0648\u0645"],
      ["\u200C\u062D\u0644\u0628\u200C \u200C15\u200C", "\u062D\u0644\u0628 15"],
      // Adlam, whose letters are two units each.
      ["\u{1E900}\u200C\u{1E901}", "\u{1E900}\u200C\u{1E901}"],
      // ZWJ stays: the Hijri sign and a family of three.
      ["1443 \u0647\u200D", "1443 \u0647\u200D"],
      ["\u{1F468}\u200D\u{1F469}\u200D\u{1F467}", "\u{1F468}\u200D\u{1F469}\u200D\u{1F467}"],
    ],
  },
  replaceLoneSurrogates: {
    step: replaceLoneSurrogates,
    clean: without(/\p{Cs}/gu),
    length: "same",
    examples: [["a\uD83Db\uDE00 \u{1F600}", "a\uFFFDb\uFFFD \u{1F600}"]],
  },
  dropStrayMarks: {
    step: dropStrayMarks,
    clean: without(/[\u064B-\u0652\u0670]/gu),
    length: "shorter or same",
    examples: [
      ["َقال 15ً ، ُأمس.ّ", "قال 15 ، أمس."],
      ["\u200C\u064E\u0628 \u0301\u064E\u0628", "\u200C\u0628 \u0301\u0628"],
      // On letters; on a tatweel, on the dotted circle, and alone in brackets or quotes.
      ["مُدَرِّسًا ـَ ◌ً (ُ) «ِ»", "مُدَرِّسًا ـَ ◌ً (ُ) «ِ»"],
    ],
  },
  dropDoubledMarks: {
    step: dropDoubledMarks,
    clean: without(/[\u064B-\u0652\u0670]/gu),
    length: "shorter or same",
    examples: [
      ["شكرًًاً قالََََ", "شكرًاً قالَ"],
      ["مدرَّس مدرِّس مدرَِس", "مدرَّس مدرِّس مدرَِس"],
    ],
  },
  spaceAfterPunctuation: {
    step: spaceAfterPunctuation,
    clean: without(/[.,:!?\u060C\u061B\u061F\u06D4]/gu),
    length: "longer or same",
    examples: [
      ["قال.ثم حلب،و نعم؟لا إدلب,حماة", "قال. ثم حلب، و نعم؟ لا إدلب, حماة"],
      ["المصدر:رويترز «قال».ثم عام 2020.وقال", "المصدر: رويترز «قال». ثم عام 2020. وقال"],
      ["قالَ.ثُم", "قالَ. ثُم"],
      ["د.محمد أ.د.علي ص.ب م.ب.س س:كيف", "د.محمد أ.د.علي ص.ب م.ب.س س:كيف"],
      ["16:02 3.5 ١٬٢٣٤ ١٫٥ 1.محمد 1,234", "16:02 3.5 ١٬٢٣٤ ١٫٥ 1.محمد 1,234"],
      ["قال...ثم قال؟!نعم قال…ثم", "قال...ثم قال؟!نعم قال…ثم"],
      [
        "https://a.sy/حلب.html/دمشق,حلب وزارة.مصر، www.اسم.حلب سوريا@اسم.حلب",
        "https://a.sy/حلب.html/دمشق,حلب وزارة.مصر، www.اسم.حلب سوريا@اسم.حلب",
      ],
      ["said.Then a,b \u05D0.\u05D1", "said.Then a,b \u05D0.\u05D1"],
    ],
  },
  limitMarks: {
    step: limitMarks,
    clean: without(/\p{M}/gu),
    length: "shorter or same",
    examples: [
      [`\u0627${"\u0651\u064E".repeat(15)}`, `\u0627${"\u0651\u064E".repeat(15)}`],
      [`\u0627${"\u0651\u064E".repeat(20)}\u0628`, `\u0627${"\u0651\u064E".repeat(15)}\u0628`],
    ],
  },
  compose: {
    step: compose,
    clean: (text) => text.normalize("NFC"),
    length: "any",
    examples: [
      ["\u0627\u0654\u062D\u0645\u062F", "\u0623\u062D\u0645\u062F"],
      ["e\u0301", "\u00E9"],
      // Shadda and fatha get their canonical order; compatible characters stay.
      ["\u0644\u0651\u064E", "\u0644\u064E\u0651"],
      ["\u00BD \u2026 \uFB01", "\u00BD \u2026 \uFB01"],
    ],
  },
  tidySpaces: {
    step: tidySpaces,
    clean: without(/[ \t\u00A0\u115F\u1160\u1680\u2000-\u200B\u202F\u205F\u2800\u3000\u3164\uFFA0\uFFFC]/gu),
    length: "shorter or same",
    examples: [
      [" \u0642\u0627\u0644\u00A0 \t\u0623\u0645\u0633 ", "\u0642\u0627\u0644 \u0623\u0645\u0633"],
      ["a \n  b\n \nc ", "a\nb\n\nc"],
      ["   ", ""],
      ["\n \n", "\n\n"],
      // A zero-width space parts words; fillers and the place of an object look like spaces.
      ["a\u200Bb\uFFFCc \u3164\n\u2800", "a b c\n"],
    ],
  },
  stripTashkeel: {
    step: stripTashkeel,
    clean: without(/[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u0890-\u08FF]/gu),
    length: "shorter or same",
    characterwise: true,
    examples: [
      [
        "\u0645\u064F\u062D\u064E\u0645\u0651\u064E\u062F\u064C \u0631\u062D\u0645\u0670\u0646",
        "\u0645\u062D\u0645\u062F \u0631\u062D\u0645\u0646",
      ],
      // Madda and the hamzas make another letter.
      ["\u0627\u0653 \u0627\u0654 \u0627\u0655", "\u0627\u0653 \u0627\u0654 \u0627\u0655"],
    ],
  },
  stripTatweel: {
    step: stripTatweel,
    clean: without(/\u0640/gu),
    length: "shorter or same",
    characterwise: true,
    examples: [["\u0642\u0640\u0640\u0640\u0627\u0644 \u0640", "\u0642\u0627\u0644 "]],
  },
  normalizeAlef: {
    step: normalizeAlef,
    clean: without(/[\u0622\u0623\u0625\u0671-\u0673]/gu),
    length: "same",
    characterwise: true,
    examples: [
      [
        "\u0622\u0628 \u0623\u0628 \u0625\u0628 \u0671\u0628",
        "\u0627\u0628 \u0627\u0628 \u0627\u0628 \u0627\u0628",
      ],
    ],
  },
  normalizeYeh: {
    step: normalizeYeh,
    clean: without(/[\u0649\u06CC\u06D2\u06D3]/gu),
    length: "same",
    characterwise: true,
    examples: [["\u0641\u0649 \u0641\u06CC \u0641\u06D2", "\u0641\u064A \u0641\u064A \u0641\u064A"]],
  },
  normalizeTehMarbuta: {
    step: normalizeTehMarbuta,
    clean: without(/[\u0629\u06C3]/gu),
    length: "same",
    characterwise: true,
    examples: [
      [
        "\u062D\u0645\u0627\u0629 \u062D\u0645\u0627\u06C3",
        "\u062D\u0645\u0627\u0647 \u062D\u0645\u0627\u0647",
      ],
    ],
  },
  normalizeHamza: {
    step: normalizeHamza,
    clean: without(/[\u0624\u0626]|\u0653|\u0654|\u0655/gu),
    length: "shorter or same",
    characterwise: true,
    examples: [
      [
        "\u0645\u0633\u0624\u0648\u0644 \u0645\u0633\u0626\u0648\u0644",
        "\u0645\u0633\u0621\u0648\u0644 \u0645\u0633\u0621\u0648\u0644",
      ],
      ["\u0643\u0654 \u0645\u0627\u0621", "\u0643 \u0645\u0627\u0621"],
    ],
  },
  foldPersianLetters: {
    step: foldPersianLetters,
    clean: without(/[\u06A9\u06AA\u06BE\u06C0-\u06C2\u06D5]/gu),
    length: "same",
    characterwise: true,
    examples: [
      ["\u06A9\u0631\u062F \u06C1 \u06BE \u06D5", "\u0643\u0631\u062F \u0647 \u0647 \u0647"],
      // Peh, tcheh, jeh and gaf are letters of their own.
      ["\u067E\u0686\u0698\u06AF", "\u067E\u0686\u0698\u06AF"],
    ],
  },
  joinThousands: {
    step: joinThousands,
    clean: without(/[,\u066C]/gu),
    length: "shorter or same",
    examples: [
      [
        "1,234 12,345,678 \u0661\u066C\u0662\u0663\u0664 \u06F1,\u06F2\u06F3\u06F4.5",
        "1234 12345678 \u0661\u0662\u0663\u0664 \u06F1\u06F2\u06F3\u06F4.5",
      ],
      ["5,10 1,2345 1234,567 1,234,56 3,14 0.5,123", "5,10 1,2345 1234,567 1,234,56 3,14 0.5,123"],
    ],
  },
  digitsToAscii: {
    step: digitsToAscii,
    clean: without(/[\u0660-\u0669\u06F0-\u06F9]/gu),
    length: "same",
    characterwise: true,
    examples: [
      [
        "\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669 \u06F0\u06F1\u06F9 \u0967",
        "0123456789 019 \u0967",
      ],
    ],
  },
};

const entries = Object.entries(cases);

describe.each(entries)("%s", (_, { step, clean, examples }) => {
  test.each(examples)("%j becomes %j", (from, to) => {
    expect(step(from)).toBe(to);
  });

  test("is idempotent", () => {
    fc.assert(
      fc.property(arabicText, (text) => step(step(text)) === step(text)),
      runs,
    );
  });

  test("does not change a text without the characters it acts on", () => {
    fc.assert(
      fc.property(arabicText.map(clean), (text) => step(text) === text),
      runs,
    );
  });
});

test.each(entries.filter(([, { length }]) => length !== "any"))(
  "%s keeps its promise about the length of the text",
  (_, { step, length }) => {
    const holds = (from: string, to: string) =>
      (length === "longer or same" || to.length <= from.length) &&
      (length === "shorter or same" || to.length >= from.length);
    fc.assert(
      fc.property(arabicText, (text) => holds(text, step(text))),
      runs,
    );
  },
);

test.each(entries.filter(([, { characterwise }]) => characterwise === true))(
  "%s looks at one character at a time",
  (_, { step }) => {
    fc.assert(
      fc.property(arabicText, arabicText, (a, b) => step(a + b) === step(a) + step(b)),
      runs,
    );
  },
);
