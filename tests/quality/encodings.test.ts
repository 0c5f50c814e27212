import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { decode } from "../../document/decode/decode.ts";
import { encodeArabicPage, fitToPage, shapeForCp864 } from "../support/texts/encode-arabic-page.ts";
import { encodeUtf16 } from "../support/texts/encode-single-byte.ts";
import { readTarGz } from "../support/read-tar.ts";
import { misread, saveWrongly } from "../support/texts/save-wrongly.ts";
import { OWN_SAMPLES } from "../support/samples/own-samples.ts";
import { sharedDir, withShared } from "../support/shared.ts";
import { figuresBelowFloor } from "./floors.ts";

/** Files with at least this many characters have a floor in `floors.json`: the share that must be right, encoding and every character. */
const FLOOR_FROM = 500;
const ARTICLES = 1_000;
/** `ENCODINGS=all` also counts shorter files, which have no floor, and every article in every writing: the table of docs/measurements/encodings.md. */
const isAll = process.env["ENCODINGS"] === "all";
const LENGTHS = [60, 100, 200, 500, 1_000, Number.POSITIVE_INFINITY];
/** Rare writings are tried with every fourth article of the corpus. */
const EVERY_OF_RARE = isAll ? 1 : 4;

interface Writing {
  readonly name: string;
  /** The encoding that `decode` must find. Not given where two code pages have the same bytes for the text. */
  readonly encoding?: string;
  readonly fit: (text: string) => string;
  readonly write: (text: string) => Uint8Array;
  readonly isRare?: boolean;
}

/** Lines in other languages and with odd signs, to be inserted into Arabic articles as quotations. */
const INSERTS = [
  ...["fr", "en", "de", "fa", "tr", "ur"].map((language) =>
    readFileSync(new URL(`../golden/enrich/language/${language}.txt`, import.meta.url), "utf8"),
  ),
  readFileSync(new URL("../golden/document/languages/ru.txt", import.meta.url), "utf8"),
  "\u00C0 \u00C9VIAN, L'\u00C9T\u00C9 \u00ABD\u00C9J\u00C0\u00BB: \u00C6\u00D8\u00C5 \u00E5\u00E4\u00F6 \u00FE\u00F0 \u00C3\u00A9, \u0637\u060C \u0638\u061F \u00D8\u00A7",
];

/** Lengths that have a floor. UTF-8 is never misread, however short. */
const hasFloor = ({ name }: Writing, length: number): boolean =>
  name.startsWith("utf-8") || length >= FLOOR_FROM;

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
  isRare: true,
});

const misreadAs = (page: string): Writing => ({
  name: `windows-1256 saved wrongly: ${page}`,
  encoding: "utf-8",
  fit: (text) => fitToPage("windows-1256", text),
  write: (text) => utf8(misread(encodeArabicPage("windows-1256", text), page)),
  isRare: true,
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
  damaged("macintosh"),
  misreadAs("windows-1252"),
  misreadAs("windows-1251"),
];

const corpusTexts = (): readonly string[] => {
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

/** The right share of the files with a floor, the worst length of them, in percent. */
const worstShare = (
  writing: Writing,
  cells: readonly ((Count & { readonly length: number }) | null)[],
): number =>
  Math.min(
    ...cells.flatMap((cell) =>
      cell !== null && cell.all > 0 && hasFloor(writing, cell.length) ? [(100 * cell.right) / cell.all] : [],
    ),
  );

/** Defines the tests of one collection of texts. */
const testEncodings = (source: "corpus" | "own", texts: readonly string[], everyOfRare: number): void => {
  const rows: string[] = [];

  test.each(WRITINGS)("$name", (writing) => {
    const counted = texts.filter((_, at) => writing.isRare !== true || at % everyOfRare === 0);
    const cells = LENGTHS.map((length) => {
      if (!isAll && !hasFloor(writing, length)) return null;
      const count = { all: 0, right: 0, rejected: 0, wrong: 0 };
      // A shorter article is counted once, as a whole.
      for (const text of counted)
        if (length === Number.POSITIVE_INFINITY || text.length >= length)
          judge(count, writing, text.slice(0, length));
      return { length, ...count };
    });
    const shown = cells.map((cell) => {
      if (cell === null || cell.all === 0) return "";
      const { all, right, rejected, wrong } = cell;
      return `${((100 * right) / all).toFixed(1)}${rejected + wrong === 0 ? "" : ` (${rejected} rejected, ${wrong} wrong)`}`;
    });
    rows.push(`| ${[writing.name, ...shown].join(" | ")} |`);
    const figures = { [writing.name]: worstShare(writing, cells) };
    expect(figuresBelowFloor(["encodings", source], figures)).toEqual([]);
  });

  test("UTF-8 that is right stays byte for byte, whatever languages it quotes", () => {
    const touched = texts.flatMap((article, at) => {
      const insert = INSERTS[at % INSERTS.length] ?? "";
      const lines = article.split("\n");
      const middle = Math.floor(lines.length / 2);
      const text = [
        ...lines.slice(0, middle),
        insert,
        `${insert.slice(0, 80)} ${lines[0]}`,
        ...lines.slice(middle),
      ].join("\n");
      const decoded = decode(utf8(text));
      const isSame = decoded.kind === "decoded" && decoded.text === text && decoded.repaired === undefined;
      return isSame ? [] : [text.slice(0, 200)];
    });
    expect(touched).toEqual([]);
  });

  test("prints its table", () => {
    const head = `| ${["encoding", ...LENGTHS.map((length) => (length === Number.POSITIVE_INFINITY ? "whole" : `${length}`))].join(" | ")} |`;
    const counts = LENGTHS.map((length) =>
      Number.isFinite(length) ? texts.filter((text) => text.length >= length).length : texts.length,
    );
    const articlesRow = `| ${["articles", ...counts].join(" | ")} |`;
    process.stdout.write(`${[head, articlesRow, ...rows].join("\n")}\n`);
    expect(rows).toHaveLength(WRITINGS.length);
  });
};

describe("encodings of our own articles", () => {
  // Joined in pairs, so that most are as long as the articles of the corpus.
  const texts = OWN_SAMPLES.map(({ text }, at) => `${text}\n\n${OWN_SAMPLES[at + 1]?.text ?? ""}`.trimEnd());
  testEncodings("own", texts, 1);
});

withShared(() => {
  describe("encodings of 1,000 articles", () => {
    const texts = corpusTexts();
    testEncodings("corpus", texts, EVERY_OF_RARE);

    test("the corpus has as many articles as that", () => {
      expect(texts).toHaveLength(ARTICLES);
    });
  });
});
