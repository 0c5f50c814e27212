import { expect, test } from "vitest";
import { hasIn, valuePattern } from "../../../search/overview/value-pattern.ts";

test("looks for a text in any case, with any hamza, yeh and teh marbuta, and takes no character for an operator", () => {
  const withoutMarks = (text: string) => valuePattern(text).replaceAll("[\u064B-\u0652\u0640]*", "");
  expect(withoutMarks("إدلب")).toBe(".*[اأإآٱ]دلب.*");
  expect(withoutMarks("مكّة")).toBe(".*م[كک][هة].*");
  expect(withoutMarks(" Al  (x)~ ")).toBe(".*[aA][lL] \\([xX]\\)\\~.*");
  expect(valuePattern("")).toBe(".*.*");
  // Lucene takes a pattern of 1,000 characters.
  expect(valuePattern("ا.".repeat(500)).length).toBeLessThan(1_000);
});

test.each([
  ["أحمد الشرع", "احمد", true],
  ["Yemen", "yem", true],
  ["قَوّات", "قوات", true],
  ["حلب", "حمص", false],
])("%s has %s in it: %s", (value, text, isIn) => {
  expect(hasIn(value, text)).toBe(isIn);
});
