import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode } from "../../../document/decode/decode.ts";
import { replaceLoneSurrogates } from "../../../text/arabic/replace-lone-surrogates.ts";
import { arabicText, runs } from "../../support/texts/arabic-text.ts";
import { encodeArabicPage, fitToPage, shapeForCp864 } from "../../support/texts/encode-arabic-page.ts";
import { encodeSingleByte } from "../../support/texts/encode-single-byte.ts";
import { FOREIGN_PAGES } from "../../support/texts/foreign-pages.ts";
import { misread, saveWrongly } from "../../support/texts/save-wrongly.ts";
import { repeated } from "../../support/repetitions.ts";

const languages = new URL("../../golden/document/languages/", import.meta.url);
const inLanguage = (name: string) => readFileSync(new URL(`${name}.txt`, languages), "utf8");

const news = inLanguage("ar");
const utf8 = (text: string) => new TextEncoder().encode(text);
const slices = (text: string, length: number, step: number): readonly string[] =>
  Array.from({ length: Math.max(0, Math.ceil((text.length - length) / step)) }, (_, at) =>
    text.slice(at * step, at * step + length),
  );

describe("code pages", () => {
  test.each(["windows-1256", "iso-8859-6", "cp720"])(
    "%s is distinguished from the others in any line",
    (page) => {
      for (const line of slices(news, 60, 7)) {
        const text = fitToPage(page, line);
        expect(decode(encodeArabicPage(page, line))).toMatchObject({ encoding: page, text });
      }
      expect(decode(encodeArabicPage(page, news))).toMatchObject({ encoding: page });
    },
  );

  test("our tables of ISO-8859-6 and windows-1256 equal those of the platform", () => {
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

  test("Mac Arabic is distinguished from ISO-8859-6 by characters that only it has", () => {
    const text = `${news}\n\u00AB\u0662\u0660\u0662\u0664\u00BB\u2026`;
    expect(decode(encodeArabicPage("x-mac-arabic", text))).toMatchObject({
      encoding: "x-mac-arabic",
      text: fitToPage("x-mac-arabic", text),
    });
  });

  test.each(FOREIGN_PAGES)("a line of %s in %s is in none of them", (language, label) => {
    const lines = slices(inLanguage(language), 100, 13).map((line) => encodeSingleByte(label, line));
    // A line without a letter above ASCII is UTF-8.
    for (const bytes of lines.filter((line) => line.some((byte) => byte >= 0x80)))
      expect(decode(bytes).kind).toBe("rejected");
  });

  test("bytes that fit two code pages about equally well are in neither", () => {
    // Letters with the same bytes in windows-1256 and ISO-8859-6, and some that differ but are weak evidence.
    const bytes = Uint8Array.from([0xc7, 0xcf, 0xd1, 0x20, 0xc7, 0xd1, 0xcf, 0x20, 0xc7, 0xcf, 0xdf]);
    expect(decode(bytes)).toMatchObject({ kind: "rejected", reason: "undecodable_text" });
  });
});

describe("the declaration of a page", () => {
  const page = (charset: string, text: string) =>
    encodeArabicPage("windows-1256", `<html><meta charset="${charset}"><title>${text}</title>`);

  test("decides if the bytes nearly do", () => {
    const word = "\u0642\u0648\u0627\u062A \u0627\u0644\u0627\u0645\u0646";
    expect(decode(page("x", word))).toMatchObject({ kind: "rejected", reason: "undecodable_text" });
    expect(decode(page("windows-1256", word))).toMatchObject({ encoding: "windows-1256" });
    expect(decode(page("iso-8859-6", word)).kind).toBe("rejected");
  });

  test.each(["utf-8", "iso-8859-6", "iso-8859-1", "windows-1252"])(
    "is nothing against the bytes: %s",
    (charset) => {
      expect(decode(page(charset, news))).toMatchObject({ encoding: "windows-1256" });
      const inUtf8 = `<meta charset="${charset}">${news}`;
      expect(decode(utf8(inUtf8))).toMatchObject({ encoding: "utf-8", text: inUtf8 });
    },
  );

  test("does not turn another language into Arabic", () => {
    const bytes = encodeSingleByte("windows-1251", `<meta charset=windows-1256>${inLanguage("ru")}`);
    expect(decode(bytes).kind).toBe("rejected");
  });
});

const WAYS = [
  ["windows-1252"],
  ["windows-1256"],
  ["windows-1252", "windows-1252"],
  ["windows-1256", "windows-1256"],
  ["windows-1252", "windows-1256"],
  ["windows-1256", "windows-1252"],
  ["windows-1250"],
  ["windows-1251"],
  ["macintosh"],
  ["cp437"],
  ["cp850"],
  ["iso-8859-6"],
  ["macintosh", "windows-1252"],
];
/** An Arabic code page, and one in which it is wrongly read. */
const PAGES = ["windows-1256", "iso-8859-6"].flatMap((written) =>
  ["windows-1252", "windows-1251", "maccyrillic", "cp855", "koi8-r"].map((read) => [written, read] as const),
);
const misreadPage = (text: string, written: string, read: string): string =>
  misread(encodeArabicPage(written, text), read);
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

  test("is repaired for any text of the news", () => {
    const words = news.split(/\s+/u).filter((word) => /[\u0621-\u064A]{3}/u.test(word));
    const texts = fc.array(fc.constantFrom(...words), { minLength: 12, maxLength: 40 });
    fc.assert(
      fc.property(texts, fc.constantFrom(...WAYS), (some, readAs) => {
        const text = some.join(" ");
        const decoded = decode(utf8(saveWrongly(text, readAs)));
        return decoded.kind === "decoded" && decoded.repaired === "double_utf8" && decoded.text === text;
      }),
      repeated(2_000),
    );
  });

  test("keeps a line that was added afterwards, and accepts an incomplete character at the end", () => {
    const damaged = saveWrongly(news.repeat(3), ["windows-1252"]);
    expect(decode(utf8(`${damaged}\u2605`))).toMatchObject({ text: `${news.repeat(3)}\u2605` });
    const cut = decode(utf8(damaged.slice(0, damaged.lastIndexOf("\u00D9") + 1)));
    expect(cut).toMatchObject({ kind: "decoded", repaired: "double_utf8" });
  });

  test.each([
    ["dropped", ""],
    ["a replacement character", "\uFFFD"],
    ["a question mark", "?"],
  ])(
    "is repaired where windows-1252 has no sign for the second byte of feh, and %s is left of it",
    (_, left) => {
      const lost = saveWrongly(news, ["windows-1252"]).replace(/[\u0080-\u009F]/gu, left);
      expect(decode(utf8(lost))).toMatchObject({ kind: "decoded", repaired: "double_utf8", text: news });
    },
  );

  test("is repaired if soft hyphens were dropped and with them the second byte of hah", () => {
    const lost = saveWrongly(news, ["windows-1252"]).replaceAll("\u00AD", "");
    expect(decode(utf8(lost))).toMatchObject({ kind: "decoded", repaired: "double_utf8", text: news });
  });

  test.each([
    ["dropped", ""],
    ["replaced", "\uFFFD"],
    ["asked about", "?"],
  ])("is rejected if half of its letters could be several, %s", (_, left) => {
    const lost = saveWrongly(news, ["windows-1252"]).replace(/(?<=\u00D9)[^\u00D8\u00D9]/gu, left);
    expect(decode(utf8(lost))).toMatchObject({ kind: "rejected", reason: "undecodable_text" });
  });
});

