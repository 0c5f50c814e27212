import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { pino } from "pino";
import { afterEach, expect, test } from "vitest";
import { watchPulse } from "../../../cli/pool/worker-pulse.ts";
import { until } from "../../support/until.ts";

let child: ChildProcess;
afterEach(() => child.kill("SIGKILL"));

const follow = (script: string, limitSeconds: number) => {
  child = spawn(process.execPath, ["-e", script], { stdio: "ignore" });
  const kept: (readonly string[])[] = [];
  const keepLocks = async (workerIds: readonly string[]) => void kept.push(workerIds);
  const pulse = watchPulse(child, { limitSeconds, keepLocks, log: pino({ level: "silent" }), beatMs: 20 });
  return { kept, pulse };
};

test("row 13: while a process is too busy to send messages its locks are prolonged, and after the limit it is killed", async () => {
  const { kept, pulse } = follow("for (;;);", 3);
  const ended = once(child, "exit");
  pulse.beat({ kind: "ready", workerIds: ["a", "b"] });
  await until("its locks are kept", () => kept.length > 2);
  expect(kept[0]).toEqual(["a", "b"]);
  expect(await ended).toEqual([null, "SIGKILL"]);
  pulse.end();
});

test("the locks of a process that sleeps, was stopped or has no jobs are not prolonged", async () => {
  const { kept, pulse } = follow("setInterval(() => undefined, 1000)", 1);
  const ended = once(child, "exit");
  await until("it has started and sleeps", async () => {
    process.kill(child.pid ?? 0, "SIGSTOP");
    return true;
  });
  pulse.beat({ kind: "ready", workerIds: ["a"] });
  await ended;
  expect(kept).toEqual([]);
  pulse.end();
});

test("a process that sends messages is not killed", async () => {
  const { pulse } = follow("setInterval(() => undefined, 1000)", 0.2);
  pulse.beat({ kind: "ready", workerIds: ["a"] });
  const beats = setInterval(() => pulse.beat({ kind: "report", totals: [], measured: [] }), 10);
  const endMs = performance.now() + 1_000;
  await until("it has lived for long", () => performance.now() > endMs);
  clearInterval(beats);
  expect(child.exitCode ?? child.signalCode).toBeNull();
  pulse.end();
});
