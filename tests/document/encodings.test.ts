import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode } from "../../document/decode.ts";
import { replaceLoneSurrogates } from "../../text/arabic/replace-lone-surrogates.ts";
import { arabicText, runs } from "../support/arabic-text.ts";
import { encodeArabicPage, fitToPage, shapeForCp864 } from "../support/encode-arabic-page.ts";
import { encodeSingleByte } from "../support/encode-single-byte.ts";
import { saveWrongly } from "../support/save-wrongly.ts";

const languages = new URL("../golden/document/languages/", import.meta.url);
const inLanguage = (name: string) => readFileSync(new URL(`${name}.txt`, languages), "utf8");

const news = inLanguage("ar");
const utf8 = (text: string) => new TextEncoder().encode(text);
const slices = (text: string, length: number, step: number): readonly string[] =>
  Array.from({ length: Math.max(0, Math.ceil((text.length - length) / step)) }, (_, at) =>
    text.slice(at * step, at * step + length),
  );

describe("code pages", () => {
  test.each(["windows-1256", "iso-8859-6", "cp720"])("%s is told from the others in any line", (page) => {
    for (const line of slices(news, 60, 7)) {
      const text = fitToPage(page, line);
      expect(decode(encodeArabicPage(page, line))).toMatchObject({ encoding: page, text });
    }
    expect(decode(encodeArabicPage(page, news))).toMatchObject({ encoding: page });
  });

  test("our tables of ISO-8859-6 and windows-1256 are the platform's", () => {
    for (const page of ["iso-8859-6", "windows-1256"])
      expect(encodeArabicPage(page, fitToPage(page, news))).toEqual(
        encodeSingleByte(page, fitToPage(page, news)),
      );
  });

  test("cp864, which has a byte for each form of a letter, is read as presentation forms", () => {
    const text = fitToPage("cp864", shapeForCp864(news));
    const decoded = decode(encodeArabicPage("cp864", text));
    expect(decoded).toMatchObject({ encoding: "cp864", text });
    expect(decoded.kind === "decoded" && decoded.text.normalize("NFKC").slice(0, 40)).toBe(
      fitToPage("iso-8859-6", news).slice(0, 40),
    );
  });

  test("Mac Arabic is told from ISO-8859-6 by the signs that only it has", () => {
    const text = `${news}\n\u00AB\u0662\u0660\u0662\u0664\u00BB\u2026`;
    expect(decode(encodeArabicPage("x-mac-arabic", text))).toMatchObject({
      encoding: "x-mac-arabic",
      text: fitToPage("x-mac-arabic", text),
    });
  });

  test.each([
    ["ru", "windows-1251"],
    ["ru", "koi8-r"],
    ["ru", "iso-8859-5"],
    ["ru", "ibm866"],
    ["ru", "x-mac-cyrillic"],
    ["el", "windows-1253"],
    ["el", "iso-8859-7"],
    ["he", "windows-1255"],
    ["fr", "windows-1252"],
    ["fr", "macintosh"],
    ["tr", "windows-1254"],
    ["pl", "iso-8859-2"],
    ["th", "windows-874"],
  ])("a line of %s in %s is none of them", (language, label) => {
    const lines = slices(inLanguage(language), 100, 13).map((line) => encodeSingleByte(label, line));
    // A line without a letter above ASCII is UTF-8.
    for (const bytes of lines.filter((line) => line.some((byte) => byte >= 0x80)))
      expect(decode(bytes).kind).toBe("rejected");
  });

  test("bytes that fit two pages about as well are in neither", () => {
    // Letters that stand at the same bytes in windows-1256 and ISO-8859-6, and some that differ and say little.
    const bytes = Uint8Array.from([0xc7, 0xcf, 0xd1, 0x20, 0xc7, 0xd1, 0xcf, 0x20, 0xc7, 0xcf, 0xdf]);
    expect(decode(bytes)).toMatchObject({ kind: "rejected", reason: "undecodable_text" });
  });
});

const WAYS = [
  ["windows-1252"],
  ["windows-1256"],
  ["windows-1252", "windows-1252"],
  ["windows-1256", "windows-1256"],
  ["windows-1252", "windows-1256"],
  ["windows-1256", "windows-1252"],
];
const mixed = `${news}\nLe th\u00E9\u00E2tre \u00AB caf\u00E9 \u00BB \u{1F600} 50 \u20AC\n`;

