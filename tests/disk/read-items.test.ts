import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { sha256 } from "../../cli/sha256.ts";
import type { SourceFile } from "../../document/source-file.ts";
import type { Unpacking } from "../../pipeline/flight.ts";
import { DEFAULT_JSON_MAPPING } from "../../document/parse/json/json-mapping.ts";
import { beginUnpacking, type UnpackedItem, readItems } from "../../disk/read-items.ts";
import { readSource } from "../../disk/read-source.ts";

const folder = mkdtempSync(join(tmpdir(), "warraq-items-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The size of the chunks in which files are read. */
const CHUNK = 262_144;
const LIMIT = 20_000_000;

const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const itemsOf = async (path: string, from?: Unpacking): Promise<readonly UnpackedItem[]> => {
  const handle = await open(path);
  try {
    const hints = {
      extension: path.slice(path.lastIndexOf(".")),
      json: DEFAULT_JSON_MAPPING,
      maxFileBytes: LIMIT,
    };
    const begin = from ?? (await beginUnpacking(handle, hints));
    const items: UnpackedItem[] = [];
    if (begin !== null) for await (const item of readItems(handle, begin)) items.push(item);
    return items;
  } finally {
    await handle.close();
  }
};

const fileOf = (path: string, { item }: UnpackedItem): SourceFile => ({
  path,
  root: folder,
  size: item.end - item.start,
  mtimeMs: 0,
  item,
});

const itemText = (title: string): string => JSON.stringify({ title, body: "\u0646\u0635" });

/** Items around the end of the first chunk, `before` bytes from the end of one, an item over several chunks, and one that is cut off. */
const around = (before: number): string => {
  const first = itemText("x".repeat(CHUNK - before - itemText("").length - 1));
  return [
    first,
    itemText("b"),
    itemText("y".repeat(2 * CHUNK)),
    "",
    itemText("c"),
    '{"cut',
    itemText("d"),
  ].join("\n");
};

test.each([0, 1, 2, 3, 10, 21, 22, 23, 24, 40])(
  "items are read as they were written when a chunk ends %i bytes before the end of one",
  async (before) => {
    const text = around(before);
    for (const [name, content, decoder] of [
      ["a.jsonl", text, new TextDecoder()],
      ["a.json", `[${text.split("\n").join("\n,")}\n]`, new TextDecoder()],
      ["wide.jsonl", Buffer.from(`\uFEFF${text}`, "utf16le"), new TextDecoder("utf-16le")],
    ] as const) {
      const path = write(name, content);
      const bytes = Buffer.from(content as string);
      const items = await itemsOf(path);
      expect(items.map(({ item }) => item.number)).toEqual([1, 2, 3, 4, 5, 6]);
      for (const { item } of items) expect(item.sha256).toBe(sha256(bytes.subarray(item.start, item.end)));
      const read = await Promise.all(items.map((item) => readSource(fileOf(path, item), LIMIT)));
      const texts = read.map((one) => (one.kind === "read" ? decoder.decode(one.bytes).trim() : one.kind));
      expect(texts).toEqual(text.split("\n").filter((line) => line !== ""));
    }
  },
);

test("unpacking can go on after any item, with the same numbers and hashes", async () => {
  const path = write(
    "resume.json",
    `[${Array.from({ length: 50 }, (_, n) => itemText(String(n))).join(",\n")}]`,
  );
  const all = await itemsOf(path);
  expect(all).toHaveLength(50);
  for (const at of [0, 7, 48, 49])
    expect(await itemsOf(path, (all[at] as UnpackedItem).unpacking)).toEqual(all.slice(at + 1));
});

test("an item that is cut off within a string costs only itself, also at the end of a chunk", async () => {
  for (let shift = -3; shift <= 3; shift += 1) {
    const cut = `[{"title":"${"x".repeat(CHUNK - 14 + shift)}`;
    const path = write("cut.json", `${cut}\n${itemText("next")}]`);
    const items = await itemsOf(path);
    const bytes = Buffer.from(`${cut}\n${itemText("next")}]`);
    expect(items.map(({ item }) => bytes.subarray(item.start, item.end).toString())).toEqual([
      cut.slice(1),
      itemText("next"),
    ]);
    for (const { item } of items) expect(item.sha256).toBe(sha256(bytes.subarray(item.start, item.end)));
  }
});

test("an item is identified by its own bytes: it may not change, but its file may grow", async () => {
  const path = write("grow.jsonl", `${itemText("a")}\n${itemText("b")}\n`);
  const [first, second] = (await itemsOf(path)) as [UnpackedItem, UnpackedItem];
  write("grow.jsonl", `${itemText("a")}\n${itemText("c")}\n${itemText("d")}\n`);
  expect(await readSource(fileOf(path, first), LIMIT)).toMatchObject({ kind: "read" });
  expect(await readSource(fileOf(path, second), LIMIT)).toEqual({ kind: "changed" });
  expect(await readSource(fileOf(path, first), 5)).toMatchObject({ reason: "file_too_large" });
  rmSync(path);
  expect(await readSource(fileOf(path, first), LIMIT)).toEqual({ kind: "vanished" });
});

/** Messages with and without text, long enough that chunks end within some that are no items. */
const conversation = (form: "telegram" | "whatsapp"): string => {
  const filler = "\u0646\u0635 ".repeat(10_000);
  const numbers = Array.from({ length: 60 }, (_, number) => number);
  if (form === "whatsapp")
    return ["12/05/2024, 14:00 - encrypted"]
      .concat(
        numbers.map((number) => {
          const time = `12/05/2024, 14:${String(number).padStart(2, "0")} - `;
          return number % 3 === 0 ? `${time}${filler}` : `${time}name: text ${number} ${filler}`;
        }),
      )
      .join("\n");
  const message = (number: number): string =>
    `<div class="message default"><div class="${number % 3 === 0 ? "title" : "text"}">${number} ${filler}</div></div>`;
  return `<div class="history">${numbers.map(message).join("\n")}</div>`;
};

test.each(["telegram", "whatsapp"] as const)(
  "the messages of a long conversation have the hashes of their own bytes, whatever lies between them: %s",
  async (form) => {
    const text = conversation(form);
    const bytes = Buffer.from(text);
    const items = await itemsOf(write(`${form}.${form === "telegram" ? "html" : "txt"}`, text));
    expect(items).toHaveLength(40);
    for (const { item } of items) expect(item.sha256).toBe(sha256(bytes.subarray(item.start, item.end)));
  },
);
