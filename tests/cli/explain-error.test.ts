import { expect, test } from "vitest";
import { explainError } from "../../cli/output/explain-error.ts";

const systemError = (code: string) =>
  Object.assign(new Error(`${code}: open '/home/x'`), { code, path: "/home/x" });

test.each([
  [systemError("ENOSPC"), "Free some space"],
  [systemError("EROFS"), "set WARRAQ_HOME"],
  [systemError("EACCES"), "Give this user the right"],
  [systemError("EPERM"), "/home/x"],
  [systemError("ENOENT"), "Is each part of it there"],
  [systemError("ENOTDIR"), "/home/x"],
  [systemError("EEXIST"), "a folder"],
  [new Error("READONLY You can't write against a read only replica."), "the primary"],
  [new Error("NOAUTH Authentication required."), "REDIS_URL"],
  [new Error("OOM command not allowed when used memory > 'maxmemory'."), "maxmemory"],
])("%s has a cure", (error, cure) => {
  expect(explainError(error)).toContain(cure);
});

test("an error that nobody expects is shown whole", () => {
  expect(explainError(new TypeError("x is undefined"))).toBeNull();
  expect(explainError("text")).toBeNull();
  // A program that is missing has no path of ours.
  expect(explainError(Object.assign(new Error("spawn x ENOENT"), { code: "ENOENT" }))).toBeNull();
});
