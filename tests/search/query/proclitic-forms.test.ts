import { expect, test } from "vitest";
import { procliticPattern } from "../../../search/query/proclitic-forms.ts";

test.each([
  ["فرنس", "فرنسا", true],
  ["فرنس", "الفرنسيه", true],
  ["فرنس", "وبفرنسا", true],
  ["فرنس", "للفرنسيين", true],
  ["فرنس", "كفرنس", true],
  ["فرنس", "مفرنس", false],
  ["بن", "بنك", true],
  ["بن", "البنوك", true],
  ["بن", "لبنان", false],
  ["الفرنس", "الفرنسيه", true],
  ["الفرنس", "والفرنسيه", true],
  ["الفرنس", "فرنسا", false],
  ["مدرسة", "المدرسه", true],
])("a word that begins with %s: %s is one: %s", (beginning, token, expected) => {
  expect(new RegExp(`^${procliticPattern(beginning) ?? ""}$`, "u").test(token)).toBe(expected);
});

test.each(["M4", "B52", "نص.", ""])("what is not of Arabic letters has no other forms: %s", (beginning) => {
  expect(procliticPattern(beginning)).toBeNull();
});
