import fc from "fast-check";
import { expect, test } from "vitest";
import { periodOf } from "../../../../search/indices/findings/period.ts";

test.each([
  ["2021", null, "year", "2021-01-01", "2022-01-01"],
  ["2021-12", null, "month", "2021-12-01", "2022-01-01"],
  ["2024-02-29", null, "day", "2024-02-29", "2024-03-01"],
  ["2021-05-03T14:00", null, "minute", "2021-05-03T14:00:00.000Z", "2021-05-03T14:01:00.000Z"],
  ["2021-05-03T23", null, "hour", "2021-05-03T23:00:00.000Z", "2021-05-04"],
  ["2021-05-03", "2021-05-05", "day", "2021-05-03", "2021-05-06"],
  ["2019", "2021-03", "month", "2019-01-01", "2021-04-01"],
  ["2021-05-03", null, "week", "2021-05-03", "2021-05-10"],
  ["2021-12", null, "season", "2021-12-01", "2022-03-01"],
  ["1990", null, "decade", "1990-01-01", "2000-01-01"],
  ["0042", null, "year", "0042-01-01", "0043-01-01"],
] as const)("%s to %s, a %s, is from %s until before %s", (from, to, precision, gte, lt) => {
  expect(periodOf(from, to, precision)).toEqual({ gte, lt });
});

test.each([
  [null, null, "day"],
  ["2021", null, "vague"],
  ["2021-02-31", null, "day"],
  ["2021-13", null, "month"],
  ["2021-05-05", "2021-05-03", "day"],
  ["9999", null, "year"],
  ["yesterday", null, "day"],
] as const)("%s to %s, a %s, is no time that can be stored", (from, to, precision) => {
  expect(periodOf(from, to, precision)).toBeNull();
});

test("a period always ends after it begins, in the form that Elasticsearch reads", () => {
  const iso = fc.stringMatching(/^\d{4}(-\d\d(-\d\d(T\d\d(:\d\d)?)?)?)?$/u);
  const precision = fc.constantFrom("day", "week", "month", "season", "year", "decade", null);
  fc.assert(
    fc.property(iso, fc.option(iso), precision, (from, to, how) => {
      const period = periodOf(from, to, how);
      if (period === null) return;
      expect(Date.parse(period.lt)).toBeGreaterThan(Date.parse(period.gte));
      expect([period.gte, period.lt].every((text) => /^\d{4}-\d\d-\d\d(T|$)/u.test(text))).toBe(true);
    }),
  );
});
