import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import { pageDir } from "./fake-server.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}
interface Size {
  readonly width: number;
  readonly height: number;
}
interface View extends Point {
  readonly scale: number;
}
interface Place extends Point {
  readonly name: string;
  readonly count: number;
}
interface Circle extends Place {
  readonly radius: number;
  readonly others: readonly Place[];
}

const load = async <Script>(name: string): Promise<Script> =>
  (await import(/* @vite-ignore */ pathToFileURL(join(pageDir, "results/map", name)).href)) as Script;

const { project, viewAround, zoomed, moved, placed } = await load<{
  readonly project: (point: { readonly lat: number; readonly lon: number }) => Point;
  readonly viewAround: (points: readonly Point[], size: Size) => View;
  readonly zoomed: (view: View, factor: number, size: Size, at?: Point) => View;
  readonly moved: (view: View, by: Point) => View;
  readonly placed: (point: Point, view: View, size: Size) => Point;
}>("projection.js");
const { clusterPlaces, neighborOf } = await load<{
  readonly clusterPlaces: (places: readonly Place[], size: Size) => readonly Circle[];
  readonly neighborOf: (circles: readonly Circle[], from: Circle, direction: Point) => Circle | null;
}>("cluster.js");
const { namePlaces } = await load<{
  readonly namePlaces: (
    circles: readonly Circle[],
    countries: readonly (Point & { readonly name: string })[],
    size: Size,
  ) => Readonly<
    Record<"circles" | "countries", readonly { readonly name: string; readonly label: Point | null }[]>
  >;
}>("name-places.js");

const size: Size = { width: 700, height: 400 };
const anywhere = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});

test("north is up, east is right, and the whole earth is on the map", () => {
  const [damascus, cairo] = [project({ lat: 33.5, lon: 36.3 }), project({ lat: 30, lon: 31.2 })];
  expect(damascus.y).toBeLessThan(cairo.y);
  expect(damascus.x).toBeGreaterThan(cairo.x);
  fc.assert(
    fc.property(anywhere, (point) => {
      const { x, y } = project(point);
      return x >= 0 && x <= 1 && y >= 0 && y <= 1;
    }),
  );
});

test("a map shows all of its points, however near or far they are from each other", () => {
  fc.assert(
    fc.property(fc.array(anywhere, { minLength: 1, maxLength: 20 }), (places) => {
      const points = places.map(project);
      const view = viewAround(points, size);
      for (const point of points) {
        const { x, y } = placed(point, view, size);
        // The whole earth is as wide as the map and higher than it: then the poles are cut off.
        expect(x > -1 && x < size.width + 1).toBe(true);
        // The whole earth is as wide as the map and higher than it: then the poles are cut off.
        const isWhole = view.scale <= size.width;
        expect(isWhole || (y > -1 && y < size.height + 1)).toBe(true);
      }
    }),
  );
});

test("zooming keeps the point under the pointer where it is, and never leaves the earth", () => {
  const view = viewAround([project({ lat: 33.5, lon: 36.3 })], size);
  const at = { x: 120, y: -40 };
  const there = { x: view.x + at.x / view.scale, y: view.y + at.y / view.scale };
  const near = zoomed(view, 2, size, at);
  const { x, y } = placed(there, near, size);
  expect([Math.round(x - size.width / 2), Math.round(y - size.height / 2)]).toEqual([at.x, at.y]);
  expect(zoomed(view, 1e-9, size).scale).toBe(size.width);
  expect(zoomed(view, 1e9, size).scale).toBeLessThan(1e6);
  expect(moved(view, { x: 1e9, y: -1e9 })).toMatchObject({ x: 0, y: 1 });
});

test("places that lie upon each other are one circle, none is lost, and no two names meet", () => {
  const place = fc.record({
    x: fc.double({ min: 0, max: size.width, noNaN: true }),
    y: fc.double({ min: 0, max: size.height, noNaN: true }),
    name: fc.string({ minLength: 1, maxLength: 12 }),
    count: fc.integer({ min: 1, max: 1_000 }),
  });
  fc.assert(
    fc.property(fc.array(place, { maxLength: 60 }), (places) => {
      const clusters = clusterPlaces(
        places.toSorted((one, other) => other.count - one.count),
        size,
      );
      expect(clusters.reduce((sum, { others }) => sum + 1 + others.length, 0)).toBe(places.length);
      const { circles, countries } = namePlaces(clusters, places.slice(0, 5), size);
      const labels = [...circles, ...countries].flatMap(({ label, name }) =>
        label === null ? [] : [{ ...label, name }],
      );
      for (const [at, one] of labels.entries())
        for (const other of labels.slice(at + 1))
          expect(
            Math.abs(one.y - other.y) >= 15.9 ||
              Math.abs(one.x - other.x) >= ((one.name.length + other.name.length) * 7) / 2 - 0.1,
          ).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test("an arrow key leads to the nearest circle in its direction", () => {
  const at = (name: string, x: number, y: number): Place => ({ name, x, y, count: 1 });
  const circles = clusterPlaces(
    [at("here", 100, 100), at("right", 200, 110), at("far", 600, 100), at("below", 110, 300)],
    size,
  );
  const [here] = circles;
  const next = (x: number, y: number) =>
    here === undefined ? null : neighborOf(circles, here, { x, y })?.name;
  expect([next(1, 0), next(0, 1), next(-1, 0), next(0, -1)]).toEqual([
    "right",
    "below",
    undefined,
    undefined,
  ]);
});