describe("undamaged UTF-8", () => {
  test.each(["ar", "de", "el", "es", "fr", "he", "pl", "ru", "th", "tr"])(
    "stays as it is: %s",
    (language) => {
      for (const text of [inLanguage(language), inLanguage(language).toUpperCase()]) {
        const decoded = decode(utf8(text));
        expect(decoded).toMatchObject({ encoding: "utf-8", text, confidence: 1 });
        expect(decoded).not.toHaveProperty("repaired");
      }
    },
  );

  test("stays as it is for any text in Arabic, Persian, Urdu or French, and for text about mojibake", () => {
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

  test("stays as it is if the text that was saved wrongly is not Arabic", () => {
    for (const language of ["fr", "de", "es", "pl", "tr", "el", "ru"]) {
      const text = saveWrongly(inLanguage(language), ["windows-1252"]);
      const decoded = decode(utf8(text));
      expect(decoded).toMatchObject({ encoding: "utf-8", text });
      expect(decoded).not.toHaveProperty("repaired");
    }
  });
});

describe("an Arabic code page that was read in another one and saved as UTF-8", () => {
  test.each(PAGES)("is repaired: %s as %s, once and then UTF-8 as windows-1252", (written, read) => {
    const text = fitToPage(written, mixed);
    const damaged = misreadPage(mixed, written, read);
    for (const [file, ways] of [
      [damaged, [`${written} read as ${read}`]],
      [saveWrongly(damaged, ["windows-1252"]), ["UTF-8 read as windows-1252", `${written} read as ${read}`]],
    ] as const) {
      const decoded = decode(utf8(file));
      expect(decoded).toMatchObject({ encoding: "utf-8", repaired: "misread_page" });
      expect(decoded.kind === "decoded" && decoded.evidence).toContain(ways.join(", then "));
      const isArabicRight = (line: string, at: number) =>
        decoded.kind === "decoded" && decoded.text.split("\n")[at] === line;
      // In most code pages the French line reads equally well before and after, so it may stay damaged.
      expect(
        text.split("\n").filter((line, at) => /[\u0621-\u064A]/u.test(line) && !isArabicRight(line, at)),
      ).toEqual([]);
    }
  });
});

describe("a damaged passage in an undamaged article", () => {
  const lines = news.split("\n");
  const long = lines.flatMap((line, at) => (line.length > 100 ? [at] : []));
  const damages: readonly (readonly [string, (line: string) => string, (line: string) => string])[] = [
    ...WAYS.map(
      (ways) => [ways.join(", "), (line: string) => saveWrongly(line, ways), (line: string) => line] as const,
    ),
    ...PAGES.map(
      ([written, read]) =>
        [
          `${written} as ${read}`,
          (line: string) => misreadPage(line, written, read),
          (line: string) => fitToPage(written, line),
        ] as const,
    ),
  ];

  test.each(damages)("is repaired, headline or paragraph, and the rest stays: %s", (_, damage, fit) => {
    for (const at of [0, ...long]) {
      const file = lines.map((line, index) => (index === at ? damage(line) : line)).join("\n");
      const decoded = decode(utf8(file));
      const text = lines.map((line, index) => (index === at ? fit(line) : line)).join("\n");
      expect(decoded).toMatchObject({ kind: "decoded", encoding: "utf-8", text });
      expect(decoded.kind === "decoded" && decoded.evidence).toMatch(/^passages of \d+ characters/u);
    }
  });

  test("is repaired inside a line, and so are two with different damage", () => {
    const words = (lines[long[0] ?? 0] ?? "").split(" ");
    const half = Math.floor(words.length / 2);
    const [before, after] = [words.slice(0, half).join(" "), words.slice(half).join(" ")];
    for (const damaged of [
      `${before} ${saveWrongly(after, ["windows-1252"])}`,
      `${saveWrongly(before, ["windows-1256"])} ${after}`,
      `${misreadPage(before, "windows-1256", "windows-1252")} ${saveWrongly(after, ["windows-1256"])}`,
    ])
      expect(decode(utf8(`${news}\n${damaged}`))).toMatchObject({ text: `${news}\n${words.join(" ")}` });
  });

  test("stays as it is if too much of it is lost or it is a single word", () => {
    for (const damaged of [
      saveWrongly(lines[0] ?? "", ["windows-1252"]).replace(/(?<=\u00D9)[^\u00D8\u00D9]/gu, "?"),
      "\u00DE\u00E6\u00C7\u00CA",
    ]) {
      const decoded = decode(utf8(`${news}\n${damaged}`));
      expect(decoded).toMatchObject({ text: `${news}\n${damaged}` });
      expect(decoded).not.toHaveProperty("repaired");
    }
  });
});

describe("Persian and Urdu", () => {
  const inScript = (name: string) =>
    readFileSync(new URL(`../../golden/enrich/language/${name}.txt`, import.meta.url), "utf8");

  test.each(["fa", "ur"])("in windows-1256, which has all their letters except yeh: %s", (language) => {
    const text = inScript(language).replaceAll("\u06CC", "\u064A");
    for (const line of slices(text, 100, 17))
      expect(decode(encodeArabicPage("windows-1256", line))).toMatchObject({
        encoding: "windows-1256",
        text: fitToPage("windows-1256", line),
      });
  });

  test.each(["fa", "ur", "ckb", "ps"])(
    "in UTF-8 stay as they are, and are repaired when saved wrongly: %s",
    (language) => {
      const text = inScript(language);
      expect(decode(utf8(text))).toMatchObject({ encoding: "utf-8", text, confidence: 1 });
      expect(decode(utf8(saveWrongly(text, ["windows-1252"])))).toMatchObject({
        repaired: "double_utf8",
        text,
      });
    },
  );
});

test("a text whose letters are mostly lost is rejected", () => {
  for (const lost of ["\uFFFD\uFFFD", "\uFFFD"])
    expect(decode(utf8(news.replace(/[\u0621-\u0630]/gu, lost)))).toMatchObject({
      kind: "rejected",
      reason: "undecodable_text",
    });
  expect(decode(utf8(news.replace(/\u0621/gu, "\uFFFD")))).toMatchObject({ kind: "decoded" });
});

test("every decision has evidence and a confidence", () => {
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
