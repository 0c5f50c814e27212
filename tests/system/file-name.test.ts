import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeName, encodeName, legiblePath, systemPath } from "../../system/file-name.ts";
import { repeated } from "../support/repetitions.ts";

test("any bytes become a name and the same bytes again", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect(encodeName(decodeName(bytes))).toEqual(bytes);
    }),
    repeated(20_000),
  );
});

test("a name that is UTF-8 stays as it is, and every name can be stored as text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const bytes = new TextEncoder().encode(text);
      const name = decodeName(bytes);
      expect(name === text || /[\u{10FF00}-\u{10FFFF}]/u.test(text)).toBe(true);
      expect(JSON.parse(new TextDecoder().decode(new TextEncoder().encode(JSON.stringify(name))))).toBe(name);
    }),
    repeated(20_000),
  );
});

test("a file with a name in windows-1256 is opened by that name, and shown with its bytes escaped", () => {
  const folder = mkdtempSync(join(tmpdir(), "warraq-name-"));
  const bytes = Buffer.from([0xce, 0xc8, 0xd1, 0x2e, 0x74, 0x78, 0x74]);
  const path = join(folder, decodeName(bytes));
  writeFileSync(systemPath(path), "نص");
  expect(readdirSync(folder, { encoding: "buffer" })).toEqual([bytes]);
  expect(legiblePath(path)).toBe(join(folder, "\\xCE\\xC8\\xD1.txt"));
  rmSync(folder, { recursive: true });
});
