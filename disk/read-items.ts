import { createHash, type Hash } from "node:crypto";
import type { FileHandle } from "node:fs/promises";
import type { FileItem } from "../document/source-file.ts";
import type { Unpacking } from "../pipeline/flight.ts";
import type { JsonMapping } from "../document/parse/json/json-mapping.ts";
import { findLayout, type LayoutFinder } from "../document/items/find-layout.ts";
import { isByLine } from "../document/items/formats.ts";
import type { Layout } from "../document/items/layout.ts";
import { scanLines } from "../document/items/scan-lines.ts";
import { scanValues } from "../document/items/scan-values.ts";
import type { Range, Scanner } from "../document/items/scanner.ts";
import { markOf, toUnits, type Units, unitsOf } from "../document/items/units.ts";
import { readFully } from "./read-fully.ts";

/** Even, so that no unit of two bytes is cut. */
const CHUNK_BYTES = 262_144;
/** Enough to see a byte order mark, or how wide the first character is. */
const HEAD_BYTES = 4;

/** An item, and how far the file has been unpacked with it. */
export interface UnpackedItem {
  readonly item: FileItem;
  readonly unpacking: Unpacking;
}

/** A chunk of a file and where it lies (bytes). */
interface FileChunk {
  readonly bytes: Uint8Array;
  readonly at: number;
}

async function* readChunks(handle: FileHandle, from: number, most = CHUNK_BYTES): AsyncGenerator<FileChunk> {
  const buffer = new Uint8Array(Math.min(most, CHUNK_BYTES));
  for (let at = from; ;) {
    const bytes = await readFully(handle, buffer, at);
    if (bytes.length === 0) return;
    yield { bytes, at };
    at += bytes.length;
  }
}

/** How a file is written, from its first bytes. */
const readUnits = async (handle: FileHandle): Promise<Units> =>
  unitsOf(await readFully(handle, new Uint8Array(HEAD_BYTES), 0));

const readLayout = async (handle: FileHandle, units: Units, finder: LayoutFinder): Promise<Layout> => {
  for await (const { bytes } of readChunks(handle, units.mark)) {
    const layout = finder.push(toUnits(bytes, units));
    if (layout !== null) return layout;
  }
  return finder.end();
};

/** What must be known to see how a file holds its articles. */
export interface LayoutHints {
  readonly extension: string;
  readonly json: JsonMapping;
  readonly maxFileBytes: number;
}

/** Where to begin to take a file apart; null if it is one article. Reads as much as that takes, a chunk at a time. */
export const beginUnpacking = async (
  handle: FileHandle,
  { extension, json, maxFileBytes }: LayoutHints,
): Promise<Unpacking | null> => {
  const units = await readUnits(handle);
  const finder = findLayout({
    mapping: json,
    isByLine: isByLine(extension),
    mostUnits: maxFileBytes / units.width,
    at: units.mark / units.width,
  });
  const layout = await readLayout(handle, units, finder);
  return layout.kind === "article" ? null : { layout, items: 0, at: layout.at, isInList: false };
};

/** The bytes of an item, as a text of their own: in UTF-16 a byte order mark is put before them. Fewer, if the file ends before. */
export const readItemBytes = async (
  handle: FileHandle,
  { start, end }: Pick<FileItem, "start" | "end">,
): Promise<{ readonly bytes: Uint8Array; readonly own: Uint8Array }> => {
  const mark = markOf(await readUnits(handle));
  const bytes = new Uint8Array(mark.length + end - start);
  bytes.set(mark);
  return { bytes, own: await readFully(handle, bytes.subarray(mark.length), start) };
};

const scannerOf = ({ layout, at, isInList }: Unpacking): Scanner =>
  layout.kind === "lines"
    ? scanLines({ at, isInList })
    : scanValues({ at, isInList }, layout.kind === "list");

/** A hash that has been fed with a range of a file, a chunk at a time; empty if it ends before it begins. */
export const hashRange = async (handle: FileHandle, start: number, end: number): Promise<Hash> => {
  const hash = createHash("sha256");
  if (end <= start) return hash;
  for await (const { bytes, at } of readChunks(handle, start, end - start)) {
    hash.update(bytes.subarray(0, end - at));
    if (at + bytes.length >= end) break;
  }
  return hash;
};

/**
 * The items of a file from where `unpacking` stands, with a hash of the bytes of each. Holds one chunk of the file, however long it or
 * an item of it is.
 */
export async function* readItems(handle: FileHandle, unpacking: Unpacking): AsyncGenerator<UnpackedItem> {
  const units = await readUnits(handle);
  const { width } = units;
  const scanner = scannerOf(unpacking);
  let items = unpacking.items;
  /** The hash of the item that has begun, fed up to a byte. */
  let open: { readonly hash: Hash; readonly to: number } | null = null;

  const hashOf = async (start: number, end: number, { bytes, at }: FileChunk): Promise<string> => {
    const from = open?.to ?? Math.max(start, at);
    // It turned out to end before what is hashed already, or begins before this chunk: once more, from the file.
    if (end < from) return (await hashRange(handle, start, end)).digest("hex");
    const hash = open?.hash ?? (await hashRange(handle, start, from));
    return hash.update(bytes.subarray(from - at, end - at)).digest("hex");
  };

  const found = async (range: Range, chunk: FileChunk): Promise<UnpackedItem> => {
    const [start, end] = [range.start * width, range.end * width];
    const sha256 = await hashOf(start, end, chunk);
    open = null;
    items += 1;
    return {
      item: { number: items, start, end, sha256 },
      unpacking: { layout: unpacking.layout, items, at: range.end, isInList: range.isInList },
    };
  };

  /** Hashes what this chunk has of the item that goes on in the next one. */
  const carry = async (start: number, { bytes, at }: FileChunk): Promise<void> => {
    const from = open?.to ?? Math.max(start, at);
    const to = at + bytes.length - (bytes.length % width);
    const hash: Hash = open?.hash ?? (await hashRange(handle, start, from));
    open = { hash: hash.update(bytes.subarray(from - at, to - at)), to };
  };

  let last: FileChunk = { bytes: new Uint8Array(), at: unpacking.at * width };
  for await (const chunk of readChunks(handle, unpacking.at * width)) {
    for (const range of scanner.push(toUnits(chunk.bytes, units))) yield await found(range, chunk);
    if (scanner.isDone()) return;
    const start = scanner.open();
    if (start !== null) await carry(start * width, chunk);
    last = chunk;
  }
  for (const range of scanner.end()) yield await found(range, last);
}
