import { describe, expect, test } from "vitest";
import { decode } from "../../document/decode.ts";
import { encodeArabicPage, fitToPage, shapeForCp864 } from "../support/encode-arabic-page.ts";
import { encodeUtf16 } from "../support/encode-single-byte.ts";
import { readTarGz } from "../support/read-tar.ts";
import { saveWrongly } from "../support/save-wrongly.ts";
import { hasShared, sharedDir } from "../support/shared.ts";

/** Of the files with so many characters and more, so many must be decided right: encoding and every character. */
const FLOOR = 0.995;
const FLOOR_FROM = 500;
const ARTICLES = 1_000;
const LENGTHS = [60, 120, 250, 500, 1_000, Number.POSITIVE_INFINITY];

const floorOf = (length: number): number => (length >= FLOOR_FROM ? FLOOR : 0);

interface Writing {
  readonly name: string;
  /** What `decode` must say; none where two pages have the same bytes for this text. */
  readonly encoding?: string;
  readonly fit: (text: string) => string;
  readonly write: (text: string) => Uint8Array;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const whole = (text: string): string => text;
const inPage = (page: string): Writing => ({
  name: page,
  encoding: page,
  fit: (text) => fitToPage(page, text),
  write: (text) => encodeArabicPage(page, text),
});
const damaged = (...readAs: readonly string[]): Writing => ({
  name: `UTF-8 saved wrongly: ${readAs.join(", ")}`,
  encoding: "utf-8",
  fit: whole,
  write: (text) => utf8(saveWrongly(text, readAs)),
});

const WRITINGS: readonly Writing[] = [
  { name: "utf-8", encoding: "utf-8", fit: whole, write: utf8 },
  { name: "utf-8, mark", encoding: "utf-8", fit: whole, write: (text) => utf8(`\uFEFF${text}`) },
  ...(["le", "be"] as const).flatMap((order) => {
    const base = { encoding: `utf-16${order}`, fit: whole };
    return [
      { ...base, name: `utf-16${order}`, write: (text: string) => encodeUtf16(order, text) },
      { ...base, name: `utf-16${order}, mark`, write: (text: string) => encodeUtf16(order, `\uFEFF${text}`) },
    ];
  }),
  inPage("windows-1256"),
  inPage("iso-8859-6"),
  inPage("cp720"),
  { ...inPage("cp864"), fit: (text) => fitToPage("cp864", shapeForCp864(text.replaceAll("%", "\u066A"))) },
  {
    name: "x-mac-arabic",
    fit: (text) => fitToPage("x-mac-arabic", text),
    write: (text) => encodeArabicPage("x-mac-arabic", text),
  },
  damaged("windows-1252"),
  damaged("windows-1256"),
  damaged("windows-1252", "windows-1252"),
  damaged("windows-1256", "windows-1256"),
];

const articles = (): readonly string[] => {
  const files = readTarGz(`${sharedDir}corpora/ant.tar.gz`);
  const step = Math.floor(files.length / ARTICLES);
  return files
    .filter((_, at) => at % step === 0)
    .slice(0, ARTICLES)
    .map(([, bytes]) => new TextDecoder().decode(bytes));
};

interface Count {
  all: number;
  right: number;
  rejected: number;
  wrong: number;
}

const judge = (count: Count, { encoding, fit, write }: Writing, text: string): void => {
  const fitted = fit(text);
  const decoded = decode(write(fitted));
  count.all += 1;
  if (decoded.kind === "rejected") count.rejected += 1;
  else if (decoded.text === fitted && (encoding === undefined || decoded.encoding === encoding))
    count.right += 1;
  else count.wrong += 1;
};

describe.skipIf(!hasShared)("encodings of 1,000 articles", () => {
  const texts = hasShared ? articles() : [];
  const rows: string[] = [];

  test.each(WRITINGS)("$name", (writing) => {
    const cells = LENGTHS.map((length) => {
      const count = { all: 0, right: 0, rejected: 0, wrong: 0 };
      // A shorter article is counted once, as a whole.
      for (const text of texts)
        if (length === Number.POSITIVE_INFINITY || text.length >= length)
          judge(count, writing, text.slice(0, length));
      return { length, ...count };
    });
    const shown = cells.map(
      ({ all, right, rejected, wrong }) =>
        `${((100 * right) / all).toFixed(1)}${rejected + wrong === 0 ? "" : ` (${rejected} rejected, ${wrong} wrong)`}`,
    );
    rows.push(`| ${[writing.name, ...shown].join(" | ")} |`);
    const floor = writing.name.startsWith("utf-8") ? () => 1 : floorOf;
    const fallen = cells.filter(({ length, all, right }) => right / all < floor(length));
    expect(fallen).toEqual([]);
  });

  test("prints its table", () => {
    const head = `| ${["encoding", ...LENGTHS.map((length) => (length === Number.POSITIVE_INFINITY ? "whole" : `${length}`))].join(" | ")} |`;
    const counts = LENGTHS.map((length) =>
      Number.isFinite(length) ? texts.filter((text) => text.length >= length).length : texts.length,
    );
    const articlesRow = `| ${["articles", ...counts].join(" | ")} |`;
    process.stdout.write(`${[head, articlesRow, ...rows].join("\n")}\n`);
    expect(texts).toHaveLength(ARTICLES);
    expect(rows).toHaveLength(WRITINGS.length);
  });
});
