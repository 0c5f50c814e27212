import { readFile, stat } from "node:fs/promises";
import { extname } from "node:path";
import { createInterface } from "node:readline";
import { WarraqError } from "../../document/errors.ts";
import { type DocumentReading, readDocument } from "../../document/read-document.ts";
import type { JsonMapping } from "../../document/parse/json-mapping.ts";
import type { Reason } from "../../document/reasons.ts";
import type { Run } from "../command.ts";
import { findSources } from "../find-sources.ts";
import { jsonMappingOf } from "../json-mapping.ts";
import { printJson } from "../output.ts";
import { sha256 } from "../sha256.ts";

/** A file that could not even be opened. */
interface Refused {
  readonly kind: "rejected";
  readonly reason: Reason;
  readonly detail: string;
}

/** A reading as it is printed: what it came from, then the article or the reason why there is none. */
const toLine = (source: object, reading: DocumentReading | Refused): object => {
  if (reading.kind === "rejected") {
    const { reason, detail } = reading;
    return { ...source, rejected: { reason, detail } };
  }
  const { documentId, article, decoded, characters } = reading;
  return { ...source, documentId, ...article, encoding: decoded, sha256: reading.sha256, characters };
};

const readAllInput = async (): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
};

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
    // Said below, with the number of the line.
  }
  throw new WarraqError(
    "WARRAQ_USAGE",
    `Line ${number} of standard input is not {"id": …, "text": …} or {"id": …, "path": …}.`,
  );
};

/** Bytes of a file, or null with the reason if it is too large or cannot be read. */
const readWhole = async (path: string, maxBytes: number): Promise<Uint8Array | Refused> => {
  try {
    const { size } = await stat(path);
    if (size > maxBytes)
      return {
        kind: "rejected",
        reason: "file_too_large",
        detail: `${size} bytes; the limit is ${maxBytes} (WARRAQ_MAX_FILE_BYTES).`,
      };
    return await readFile(path);
  } catch (error) {
    return { kind: "rejected", reason: "file_unreadable", detail: String(error) };
  }
};

const extensionOf = (path = ""): string => extname(path).slice(1) || "txt";

const extractBytes = async (
  source: object,
  bytes: Uint8Array | Refused,
  json: JsonMapping,
  extension = "txt",
): Promise<boolean> => {
  const reading =
    bytes instanceof Uint8Array ? readDocument(bytes, sha256, { nowMs: Date.now(), extension, json }) : bytes;
  await printJson(toLine(source, reading));
  return reading.kind === "read";
};

const extractLines = async (maxBytes: number, json: JsonMapping): Promise<boolean> => {
  let isAllRead = true;
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === "") continue;
    const { id, text, path } = parseLine(line, number);
    const bytes = text === undefined ? await readWhole(path ?? "", maxBytes) : Buffer.from(text);
    if (!(await extractBytes({ id }, bytes, json, extensionOf(path)))) isAllRead = false;
  }
  return isAllRead;
};

/** `warraq extract`: bytes to article, without any engine. Streams; exit code 1 if anything could not be read. */
export const extract: Run = async ({ config }, paths, { jsonl = false }) => {
  if (paths.length === 0 && !jsonl)
    throw new WarraqError("WARRAQ_USAGE", "Name a file, a folder, or - for standard input.");
  const { maxFileBytes, extensions } = config;
  const json = jsonMappingOf(config);
  if (jsonl) return (await extractLines(maxFileBytes, json)) ? 0 : 1;
  let isAllRead = true;
  for (const path of paths) {
    if (path === "-") {
      if (!(await extractBytes({}, await readAllInput(), json))) isAllRead = false;
      continue;
    }
    for await (const { file, ignored } of findSources([path], [], extensions)) {
      // Left alone only in a folder: who names a file wants to see it.
      if (ignored !== null && file.path.length > file.root.length && (await stat(path)).isDirectory())
        continue;
      if (
        !(await extractBytes(
          { path: file.path },
          await readWhole(file.path, maxFileBytes),
          json,
          extensionOf(file.path),
        ))
      )
        isAllRead = false;
    }
  }
  return isAllRead ? 0 : 1;
};
