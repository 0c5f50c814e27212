import iconv from "iconv-lite";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sha256 } from "../../cli/sha256.ts";
import { readDocument } from "../../document/read-document.ts";
import { repair } from "../../document/lines/repair.ts";
import { arabicText } from "../support/texts/arabic-text.ts";
import { repeated } from "../support/repetitions.ts";

const HEADLINE = "بلدية القصب تفتتح مكتبة عامة في مبنى المحطة القديمة";
const PARAGRAPHS = [
  "افتتحت بلدية القصب مساء الخميس مكتبة عامة في مبنى محطة القطار القديمة، بعد ثلاث سنوات من الترميم، بحضور عدد من الأهالي والطلاب والمعلمين.",
  "وقال مدير المكتبة نادر الشماع إن الرفوف تضم نحو أربعين ألف كتاب، وإن قاعة القراءة تفتح أبوابها للزوار مجاناً طوال أيام الأسبوع ما عدا الجمعة.",
  "وأضاف أن الأمم المتحدة والاتحاد الأوروبي قدما جزءاً من الكلفة، وأن الإدارة تأمل في الحصول على مخطوطات من العائلات القديمة.",
];
const BODY = PARAGRAPHS.join("\n\n");
const TEXT = `${HEADLINE}\n\n${BODY}\n`;

const utf8 = (text: string) => new TextEncoder().encode(text);
const windows1256 = (text: string) => Uint8Array.from(iconv.encode(text, "windows-1256"));
const joined = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const read = (bytes: Uint8Array, extension = "txt") =>
  readDocument(bytes, sha256, { nowMs: Date.UTC(2025, 0, 1), extension });
const article = (bytes: Uint8Array, extension?: string) => {
  const reading = read(bytes, extension);
  if (reading.kind === "rejected") throw new Error(`${reading.reason}: ${reading.detail}`);
  return reading.article;
};
const whole = { headline: HEADLINE, body: BODY };

const hex = (byte: number) => byte.toString(16).toUpperCase().padStart(2, "0");
const escapedBytes = (text: string, sign: string) =>
  [...utf8(text)]
    .map((byte) => (byte < 0x80 && byte !== 0x3d ? String.fromCharCode(byte) : `${sign}${hex(byte)}`))
    .join("");
const quotedPrintable = (text: string) =>
  escapedBytes(text, "=").replaceAll(/((?:=[0-9A-F]{2}|[^=\n]){24})/gu, "$1=\n");
