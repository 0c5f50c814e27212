import { readFileSync, writeFileSync } from "node:fs";

/** Figures in percent, by name; more is better. */
export type Figures = Readonly<Record<string, number>>;

interface Floors {
  [name: string]: Floors | number | string;
}

const file = new URL("floors.json", import.meta.url);
const readFloors = (): Floors => JSON.parse(readFileSync(file, "utf8")) as Floors;

/** The entry under these names, made where it is missing. */
const entryAt = (floors: Floors, path: readonly string[]): Floors =>
  path.reduce((parent, name) => {
    const child = parent[name];
    if (typeof child === "object") return child;
    const made: Floors = {};
    parent[name] = made;
    return made;
  }, floors);

/** Rounded down to one decimal: a floor is never more than what was reached. */
const roundedDown = (figure: number): number => Math.floor(figure * 10) / 10;

const isUpdate = process.env["UPDATE"] === "1";

/**
 * The figures that are below their floor in `floors.json`, in words; none if all is well. A figure without a floor is below it.
 *
 * Floors only rise. `UPDATE=1` raises them to what was measured (with `--no-file-parallelism`: the file is written by each test).
 */
export const figuresBelowFloor = (path: readonly string[], figures: Figures): readonly string[] => {
  const floors = readFloors();
  const entry = entryAt(floors, path);
  const floorOf = (name: string): number | undefined => {
    const floor = entry[name];
    return typeof floor === "number" ? floor : undefined;
  };
  if (isUpdate) {
    for (const [name, figure] of Object.entries(figures))
      entry[name] = Math.max(roundedDown(figure), floorOf(name) ?? 0);
    writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`);
  }
  return Object.entries(figures).flatMap(([name, figure]) => {
    const floor = floorOf(name);
    if (floor === undefined) return [`${name}: ${figure.toFixed(2)} has no floor in floors.json`];
    return figure >= floor ? [] : [`${name}: ${figure.toFixed(2)} is below ${floor}`];
  });
};

/**
 * Whether the texts are those that the floors were measured on: other texts need other floors.
 *
 * @param digest SHA-256 of the texts, in hex
 */
export const isPinned = (path: readonly string[], digest: string): boolean => {
  const floors = readFloors();
  const entry = entryAt(floors, path);
  if (isUpdate) {
    entry["digest"] = digest;
    writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`);
  }
  return entry["digest"] === digest;
};
