import type { FileHandle } from "node:fs/promises";
import type { FileItem } from "../document/source-file.ts";
import type { Unpacking } from "../pipeline/flight.ts";
import type { JsonMapping } from "../document/parse/json/json-mapping.ts";
import { findLayout, type LayoutFinder } from "../document/items/find-layout.ts";
import { CHAT_HEAD_BYTES, chatExportOf, mayBeChat } from "../document/chat/chat-export.ts";
import { scanTelegram } from "../document/chat/scan-telegram.ts";
import { scanWhatsApp } from "../document/chat/scan-whatsapp.ts";
import { hasItemPerLine, mayHoldItems } from "../document/items/item-formats.ts";
import type { FileLayout } from "../document/items/items-layout.ts";
import { mergeStubs } from "../document/items/merge-stubs.ts";
import { scanLines } from "../document/items/scan-lines.ts";
import { scanValues } from "../document/items/scan-values.ts";
import type { ItemRange, Scanner } from "../document/items/scanner.ts";
import { byteOrderMarkOf, toUnits, type UnitFormat, unitFormatOf } from "../document/items/units.ts";
import { openItemHasher } from "./item-hasher.ts";
import { type FileChunk, readChunks } from "./read-chunks.ts";
import { readFully } from "./read-fully.ts";

/** Enough for a byte order mark, or for the first character of UTF-16 without one. */
const HEAD_BYTES = 4;

/** An item, and how far the file is unpacked once the item is admitted. */
export interface UnpackedItem {
  readonly item: FileItem;
  readonly unpacking: Unpacking;
}

/** The units (UTF-8 or UTF-16) that a file is written in, from its first bytes. */
const readUnits = async (handle: FileHandle): Promise<UnitFormat> =>
  unitFormatOf(await readFully(handle, new Uint8Array(HEAD_BYTES), 0));

const readLayout = async (
  handle: FileHandle,
  units: UnitFormat,
  finder: LayoutFinder,
): Promise<FileLayout> => {
  for await (const { bytes } of readChunks(handle, units.markBytes)) {
    const layout = finder.push(toUnits(bytes, units));
    if (layout !== null) return layout;
  }
  return finder.end();
};

/** What decides how a file holds its articles, besides its bytes. */
export interface UnpackOptions {
  readonly extension: string;
  readonly json: JsonMapping;
  readonly maxFileBytes: number;
}

const beginChat = async (handle: FileHandle, extension: string): Promise<Unpacking | null> => {
  if (!mayBeChat(extension)) return null;
  const chat = chatExportOf(await readFully(handle, new Uint8Array(CHAT_HEAD_BYTES), 0), extension);
  return chat === null ? null : { layout: { kind: chat, at: 0 }, items: 0, at: 0, isInList: false };
};

/**
 * Finds out how a file holds its items and where the first one begins; null if the whole file is one article. Reads as many chunks as
 * that takes.
 */
export const beginUnpacking = async (
  handle: FileHandle,
  { extension, json, maxFileBytes }: UnpackOptions,
): Promise<Unpacking | null> => {
  if (!mayHoldItems(extension)) return beginChat(handle, extension);
  const units = await readUnits(handle);
  const finder = findLayout({
    mapping: json,
    hasItemPerLine: hasItemPerLine(extension),
    mostUnits: maxFileBytes / units.width,
    at: units.markBytes / units.width,
  });
  const layout = await readLayout(handle, units, finder);
  return layout.kind === "article" ? null : { layout, items: 0, at: layout.at, isInList: false };
};

/**
 * Reads the bytes of an item, or fewer if the file ends before.
 *
 * @returns `own`, the bytes as they are in the file, and `bytes`, the same as a text of its own: with a byte order mark in UTF-16
 */
export const readItemBytes = async (
  handle: FileHandle,
  { start, end }: Pick<FileItem, "start" | "end">,
): Promise<{ readonly bytes: Uint8Array; readonly own: Uint8Array }> => {
  const mark = byteOrderMarkOf(await readUnits(handle));
  const bytes = new Uint8Array(mark.length + end - start);
  bytes.set(mark);
  return { bytes, own: await readFully(handle, bytes.subarray(mark.length), start) };
};

const scannerOf = ({ layout, at, isInList }: Unpacking): Scanner => {
  const start = { at, isInList };
  switch (layout.kind) {
    case "lines":
      return mergeStubs(scanLines(start), at);
    case "values":
    case "list":
      return mergeStubs(scanValues(start, layout.kind === "list"), at);
    case "telegram":
      return scanTelegram(start);
    case "whatsapp":
      return scanWhatsApp(start);
    default:
      return layout satisfies never;
  }
};

/**
 * Reads the items of a file from the point that `unpacking` has reached, with a hash of the bytes of each. Holds only one chunk of the
 * file in memory, however long the file or an item is.
 */
export async function* readItems(handle: FileHandle, unpacking: Unpacking): AsyncGenerator<UnpackedItem> {
  const units = await readUnits(handle);
  const { width } = units;
  const scanner = scannerOf(unpacking);
  const hasher = openItemHasher(handle, width);
  let items = unpacking.items;

  const toItem = async (range: ItemRange, chunk: FileChunk): Promise<UnpackedItem> => {
    const [start, end] = [range.start * width, range.end * width];
    const sha256 = await hasher.finish(start, end, chunk);
    items += 1;
    return {
      item: { number: items, start, end, sha256 },
      unpacking: { layout: unpacking.layout, items, at: range.end, isInList: range.isInList },
    };
  };

  let last: FileChunk = { bytes: new Uint8Array(), at: unpacking.at * width };
  for await (const chunk of readChunks(handle, unpacking.at * width)) {
    for (const range of scanner.push(toUnits(chunk.bytes, units))) yield await toItem(range, chunk);
    if (scanner.isDone()) return;
    const start = scanner.open();
    if (start !== null) await hasher.carry(start * width, chunk);
    last = chunk;
  }
  for (const range of scanner.end()) yield await toItem(range, last);
}
