import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isAlive, startTimeOf, stopProcess } from "../../engine/processes.ts";
import { readLiveRun, removeRun, writeRun } from "../../engine/run-file.ts";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "warraq-run-"));
  file = path.join(folder, "run/redis.json");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a run file is read while its process lives, until it is removed", () => {
  const run = writeRun(file, process.pid, 6379);
  expect(readLiveRun(file)).toEqual(run);
  removeRun(file);
  expect(readLiveRun(file)).toBeUndefined();
});

test("a process with the same pid and another start time is not the engine", () => {
  writeRun(file, process.pid, 6379);
  const run = JSON.parse(readFileSync(file, "utf8")) as { startTime: string };
  writeFileSync(file, JSON.stringify({ ...run, startTime: run.startTime.replace(/^\d+/u, "1") }));
  expect(readLiveRun(file)).toBeUndefined();
});

test("a process of an earlier boot is not the engine", () => {
  writeRun(file, process.pid, 6379);
  const run = JSON.parse(readFileSync(file, "utf8")) as { startTime: string };
  writeFileSync(file, JSON.stringify({ ...run, startTime: run.startTime.replace(/@.*$/u, "@another-boot") }));
  expect(readLiveRun(file)).toBeUndefined();
});

test.each(["", "{", "[]", "null", '{"pid":1}'])("a damaged run file names no engine: %s", (text) => {
  writeRun(file, process.pid, 6379);
  writeFileSync(file, text);
  expect(readLiveRun(file)).toBeUndefined();
});

test("a process that has ended is not alive, and gets no run file", async () => {
  const child = spawn(process.execPath, ["-e", ""], { stdio: "ignore" });
  const pid = child.pid ?? 0;
  const startTime = startTimeOf(pid) ?? "";
  expect(isAlive(pid, startTime)).toBe(true);
  await once(child, "exit");
  expect(isAlive(pid, startTime)).toBe(false);
  expect(writeRun(file, pid, 6379)).toBeUndefined();
});

test("stopping waits for the end of a process, and does not touch one with another start time", async () => {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
  const pid = child.pid ?? 0;
  const startTime = startTimeOf(pid) ?? "";
  expect(await stopProcess(pid, "1@another-boot")).toBe(true);
  expect(isAlive(pid, startTime)).toBe(true);
  expect(await stopProcess(pid, startTime)).toBe(true);
  expect(isAlive(pid, startTime)).toBe(false);
});
