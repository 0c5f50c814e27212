import { type ImportedObject, jsonAt, listAt, textAt } from "../read-objects.ts";

const GRID_COLUMNS = 48;

interface Cell {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

const cellsOf = ({ attributes }: ImportedObject): readonly Cell[] =>
  listAt(attributes, "panelsJSON").map((panel) => {
    const side = (name: string) => Number(jsonAt(panel, "gridData", name));
    return { id: textAt(panel, "panelIndex"), x: side("x"), y: side("y"), w: side("w"), h: side("h") };
  });

const overlap = (one: Cell, other: Cell): boolean =>
  one.x < other.x + other.w &&
  other.x < one.x + one.w &&
  one.y < other.y + other.h &&
  other.y < one.y + one.h;

/** Panels that stand out of the grid, or on one another. */
export const layoutFaults = (objects: readonly ImportedObject[]): readonly string[] =>
  objects
    .filter(({ type }) => type === "dashboard")
    .flatMap((dashboard) => {
      const cells = cellsOf(dashboard);
      return cells
        .flatMap((cell, at) => [
          ...(cell.x >= 0 && cell.w > 0 && cell.h > 0 && cell.x + cell.w <= GRID_COLUMNS
            ? []
            : [`${cell.id} stands out of the grid`]),
          ...cells
            .slice(at + 1)
            .filter((other) => overlap(cell, other))
            .map((other) => `${cell.id} and ${other.id} overlap`),
        ])
        .map((fault) => `${dashboard.id}: ${fault}`);
    });
