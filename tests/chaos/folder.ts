import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Random } from "../support/layouts/random.ts";
import type { History } from "./history.ts";
import type { Texts } from "./texts.ts";

/** The folder that is watched while the breaker changes it, and what it knows of it. */
export interface Folder {
  readonly root: string;
  /** Beside it, on the same file system: where things are moved from and to. */
  readonly outside: string;
  readonly folders: readonly string[];
  /** Files of one article that lie there, as far as known. */
  readonly files: string[];
  /** Files that hold many. */
  readonly exports: string[];
  /** Files that are written to bit by bit: what is still to come. */
  readonly growing: Map<string, string[]>;
  /** What was deleted, to be restored. */
  readonly trash: { readonly path: string; readonly bytes: Buffer }[];
  /** Folders that were moved out: from where, to where. */
  readonly away: Map<string, string>;
  readonly random: Random;
  readonly texts: Texts;
  readonly history: History;
  /** A number that no file has had. */
  readonly number: () => number;
}

/** Names that programs trip over: Arabic with spaces, a line break, marks of direction, what looks like a part or a pattern. */
const NAMES = ["", "a", "b", "c/d", "أخبار اليوم", "سطر\nآخر", "\u202Eعكس", "x#1", "[y] *"] as const;

/** Makes the folder with its sub-folders. */
export const makeFolder = (
  { root, outside }: Pick<Folder, "root" | "outside">,
  means: Pick<Folder, "random" | "texts" | "history">,
): Folder => {
  const folders = NAMES.map((name) => join(root, name));
  for (const folder of [...folders, outside]) mkdirSync(folder, { recursive: true });
  let last = 0;
  return {
    root,
    outside,
    folders,
    files: [],
    exports: [],
    growing: new Map(),
    trash: [],
    away: new Map(),
    ...means,
    number: () => (last += 1),
  };
};
