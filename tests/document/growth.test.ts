import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sha256 } from "../../cli/sha256.ts";
import { HTML_SHAPES, JSON_SHAPES, MARKDOWN_SHAPES, TEXT_SHAPES } from "../../bench/support/shapes.mjs";
import { readDocument } from "../../document/read-document.ts";
import { randomBytes } from "../support/texts/random-bytes.ts";

type Shape = readonly [name: string, extension: string, make: (length: number) => string];

const shapesOf = (extension: string, shapes: Readonly<Record<string, (length: number) => string>>) =>
  Object.entries(shapes).map(([name, make]): Shape => [name, extension, make]);

const SHAPES: readonly Shape[] = [
  ...shapesOf("txt", TEXT_SHAPES),
  ...shapesOf("html", HTML_SHAPES),
  ...shapesOf("md", MARKDOWN_SHAPES),
  ...shapesOf("json", JSON_SHAPES),
];
const EXTENSIONS = ["txt", "html", "md", "json"];

const read = (bytes: Uint8Array, extension: string) =>
  readDocument(bytes, sha256, { nowMs: Date.UTC(2026, 0, 1), extension });
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** CPU time of the process in ms, because a busy machine lengthens wall time. The least of several runs. */
const cpuMsOf = (bytes: Uint8Array, extension: string, runs: number): number =>
  Math.min(
    ...Array.from({ length: runs }, () => {
      const start = process.cpuUsage();
      read(bytes, extension);
      return process.cpuUsage(start).user / 1_000;
    }),
  );

const SMALL = 4_096;
const TIMES = 8;
/** Linear growth is 8, quadratic 64. The margin is for caches, garbage collection and a busy machine. */
const MOST_TIMES = 28;
/** In ms. Less is noise. */
const LEAST_MS = 1;

describe("the time of reading is linear in the size", () => {
  test.each(SHAPES)("%s, .%s", (_, extension, make) => {
    const growth = (runs: number) =>
      cpuMsOf(utf8(make(SMALL * TIMES)), extension, runs) /
      Math.max(LEAST_MS, cpuMsOf(utf8(make(SMALL)), extension, runs));
    // If it fails, measures again with more runs.
    const measured = growth(1);
    expect(measured < MOST_TIMES ? measured : growth(3)).toBeLessThan(MOST_TIMES);
  });
});

describe("reading ends with an answer for any bytes and any file name", () => {
  const sources = [
    ["old-market.html", "html"],
    ["old-market.md", "md"],
    ["old-market.txt", "txt"],
  ].map(([name = "", extension = ""]) => ({
    extension,
    bytes: readFileSync(new URL(`../golden/document/parse/${name}`, import.meta.url)),
  }));

  test.each(EXTENSIONS)("random bytes as .%s", (extension) => {
    for (let seed = 0; seed < 150; seed += 1)
      expect(["read", "rejected"]).toContain(read(randomBytes(seed, (seed * 37) % 3_000), extension).kind);
  });

  test.each(EXTENSIONS)("a page that is cut anywhere and has changed bytes, as .%s", (extension) => {
    for (const { bytes } of sources)
      for (let seed = 0; seed < 100; seed += 1) {
        const [a = 0, b = 0, ...noise] = randomBytes(seed, 12);
        const cut = Uint8Array.from(bytes.subarray(a, Math.max(a + 20, bytes.length - b * 8)));
        cut.set(noise.slice(0, 1 + (seed % 10)), (a * b) % Math.max(1, cut.length - 10));
        expect(["read", "rejected"]).toContain(read(cut, extension).kind);
      }
  });

  test.each(SHAPES)("each shape as every other format: %s, .%s", (_, __, make) => {
    for (const extension of EXTENSIONS)
      for (const length of [1, 7, 300])
        expect(["read", "rejected"]).toContain(read(utf8(make(length)), extension).kind);
  });

  test.each(EXTENSIONS)("a megabyte in one line, in one word and in short lines, as .%s", (extension) => {
    for (const shape of ["one line", "one word", "short lines"] as const)
      expect(["read", "rejected"]).toContain(read(utf8(TEXT_SHAPES[shape](550_000)), extension).kind);
  });
});
