/** tests/support/texts/: texts for tests: made by rule, at random, in any encoding, and hostile ones. */
import fc from "fast-check";
import { repeated } from "../repetitions.ts";

const range = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((unit) => String.fromCharCode(unit));

/** Everything that scraped Arabic text is known to hold, in short strings, so that odd neighbors are frequent. */
const snippet = fc.oneof(
  { weight: 6, arbitrary: range(0x0621, 0x064a) },
  { weight: 3, arbitrary: range(0x064b, 0x065f) },
  { weight: 2, arbitrary: range(0x0600, 0x06ff) },
  { weight: 1, arbitrary: range(0x0750, 0x08ff) },
  { weight: 2, arbitrary: range(0xfb50, 0xfdff) },
  { weight: 2, arbitrary: range(0xfe70, 0xfeff) },
  { weight: 2, arbitrary: range(0x0000, 0x00ff) },
  { weight: 2, arbitrary: range(0x2000, 0x206f) },
  { weight: 1, arbitrary: range(0x0300, 0x036f) },
  { weight: 1, arbitrary: range(0xd800, 0xdfff) },
  { weight: 1, arbitrary: range(0x0000, 0xffff) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 2 }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(" ", "  ", "\n", "\r\n", "\r", "\t", "\u00A0", "\u200C", "\u200D", "\u0640"),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "Warraq",
      "caf\u00E9",
      "e\u0301",
      "\u0130",
      "15",
      "\u0661\u0665",
      "\u06F1",
      ".",
      "?",
    ),
  },
);

/** Hostile text: letters, marks, presentation forms, controls, other scripts, halves of surrogate pairs. */
export const arabicText: fc.Arbitrary<string> = fc
  .array(snippet, { maxLength: 14 })
  .map((snippets) => snippets.join(""));

/** Every property of a text step is tried on 20,000 texts in the deep run, on a tenth of them otherwise. */
export const runs = repeated(20_000);
