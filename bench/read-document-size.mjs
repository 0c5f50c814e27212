// Measures how the time to read a document grows with its size, for many shapes of text in every format.
//
//   npm run build && nice node bench/read-document-size.mjs [--most MB] [--only NAME] [--longest SECONDS] [--json]
//
// Each shape is read at growing sizes until one takes longer than SECONDS (default 3) or the size reaches MB (default 16). A time is
// the least of several runs. The exponent is the slope of log time over log size between the two largest sizes that took 20 ms or
// more: 1 is linear, 2 is quadratic. Prints a Markdown table, the worst first.
import { createHash } from "node:crypto";
import { readDocument } from "../dist/document/read-document.js";
import { HTML_SHAPES, JSON_SHAPES, MARKDOWN_SHAPES, TEXT_SHAPES } from "./support/shapes.mjs";

const args = process.argv.slice(2);
const valueOf = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const most = Number(valueOf("--most") ?? 16);
const only = valueOf("--only") ?? "";

const KILO = 1_024;
const SIZES = [1, 4, 16, 64, 256, 1_024, 4_096, 16_384, 51_200].map((kilo) => kilo * KILO);
/** A shape is not read at larger sizes once it takes longer than this. */
const LONGEST_MS = Number(valueOf("--longest") ?? 3) * 1_000;
/** Shorter times are mostly noise and compilation. */
const SHORTEST_MS = 20;

const sha256 = (data) => createHash("sha256").update(data).digest("hex");
const nowMs = Date.UTC(2026, 0, 1);

/** CPU milliseconds of this process so far. Unlike the wall clock they do not grow on a busy machine. */
const cpuMs = () => process.cpuUsage().user / 1_000;

const timeOf = (bytes, extension) => {
  let best = Infinity;
  const begin = cpuMs();
  for (let run = 0; run < 5; run += 1) {
    const start = cpuMs();
    readDocument(bytes, sha256, { nowMs, extension });
    best = Math.min(best, cpuMs() - start);
    if (cpuMs() - begin > 300) break;
  }
  return best;
};

/** A shape of about `size` bytes. Shapes are made by UTF-16 units. */
const bytesOf = (make, size) => {
  const each = Buffer.byteLength(make(4_096)) / make(4_096).length;
  return new TextEncoder().encode(make(Math.floor(size / each)));
};

const measure = (name, extension, make) => {
  const times = [];
  for (const size of SIZES.filter((bytes) => bytes <= most * KILO * KILO)) {
    const bytes = bytesOf(make, size);
    const ms = timeOf(bytes, extension);
    times.push({ size: bytes.length, ms });
    if (ms > LONGEST_MS) break;
  }
  const telling = times.filter(({ ms }) => ms >= SHORTEST_MS);
  const [a, b] = telling.slice(-2);
  const exponent =
    a === undefined || b === undefined ? undefined : Math.log(b.ms / a.ms) / Math.log(b.size / a.size);
  return { name: `${extension}: ${name}`, times, exponent };
};

const formats = { txt: TEXT_SHAPES, html: HTML_SHAPES, md: MARKDOWN_SHAPES, json: JSON_SHAPES };
const rows = Object.entries(formats).flatMap(([extension, shapes]) =>
  Object.entries(shapes)
    .filter(([name]) => `${extension}: ${name}`.includes(only))
    .map(([name, make]) => {
      const row = measure(name, extension, make);
      const { size, ms } = row.times.at(-1);
      process.stderr.write(
        `${row.name}: ${(size / KILO).toFixed(0)} KB in ${ms.toFixed(0)} ms, exponent ${row.exponent?.toFixed(2)}\n`,
      );
      return row;
    }),
);

if (args.includes("--json")) process.stdout.write(`${JSON.stringify(rows)}\n`);
else {
  const shown = SIZES.filter((size) => size <= most * KILO * KILO);
  const cell = ({ times }, at) =>
    times[at] === undefined ? "" : times[at].ms.toFixed(times[at].ms < 10 ? 1 : 0);
  const sorted = rows.toSorted((a, b) => (b.exponent ?? 0) - (a.exponent ?? 0));
  const lines = [
    `| shape | ${shown.map((size) => `${size / KILO} KB`).join(" | ")} | exponent |`,
    `| --- |${" ---: |".repeat(shown.length + 1)}`,
    ...sorted.map(
      (row) =>
        `| ${row.name} | ${shown.map((_, at) => cell(row, at)).join(" | ")} | ${row.exponent?.toFixed(2) ?? ""} |`,
    ),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}
