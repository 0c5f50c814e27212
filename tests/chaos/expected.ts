import { type Dirent, lstatSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { readPaths } from "../../cli/extract/read-inputs.ts";
import { type InputReader, readerFor } from "../../cli/extract/reader.ts";
import type { Config } from "../../config/settings.ts";
import { decodeName, systemPath } from "../../system/file-name.ts";
import type { LedgerState } from "../../pipeline/ledger-state.ts";
import type { Reason } from "../../document/reasons.ts";
import { ignoredByName, type NameRules, nameRulesOf } from "../../disk/name-rules.ts";

/** What the ledger must say of a file or an item: the document it holds, or the state it is in. */
export type Expectation =
  | { readonly documentId: string }
  | {
      readonly state: Exclude<LedgerState, "indexed" | "duplicate" | "deleted" | "queued">;
      readonly reason: Reason;
    };

/** Every file under a folder and every item of a file, by the path that users see. */
export type Expected = ReadonlyMap<string, Expectation>;

const entriesOf = (folder: string): readonly Dirent<Buffer>[] =>
  readdirSync(systemPath(folder), { withFileTypes: true, encoding: "buffer" });

function* walk(folder: string): Generator<string> {
  for (const entry of entriesOf(folder)) {
    const name = decodeName(entry.name);
    if (!entry.isDirectory()) yield join(folder, name);
    else if (!name.startsWith(".")) yield* walk(join(folder, name));
  }
}

const setAside = (path: string, root: string, names: NameRules): Expectation | null => {
  const folders = relative(root, path).split(sep);
  const name = folders.pop() ?? "";
  const found = lstatSync(systemPath(path));
  const reason = ignoredByName(folders, name, names) ?? (found.isFile() ? null : "not_a_regular_file");
  if (reason !== null) return { state: "ignored", reason };
  return found.size === 0 ? { state: "waiting", reason: "empty_file" } : null;
};

const read = async (
  path: string,
  limits: Parameters<typeof readPaths>[1],
  reader: InputReader,
): Promise<readonly (readonly [string, Expectation])[]> => {
  const found: (readonly [string, Expectation])[] = [];
  for await (const input of readPaths([path], limits)) {
    const { reading } = reader(input);
    const expectation =
      reading.kind === "read"
        ? { documentId: reading.documentId }
        : ({ state: "quarantined", reason: reading.reason } as const);
    found.push([input.source.path ?? path, expectation]);
  }
  const isApart = found.some(([shown]) => shown !== path);
  return isApart ? [[path, { state: "ignored", reason: "unpacked" }], ...found] : found;
};

/** Reads a folder as `./warraq extract` does, without any engine. Nothing may write to the folder during that. */
export const readFolder = async (root: string, config: Config): Promise<Expected> => {
  const expected = new Map<string, Expectation>();
  const limits = { ...config, roots: [root] };
  const reader = readerFor(config, new Map());
  for (const path of walk(root)) {
    const aside = setAside(path, root, nameRulesOf(config));
    const found = aside === null ? await read(path, limits, reader) : [[path, aside] as const];
    for (const [shown, expectation] of found) expected.set(shown, expectation);
  }
  return expected;
};