const base64 = (text: string) => Buffer.from(text).toString("base64");
const wrapped = (text: string) => text.replaceAll(/(.{76})/gu, "$1\n");
const unicodeEscapes = (text: string) =>
  text.replaceAll(
    /[^\0-\u007F]/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`,
  );
const utf7 = (text: string) =>
  text.replaceAll(
    /[^\0-\u007F]+/gu,
    (run) => `+${Buffer.from(run, "utf16le").swap16().toString("base64").replaceAll("=", "")}-`,
  );
const latin1 = (text: string) => Buffer.from(text).toString("latin1");
const misread = (text: string, page: string) => iconv.decode(Buffer.from(text), page);
const mail = (headers: string, body: string) =>
  `Subject: =?UTF-8?B?${base64(HEADLINE)}?=\nDate: Thu, 06 Jun 2024 09:15:00 +0300\nMIME-Version: 1.0\n${headers}\n\n${body}\n`;

describe("two encodings in one file", () => {
  const cut = TEXT.indexOf(PARAGRAPHS[1] ?? "");
  const [above, below] = [TEXT.slice(0, cut), TEXT.slice(cut)];
  test.each([
    ["UTF-8, then windows-1256", joined(utf8(above), windows1256(below))],
    ["windows-1256, then UTF-8", joined(windows1256(above), utf8(below))],
    ["a headline in windows-1256", joined(windows1256(`${HEADLINE}\n\n`), utf8(BODY))],
    [
      "two words in windows-1256",
      joined(utf8(above), windows1256("وقال مدير"), utf8(below.slice("وقال مدير".length))),
    ],
    ["windows-1256 behind the mark of UTF-8", joined(Uint8Array.of(0xef, 0xbb, 0xbf), windows1256(TEXT))],
  ])("%s: each word in its own", (_, bytes) => {
    expect(article(bytes)).toMatchObject(whole);
  });

  test("a broken line never rejects a file", () => {
    const noise = Uint8Array.of(0xc3, 0x28, 0xff, 0xfe, 0x81, 0xc1, 0x0a);
    const { headline, body } = article(joined(utf8(TEXT), noise));
    expect(headline).toBe(HEADLINE);
    expect(body).toContain(BODY);
  });

  test("typographic signs of Windows in UTF-8 are these signs", () => {
    const [first = "", ...rest] = PARAGRAPHS;
    const quoted = joined(
      utf8(`${HEADLINE}\n\n${first.slice(0, -1)} `),
      Uint8Array.of(0x93),
      utf8("النهر"),
      Uint8Array.of(0x94),
      utf8(`.\n\n${rest.join("\n\n")}`),
    );
    expect(article(quoted).body).toContain("\u201Cالنهر\u201D");
  });
});

test("characters in halves (CESU-8) and NUL in two bytes (modified UTF-8)", () => {
  const bridge = Uint8Array.of(0xed, 0xa0, 0xbc, 0xed, 0xbc, 0x89); // U+1F309
  const { headline, body } = article(
    joined(utf8(`${HEADLINE} `), bridge, Uint8Array.of(0xc0, 0x80), utf8(`\n\n${BODY}`)),
  );
  expect(headline).toBe(`${HEADLINE} \u{1F309}`);
  expect(body).toBe(BODY);
});

describe("encoded for transport", () => {
  test.each([
    ["quoted-printable", quotedPrintable(TEXT)],
    ["base64", wrapped(base64(TEXT))],
    ["base64 of windows-1256", wrapped(Buffer.from(windows1256(TEXT)).toString("base64"))],
    ["percent-encoding", escapedBytes(TEXT, "%")],
    ["escapes of Unicode", unicodeEscapes(TEXT)],
    ["UTF-7", utf7(TEXT)],
    ["JSON under another name", unicodeEscapes(JSON.stringify({ title: HEADLINE, text: BODY }))],
  ])("%s is undone", (_, text) => {
    expect(article(utf8(text))).toMatchObject(whole);
  });

  test.each([
    [
      "quoted-printable",
      "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable",
      quotedPrintable(BODY),
    ],
    [
      "base64",
      "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64",
      wrapped(base64(BODY)),
    ],
    ["8bit", "Content-Type: text/plain; charset=utf-8", BODY],
    [
      "parts",
      'Content-Type: multipart/alternative;\n boundary="b-1"',
      `--b-1\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\n${wrapped(base64(BODY))}\n--b-1\nContent-Type: text/html\n\n<p>x</p>\n--b-1--`,
    ],
  ])("a mail in %s: its subject, text and date", (_, headers, body) => {
    expect(article(utf8(mail(headers, body)))).toMatchObject({
      ...whole,
      published: { iso: "2024-06-06T09:15:00+03:00" },
    });
  });

  test("a page that a browser saved as a mail", () => {
    const page = `<html><head><title>${HEADLINE}</title></head><body><h1>${HEADLINE}</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join("")}</body></html>`;
    const mhtml = `From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\tboundary="----M--x----"\n\n------M--x----\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n${quotedPrintable(page)}\n------M--x------\n`;
    expect(article(utf8(mhtml), "html")).toMatchObject(whole);
  });

  test("what cannot be undone is refused with a reason", () => {
    const noise = Uint8Array.from({ length: 300 }, (_, at) => (at * 89) % 256);
    expect(read(utf8(Buffer.from(noise).toString("base64")))).toMatchObject({
      reason: "undecodable_text",
      detail: /base64/u,
    });
  });

  test("addresses and formulas in a text are left alone", () => {
    const text = `${TEXT}https://example.org/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1 و\\u0627 و a=D8\n`;
    expect(article(utf8(text)).body.startsWith(BODY)).toBe(true);
  });
});

