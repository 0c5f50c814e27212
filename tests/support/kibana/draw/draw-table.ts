import { type Box, fitting, rect, type Svg, text } from "./svg.ts";

const ROW = 22;

/** A table with as many rows as there is room for. */
export const drawTable = (
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  box: Box,
): Svg => {
  const width = box.width / Math.max(1, columns.length);
  const line = (cells: readonly string[], y: number, weight: string) =>
    cells
      .map((cell, at) => text(fitting(cell, width - 8), { x: box.x + at * width, y }, { weight }))
      .join("");
  const shown = rows.slice(0, Math.max(0, Math.floor(box.height / ROW) - 1));
  return [
    line(columns, box.y + 14, "bold"),
    rect({ x: box.x, y: box.y + 20, width: box.width, height: 1 }, "#ccc"),
    ...shown.map((cells, at) => line(cells, box.y + 14 + (at + 1) * ROW, "normal")),
  ].join("");
};
