import fc from "fast-check";

/** Stretches that a terminal may stumble over, alone or together: letters with marks, wide ones, numbers, controls, overrides. */
const STRETCHES: readonly string[] = [
  "قصفت الطائرات القرية",
  "قُصِفَت",
  "BBC",
  "https://example.org/a/b?c=1",
  "٢٠٢٤-٠٣-١٥",
  "15:30",
  " ",
  "  ",
  "\n",
  "\t",
  "(«…»)",
  "中文新闻",
  "🌍",
  "e\u0301\u0323",
  "\u0651\u064B\u0650",
  "\u200F\u200E\u061C",
  "\u202E\u202D\u202B\u202A\u202C",
  "\u2066\u2067\u2068\u2069",
  "\u2028\u2029\u0085\u009B31m",
  "\u001B[31m\u001B]0;title\u0007",
  "\u0000\r\b\u007F",
  "\uFEFF\u200B\u200D\u00AD",
  "\uD800",
  "\u{10FFFF}",
  "ـــــــ",
  "ا".repeat(60),
];

/** Any text of the stretches and of all Unicode. */
export const mixedText = fc
  .array(fc.oneof(fc.constantFrom(...STRETCHES), fc.string({ unit: "binary", maxLength: 6 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(""));

const MEGABYTE = 1_000_000;

/** Texts that want harm, each with what it is. */
export const HOSTILE_TEXTS: readonly (readonly [name: string, text: string])[] = [
  ["a headline of a megabyte", "عاجل ".repeat(MEGABYTE / 5)],
  ["a word of a megabyte", "ع".repeat(MEGABYTE)],
  ["a megabyte of marks on one letter", `ع${"\u0651".repeat(MEGABYTE)}`],
  ["a megabyte of marks without a letter", "\u0651".repeat(MEGABYTE)],
  ["escape sequences", "\u001B[2J\u001B]8;;http://example.org\u0007انقر\u001B]8;;\u0007\u009B31m"],
  ["overrides of direction", "\u202Eكشف\u202C\u2066\u2067\u2068نص\u2069\u2069\u2069\u2069"],
  ["line breaks of all kinds", "سطر\n\r\u0085\u2028\u2029\u000B\u000Cسطر"],
];
