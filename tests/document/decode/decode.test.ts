import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode } from "../../../document/decode/decode.ts";
import { FILE_SIGNATURES } from "../../../lexicon/encodings/file-signatures.ts";
import { replaceLoneSurrogates } from "../../../text/arabic/replace-lone-surrogates.ts";
import { arabicText, runs } from "../../support/texts/arabic-text.ts";
import { encodeArabicPage } from "../../support/texts/encode-arabic-page.ts";
import { encodeSingleByte, encodeUtf16 } from "../../support/texts/encode-single-byte.ts";
import { FOREIGN_PAGES } from "../../support/texts/foreign-pages.ts";
import { randomBytes } from "../../support/texts/random-bytes.ts";
import { saveWrongly } from "../../support/texts/save-wrongly.ts";
import { cpuMsOf, pass } from "../../support/cpu-time.ts";
import { deepOr } from "../../support/repetitions.ts";

const languages = new URL("../../golden/document/languages/", import.meta.url);
const inLanguage = (name: string) => readFileSync(new URL(`${name}.txt`, languages), "utf8");

const news = inLanguage("ar");
const utf8 = (text: string) => new TextEncoder().encode(text);
const join = (...parts: readonly (Uint8Array | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

describe("decode reads", () => {
  test.each([
    ["utf-8", false, utf8(news)],
    ["utf-8", true, join([0xef, 0xbb, 0xbf], utf8(news))],
    ["utf-16le", false, encodeUtf16("le", news)],
    ["utf-16le", true, join([0xff, 0xfe], encodeUtf16("le", news))],
    ["utf-16be", false, encodeUtf16("be", news)],
    ["utf-16be", true, join([0xfe, 0xff], encodeUtf16("be", news))],
    ["windows-1256", false, encodeSingleByte("windows-1256", news)],
  ] as const)("%s, byte order mark: %s", (encoding, hadByteOrderMark, bytes) => {
    const decoded = decode(bytes);
    expect(decoded).toMatchObject({ kind: "decoded", encoding, hadByteOrderMark, text: news });
    expect(decoded.kind === "decoded" && decoded.confidence).toBeGreaterThan(0.95);
  });

  test.each([40, 60, 100, 200, 500])(
    "windows-1256 and UTF-16 of %i characters from any position",
    (length) => {
      for (let at = 0; at + length <= news.length; at += 13) {
        const text = news.slice(at, at + length);
        expect(decode(encodeSingleByte("windows-1256", text))).toMatchObject({
          encoding: "windows-1256",
          text,
        });
        expect(decode(encodeUtf16("le", text))).toMatchObject({ encoding: "utf-16le", text });
        expect(decode(encodeUtf16("be", text))).toMatchObject({ encoding: "utf-16be", text });
      }
    },
  );

  test("windows-1256 with tashkeel on every letter, and with French between", () => {
    const vocalized = news.replace(/[\u0628-\u064A]/gu, "$&\u064E");
    expect(decode(encodeSingleByte("windows-1256", vocalized))).toMatchObject({ text: vocalized });
    const mixed = `${news}\nLe th\u00E9\u00E2tre o\u00F9 il est all\u00E9 \u00AB caf\u00E9 \u00BB\n${news}`;
    expect(decode(encodeSingleByte("windows-1256", mixed))).toMatchObject({ text: mixed });
  });

  test("ASCII, and a byte order mark alone", () => {
    expect(decode(utf8("plain text"))).toMatchObject({
      encoding: "utf-8",
      text: "plain text",
      confidence: 1,
    });
    expect(decode(Uint8Array.of(0xef, 0xbb, 0xbf))).toMatchObject({ text: "", hadByteOrderMark: true });
    expect(decode(Uint8Array.of(0xff, 0xfe))).toMatchObject({ text: "", encoding: "utf-16le" });
  });

  test("text before NULs that a full disk left", () => {
    const nuls = new Uint8Array(5_000);
    expect(decode(join(utf8(news), nuls))).toMatchObject({ encoding: "utf-8" });
    expect(decode(join(encodeUtf16("le", news), nuls))).toMatchObject({ encoding: "utf-16le" });
    expect(decode(join(encodeSingleByte("windows-1256", news), nuls))).toMatchObject({
      encoding: "windows-1256",
    });
  });
});

describe("decode and UTF-8", () => {
  test("never reads a valid file as something else", () => {
    const lines = fc.array(arabicText.map(replaceLoneSurrogates), { maxLength: 4 });
    fc.assert(
      fc.property(lines, (parts) => {
        const text = parts.join(" ").replace(/^\uFEFF/u, "");
        const decoded = decode(utf8(text));
        return decoded.kind === "rejected" || (decoded.encoding === "utf-8" && decoded.text === text);
      }),
      runs,
    );
  });

  test("reads a file that was cut inside a character, at either end", () => {
    const bytes = utf8(news);
    for (let cut = 1; cut <= 40; cut += 1) {
      for (const part of [bytes.subarray(cut), bytes.subarray(0, -cut)]) {
        const decoded = decode(part);
        expect(decoded).toMatchObject({ kind: "decoded", encoding: "utf-8" });
        expect(decoded.kind === "decoded" && news.includes(decoded.text.replaceAll("\uFFFD", ""))).toBe(true);
      }
    }
  });

  test("accepts one broken byte in a thousand and says so, but no more", () => {
    const bytes = utf8(news.repeat(20));
    const breaking = (every: number) => bytes.map((byte, at) => (at % every === 1 ? 0xff : byte));
    const decoded = decode(breaking(2_100));
    expect(decoded).toMatchObject({ kind: "decoded", encoding: "utf-8" });
    expect(decoded.kind === "decoded" && decoded.confidence).toBeLessThan(1);
    expect(decoded.kind === "decoded" && decoded.evidence).toMatch(/broken/u);
    expect(decode(breaking(50))).toMatchObject({ kind: "rejected", reason: "undecodable_text" });
  });

  test("counts overlong forms, surrogates and characters beyond Unicode as broken", () => {
    for (const wrong of [
      [0xc0, 0xaf],
      [0xe0, 0x80, 0xaf],
      [0xed, 0xa0, 0x80],
      [0xf4, 0x90, 0x80, 0x80],
      [0xf0, 0x80, 0x80, 0x80],
    ]) {
      const decoded = decode(join(utf8(news), wrong));
      expect(decoded.kind === "decoded" && decoded.evidence).toMatch(/broken/u);
    }
  });
});

describe("decode rejects", () => {
  test("an empty file", () => {
    expect(decode(new Uint8Array())).toEqual({ kind: "rejected", reason: "empty_file", detail: "0 bytes" });
  });

  test.each(FILE_SIGNATURES.map(({ hex, name }) => [name, hex]))("%s (%s)", (name, hex) => {
    const decoded = decode(join(Buffer.from(hex, "hex"), utf8(news)));
    expect(decoded).toEqual({ kind: "rejected", reason: "binary_content", detail: `begins like ${name}` });
  });

  test("random bytes of any size, also after a byte order mark", () => {
    const marks = [[], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf]];
    for (const length of [100, 101, 128, 200, 333, 1_000, 4_096, 20_000, 200_000]) {
      for (let seed = 0; seed < Math.min(400, 1_000_000 / length); seed += 1) {
        const bytes = join(marks[seed % 4] ?? [], randomBytes(seed * 7_919 + length, length));
        expect(decode(bytes)).toMatchObject({ kind: "rejected", reason: "binary_content" });
      }
    }
  });

  test.each([
    ["one byte many times", new Uint8Array(4_000).fill(0xa4)],
    ["NULs", new Uint8Array(4_000)],
    [
      "a table of small numbers",
      Uint8Array.from({ length: 4_000 }, (_, at) => (at % 2 === 0 ? at & 0x7f : 6)),
    ],
    [
      "sound of 16 bits",
      Uint8Array.from(
        new Uint8Array(Int16Array.from({ length: 4_000 }, (_, at) => 900 * Math.sin(at / 9)).buffer),
      ),
    ],
  ])("%s", (_, bytes) => {
    expect(decode(bytes).kind).toBe("rejected");
  });

  test.each(FOREIGN_PAGES)("%s in %s, in small letters and in capitals", (language, label) => {
    const text = inLanguage(language);
    for (const written of [text, text.toUpperCase(), text.repeat(30)])
      expect(decode(encodeSingleByte(label, written))).toMatchObject({
        kind: "rejected",
        reason: "undecodable_text",
      });
  });
});

describe("decode is fast", () => {
  /**
   * Passes over the bytes that decoding may cost: 2 to 75 were measured. It is a ratio, since a slow machine slows both, and so does the measurement
   * of coverage.
   */
  const MOST_PASSES = 250;
  const PASSES = 4;
  const big = news.repeat(Math.ceil(deepOr(11_000_000, 3_000_000) / news.length));
  test.each([
    ["utf-8", () => utf8(big)],
    ["utf-8 with a broken byte", () => utf8(big).fill(0xff, 1_000, 1_001)],
    ["utf-16le", () => encodeUtf16("le", big.slice(0, 10_000_000))],
    ["windows-1256", () => encodeSingleByte("windows-1256", big)],
    ["cp720", () => encodeArabicPage("cp720", big)],
    ["x-mac-arabic", () => encodeArabicPage("x-mac-arabic", big)],
    [
      "utf-8 saved wrongly",
      () => utf8(saveWrongly(big.slice(0, deepOr(5_000_000, 1_000_000)), ["windows-1252"])),
    ],
    ["one wrong byte", () => new Uint8Array(deepOr(20_000_000, 4_000_000)).fill(0xff)],
  ])("many megabytes, %s", (_, make) => {
    const bytes = make();
    const passMs = cpuMsOf(() => {
      for (let count = 0; count < PASSES; count += 1) pass(bytes);
    });
    const decodeMs = cpuMsOf(() => decode(bytes));
    expect(decodeMs / (passMs / PASSES)).toBeLessThan(MOST_PASSES);
  });
});
