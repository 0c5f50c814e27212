import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sha256 } from "../../cli/sha256.ts";
import { chatExportOf, messageFormatOf } from "../../document/chat/chat-export.ts";
import { scanTelegram } from "../../document/chat/scan-telegram.ts";
import { scanWhatsApp } from "../../document/chat/scan-whatsapp.ts";
import { readHeader } from "../../document/chat/whatsapp-header.ts";
import type { Scanner, ScanStart } from "../../document/items/scanner.ts";
import { readDocument } from "../../document/read-document.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The texts of the items, scanned in chunks that end at these offsets. */
const itemsOf = (
  scan: (start: ScanStart) => Scanner,
  text: string,
  cuts: readonly number[] = [],
  at = 0,
): readonly string[] => {
  const bytes = bytesOf(text);
  const scanner = scan({ at, isInList: false });
  const ends = [
    ...cuts.filter((cut) => cut > at && cut < bytes.length).toSorted((a, b) => a - b),
    bytes.length,
  ];
  let from = at;
  const ranges = ends.flatMap((end) => {
    const found = scanner.push(bytes.subarray(from, end));
    from = end;
    return found;
  });
  return [...ranges, ...scanner.end()].map(({ start, end }) =>
    new TextDecoder().decode(bytes.subarray(start, end)),
  );
};

const read = (message: string, extension: string) => {
  const reading = readDocument(bytesOf(message), sha256, {
    nowMs: Date.UTC(2026, 0, 1),
    extension: messageFormatOf(extension),
  });
  if (reading.kind !== "read") throw new Error(`${reading.reason}: ${reading.detail}`);
  const { headline, body, published, outlet, byline } = reading.article;
  return { headline, body, published: published?.iso ?? null, outlet, byline: byline?.asWritten ?? null };
};

const POST = "افتتحت بلدية تل الزيتون صباح الاثنين جسرا جديدا فوق نهر العاصي، بعد عامين من العمل.";
const OTHER = "طالب مزارعون في ريف تل الزيتون برفع سعر شراء القمح قبل بدء موسم الحصاد.";

const WHATSAPP = [
  "12/05/2024, 14:00 - Messages and calls are end-to-end encrypted. Tap to learn more.",
  `12/05/2024, 14:03 - مراسل الوادي: ${POST}`,
  "",
  `*عاجل* ${OTHER}`,
  "12/05/2024, 14:04 - مراسل الوادي: <Media omitted>",
  "12/05/2024, 14:05 - سلمى أضافت خالد",
  `13/05/2024, 09:15 - +963 944 000 000: ${OTHER}`,
  "",
].join("\n");

const messageOf = (id: number, time: string, inner: string, from = "قناة الوادي") =>
  `<div class="message default clearfix" id="message${id}"><div class="body"><div class="pull_right date details" title="${time}">01:15</div><div class="from_name">${from}</div>${inner}</div></div>`;
const TELEGRAM = [
  '<!DOCTYPE html><html><head><title>Exported Data</title></head><body><div class="page_body chat_page"><div class="history">',
  '<div class="message service" id="message-1"><div class="body details">6 May 2024</div></div>',
  messageOf(
    1,
    "06.05.2024 01:15:02 UTC+03:00",
    `<div class="text">${POST}<br><br><a href="https://example.org">${OTHER}</a> &amp; غيرهم</div>`,
  ),
  messageOf(
    2,
    "06.05.2024 02:15:02",
    '<div class="media_wrap clearfix"><div class="title bold">Photo</div></div>',
  ),
  messageOf(3, "06.05.2024 03:15:02 UTC+03:00", `<div class="text">${OTHER}</div>`),
  "</div></div></body></html>",
].join("\n");

