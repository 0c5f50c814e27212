import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { installDir } from "../../../engine/engine-home.ts";
import { classArchiveOptions, keepClassArchive } from "../../../engine/install/class-archive.ts";

const jdk = { home: "/jdk", major: 25, version: "25.0.1" };

let base: string;
let home: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "warraq-archive-"));
  home = join(base, "home");
  mkdirSync(join(installDir(home), "elasticsearch-1"), { recursive: true });
});
afterEach(() => rmSync(base, { recursive: true }));

const programOf = (where: string): string => join(installDir(where), "elasticsearch-1");

/** The file that Java is to write when it ends; undefined if it is to write none. */
const draftOf = (options: readonly string[]): string | undefined =>
  /^-XX:ArchiveClassesAtExit=(.+)$/u.exec(options[0] ?? "")?.[1];

/** A first run, which writes its archive. */
const runOnce = (where: string): void => {
  writeFileSync(draftOf(classArchiveOptions(programOf(where), where, jdk)) ?? "", "classes");
  keepClassArchive(where);
};

test("the first run writes an archive, the next ones read it", () => {
  runOnce(home);
  const [option = ""] = classArchiveOptions(programOf(home), home, jdk);
  const [, archive = ""] = /^-XX:SharedArchiveFile=(.+)$/u.exec(option) ?? [];
  expect(existsSync(archive)).toBe(true);
});

test("a home that was copied or moved makes its own archive, and keeps none of the other place", () => {
  runOnce(home);
  const copy = join(base, "copy");
  cpSync(home, copy, { recursive: true });
  const [carried = ""] = classArchiveOptions(programOf(home), home, jdk);
  expect(draftOf(classArchiveOptions(programOf(copy), copy, jdk))).toBeDefined();
  expect(existsSync(carried.replace("-XX:SharedArchiveFile=", "").replace(home, copy))).toBe(false);
  expect(existsSync(carried.replace("-XX:SharedArchiveFile=", ""))).toBe(true);
});

test("a home that shares the programs of another by a link reads their archive", () => {
  runOnce(home);
  const other = join(base, "other");
  mkdirSync(other);
  symlinkSync(installDir(home), installDir(other));
  expect(classArchiveOptions(programOf(other), other, jdk)[0]).toMatch(/^-XX:SharedArchiveFile=/u);
});

test("an archive that somebody changed or put there is not read, and made anew", () => {
  runOnce(home);
  const archive =
    classArchiveOptions(programOf(home), home, jdk)[0]?.replace("-XX:SharedArchiveFile=", "") ?? "";
  writeFileSync(archive, "other classes");
  expect(draftOf(classArchiveOptions(programOf(home), home, jdk))).toBeDefined();
  expect(existsSync(archive)).toBe(false);
  writeFileSync(archive, "planted");
  expect(draftOf(classArchiveOptions(programOf(home), home, jdk))).toBeDefined();
});

test("another Java has another archive", () => {
  runOnce(home);
  expect(draftOf(classArchiveOptions(programOf(home), home, { ...jdk, version: "25.0.2" }))).toBeDefined();
});
