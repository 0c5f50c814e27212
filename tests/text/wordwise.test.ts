import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { replaceLoneSurrogates } from "../../text/arabic/replace-lone-surrogates.ts";
import { hasChangingCharacter } from "../../text/has-changing-character.ts";
import { pipe } from "../../text/pipe.ts";
import { wordwise } from "../../text/wordwise.ts";
import { arabicText, runs } from "../support/texts/arabic-text.ts";

const shout = pipe([
  (text) => text.replace(/\u00DF/gu, "SS"),
  (text) => text.replace(/[^\p{L}\p{N}]/gu, " "),
  (text) => text.replace(/b/gu, ""),
  (text) => text.replace(/\u{1F600}|\u0644/gu, "a c"),
]);

describe("wordwise", () => {
  test("equals the step, with the spaces tidied", () => {
    const once = wordwise(shout);
    const long = fc.array(arabicText, { maxLength: 5 }).map((parts) => replaceLoneSurrogates(parts.join("")));
    fc.assert(
      fc.property(long, (text) => once(text) === shout(text).replace(/ +/gu, " ").trim()),
      runs,
    );
  });

  test("keeps a text that is longer than its buffer", () => {
    const text = `${"abc \u00DF".repeat(5_000)}x`;
    expect(wordwise(shout)(text)).toBe(shout(text));
  });

  test("asks the step once for each character", () => {
    let asked = 0;
    const counting = wordwise((character) => {
      asked += 1;
      return character;
    });
    counting("abab \u{1F600}\u{1F600} abab");
    expect(asked).toBe(4);
  });
});

describe("hasChangingCharacter", () => {
  test("says whether the step would change the text", () => {
    const step = (text: string) => text.replace(/[b\u0644]/gu, "");
    const changes = hasChangingCharacter(step);
    const text = arabicText.map((written) => written.replace(/[\uD800-\uDFFF]/gu, ""));
    fc.assert(
      fc.property(text, (written) => changes(written) || step(written) === written),
      runs,
    );
    expect(changes("a\u0644")).toBe(true);
    expect(changes("a\u0643")).toBe(false);
  });
});
