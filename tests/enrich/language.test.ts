import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { detectLanguage } from "../../enrich/language.ts";

const golden = new URL("../golden/enrich/language/", import.meta.url);
const textOf = (file: string) => readFileSync(new URL(file, golden), "utf8");

/** Stretches of `length` characters, one beginning at every seventh character. */
const stretches = (text: string, length: number): readonly string[] =>
  Array.from({ length: Math.ceil((text.length - length) / 7) }, (_, at) =>
    text.slice(at * 7, at * 7 + length),
  );

describe("detectLanguage", () => {
  for (const file of readdirSync(golden)) {
    const language = file.replace(".txt", "");
    test(`${language}: any 200 characters suffice`, () => {
      expect(detectLanguage(textOf(file)).language).toBe(language);
      const found = stretches(textOf(file), 200).map((text) => detectLanguage(text).language);
      expect(found.filter((code) => code !== language)).toEqual([]);
    });

    test(`${language}: 100 characters nearly always suffice, and never point to another with confidence`, () => {
      const found = stretches(textOf(file), 100).map(detectLanguage);
      const right = found.filter((each) => each.language === language);
      expect(right.length / found.length).toBeGreaterThan(0.95);
      expect(found.filter((each) => each.language !== language && each.confidence > 0.5)).toEqual([]);
    });
  }

  test("Arabic is Arabic when typed on a Persian keyboard or with a vowel on every letter", () => {
    const arabic = textOf("ar.txt");
    const persianKeyboard = arabic.replaceAll("\u064A", "\u06CC").replaceAll("\u0643", "\u06A9");
    expect(detectLanguage(persianKeyboard).language).toBe("ar");
    expect(detectLanguage(arabic.replace(/[\u0628-\u064A]/gu, "$&\u064E")).language).toBe("ar");
  });

  test.each([
    ["nothing", ""],
    ["a name", "\u0645\u062D\u0645\u062F \u0639\u0644\u064A"],
    ["numbers and signs", "12:30 - 15% (2024) \u2764"],
    ["an unknown language", "Pr\u00E6sidenten sagde mandag f\u00F8rst \u00F8en g\u00E5r b\u00E5den til"],
    [
      "another script",
      "\u041F\u0440\u0435\u0437\u0438\u0434\u0435\u043D\u0442 \u0437\u0430\u044F\u0432\u0438\u043B, \u0447\u0442\u043E \u043F\u0435\u0440\u0435\u0433\u043E\u0432\u043E\u0440\u044B",
    ],
    ["one letter repeated", "\u0643".repeat(5_000)],
  ])("%s is undetermined", (_, text) => {
    expect(detectLanguage(text)).toEqual({ language: "und", confidence: 0 });
  });

  test("an Arabic article with Latin names is Arabic", () => {
    expect(
      detectLanguage(`${textOf("ar.txt")} (Reuters, Associated Press, Agence France-Presse)`).language,
    ).toBe("ar");
  });
});
