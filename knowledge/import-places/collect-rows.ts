import type { ImportedPlaces, RowError } from "./imported-places.ts";
import { makePlaceEntry, type RawPlace } from "./make-entry.ts";
import type { PlaceEntry } from "../../lexicon/names/entry.ts";

/** A row of a file: its line, and what it says of a place, or what is wrong with it. Null: it is about something else. */
export type ReadRow = (row: string, line: number) => RawPlace | string | null;

/** Reads a file row by row. An id that comes again is an error; the first stays. */
export const collectRows = (
  rows: readonly (readonly [line: number, row: string])[],
  read: ReadRow,
): ImportedPlaces => {
  const entries = new Map<string, PlaceEntry>();
  const errors: RowError[] = [];
  for (const [line, row] of rows) {
    if (row.trim() === "") continue;
    const raw = read(row, line);
    if (raw === null) continue;
    const entry = typeof raw === "string" ? raw : makePlaceEntry(raw);
    if (typeof entry === "string") errors.push({ line, message: entry });
    else if (entries.has(entry.id)) errors.push({ line, message: `the id is there twice: ${entry.id}` });
    else entries.set(entry.id, entry);
  }
  return { entries: [...entries.values()], errors };
};

/** The lines of a text with their numbers, from 1. A byte order mark is no part of the first. */
export const linesOf = (text: string): (readonly [line: number, row: string])[] =>
  text
    .replace(/^\uFEFF/u, "")
    .split(/\r?\n/u)
    .map((row, at) => [at + 1, row] as const);
