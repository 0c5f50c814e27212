import { EventEmitter } from "node:events";
import { expect, test, vi } from "vitest";
import { untilAskedToStop } from "../../cli/stop-signal.ts";

const open = (hasTerminal = false) => {
  const signals = new EventEmitter();
  const state = { ms: 0, ended: 0, said: "", isAsked: false };
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    state.said += String(text);
    return true;
  });
  const end = () => {
    state.ended += 1;
  };
  const asked = untilAskedToStop("Engines are left running.", {
    signals,
    nowMs: () => state.ms,
    end,
    hasTerminal,
  }).then(() => {
    state.isAsked = true;
  });
  const send = (signal: string, atMs: number) => {
    state.ms = atMs;
    signals.emit(signal);
  };
  return { state, send, asked };
};

test("signals within a second are one wish; a later one ends the process at once, and says what goes on", async () => {
  const { state, send, asked } = open();
  for (const [signal, atMs] of [
    ["SIGTERM", 5_000],
    ["SIGTERM", 5_001],
    ["SIGINT", 5_100],
    ["SIGTERM", 5_999],
  ] as const)
    send(signal, atMs);
  await asked;
  expect(state.ended).toBe(0);
  send("SIGINT", 6_000);
  expect(state).toMatchObject({
    ended: 1,
    said: expect.stringContaining("Engines are left running.") as string,
  });
});

test("a closed terminal is a wish to stop; without a terminal it means nothing", async () => {
  const closed = open(true);
  closed.send("SIGHUP", 0);
  closed.send("SIGTERM", 10);
  await closed.asked;
  expect(closed.state.ended).toBe(0);
  const service = open(false);
  service.send("SIGHUP", 0);
  await Promise.resolve();
  expect(service.state.isAsked).toBe(false);
});
