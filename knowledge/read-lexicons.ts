import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import type { NameEntry } from "../lexicon/names/entry.ts";
import { LEXICON_EXTENSIONS, type LexiconProblem, parseLexicon } from "./parse-lexicon.ts";

/** The user's lexicons. */
export interface UserLexicons {
  /** Entries of the user, and those of ours that a row extends. */
  readonly entries: readonly NameEntry[];
  /** Those of the entries that are outlets. */
  readonly outlets: readonly NameEntry[];
  readonly problems: readonly LexiconProblem[];
  /** Changes when the content of a file does; empty without files. */
  readonly fingerprint: string;
}

export const NO_LEXICONS: UserLexicons = { entries: [], outlets: [], problems: [], fingerprint: "" };

/** A larger file is not a lexicon: a million rows are some hundred megabytes. */
const MOST_BYTES = 64 * 1_024 * 1_024;

const lexiconFiles = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder))
    .filter((name) => !name.startsWith(".") && LEXICON_EXTENSIONS.includes(extname(name).toLowerCase()))
    .toSorted()
    .map((name) => join(folder, name));

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** The content of a file as text. */
const readLexicon = async (path: string): Promise<string> => {
  const { size } = await stat(path);
  if (size > MOST_BYTES) throw new Error(`${size} bytes; the limit is ${MOST_BYTES}`);
  try {
    return utf8.decode(await readFile(path));
  } catch (error) {
    if (error instanceof TypeError)
      throw new Error("not UTF-8; save it as UTF-8 (in Excel: CSV UTF-8)", { cause: error });
    throw error;
  }
};

/**
 * Reads the lexicons of a folder, in the order of their names. A file or row that cannot be used is a problem and fails nothing else.
 *
 * @param folder of the user's lexicons; null: there are none
 * @param own our entries, which rows may extend by their ids
 */
export const readLexicons = async (
  folder: string | null,
  own: readonly NameEntry[],
): Promise<UserLexicons> => {
  if (folder === null) return NO_LEXICONS;
  const known = new Map(own.map((entry) => [entry.id, entry]));
  const entries = new Map<string, NameEntry>();
  const outletIds = new Set<string>();
  const problems: LexiconProblem[] = [];
  const hash = createHash("sha256");
  let paths: readonly string[];
  try {
    paths = await lexiconFiles(folder);
  } catch (error) {
    return {
      ...NO_LEXICONS,
      problems: [{ path: folder, line: null, problem: `cannot be read: ${(error as Error).message}` }],
    };
  }
  for (const path of paths) {
    try {
      const text = await readLexicon(path);
      hash.update(text).update("\0");
      const parsed = parseLexicon(path, text, known);
      problems.push(...parsed.problems);
      for (const entry of parsed.entries) {
        known.set(entry.id, entry);
        entries.set(entry.id, entry);
      }
      for (const id of parsed.outlets) outletIds.add(id);
    } catch (error) {
      problems.push({ path, line: null, problem: (error as Error).message });
    }
  }
  return {
    entries: [...entries.values()],
    outlets: [...entries.values()].filter(({ id }) => outletIds.has(id)),
    problems,
    fingerprint: paths.length === 0 ? "" : hash.digest("hex").slice(0, 12),
  };
};

/** Changes when a file of the folder is added, removed or written: names, sizes and times, which cost no reading. */
export const lookAtLexicons = async (folder: string): Promise<string> => {
  try {
    const looks = await Promise.all(
      (await lexiconFiles(folder)).map(async (path) => {
        const { size, mtimeMs } = await stat(path);
        return `${path}:${size}:${mtimeMs}`;
      }),
    );
    return looks.join("\n");
  } catch (error) {
    return String(error);
  }
};
