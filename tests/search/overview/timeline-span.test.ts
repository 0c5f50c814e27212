import { expect, test } from "vitest";
import { daysBetween, intervalOf, shownDays, spanOf } from "../../../search/overview/timeline-span.ts";

const ends = daysBetween(Date.parse("2015-02-10T21:00:00Z"), Date.parse("2024-05-01T00:00:00Z"));

test.each([
  ["no choice", [], "2015-02-10", "2024-05-01", "month"],
  ["a year", ["2021"], "2021-01-01", "2021-12-31", "week"],
  ["a range", ["2021-03..2021-04"], "2021-03-01", "2021-04-30", "day"],
  ["a range open at its end", ["2024-01.."], "2024-01-01", "2024-05-01", "week"],
  ["a range open at its beginning", ["..2015-05"], "2015-02-10", "2015-05-31", "week"],
  ["a day, with the days around it", ["2021-03-15"], "2021-02-28", "2021-03-30", "day"],
  ["two choices, with what lies between", ["2021-03", "2022-03"], "2021-03-01", "2022-03-31", "week"],
] as const)("shows %s", (_what, periods, from, to, interval) => {
  const bounds = spanOf(periods, ends);
  expect(bounds).not.toBeNull();
  if (bounds === null) return;
  expect({ ...shownDays(bounds), interval: intervalOf(bounds) }).toEqual({ from, to, interval });
});

test("shows nothing where nothing bounds it", () => {
  expect(spanOf([], null)).toBeNull();
  expect(spanOf(["2021.."], null)).toBeNull();
  // It begins behind the last result.
  expect(spanOf(["2025.."], ends)).toBeNull();
});

test("a longer span has longer intervals, and never more bars than can be told apart", () => {
  const of = (years: number): string =>
    intervalOf({ fromMs: 0, beforeMs: Math.round(years * 365.25) * 86_400_000 });
  expect([0.1, 0.9, 2, 10, 11, 90].map(of)).toEqual(["day", "week", "month", "month", "year", "year"]);
});
