import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readConfigFile } from "../../../cli/wiring/config-file.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "warraq-config-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

test("warraq.json in the current folder is read, if it is there", () => {
  expect(readConfigFile(undefined, folder)).toEqual({ path: null, values: {} });
  const path = write("warraq.json", '{"stableMs": 2000}');
  expect(readConfigFile(undefined, folder)).toEqual({ path, values: { stableMs: 2_000 } });
  expect(readConfigFile("", folder).path).toBe(path);
});

test("a file that is named is read instead, and must be there", () => {
  write("warraq.json", "{}");
  const path = write("other.json", '{"stableMs": 3000}');
  expect(readConfigFile("other.json", folder)).toEqual({ path, values: { stableMs: 3_000 } });
  expect(() => readConfigFile(join(folder, "missing.json"), folder)).toThrow(/missing\.json cannot be used/u);
});

test.each(["", "{", "null", "[]", '"text"', "7"])(
  "a file that holds %j is refused, with its name",
  (text) => {
    const path = write("warraq.json", text);
    expect(() => readConfigFile(undefined, folder)).toThrow(`The configuration file ${path} cannot be used`);
  },
);
