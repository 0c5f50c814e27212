import { expect, test } from "vitest";
import { dayPhrases } from "../../../search/query/day-phrases.ts";

test.each([
  ["14 جانفي", ["14 جانفي"]],
  ["أحداث ١٤ كانون الثاني 2011", ["١٤ كانون الثاني"]],
  ["من 3 إلى 5 آذار", ["5 آذار"]],
  ["1 رمضان و2 شوال", ["1 رمضان"]],
  ["2011 جانفي", []],
  ["14 قتيلا", []],
  ["جانفي 14", []],
  ["14", []],
])("the days in %s", (query, expected) => {
  expect(dayPhrases(query.split(" "))).toEqual(expected);
});
