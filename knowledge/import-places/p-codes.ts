import type { ImportedPlaces, RowError } from "./imported-places.ts";
import { makePlaceEntry } from "./make-entry.ts";
import type { PlaceEntry } from "../../lexicon/names/entry.ts";
import { readCsv } from "../../text/read-csv.ts";

/** Levels of the tables of administrative areas that OCHA publishes: `ADM1_PCODE`, `ADM1_AR`, `ADM1_EN`. */
const KINDS = ["country", "governorate", "district", "district", "town"] as const;

/** Column names in one form: `admin1Pcode`, `ADM1_PCODE` and `adm1_pcode` are the same. */
const columnOf = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/^admin(?=\d)/u, "adm")
    .replaceAll("name", "")
    .replaceAll(/[^a-z0-9]/gu, "");

/**
 * Reads a table of P-codes with Arabic names, as CSV with a header. Each row names an area of the lowest level and those above it; each
 * is one place, with the one above as parent. Rows without code or Arabic name are errors; columns that are not there are not missed.
 */
export const importPCodes = (text: string): ImportedPlaces => {
  const [header, ...rows] = readCsv(text);
  const columns = new Map((header?.cells ?? []).map((name, at) => [columnOf(name), at]));
  const coded = KINDS.map((_, level) => level).filter((level) => columns.has(`adm${level}pcode`));
  if (coded.length === 0) return { entries: [], errors: [{ line: 1, message: "no column of P-codes" }] };
  // Some tables give the country's code alone.
  const levels = coded.filter((level) => columns.has(`adm${level}ar`));
  if (levels.length === 0)
    return { entries: [], errors: [{ line: 1, message: "no column of Arabic names" }] };
  const entries = new Map<string, PlaceEntry>();
  const errors: RowError[] = [];
  for (const { line, cells, isBroken = false } of rows) {
    if (isBroken) {
      errors.push({
        line,
        message: "a quotation mark is not closed, or stands inside a cell without quotes",
      });
      continue;
    }
    const field = (name: string): string => cells[columns.get(name) ?? -1]?.trim() ?? "";
    let parent = "";
    const lowest = levels.at(-1);
    for (const level of levels) {
      const code = field(`adm${level}pcode`);
      const id = code === "" ? "" : `pcode-${code.toLowerCase()}`;
      if (id !== "" && entries.has(`place:${id}`)) {
        parent = id;
        continue;
      }
      const entry = makePlaceEntry({
        id,
        kind: KINDS[level] ?? "district",
        names: [field(`adm${level}ar`), field(`adm${level}en`)],
        country: code.slice(0, 2).toUpperCase(),
        latitude: level === lowest ? field("latitude") : "",
        longitude: level === lowest ? field("longitude") : "",
        population: level === lowest ? field("population") : "",
        parent,
      });
      if (typeof entry === "string") {
        errors.push({ line, message: `level ${level}: ${entry}` });
        continue;
      }
      entries.set(entry.id, entry);
      parent = id;
    }
  }
  return { entries: [...entries.values()], errors };
};
