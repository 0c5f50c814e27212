import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openBoundedLog } from "../../../cli/background/bounded-log.ts";
import { lastLines } from "../../../cli/background/read-log.ts";
import {
  liveRuns,
  parseStarter,
  recordRun,
  type Starter,
  starterText,
} from "../../../cli/background/run-record.ts";
import { supervise } from "../../../cli/background/supervise.ts";
import { unitNameOf, unitPathsOf } from "../../../cli/background/unit/unit-paths.ts";
import { serviceUserOf } from "../../../cli/background/unit/service-user.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "warraq-background-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Supervises a program of these lines. Returns the exit code and the log, once it ended. */
const superviseLines = async (lines: readonly string[], onReady: (asked: AbortController) => void) => {
  const file = join(folder, "program.mjs");
  writeFileSync(file, ['import { readFileSync, appendFileSync } from "node:fs";', ...lines].join("\n"));
  const logFile = join(folder, "a.log");
  const log = openBoundedLog(logFile);
  const asked = new AbortController();
  const code = await supervise({
    file,
    args: ["up"],
    env: process.env,
    cwd: folder,
    log,
    onReady: () => onReady(asked),
    signal: asked.signal,
    pauseMs: 1,
  });
  log.close();
  return { code, lines: lastLines(logFile, 100) };
};

test("a program that dies after it was ready is started again, until it ends in good order", async () => {
  let ready = 0;
  const { code, lines } = await superviseLines(
    [
      'appendFileSync("starts", "x");',
      'const starts = readFileSync("starts", "utf8").length;',
      'console.log("start", starts, process.argv[2]);',
      'process.send({ kind: "ready", url: "" }, () => process.exit(starts < 3 ? 1 : 0));',
    ],
    () => (ready += 1),
  );
  expect({ code, ready }).toEqual({ code: 0, ready: 3 });
  expect(lines).toEqual([
    "start 1 up",
    "warraq: ended with exit code 1; starting again in 0.001 s.",
    "start 2 up",
    "warraq: ended with exit code 1; starting again in 0.001 s.",
    "start 3 up",
  ]);
});

test("a program that never becomes ready is not started again, and what it said is in the log", async () => {
  const { code, lines } = await superviseLines(
    ['console.error("no folder"); process.exit(2);'],
    () => undefined,
  );
  expect({ code, lines }).toEqual({ code: 2, lines: ["no folder"] });
});

test("asked to end, it asks the program to end and waits for it", async () => {
  const { code, lines } = await superviseLines(
    [
      'process.on("SIGTERM", () => { console.log("finished"); process.exit(0); });',
      "setInterval(() => undefined, 1000);",
      'process.send({ kind: "ready", url: "" });',
    ],
    (asked) => asked.abort(),
  );
  expect({ code, lines }).toEqual({ code: 0, lines: ["finished"] });
});

test("a run says who started it, and is forgotten with its process", () => {
  const starters: readonly Starter[] = [
    { kind: "terminal" },
    { kind: "daemon" },
    { kind: "unit", unit: "warraq.service", isUser: false },
    { kind: "unit", unit: "warraq-two.service", isUser: true },
  ];
  for (const starter of starters) expect(parseStarter(starterText(starter))).toEqual(starter);
  expect(parseStarter(undefined)).toEqual({ kind: "terminal" });

  const forget = recordRun(folder, { startedBy: { kind: "daemon" }, args: ["up", "a b"], cwd: "/srv" });
  expect(liveRuns(folder)).toMatchObject([{ pid: process.pid, args: ["up", "a b"], cwd: "/srv" }]);
  const file = join(folder, "run", "up", `${process.pid}.json`);
  const record = JSON.parse(readFileSync(file, "utf8")) as object;
  forget();
  expect(liveRuns(folder)).toEqual([]);
  // Another process has the number of one that was killed.
  writeFileSync(file, JSON.stringify({ ...record, startTime: "1@an earlier boot" }));
  expect(liveRuns(folder)).toEqual([]);
});

test("units are named and placed as systemd looks for them, and never run as root", () => {
  expect(unitNameOf(undefined)).toBe("warraq.service");
  expect(unitNameOf("workers")).toBe("warraq-workers.service");
  for (const wrong of ["../x", "A", "a b", ""]) expect(() => unitNameOf(wrong)).toThrow("A name is");
  expect(unitPathsOf("warraq.service", true, { HOME: "/home/h" })).toEqual({
    unitFile: "/home/h/.config/systemd/user/warraq.service",
    environmentFile: "/home/h/.config/warraq/warraq.env",
  });
  expect(() => serviceUserOf("root", "/", {})).toThrow("must not run as root");
  expect(() => serviceUserOf("nobody-has-this-name", "/", {})).toThrow("whom nobody knows");
  expect(() => serviceUserOf(undefined, "/", {})).toThrow("must not run as root");
  expect(serviceUserOf("nobody", "/", {}).user).toBe("nobody");
});
