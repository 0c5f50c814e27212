import { nameRulesOf } from "../../disk/name-rules.ts";
import { open, readFile, stat } from "node:fs/promises";
import { extname, relative, resolve } from "node:path";
import { createInterface } from "node:readline";
import type { Config } from "../../config/settings.ts";
import { WarraqError } from "../../pipeline/errors.ts";
import { shownPath } from "../../document/source-file.ts";
import { systemPath } from "../../system/file-name.ts";
import { mayBeChat, messageFormatOf } from "../../document/chat/chat-export.ts";
import { dayOfPath } from "../../document/path/day-of-path.ts";
import { mayHoldItems } from "../../document/items/item-formats.ts";
import type { Reason } from "../../document/reasons.ts";
import { beginUnpacking, readItems, readItemBytes } from "../../disk/read-items.ts";
import { jsonMappingOf } from "../wiring/json-mapping.ts";
import { findSources, rootFor } from "../find-sources.ts";

/** An input whose bytes could not be read. */
export interface RejectedInput {
  readonly kind: "rejected";
  readonly reason: Reason;
  readonly detail: string;
}

/** A text to read: its bytes, and how the output names it. */
export interface TextInput {
  /** The `path` of a file, or the `id` of a line of standard input; empty for standard input as a whole. */
  readonly source: { readonly path?: string; readonly id?: string | number };
  /** The path below the watched folder, or below the folder that was named; null for text without a path. */
  readonly pathInRoot: string | null;
  /** The day that the path names; null for items, since the name of a list of articles says nothing about each. */
  readonly pathDay: string | null;
  /** The file's own time in ms since 1970; undefined for text without a file. */
  readonly mtimeMs: number | undefined;
  readonly extension: string;
  readonly bytes: Uint8Array | RejectedInput;
}

/** How messages and explanations call an input. */
export const nameOfInput = ({ source }: TextInput): string =>
  source.path ?? `standard input ${source.id ?? ""}`.trimEnd();

/** The line that is printed for an input that was not read as an article. */
export const rejectedLine = (
  { source }: TextInput,
  { reason, detail }: Omit<RejectedInput, "kind">,
): object => ({
  ...source,
  rejected: { reason, detail },
});

interface Limits extends Config {
  /** The watched folders. */
  readonly roots: readonly string[];
}

/** A line of standard input with `--jsonl`. */
interface InputLine {
  readonly id: string | number;
  readonly text?: string;
  readonly path?: string;
}

const parseLine = (line: string, number: number): InputLine => {
  try {
    const value = JSON.parse(line) as InputLine | null;
    if (value !== null && (typeof value.text === "string" || typeof value.path === "string")) return value;
  } catch {
    // Not JSON: the error below gives the line number.
  }
  throw new WarraqError(
    "WARRAQ_USAGE",
    `Line ${number} of standard input must be a JSON object {"id": …, "text": …} or {"id": …, "path": …}.`,
  );
};

const readAllInput = async (): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
};

const tooLarge = (size: number, maxBytes: number): RejectedInput => ({
  kind: "rejected",
  reason: "file_too_large",
  detail: `${size} bytes; the limit is ${maxBytes} (WARRAQ_MAX_FILE_BYTES).`,
});

/** The bytes of a file, or why they could not be read. */
const readWhole = async (path: string, maxBytes: number): Promise<Uint8Array | RejectedInput> => {
  try {
    const { size } = await stat(path);
    if (size > maxBytes) return tooLarge(size, maxBytes);
    return await readFile(path);
  } catch (error) {
    return { kind: "rejected", reason: "file_unreadable", detail: String(error) };
  }
};

const PLAIN = "txt";
const extensionOf = (path: string): string => extname(path).slice(1) || PLAIN;

/** The time at which a file was last changed; undefined if it cannot be asked. */
const mtimeOf = async (path: string): Promise<number | undefined> =>
  (await stat(systemPath(path)).catch(() => null))?.mtimeMs;

const pathInRootOf = (path: string, roots: readonly string[]): string =>
  relative(rootFor(path, false, roots), path);

/** The texts that standard input holds or names, one `{"id", "text"}` or `{"id", "path"}` a line. */
export async function* readJsonLines({ maxFileBytes, roots }: Limits): AsyncGenerator<TextInput> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === "") continue;
    const { id, text, path } = parseLine(line, number);
    const bytes = text === undefined ? await readWhole(path ?? "", maxFileBytes) : Buffer.from(text);
    const pathInRoot = path === undefined ? null : pathInRootOf(resolve(path), roots);
    const pathDay = pathInRoot === null ? null : dayOfPath(pathInRoot);
    const mtimeMs = path === undefined ? undefined : await mtimeOf(path);
    yield { source: { id }, pathInRoot, pathDay, mtimeMs, extension: extensionOf(path ?? ""), bytes };
  }
}

/** The items of a file that holds many articles. Yields nothing if the file holds one article, or cannot be opened. */
async function* readItemsOf(path: string, pathInRoot: string, limits: Limits): AsyncGenerator<TextInput> {
  const { maxFileBytes } = limits;
  const extension = extensionOf(path);
  const mtimeMs = await mtimeOf(path);
  const handle =
    mayHoldItems(extension) || mayBeChat(extension) ? await open(systemPath(path)).catch(() => null) : null;
  if (handle === null) return;
  try {
    const begin = await beginUnpacking(handle, { extension, json: jsonMappingOf(limits), maxFileBytes });
    if (begin === null) return;
    for await (const { item } of readItems(handle, begin)) {
      const size = item.end - item.start;
      const bytes =
        size > maxFileBytes ? tooLarge(size, maxFileBytes) : (await readItemBytes(handle, item)).bytes;
      const format = messageFormatOf(extension);
      const source = { path: shownPath({ path, item }) };
      yield { source, pathInRoot, pathDay: null, mtimeMs, extension: format, bytes };
    }
  } finally {
    await handle.close();
  }
}

/** The files at these paths in turn, or their items where a file holds many articles. The path `-` means standard input as a whole. */
export async function* readPaths(paths: readonly string[], limits: Limits): AsyncGenerator<TextInput> {
  for (const given of paths) {
    if (given === "-") {
      const bytes = await readAllInput();
      yield {
        source: {},
        pathInRoot: null,
        pathDay: null,
        mtimeMs: undefined,
        extension: PLAIN,
        bytes,
      };
      continue;
    }
    for await (const { file, ignored } of findSources([given], limits.roots, nameRulesOf(limits))) {
      const { path, root } = file;
      // Ignored files are skipped only in a folder: a user who names such a file wants to see it.
      if (ignored !== null && path.length > root.length && (await stat(given)).isDirectory()) continue;
      const pathInRoot = relative(root, path);
      let hasItems = false;
      for await (const item of readItemsOf(path, pathInRoot, limits)) {
        hasItems = true;
        yield item;
      }
      if (hasItems) continue;
      const bytes = await readWhole(path, limits.maxFileBytes);
      yield {
        source: { path },
        pathInRoot,
        pathDay: dayOfPath(pathInRoot),
        mtimeMs: await mtimeOf(path),
        extension: extensionOf(path),
        bytes,
      };
    }
  }
}
