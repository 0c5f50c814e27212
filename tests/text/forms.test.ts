import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toDedupForm } from "../../text/dedup-form.ts";
import { toStoredForm } from "../../text/stored-form.ts";
import { arabicText, runs } from "../support/arabic-text.ts";

describe("toStoredForm", () => {
  test("is idempotent", () => {
    fc.assert(
      fc.property(arabicText, (text) => toStoredForm(toStoredForm(text)) === toStoredForm(text)),
      runs,
    );
  });

  test("keeps the number of lines", () => {
    const lines = (text: string) => text.split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/u).length;
    fc.assert(
      fc.property(arabicText, (text) => toStoredForm(text).split("\n").length === lines(text)),
      runs,
    );
  });
});

describe("toDedupForm", () => {
  test("is idempotent", () => {
    fc.assert(
      fc.property(arabicText, (text) => toDedupForm(toDedupForm(text)) === toDedupForm(text)),
      runs,
    );
  });

  test("does not depend on whether the text was repaired before", () => {
    fc.assert(
      fc.property(arabicText, (text) => toDedupForm(toStoredForm(text)) === toDedupForm(text)),
      runs,
    );
  });

  test("is idempotent on every character of Unicode, composed, decomposed and beside each mark", () => {
    const unstable: string[] = [];
    for (let code = 0; code <= 0x10_ffff; code += 1) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const character = String.fromCodePoint(code);
      for (const text of [
        character,
        character.normalize("NFD"),
        `${character}\u0640\u0654`,
        `${character}\u0301`,
      ]) {
        const form = toDedupForm(text);
        if (toDedupForm(form) !== form) unstable.push(`U+${code.toString(16)}`);
      }
    }
    expect(unstable).toEqual([]);
  });
});
