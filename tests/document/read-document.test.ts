import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sha256 } from "../../cli/sha256.ts";
import { documentIdOf } from "../../document/article.ts";
import { type DocumentRead, type DocumentReading, readDocument } from "../../document/read-document.ts";
import { REASONS } from "../../document/reasons.ts";
import { encodeSingleByte, encodeUtf16 } from "../support/texts/encode-single-byte.ts";
import { randomBytes } from "../support/texts/random-bytes.ts";
import { sharedDir, withShared } from "../support/shared.ts";

const NOW_MS = Date.UTC(2026, 0, 1);

const read = (bytes: Uint8Array): DocumentReading => readDocument(bytes, sha256, { nowMs: NOW_MS });
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const idOf = (bytes: Uint8Array): string => {
  const reading = read(bytes);
  return reading.kind === "read" ? reading.documentId : reading.detail;
};

const golden = new URL("../golden/document/read-article/", import.meta.url);
const sourceOf = (name: string) => readFileSync(new URL(`${name}.source.txt`, golden), "utf8");
const news = sourceOf("vaccination");

describe("readDocument", () => {
  test("says what it read, from which bytes, and how", () => {
    const bytes = encodeSingleByte("windows-1256", news.replaceAll("\n", "\r\n"));
    const reading = read(bytes);
    if (reading.kind !== "read") throw new Error(reading.detail);
    expect(reading).toMatchObject({
      sha256: sha256(bytes),
      characters: news.replaceAll("\n", "\r\n").length,
      documentId: documentIdOf(reading.article, sha256),
      decoded: { encoding: "windows-1256", hadByteOrderMark: false },
    });
    expect(reading.decoded).not.toHaveProperty("text");
    expect(reading.decoded).not.toHaveProperty("kind");
  });

  test("one text in any encoding and with any line ends is one document", () => {
    const id = idOf(utf8(news));
    expect(id).toMatch(/^[0-9a-f]{64}$/u);
    for (const text of [news, news.replaceAll("\n", "\r\n"), news.trimEnd(), `\n\n${news}`]) {
      expect(idOf(utf8(text))).toBe(id);
      expect(idOf(utf8(`\uFEFF${text}`))).toBe(id);
      expect(idOf(encodeUtf16("le", text))).toBe(id);
      expect(idOf(encodeUtf16("be", `\uFEFF${text}`))).toBe(id);
      expect(idOf(encodeSingleByte("windows-1256", text))).toBe(id);
    }
  });

  test("one text in two spellings and on two sites is one document; an edited copy is another", () => {
    expect(idOf(utf8(sourceOf("library-vocalized")))).toBe(idOf(utf8(sourceOf("library-plain"))));
    expect(idOf(utf8(sourceOf("old-market-agency")))).not.toBe(idOf(utf8(sourceOf("old-market"))));
  });

  test.each([
    ["empty_file", new Uint8Array()],
    ["empty_text", utf8("\n \u00A0\n\u0640\u0640\n")],
    ["empty_text", utf8("\uFEFF")],
    ["binary_content", randomBytes(7, 5_000)],
    [
      "undecodable_text",
      encodeSingleByte(
        "windows-1251",
        "\u0412\u0441\u0435 \u043B\u044E\u0434\u0438 \u0440\u043E\u0436\u0434\u0430\u044E\u0442\u0441\u044F",
      ),
    ],
  ] as const)("rejects with %s, a sentence and the hash of the bytes", (reason, bytes) => {
    const reading = read(bytes);
    expect(reading).toMatchObject({ kind: "rejected", reason, sha256: sha256(bytes) });
    expect(reading.kind === "rejected" && reading.detail).not.toBe("");
    expect(REASONS).toHaveProperty(reason);
  });

  test("never throws, for any bytes", () => {
    const source = utf8(news);
    for (let seed = 0; seed < 2_000; seed += 1) {
      const noise = randomBytes(seed, 8);
      const [from = 0, to = 0, at = 0, ...rest] = noise;
      const bytes = source.slice(from, from + 10 + to * 4);
      bytes.set(rest, at % (bytes.length - rest.length));
      expect(["read", "rejected"]).toContain(read(bytes).kind);
    }
  });
});

withShared(() => {
  describe("readDocument, on real articles", () => {
    const seeds = readdirSync(join(sharedDir, "seeds")).toSorted();

    test.each(seeds)("%s is the same document in UTF-8 and UTF-16", (name) => {
      const text = readFileSync(join(sharedDir, "seeds", name), "utf8");
      const id = idOf(utf8(text));
      expect(idOf(encodeUtf16("le", text))).toBe(id);
      expect(idOf(encodeUtf16("be", text))).toBe(id);
    });

    /** 003 has ligatures (U+FEF5, U+FEF7, U+FEF9) that windows-1256 lacks; 000 loses only characters of its date line. */
    test.each(seeds.filter((name) => !name.startsWith("003")))(
      "%s is the same document in windows-1256",
      (name) => {
        const text = readFileSync(join(sharedDir, "seeds", name), "utf8");
        expect(idOf(encodeSingleByte("windows-1256", text))).toBe(idOf(utf8(text)));
      },
    );

    test("ligatures that were resolved before the text was encoded make no difference", () => {
      const name = seeds.find((seed) => seed.startsWith("003")) ?? "";
      const text = readFileSync(join(sharedDir, "seeds", name), "utf8");
      expect(idOf(encodeSingleByte("windows-1256", text.normalize("NFKC")))).toBe(idOf(utf8(text)));
    });
  });
});

const STORY = `قتل ثلاثة مدنيين وأصيب آخرون بجروح جراء انفجار لغم أرضي بسيارة تقل عاملين في ريف حماة الشرقي، وسط سوريا.

وقال مصدر محلي إن لغماً انفجر بسيارة كانت تقل عاملين في بادية السعن شرقي حماة، ونقل المصابون إلى مشفى سلمية.`;
const readText = (text: string): DocumentRead => {
  const reading = read(utf8(text));
  if (reading.kind !== "read") throw new Error(reading.detail);
  return reading;
};
const TITLE = "قتلى وجرحى بانفجار لغم أرضي في ريف حماة";

test.each([
  ["a network's name", `${TITLE} - شبكة شام`, "شبكة شام", STORY],
  ["an agency's full name", `${TITLE} – وكالة نورث برس`, "نورث برس", STORY],
  [
    "a name that only the page's foot knows",
    `${TITLE} | مرآة الرمانة`,
    "مرآة الرمانة",
    `${STORY}\n\nجميع الحقوق محفوظة © مرآة الرمانة 2024`,
  ],
])("a headline does not have %s after it, and the line is kept", (_, line, outlet, story) => {
  const bare = readText(`${TITLE}\n\n${story}`);
  const named = readText(`${line}\n\n${story}`);
  expect(named.article).toMatchObject({ headline: TITLE, alternativeHeadlines: [line], outlet });
  expect(named.documentId).toBe(bare.documentId);
});

test.each([
  "حملة واسعة لإزالة الألغام - المرحلة الثانية",
  "مقتل قيادي بغارة شرقي البلاد - رويترز",
  "قوات النظام - قسد: من يحاصر من في الشمال؟",
])("the text after a separator stays if nothing says that it is a site: %s", (line) => {
  expect(readText(`${line}\n\n${STORY}`).article.headline).toBe(line);
});
