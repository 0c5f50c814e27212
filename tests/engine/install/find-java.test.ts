import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findJava, listJavas } from "../../../engine/install/find-java.ts";

let room: string;
beforeEach(() => {
  room = mkdtempSync(path.join(tmpdir(), "warraq-java-"));
});
afterEach(() => rmSync(room, { recursive: true, force: true }));

const program = (file: string, script: string): void => {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
};

/** A Java home whose `java` says that it is of this version; with a compiler or without. */
const javaHome = (name: string, version: string, hasCompiler = true): string => {
  const home = path.join(room, name);
  program(path.join(home, "bin/java"), `echo 'openjdk version "${version}" 2025-10-21' >&2`);
  if (hasCompiler) program(path.join(home, "bin/javac"), "exit 0");
  return home;
};

const bin = (home: string): string => path.join(home, "bin");

test("takes the first that is new enough: JAVA_HOME, then PATH, then the other homes", async () => {
  const old = javaHome("old", "17.0.15");
  const onPath = javaHome("on-path", "21.0.2");
  const newest = javaHome("newest", "25.0.1");
  const env = { PATH: `${bin(old)}:${bin(onPath)}` };
  const homes = [newest];
  expect(await findJava({ env, homes })).toMatchObject({ home: onPath, major: 21 });
  expect(await findJava({ env: { ...env, JAVA_HOME: newest }, homes })).toMatchObject({ home: newest });
  expect(await findJava({ env: { PATH: bin(old) }, homes })).toMatchObject({ home: newest, major: 25 });
});

test("refuses what is too old, has no compiler, or is no Java", async () => {
  program(path.join(room, "broken/bin/java"), "exit 3");
  program(path.join(room, "broken/bin/javac"), "exit 0");
  const homes = [
    javaHome("eight", "1.8.0_402"),
    javaHome("twenty", "20.0.2"),
    javaHome("runtime-only", "25", false),
    path.join(room, "broken"),
    path.join(room, "absent"),
  ];
  expect(await findJava({ env: { PATH: "" }, homes })).toBeUndefined();
  const majors = (await listJavas({ env: { PATH: "" }, homes })).map(({ major }) => major);
  expect(majors).toEqual([8, 20]);
});

test("reads versions without a dot and of early access", async () => {
  const homes = [javaHome("plain", "25"), javaHome("early", "26-ea")];
  const majors = (await listJavas({ env: { PATH: "" }, homes })).map(({ major }) => major);
  expect(majors).toEqual([25, 26]);
});
