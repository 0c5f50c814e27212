import { expect, test } from "vitest";
import { drawStatus, type FoundStatus, statusLine } from "../../../cli/status/draw-status.ts";
import { openFrame, watchStatus } from "../../../cli/status/watch-status.ts";
import { displayWidth } from "../../../cli/terminal/display-width.ts";
import { PLAIN } from "../../support/terminal/visible.ts";

const idle = { waiting: 0, active: 0, delayed: 0, failed: 0 };
const FOUND: FoundStatus = {
  stages: { normalize: { ...idle, waiting: 12, active: 2 }, deduplicate: idle, enrich: idle, index: idle },
  in_flight: { files: 14, bytes: 60_000 },
  oldest_waiting: "2026-11-30T06:55:00.000Z",
  ledger: { waiting: 1, queued: 14, indexed: 7_012, duplicate: 40, quarantined: 3, ignored: 2, deleted: 0 },
  still_written: [{ path: "/in/أرشيف/\u001B[2Jكبير.txt", bytes: 9, since: "2026-11-30T06:54:00.000Z" }],
  quarantine: [{ reason: "file_unreadable", meaning: "", count: 3 }],
  unread: { waiting: [{ reason: "empty_file", meaning: "", count: 1 }], ignored: [] },
  engines: { redis: { url: "redis://127.0.0.1:1" }, elasticsearch: { url: "http://127.0.0.1:2" } },
};

test("the status has a line for each stage and state, and none that is too wide or does something", () => {
  const lines = drawStatus(FOUND, PLAIN);
  expect(lines).toContain("normalize            12        2        0        0");
  expect(lines).toContain("jobs, each a batch of up to 100 files");
  expect(lines).toContain("indexed            7012");
  expect(lines).toContain("in flight      14 files, 59 KiB; oldest since 2026-11-30T06:55:00.000Z");
  expect(lines).toContain("quarantine     file_unreadable 3");
  expect(lines).toContain("waiting        empty_file 1");
  expect(lines.join("\n")).toContain("\\x1B[2J");
  for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(PLAIN.columns);
  expect(statusLine(FOUND)).toBe("in flight 14, indexed 7012, duplicate 40, quarantined 3, ignored 2");
});

test("a frame is drawn over the one before, is never higher than the terminal, and gives the cursor back", () => {
  const frame = openFrame(() => 4);
  expect(frame.end()).toBe("");
  expect(frame.draw(["a", "b"])).toBe("\u001B[?25la\nb\n");
  expect(frame.draw(["1", "2", "3", "4", "5"])).toBe("\r\u001B[2A\u001B[J1\n2\n3\n");
  expect(frame.draw(["c"])).toBe("\r\u001B[3A\u001B[Jc\n");
  expect(frame.end()).toBe("\u001B[?25h");
});

test("a status is read again until it is told to stop, also while an engine is away", async () => {
  const stopping = new AbortController();
  const shown: string[] = [];
  let reads = 0;
  await watchStatus({
    read: async () => {
      reads += 1;
      if (reads === 2) throw new Error("away");
      return reads;
    },
    show: async (found) => {
      shown.push(String(found));
      if (found === 3) stopping.abort();
    },
    showFailure: async (error) => void shown.push(String(error)),
    everyMs: 1,
    signal: stopping.signal,
  });
  expect(shown).toEqual(["1", "Error: away", "3"]);
});

test("nothing is shown once it is told to stop, even if a reading was under way", async () => {
  const stopping = new AbortController();
  const fail = async () => {
    throw new Error("shown");
  };
  const read = async () => {
    stopping.abort();
  };
  await watchStatus({ read, show: fail, showFailure: fail, everyMs: 1, signal: stopping.signal });
  expect(stopping.signal.aborted).toBe(true);
});
