import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Random } from "../support/layouts/random.ts";
import type { History } from "./history.ts";
import type { Texts } from "./texts.ts";

/** The watched folder, and what the breaker knows about it while it changes it. */
export interface Folder {
  readonly root: string;
  /** A folder beside the root, on the same file system, for moving files in and out. */
  readonly outside: string;
  readonly folders: readonly string[];
  /** Files with one article, as far as known. */
  readonly files: string[];
  /** Files of items. */
  readonly exports: string[];
  /** Files that are written bit by bit, with the rest that is still to be written. */
  readonly growing: Map<string, string[]>;
  /** Deleted files that can be restored. */
  readonly trash: { readonly path: string; readonly bytes: Buffer }[];
  /** Folders that were moved out of the root: from where, to where. */
  readonly away: Map<string, string>;
  readonly random: Random;
  readonly texts: Texts;
  readonly history: History;
  /** A number that no file has had. */
  readonly number: () => number;
}

/** Names that programs trip over: Arabic with spaces, a line break, direction marks, a name like an item's or a pattern's. */
const NAMES = ["", "a", "b", "c/d", "أخبار اليوم", "سطر\nآخر", "\u202Eعكس", "x#1", "[y] *"] as const;

/** Makes the folder and its sub-folders. */
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
