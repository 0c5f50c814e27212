import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeAtomically } from "../../engine/write-atomically.ts";

const fileOf = (home: string): string => join(home, "run", "watched.json");

const isPaths = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((path) => typeof path === "string");

/** The folders that the last `up` with this home watched, as absolute paths; null if there was none, or the file cannot be read. */
export const readRememberedRoots = (home: string): readonly string[] | null => {
  try {
    const { roots } = JSON.parse(readFileSync(fileOf(home), "utf8")) as { readonly roots?: unknown };
    return isPaths(roots) ? roots : null;
  } catch {
    return null;
  }
};

/** Remembers the folders of this `up` for the commands beside it and after it. */
export const rememberRoots = (home: string, roots: readonly string[]): void => {
  writeAtomically(fileOf(home), `${JSON.stringify({ roots })}\n`);
};
