import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { WarraqError } from "../../pipeline/errors.ts";

/** Holds the ids of the results that were printed last, as one JSON list. */
const FILE = "last-results.json";
const RESULT_NUMBER = /^[1-9]\d{0,3}$/u;

/**
 * Keeps the ids of results in the home, so that `show 2` means the second of them. False if they could not be kept, as in a home that
 * does not exist or may not be written to: then ids have to be printed.
 */
export const keepResults = (home: string, ids: readonly string[]): boolean => {
  const file = join(home, FILE);
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, JSON.stringify(ids));
    renameSync(draft, file);
    return true;
  } catch {
    return false;
  }
};

const readKept = (home: string): readonly unknown[] => {
  try {
    const kept: unknown = JSON.parse(readFileSync(join(home, FILE), "utf8"));
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
};

/**
 * The id that a word means: the number of a result of the last search, or the word itself.
 *
 * @throws WarraqError `WARRAQ_NOT_FOUND` for a number without a result
 */
export const idOfWord = (home: string, word: string): string => {
  if (!RESULT_NUMBER.test(word)) return word;
  const kept = readKept(home);
  const id = kept[Number(word) - 1];
  if (typeof id === "string") return id;
  throw new WarraqError(
    "WARRAQ_NOT_FOUND",
    kept.length === 0
      ? `There is no result ${word}: \`./warraq search\` on a terminal numbers its results. Search first, or give an id.`
      : `There is no result ${word}: the last search printed ${kept.length}.`,
  );
};
