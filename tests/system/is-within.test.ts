import { expect, test } from "vitest";
import { isWithin } from "../../system/is-within.ts";

test.each([
  ["/in", "/in", true],
  ["/in/a", "/in", true],
  ["/in/a/b", "/in", true],
  ["/in2", "/in", false],
  ["/in2/a", "/in", false],
  ["/", "/in", false],
  ["/in", "/", true],
])("%s within %s: %s", (path, folder, expected) => {
  expect(isWithin(path, folder)).toBe(expected);
});
