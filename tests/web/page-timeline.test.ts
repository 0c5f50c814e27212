import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { readDates } from "../../search/query/read-dates.ts";
import { pageDir } from "./fake-server.ts";

type Interval = "day" | "week" | "month" | "year";
interface Slot {
  readonly from: string;
  readonly count: number;
}

const { daysOf, isWithin, neighborOf, periodBetween, periodOf, slotsOf } = (await import(
  /* @vite-ignore */ pathToFileURL(join(pageDir, "results/timeline/periods.js")).href
)) as {
  readonly slotsOf: (found: object) => readonly Slot[];
  readonly periodOf: (interval: Interval, one: Slot, other: Slot) => string;
  readonly daysOf: (period: string) => { readonly from: string; readonly to: string };
  readonly periodBetween: (from: string, to: string) => string | null;
  readonly isWithin: (interval: Interval, slot: Slot, period: string) => boolean;
  readonly neighborOf: (period: string, direction: number) => string | null;
};

const slotsIn = (interval: Interval, from: string, to: string, bars: readonly Slot[] = []) =>
  slotsOf({ interval, span: { from, to }, bars });

test("fills in the intervals without a result, at every end of a month and year", () => {
  expect(slotsIn("day", "2024-02-28", "2024-03-01", [{ from: "2024-02-29", count: 2 }])).toEqual([
    { from: "2024-02-28", count: 0 },
    { from: "2024-02-29", count: 2 },
    { from: "2024-03-01", count: 0 },
  ]);
  // Weeks begin on Monday, as those of the server: the first bar may begin before the span.
  expect(slotsIn("week", "2024-01-03", "2024-01-15").map(({ from }) => from)).toEqual([
    "2024-01-01",
    "2024-01-08",
    "2024-01-15",
  ]);
  expect(slotsIn("month", "2023-11-20", "2024-02-01").map(({ from }) => from)).toEqual([
    "2023-11-01",
    "2023-12-01",
    "2024-01-01",
    "2024-02-01",
  ]);
  expect(slotsIn("year", "2022-05-05", "2024-01-01")).toHaveLength(3);
  expect(slotsOf({ interval: "day", span: null, bars: [] })).toEqual([]);
});

test.each([
  ["day", "2024-03-15", "2024-03-15", "2024-03-15"],
  ["day", "2024-03-17", "2024-03-15", "2024-03-15..2024-03-17"],
  ["week", "2024-01-01", "2024-01-08", "2024-01-01..2024-01-14"],
  ["month", "2024-03-01", "2024-03-01", "2024-03"],
  ["month", "2024-03-01", "2024-01-01", "2024-01..2024-03"],
  ["year", "2021-01-01", "2023-01-01", "2021..2023"],
] as const)(
  "from one %s to another the filter is one that the server reads",
  (interval, one, other, period) => {
    const written = periodOf(interval, { from: one, count: 1 }, { from: other, count: 1 });
    expect(written).toBe(period);
    expect(readDates("date", written)).not.toBeNull();
  },
);

test.each([
  ["2024", "2023", "2025"],
  ["2021..2022", "2019..2020", "2023..2024"],
  ["2024-01", "2023-12", "2024-02"],
  ["2023-12..2024-01", "2023-10..2023-11", "2024-02..2024-03"],
  ["2024-03-01", "2024-02-29", "2024-03-02"],
  ["2024-02-26..2024-03-03", "2024-02-19..2024-02-25", "2024-03-04..2024-03-10"],
  ["2024..2024-03", "2023-10-02..2023-12-31", "2024-04-01..2024-06-30"],
  ["2024..", null, null],
])("the neighbors of %s are as long and follow without a gap", (period, earlier, later) => {
  expect([neighborOf(period, -1), neighborOf(period, 1)]).toEqual([earlier, later]);
});

test("knows the days of a period, and which bars are in it", () => {
  expect(daysOf("2024-02")).toEqual({ from: "2024-02-01", to: "2024-02-29" });
  expect(daysOf("..2023")).toEqual({ from: "", to: "2023-12-31" });
  const within = (interval: Interval, from: string, period: string) =>
    isWithin(interval, { from, count: 0 }, period);
  expect(within("month", "2024-02-01", "2024-02-10..2024-02-12")).toBe(true);
  expect(within("month", "2024-03-01", "2024-02")).toBe(false);
  expect(within("year", "2024-01-01", "2024-02..")).toBe(true);
  expect(within("year", "2023-01-01", "2024-02..")).toBe(false);
});

test("makes a period of two dates, either of which may be missing, but not of two in the wrong order", () => {
  expect(periodBetween("2024-01-01", "2024-02-01")).toBe("2024-01-01..2024-02-01");
  expect(periodBetween("2024-01-01", "2024-01-01")).toBe("2024-01-01");
  expect(periodBetween("", "2024-01-01")).toBe("..2024-01-01");
  expect(periodBetween("2024-02-01", "2024-01-01")).toBeNull();
  expect(periodBetween("", "")).toBeNull();
});