describe("UTF-8 that was saved wrongly", () => {
  test.each(WAYS)("is repaired: %s, %s", (...ways) => {
    const readAs = ways.filter((page) => typeof page === "string");
    const decoded = decode(utf8(saveWrongly(mixed, readAs)));
    expect(decoded).toMatchObject({
      kind: "decoded",
      encoding: "utf-8",
      repaired: "double_utf8",
      text: mixed,
    });
    expect(decoded.kind === "decoded" && decoded.evidence).toContain(readAs[0]);
    expect(decoded.kind === "decoded" && decoded.confidence).toBeGreaterThan(0.95);
  });

  test("is repaired whatever of the news it says", () => {
    const words = news.split(/\s+/u).filter((word) => /[\u0621-\u064A]{3}/u.test(word));
    const texts = fc.array(fc.constantFrom(...words), { minLength: 12, maxLength: 40 });
    fc.assert(
      fc.property(texts, fc.constantFrom(...WAYS), (some, readAs) => {
        const text = some.join(" ");
        const decoded = decode(utf8(saveWrongly(text, readAs)));
        return decoded.kind === "decoded" && decoded.repaired === "double_utf8" && decoded.text === text;
      }),
      { numRuns: 2_000 },
    );
  });

  test("keeps a line that was added afterwards, and forgives a character cut at the end", () => {
    const damaged = saveWrongly(news.repeat(3), ["windows-1252"]);
    expect(decode(utf8(`${damaged}\u2605`))).toMatchObject({ text: `${news.repeat(3)}\u2605` });
    const cut = decode(utf8(damaged.slice(0, damaged.lastIndexOf("\u00D9") + 1)));
    expect(cut).toMatchObject({ kind: "decoded", repaired: "double_utf8" });
  });

  test("is not let in when every feh was lost on the way", () => {
    const lost = saveWrongly(news, ["windows-1252"]).replace(/[\u0080-\u009F]/gu, "");
    const decoded = decode(utf8(lost));
    expect(decoded).toMatchObject({ kind: "rejected", reason: "undecodable_text" });
    expect(decoded.kind === "rejected" && decoded.detail).toMatch(/windows-1252 .* characters lost/u);
  });
});

describe("UTF-8 that is right", () => {
  test.each(["ar", "de", "el", "es", "fr", "he", "pl", "ru", "th", "tr"])("is left alone: %s", (language) => {
    for (const text of [inLanguage(language), inLanguage(language).toUpperCase()]) {
      const decoded = decode(utf8(text));
      expect(decoded).toMatchObject({ encoding: "utf-8", text, confidence: 1 });
      expect(decoded).not.toHaveProperty("repaired");
    }
  });

  test("is left alone whatever it says, in Arabic, Persian, Urdu, French, or about mojibake", () => {
    const letters = (...ranges: readonly (readonly [number, number])[]) =>
      fc.oneof(
        ...ranges.map(([min, max]) => fc.integer({ min, max }).map((unit) => String.fromCodePoint(unit))),
      );
    const word = (letter: fc.Arbitrary<string>) =>
      fc.array(letter, { minLength: 1, maxLength: 9 }).map((some) => some.join(""));
    const words = fc.oneof(
      word(letters([0x0621, 0x064a])),
      word(letters([0x0621, 0x064a], [0x0671, 0x06d3])),
      word(letters([0x61, 0x7a], [0xc0, 0xff])),
      word(letters([0x0400, 0x04ff])),
      fc.constantFrom(
        "\u00C3\u00A9",
        "\u0637\u00A7",
        "\u00D9\u2026",
        "\u0627\u060C",
        "\u00AB",
        "\u00BB",
        "\u0660\u06F1",
        "2024",
      ),
      arabicText.map(replaceLoneSurrogates),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (some) => {
        const text = some.join(" ").replace(/^\uFEFF/u, "");
        const decoded = decode(utf8(text));
        return decoded.kind === "rejected"
          ? decoded.reason !== "undecodable_text"
          : decoded.text === text && decoded.repaired === undefined && decoded.encoding === "utf-8";
      }),
      runs,
    );
  });

  test("is left alone where only a quotation is damaged, or what was saved wrongly is not Arabic", () => {
    const quotation = `${news}\n${saveWrongly(news.slice(0, 60), ["windows-1252"])}`;
    const french = saveWrongly(inLanguage("fr"), ["windows-1252"]);
    for (const text of [quotation, french]) {
      const decoded = decode(utf8(text));
      expect(decoded).toMatchObject({ encoding: "utf-8", text });
      expect(decoded).not.toHaveProperty("repaired");
    }
  });
});

test("every decision has its evidence and a confidence", () => {
  const pages = ["windows-1256", "iso-8859-6", "cp720", "x-mac-arabic"];
  const files = [
    utf8(news),
    utf8(saveWrongly(news, ["windows-1256"])),
    ...pages.map((page) => encodeArabicPage(page, news)),
  ];
  for (const bytes of files) {
    const decoded = decode(bytes);
    expect(decoded.kind).toBe("decoded");
    expect(decoded.kind === "decoded" && decoded.evidence).not.toBe("");
    expect(decoded.kind === "decoded" && decoded.confidence).toBeGreaterThan(0.75);
    expect(decoded.kind === "decoded" && decoded.confidence).toBeLessThanOrEqual(1);
  }
});