describe("strings of JSON that an export wrote byte by byte", () => {
  test.each([
    [
      "as Meta exports them",
      JSON.stringify({
        sender_name: latin1("قناة القصب"),
        timestamp_ms: 1_717_654_500_000,
        content: latin1(TEXT),
      }),
    ],
    ["a title and a text", JSON.stringify({ title: latin1(HEADLINE), text: latin1(BODY) })],
    ["with other strings that are right", JSON.stringify({ title: HEADLINE, text: latin1(BODY) })],
  ])("%s", (_, json) => {
    expect(article(utf8(json), "json")).toMatchObject(whole);
  });
});

describe("misread, then straightened", () => {
  const pages = ["windows-1252", "windows-1256"];
  const straight: readonly (readonly [string, RegExp, string])[] = [
    ["dots", /\u2026/gu, "..."],
    ["a caret", /\u02C6/gu, "^"],
    ["commas", /\u201A/gu, ","],
    ["quotation marks", /\u201E/gu, '"'],
    ["another sign", /\u00B5/gu, "\u0191"],
  ];
  test.each(pages.flatMap((page) => straight.map(([name, sign, by]) => [page, name, sign, by] as const)))(
    "%s with %s: every letter is right, or the file is refused",
    (page, _, sign, by) => {
      const reading = read(utf8(misread(TEXT, page).replaceAll(sign, by)));
      expect(reading).toMatchObject(
        reading.kind === "rejected" ? { reason: "undecodable_text" } : { article: whole },
      );
    },
  );

  test("in capitals: every letter is right", () => {
    expect(article(utf8(misread(TEXT, "windows-1252").toUpperCase()))).toMatchObject(whole);
  });

  test.each([
    ["in small letters", misread(TEXT, "windows-1252").toLowerCase()],
    ["U+FFFD read as windows-1252", misread(TEXT.replaceAll(/[^\0-\u007F]/gu, "\uFFFD"), "windows-1252")],
    ["U+FFFD read as windows-1256", misread(TEXT.replaceAll(/[^\0-\u007F]/gu, "\uFFFD"), "windows-1256")],
  ])("%s is refused", (_, text) => {
    expect(read(utf8(text))).toMatchObject({ reason: "undecodable_text" });
  });
});

const reversed = (text: string) => Array.from(text).toReversed().join("");
const byLine = (turn: (line: string) => string) => TEXT.split("\n").map(turn).join("\n");

describe("the order of a screen", () => {
  test.each([
    ["whole lines", byLine(reversed)],
    ["words", byLine((line) => line.split(" ").map(reversed).join(" "))],
    ["the order of words", byLine((line) => line.split(" ").toReversed().join(" "))],
    ["one paragraph", TEXT.replace(PARAGRAPHS[1] ?? "", reversed(PARAGRAPHS[1] ?? ""))],
  ])("%s: turned back", (_, text) => {
    expect(article(utf8(text))).toMatchObject(whole);
  });

  test("numbers, Latin words and brackets keep their direction", () => {
    const line = "وقالت منظمة (BBC News) إن الكلفة بلغت 2500 دولار في مدينة القصب القديمة وعام 2024";
    const seen = "2024 ماعو ةميدقلا بصقلا ةنيدم يف رالود 2500 تغلب ةفلكلا نإ )BBC News( ةمظنم تلاقو";
    expect(repair(seen)).toBe(line);
  });

  test("a text in order never changes", () => {
    fc.assert(
      fc.property(arabicText, (text) => {
        const once = repair(text);
        expect(repair(once)).toBe(once);
      }),
      repeated(300),
    );
    expect(repair(TEXT)).toBe(TEXT);
  });

  test("lam and alef that a reader of PDF exchanged", () => {
    expect(repair("األمم المتحدة واإلدارة واآلن باالتفاق واالتحاد األوروبي")).toBe(
      "الأمم المتحدة والإدارة والآن بالاتفاق والاتحاد الأوروبي",
    );
    expect(repair("لألمانيا وألف ليلة وبألوان")).toBe("لألمانيا وألف ليلة وبألوان");
  });
});

test("zero-width spaces part words, and blank characters are no text", () => {
  expect(article(utf8(TEXT.replaceAll(" ", "\u200B")))).toMatchObject(whole);
  expect(read(utf8("\u3164\u2800\u115F \uFFA0"))).toMatchObject({ reason: "empty_text" });
});
