import { expect, test } from "vitest";
import { codesCalled, COUNTRY_NAMES, EVENT_TYPE_NAMES } from "../../../search/query/code-names.ts";

test.each([
  ["sy", ["SY"]],
  ["سورية", ["SY"]],
  ["Yemen", ["YE"]],
  // A whole name goes before a part of one: not South Sudan.
  ["السودان", ["SD"]],
  ["الغربية", ["EH"]],
  ["أطلنطس", ["أطلنطس"]],
])("the country %s is %j", (text, codes) => {
  expect(codesCalled(COUNTRY_NAMES, text)).toEqual(codes);
});

test.each([
  ["armed_clash", ["armed_clash"]],
  ["Armed clash", ["armed_clash"]],
  ["قصف", ["shelling"]],
  ["غارة", ["airstrike"]],
  ["احتجاج", ["protest"]],
])("the event %s is %j", (text, codes) => {
  expect(codesCalled(EVENT_TYPE_NAMES, text)).toEqual(codes);
});
