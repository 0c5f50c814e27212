/** A line of a table: the number of its first line in the file, from 1, and its cells. */
export interface TableLine {
  readonly line: number;
  readonly cells: readonly string[];
  /** The line is not CSV; `cells` are those before the fault. */
  readonly isBroken?: true;
}

/** A cell with or without quotes, and what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"|([^",;\t\r\n]*))(,|;|\t|\r?\n|$)/uy;

const separatorOf = (header: string): string =>
  [",", ";", "\t"].toSorted((a, b) => header.split(b).length - header.split(a).length)[0] ?? ",";

/**
 * The lines of a CSV file by RFC 4180. Commas, semicolons or tabs separate cells, whichever the first line has most of. Empty lines
 * are left out. A quotation mark in the wrong place breaks its line and no other.
 */
export const readCsv = (text: string): readonly TableLine[] => {
  const content = text.replace(/^\uFEFF/u, "");
  const separator = separatorOf(content.split(/\r?\n/u, 1)[0] ?? "");
  const lines: TableLine[] = [];
  let line = 1;
  let started = line;
  let cells: string[] = [];
  let cell = "";
  CELL.lastIndex = 0;
  while (CELL.lastIndex < content.length) {
    const at = CELL.lastIndex;
    const match = CELL.exec(content);
    if (match === null) {
      lines.push({ line: started, cells, isBroken: true });
      const next = content.indexOf("\n", at);
      if (next === -1) return lines;
      CELL.lastIndex = next + 1;
      line += 1;
      started = line;
      cells = [];
      cell = "";
      continue;
    }
    const [whole, quoted, plain, end = ""] = match;
    cell += quoted?.replaceAll('""', '"') ?? plain ?? "";
    line += whole.split("\n").length - 1;
    // Another separator than that of this file is a character like any other.
    if (end === separator || end === "" || end.endsWith("\n")) {
      cells.push(cell.trim());
      cell = "";
    } else cell += end;
    if (end === "" || end.endsWith("\n")) {
      if (cells.some((each) => each !== "")) lines.push({ line: started, cells });
      cells = [];
      started = line;
    }
    if (CELL.lastIndex === at) break;
  }
  if (cells.length > 0) lines.push({ line: started, cells: [...cells, cell] });
  return lines;
};
