import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { withLock } from "../../engine/lock.ts";

let folder: string;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "warraq-lock-"));
  lock = path.join(folder, "run/engines.lock");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const options = { timeoutMs: 20_000 };

const leaveLockOf = (owner: { pid: number; startTime: string }): void => {
  mkdirSync(lock, { recursive: true });
  writeFileSync(path.join(lock, "owner.json"), JSON.stringify(owner));
};

const leaveDamaged = (text: string): void => {
  mkdirSync(lock, { recursive: true });
  writeFileSync(path.join(lock, "owner.json"), text);
};

test("two holders never work at the same time", async () => {
  let working = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    working += 1;
    most = Math.max(most, working);
    await new Promise((resolve) => setImmediate(resolve));
    working -= 1;
  };
  await Promise.all(Array.from({ length: 8 }, async () => withLock(lock, options, work)));
  expect(most).toBe(1);
});

test("says once which process holds the lock, and gives up when the time is up", async () => {
  const waited: number[] = [];
  const second = withLock(lock, options, async () =>
    withLock(lock, { timeoutMs: 200, onWait: (pid) => waited.push(pid) }, async () => "never"),
  );
  await expect(second).rejects.toThrow(`held by process ${process.pid}`);
  expect(waited).toEqual([process.pid]);
});

test("stops waiting when the signal fires", async () => {
  const waiting = withLock(lock, options, async () =>
    withLock(lock, { ...options, signal: AbortSignal.abort(new Error("stop")) }, async () => "never"),
  );
  await expect(waiting).rejects.toThrow("stop");
});

test.each([
  ["whose process is gone", { pid: 2 ** 22 + 1, startTime: "1@boot" }],
  ["whose pid another process has now", { pid: process.pid, startTime: "1@another-boot" }],
])("takes over the lock of an owner %s, once only", async (_, owner) => {
  leaveLockOf(owner);
  const order: string[] = [];
  const work = async (): Promise<void> => {
    order.push("in");
    await new Promise((resolve) => setImmediate(resolve));
    order.push("out");
  };
  await Promise.all(Array.from({ length: 6 }, async () => withLock(lock, options, work)));
  expect(order).toEqual(Array.from({ length: 6 }, () => ["in", "out"]).flat());
});

test("is released after a failure and leaves no file behind", async () => {
  const failing = withLock(lock, options, async () => Promise.reject(new Error("no")));
  await expect(failing).rejects.toThrow("no");
  await expect(withLock(lock, options, async () => "yes")).resolves.toBe("yes");
  expect(readdirSync(path.dirname(lock))).toEqual([]);
});

test.each([
  ["without its owner", () => mkdirSync(lock, { recursive: true })],
  ["with an empty owner", () => leaveDamaged("")],
  ["with half an owner", () => leaveDamaged('{"pid": 12')],
  ["with another value", () => leaveDamaged('{"pid":"x"}')],
  [
    "that is a file",
    () => {
      mkdirSync(path.dirname(lock), { recursive: true });
      writeFileSync(lock, "");
    },
  ],
])("a damaged lock %s is taken over", async (_, damage) => {
  damage();
  await expect(withLock(lock, options, async () => "yes")).resolves.toBe("yes");
  expect(readdirSync(path.dirname(lock))).toEqual([]);
});
