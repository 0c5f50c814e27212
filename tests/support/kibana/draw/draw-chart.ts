import { type Box, COLORS, fitting, rect, type Svg, text } from "./svg.ts";

/** A value of a chart: where it stands on the axis, which series it belongs to, and how much it is. */
export interface Mark {
  readonly at: string;
  readonly series: string;
  readonly value: number;
}

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)];
const colorOf = (at: number): string => COLORS[at % COLORS.length] ?? "#888";

const legend = (names: readonly string[], { x, y, width }: Box): Svg =>
  names
    .map((name, at) => {
      const top = y + 8 + at * 18;
      return (
        rect({ x: x + width - 150, y: top, width: 10, height: 10 }, colorOf(at)) +
        text(fitting(name, 130, 11), { x: x + width - 134, y: top + 9 }, { size: 11 })
      );
    })
    .join("");

/** Bars from the bottom up over a time axis: on one another, or beside each other. */
export const drawColumns = (marks: readonly Mark[], box: Box, isStacked: boolean): Svg => {
  const moments = unique(marks.map(({ at }) => at)).toSorted();
  const names = unique(marks.map(({ series }) => series));
  const valueOf = (at: string, series: string) =>
    marks.find((mark) => mark.at === at && mark.series === series)?.value ?? 0;
  const plot = { ...box, width: box.width - (names.length > 1 ? 160 : 0), height: box.height - 22 };
  const highest = Math.max(
    1,
    ...moments.map((at) => {
      const values = names.map((name) => valueOf(at, name));
      return isStacked ? values.reduce((sum, value) => sum + value, 0) : Math.max(...values);
    }),
  );
  const step = plot.width / Math.max(1, moments.length);
  const bar = Math.min(60, step * 0.7);
  const scale = (plot.height - 14) / highest;
  const columns = moments.map((at, index) => {
    const left = plot.x + index * step + (step - bar) / 2;
    let below = 0;
    const parts = names.map((name, series) => {
      const height = valueOf(at, name) * scale;
      const width = isStacked ? bar : bar / names.length;
      const x = isStacked ? left : left + series * width;
      const y = plot.y + plot.height - height - below;
      if (isStacked) below += height;
      return height === 0 ? "" : rect({ x, y, width: width - 1, height }, colorOf(series));
    });
    const middle = { x: left + bar / 2, y: plot.y + plot.height + 14 };
    return parts.join("") + text(at, middle, { size: 11, fill: "#666", anchor: "middle" });
  });
  const base = rect({ x: plot.x, y: plot.y + plot.height, width: plot.width, height: 1 }, "#bbb");
  const top = text(`${highest}`, { x: plot.x, y: plot.y + 10 }, { size: 11, fill: "#666" });
  return columns.join("") + base + top + (names.length > 1 ? legend(names, box) : "");
};

/** One bar a value, from the left, with the names before them. */
export const drawBars = (marks: readonly Mark[], box: Box): Svg => {
  const row = Math.min(26, box.height / Math.max(1, marks.length));
  const labels = box.width * 0.45;
  const highest = Math.max(1, ...marks.map(({ value }) => value));
  return marks
    .map(({ at, value }, index) => {
      const y = box.y + index * row;
      const width = ((box.width - labels - 40) * value) / highest;
      const name = text(
        fitting(at, labels - 8),
        { x: box.x + labels - 8, y: y + row / 2 + 4 },
        { anchor: "end" },
      );
      return (
        name +
        rect({ x: box.x + labels, y: y + 3, width, height: row - 6 }, colorOf(0)) +
        text(`${value}`, { x: box.x + labels + width + 6, y: y + row / 2 + 4 }, { size: 11, fill: "#666" })
      );
    })
    .join("");
};
