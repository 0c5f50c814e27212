import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findJava, listJavas } from "../../../engine/install/find-java.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "warraq-java-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const program = (file: string, script: string): void => {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
};

/** Makes a Java home whose `java` reports this version, with a compiler or without. */
const javaHome = (name: string, version: string, hasCompiler = true): string => {
  const home = path.join(folder, name);
  program(path.join(home, "bin/java"), `echo 'openjdk version "${version}" 2025-10-21' >&2`);
  if (hasCompiler) program(path.join(home, "bin/javac"), "exit 0");
  return home;
};

const bin = (home: string): string => path.join(home, "bin");

test("finds the first Java that is new enough in JAVA_HOME, then PATH, then the other homes", async () => {
  const old = javaHome("old", "17.0.15");
  const onPath = javaHome("on-path", "21.0.2");
  const newest = javaHome("newest", "25.0.1");
  const env = { PATH: `${bin(old)}:${bin(onPath)}` };
  const homes = [newest];
  expect(await findJava({ env, homes })).toMatchObject({ home: onPath, major: 21 });
  expect(await findJava({ env: { ...env, JAVA_HOME: newest }, homes })).toMatchObject({ home: newest });
  expect(await findJava({ env: { PATH: bin(old) }, homes })).toMatchObject({ home: newest, major: 25 });
});

test("finds no Java that is too old, has no compiler, or does not run", async () => {
  program(path.join(folder, "broken/bin/java"), "exit 3");
  program(path.join(folder, "broken/bin/javac"), "exit 0");
  const homes = [
    javaHome("eight", "1.8.0_402"),
    javaHome("twenty", "20.0.2"),
    javaHome("runtime-only", "25", false),
    path.join(folder, "broken"),
    path.join(folder, "absent"),
  ];
  expect(await findJava({ env: { PATH: "" }, homes })).toBeUndefined();
  const majors = (await listJavas({ env: { PATH: "" }, homes })).map(({ major }) => major);
  expect(majors).toEqual([8, 20]);
});

test("reads versions without a dot, and early-access versions", async () => {
  const homes = [javaHome("plain", "25"), javaHome("early", "26-ea")];
  const majors = (await listJavas({ env: { PATH: "" }, homes })).map(({ major }) => major);
  expect(majors).toEqual([25, 26]);
});