describe("WhatsApp", () => {
  test("a message goes to the next header; what WhatsApp wrote and what was left out are no items", () => {
    const items = itemsOf(scanWhatsApp, WHATSAPP);
    expect(items.map((item) => read(item, ".txt"))).toEqual([
      {
        headline: null,
        body: `${POST}\n\nعاجل ${OTHER}`,
        published: "2024-05-12T14:03:00",
        outlet: null,
        byline: "مراسل الوادي",
      },
      {
        headline: null,
        body: OTHER,
        published: "2024-05-13T09:15:00",
        outlet: null,
        byline: "+963 944 000 000",
      },
    ]);
  });

  test("chunks of any size have the same items", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(bytesOf(WHATSAPP).length)), (cuts) => {
        expect(itemsOf(scanWhatsApp, WHATSAPP, cuts)).toEqual(itemsOf(scanWhatsApp, WHATSAPP));
      }),
    );
  });

  test.each([
    ["12/05/2024, 14:03 - س: نص", "2024-05-12T14:03"],
    ["12/05/2024, 2:03 pm - س: نص", "2024-05-12T14:03"],
    ["[12/05/2024, 12:03:11 AM] س: نص", "2024-05-12T00:03"],
    [
      "\u200F\u0661\u0662\u200F/\u0665\u200F/\u0662\u0660\u0662\u0664\u060C \u0662:\u0660\u0663 م - س: نص",
      "2024-05-12T14:03",
    ],
    ["12.05.24, 14:03 - س: نص", "2024-05-12T14:03"],
    ["5/12/24, 2:03 PM - س: نص", "2024-05-12T14:03"],
    ["12/13/24, 14:03 - س: نص", "2024-12-13T14:03"],
    ["2024-05-12, 14:03 - س: نص", "2024-05-12T14:03"],
  ])("%s", (line, time) => {
    const header = readHeader(line);
    expect(header).toMatchObject({ time, sender: "س" });
    expect(line.slice(header?.length)).toBe("نص");
  });

  test.each([
    "",
    "نص",
    "12/05/2024",
    "في 12/05/2024, 14:03 - س: نص",
    "45/45/2024, 14:03 - س: نص",
    "12/05/2024, 25:03 - س: نص",
  ])("no header: %s", (line) => expect(readHeader(line)).toBeNull());
});

describe("Telegram", () => {
  test("a message goes to the next one; days and photos without text are no items", () => {
    expect(itemsOf(scanTelegram, TELEGRAM).map((item) => read(item, ".html"))).toEqual([
      {
        headline: null,
        body: `${POST}\n\n${OTHER} & غيرهم`,
        published: "2024-05-06T01:15:02+03:00",
        outlet: "قناة الوادي",
        byline: null,
      },
      {
        headline: null,
        body: OTHER,
        published: "2024-05-06T03:15:02+03:00",
        outlet: "قناة الوادي",
        byline: null,
      },
    ]);
  });

  test("an empty text is no text, and what stands behind it belongs to the program", () => {
    const message = messageOf(
      9,
      "06.05.2024 01:15:02",
      `<div class="text"></div><div class="title bold">${POST}</div><div class="text">${OTHER}</div>`,
    );
    expect(read(message, ".html").body).toBe(OTHER);
  });

  test("chunks of any size have the same items", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(bytesOf(TELEGRAM).length)), (cuts) => {
        expect(itemsOf(scanTelegram, TELEGRAM, cuts)).toEqual(itemsOf(scanTelegram, TELEGRAM));
      }),
    );
  });
});

test("an export is known by its first bytes; an article with a time in its first line is none", () => {
  expect(chatExportOf(bytesOf(WHATSAPP), ".txt")).toBe("whatsapp");
  expect(chatExportOf(bytesOf(TELEGRAM), "HTML")).toBe("telegram");
  expect(chatExportOf(bytesOf(WHATSAPP), ".md")).toBeNull();
  expect(chatExportOf(bytesOf(`2024-05-12 14:03 - دمشق: ${POST}\n\n${OTHER}`), ".txt")).toBeNull();
  expect(chatExportOf(bytesOf(`<html><body><p>${POST}</p></body></html>`), ".html")).toBeNull();
});

test("scanning takes time in proportion to the length", () => {
  const lines = "12/05/2024, 14:03 - س\n".repeat(50_000);
  expect(itemsOf(scanWhatsApp, lines)).toEqual([]);
  expect(itemsOf(scanTelegram, '<div class="message '.repeat(50_000))).toEqual([]);
});
