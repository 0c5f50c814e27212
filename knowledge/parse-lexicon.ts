import { extname } from "node:path";
import type { NameEntry } from "../lexicon/names/entry.ts";
import { COLUMNS, isOutletRow, type LexiconRow, RowProblem, toEntry } from "./lexicon-row.ts";
import { readCsv } from "../text/read-csv.ts";

/** A row, or a file, of a user's lexicon that is not used. */
export interface LexiconProblem {
  readonly path: string;
  /** From 1; null: the file as a whole. */
  readonly line: number | null;
  readonly problem: string;
}

/** What a lexicon holds. */
export interface ParsedLexicon {
  readonly entries: readonly NameEntry[];
  /** The ids of those that are outlets. */
  readonly outlets: readonly string[];
  readonly problems: readonly LexiconProblem[];
}

/** Extensions of the files that are read as lexicons. */
export const LEXICON_EXTENSIONS: readonly string[] = [".csv", ".tsv", ".jsonl", ".ndjson"];

type NumberedRow = { readonly line: number } & ({ readonly row: LexiconRow } | { readonly problem: string });

const csvRows = (text: string): readonly NumberedRow[] => {
  const [header, ...lines] = readCsv(text);
  if (header === undefined) return [];
  if (!header.cells.includes("name") && !header.cells.includes("id"))
    throw new Error(
      `the first line must name the columns, at least name and type; the columns are ${COLUMNS.join(", ")}`,
    );
  return lines.map(({ line, cells, isBroken = false }) =>
    isBroken
      ? { line, problem: "a quotation mark is not closed, or stands inside a cell without quotes" }
      : { line, row: Object.fromEntries(header.cells.map((column, at) => [column, cells[at] ?? ""])) },
  );
};

/** A line that is no JSON object, as a row that says so. */
const jsonRow = (line: string): LexiconRow => {
  const value: unknown = JSON.parse(line);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Error("not a JSON object");
  return value as LexiconRow;
};

function* jsonRows(text: string): Generator<NumberedRow> {
  for (const [at, line] of text
    .replace(/^\uFEFF/u, "")
    .split(/\r?\n/u)
    .entries()) {
    if (line.trim() === "") continue;
    try {
      yield { line: at + 1, row: jsonRow(line) };
    } catch (error) {
      yield { line: at + 1, problem: `expected one JSON object a line: ${String(error)}` };
    }
  }
}

/**
 * Reads one file of a user's lexicon. A bad row is a problem with its line, and fails no other row. Rows may extend entries that are
 * known, or that came before them.
 *
 * @param path of the file; its extension decides between CSV and JSON lines
 */
export const parseLexicon = (
  path: string,
  text: string,
  known: ReadonlyMap<string, NameEntry>,
): ParsedLexicon => {
  const entries = new Map<string, NameEntry>();
  const outletIds = new Set<string>();
  const problems: LexiconProblem[] = [];
  const seen = new Map(known);
  let rows: Iterable<NumberedRow>;
  try {
    rows = extname(path).startsWith(".js") || extname(path) === ".ndjson" ? jsonRows(text) : csvRows(text);
  } catch (error) {
    return { entries: [], outlets: [], problems: [{ path, line: null, problem: (error as Error).message }] };
  }
  for (const numbered of rows) {
    const { line } = numbered;
    if ("problem" in numbered) {
      problems.push({ path, line, problem: numbered.problem });
      continue;
    }
    try {
      const entry = toEntry(numbered.row, seen);
      seen.set(entry.id, entry);
      entries.set(entry.id, entry);
      if (isOutletRow(numbered.row)) outletIds.add(entry.id);
    } catch (error) {
      if (!(error instanceof RowProblem)) throw error;
      problems.push({ path, line, problem: error.message });
    }
  }
  return { entries: [...entries.values()], outlets: [...outletIds], problems };
};
