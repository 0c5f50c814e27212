import { expect, test } from "vitest";
import { readCa } from "../../../cli/wiring/read-ca.ts";

test("a missing file of certificates is a wrong configuration, and is named", () => {
  expect(readCa("REDIS_CA", undefined)).toBeUndefined();
  expect(() => readCa("REDIS_CA", "/no/such/file")).toThrow(/REDIS_CA is \/no\/such\/file/u);
});
