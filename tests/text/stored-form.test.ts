import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toStoredForm } from "../../text/stored-form.ts";
import { arabicText, runs } from "../support/texts/arabic-text.ts";

const golden = new URL("../golden/text/stored-form/", import.meta.url);

describe("toStoredForm", () => {
  for (const name of readdirSync(golden).filter((file) => file.endsWith(".source.txt"))) {
    test(`golden: ${name}`, async () => {
      const source = readFileSync(new URL(name, golden), "utf8");
      const expected = new URL(name.replace(".source.", ".expected."), golden).pathname;
      await expect(toStoredForm(source)).toMatchFileSnapshot(expected);
    });
  }

  test("removes invisible characters between the letters of a word", () => {
    expect(toStoredForm("\uFEFF\u202B\u062D\u200F\u0644\u00AD\u0628\u202C\r\n\u00A0 15 \u200C\u0000")).toBe(
      "\u062D\u0644\u0628\n15",
    );
  });

  test("composes a letter and a mark that a control character separated", () => {
    expect(toStoredForm("\u0627\u200F\u0654")).toBe("\u0623");
  });

  test("is idempotent", () => {
    fc.assert(
      fc.property(arabicText, (text) => toStoredForm(toStoredForm(text)) === toStoredForm(text)),
      // The first of the two shapes no letter: what follows it becomes a space.
      { ...runs, examples: [["\u2070\u200C\u200B"]] },
    );
  });

  test("keeps the number of lines", () => {
    const count = (text: string) => text.split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/u).length;
    fc.assert(
      fc.property(arabicText, (text) => toStoredForm(text).split("\n").length === count(text)),
      runs,
    );
  });

  test("does not change well-written text, with tashkeel, tatweel, digits, punctuation and emoji", () => {
    const word = fc.constantFrom(
      "\u0642\u0640\u0640\u0627\u0644\u064E",
      "\u00AB\u0645\u064F\u062F\u064E\u0631\u064E\u0651\u0633\u00BB",
      "\u0664\u0665\u066A",
      "caf\u00E9\u2026",
      "\u{1F600}",
      "\u0641\u0649",
    );
    const line = fc.array(word, { maxLength: 8 }).map((words) => words.join(" "));
    const text = fc.array(line, { maxLength: 8 }).map((lines) => lines.join("\n"));
    fc.assert(
      fc.property(text, (written) => toStoredForm(written) === written),
      runs,
    );
  });

  test("is linear where the canonical ordering of marks is not", () => {
    const stacked = `\u0627${"\u0651\u064E".repeat(500_000)}`;
    expect(toStoredForm(stacked)).toBe("\u0627\u064E\u0651");
  });

  test("drops a run of marks without a letter, however long", () => {
    expect(toStoredForm(` ${"\u064E".repeat(20_000_000)}`)).toBe("");
  });
});
