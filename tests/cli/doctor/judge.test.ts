import { expect, test } from "vitest";
import {
  judgeClock,
  judgeFolder,
  judgeHeap,
  judgeNode,
  judgeRedisRole,
  judgeRoom,
  judgeTemplates,
  judgeWatches,
} from "../../../cli/doctor/judge.ts";

const GIB = 2 ** 30;

test.each([
  ["Node of this project", judgeNode("22.18.0"), "ok"],
  ["a later Node", judgeNode("24.1.0"), "ok"],
  ["a Node that is too old", judgeNode("18.20.1"), "bad"],
  ["the last Node 20", judgeNode("20.20.2"), "bad"],
  ["a Node between", judgeNode("22.3.0"), "bad"],
  ["a disk with room", judgeRoom("Disk", { free: 50 * GIB, total: 100 * GIB }), "ok"],
  ["a disk with little room", judgeRoom("Disk", { free: 9 * GIB, total: 100 * GIB }), "warn"],
  ["a disk that is nearly full", judgeRoom("Disk", { free: 5.5 * GIB, total: 100 * GIB }), "bad"],
  ["a disk that does not say", judgeRoom("Disk", null), "ok"],
  ["a clock that agrees", judgeClock(100_000, 101_000), "ok"],
  ["a clock that is behind", judgeClock(100_000, 161_000), "warn"],
  ["a clock that is ahead", judgeClock(161_000, 100_000), "warn"],
  ["a heap that refused nothing", judgeHeap({ heapBytes: GIB, tripped: 0, refusedWrites: 0 }), "ok"],
  ["a heap that refused requests", judgeHeap({ heapBytes: GIB, tripped: 1, refusedWrites: 0 }), "warn"],
  ["a heap that refused writes", judgeHeap({ heapBytes: GIB, tripped: 0, refusedWrites: 3 }), "warn"],
  ["templates of this version", judgeTemplates([]), "ok"],
  ["templates of another", judgeTemplates(["warraq-articles"]), "warn"],
  ["enough watches", judgeWatches(524_288), "ok"],
  ["few watches", judgeWatches(8_192), "warn"],
  ["no inotify", judgeWatches(null), "ok"],
  ["a folder", judgeFolder("/in", "readable"), "ok"],
  ["a folder that is not there", judgeFolder("/in", "missing"), "warn"],
  ["a folder that may not be read", judgeFolder("/in", "unreadable"), "bad"],
  ["a file in place of a folder", judgeFolder("/in", "no_folder"), "bad"],
] as const)("%s is judged, and has a cure unless it is well", (_, finding, state) => {
  expect(finding.state).toBe(state);
  expect(finding.cure === undefined).toBe(state === "ok");
  expect(finding.found).not.toBe("");
});

test("a primary is no finding; a replica is", () => {
  expect(judgeRedisRole("master")).toBeNull();
  expect(judgeRedisRole("slave")).toMatchObject({ state: "bad", found: expect.stringContaining("replica") });
});
