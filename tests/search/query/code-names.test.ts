import { expect, test } from "vitest";
import {
  codesCalled,
  codesNear,
  LANGUAGE_NAMES,
  COUNTRY_NAMES,
  EVENT_TYPE_NAMES,
  PAGE_KIND_NAMES,
} from "../../../search/query/code-names.ts";

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

test.each([
  [COUNTRY_NAMES, "سوريل", ["SY"]],
  [COUNTRY_NAMES, "Lebannon", ["LB"]],
  [LANGUAGE_NAMES, "العربيه", ["ar"]],
  [LANGUAGE_NAMES, "Arabik", ["ar"]],
  [EVENT_TYPE_NAMES, "قصفف", ["shelling"]],
  [COUNTRY_NAMES, "أطلنطس", []],
])("%# what resembles %s is %j", (names, text, codes) => {
  expect(codesNear(names, text).map(({ code }) => code)).toEqual(codes);
});

test.each([
  ["list", ["list"]],
  ["قائمة", ["list"]],
  ["خطأ", ["error"]],
  ["login", ["gate"]],
  ["page", ["list", "error", "gate"]],
  ["صفحة", ["list", "error", "gate"]],
])("the kind of page %s is %j", (text, codes) => {
  expect(codesCalled(PAGE_KIND_NAMES, text)).toEqual(codes);
});
