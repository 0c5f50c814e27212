import { expect, test } from "vitest";
import { type InspectPath, openPendingPaths } from "../../watch/pending-paths.ts";
import type { ObservedFile } from "../../watch/stability.ts";

const root = "/in";
const file = (path: string, size: number): ObservedFile => ({
  file: { path, root, size, mtimeMs: size },
  inode: 1,
  ctimeMs: size,
});
const inspecting =
  (disk: ReadonlyMap<string, ObservedFile>): InspectPath =>
  async (path) =>
    disk.get(path) ?? "gone";

test("a file is stable when it has not changed for the whole time since the last event", async () => {
  const pending = openPendingPaths(1_000);
  const disk = new Map([["/in/a", file("/in/a", 1)]]);
  pending.touch("/in/a", root, 0);
  expect((await pending.due(inspecting(disk), 0)).stable).toEqual([]);
  pending.touch("/in/a", root, 900);
  expect((await pending.due(inspecting(disk), 1_000)).stable).toEqual([]);
  expect((await pending.due(inspecting(disk), 1_899)).stable).toEqual([]);
  expect((await pending.due(inspecting(disk), 1_900)).stable).toEqual([file("/in/a", 1)]);
  expect(pending.size()).toBe(0);
});

test("a file that grows without an event is not stable", async () => {
  const pending = openPendingPaths(1_000);
  const disk = new Map([["/in/a", file("/in/a", 1)]]);
  pending.touch("/in/a", root, 0);
  await pending.due(inspecting(disk), 0);
  disk.set("/in/a", file("/in/a", 2));
  expect((await pending.due(inspecting(disk), 1_000)).stable).toEqual([]);
  expect((await pending.due(inspecting(disk), 2_000)).stable).toEqual([file("/in/a", 2)]);
});

test("a file that is gone is reported once", async () => {
  const pending = openPendingPaths(1_000);
  pending.touch("/in/a", root, 0);
  expect((await pending.due(inspecting(new Map()), 0)).gone.map(({ path }) => path)).toEqual(["/in/a"]);
  expect((await pending.due(inspecting(new Map()), 5_000)).gone).toEqual([]);
});

test("paths beyond the limit are left to a sweep", () => {
  const pending = openPendingPaths(1_000);
  for (let index = 0; index < 20_000; index += 1) pending.touch(`/in/${index}`, root, 0);
  expect(pending.size()).toBe(10_000);
  expect(pending.takeOverflow()).toBe(true);
  expect(pending.takeOverflow()).toBe(false);
});

test("when an inspection fails, the paths before it are reported the next time", async () => {
  const pending = openPendingPaths(1_000);
  for (const path of ["/in/gone", "/in/folder", "/in/fails"]) pending.touch(path, root, 0);
  const inspect = async (path: string) => {
    if (path === "/in/fails") throw new Error("the ledger is away");
    return path === "/in/gone" ? "gone" : "folder";
  };
  await expect(pending.due(inspect, 0)).rejects.toThrow("the ledger is away");
  const { gone, folders } = await pending.due(async (path) => (path === "/in/gone" ? "gone" : "folder"), 0);
  expect([gone, folders].map((found) => found.map(({ path }) => path))).toEqual([
    ["/in/gone"],
    ["/in/folder", "/in/fails"],
  ]);
});

test("a path that is touched while it is inspected is inspected again", async () => {
  const pending = openPendingPaths(1_000);
  pending.touch("/in/a", root, 0);
  const inspect = async () => {
    pending.touch("/in/a", root, 1);
    return "gone" as const;
  };
  expect((await pending.due(inspect, 0)).gone).toHaveLength(1);
  expect((await pending.due(inspecting(new Map()), 1)).gone).toHaveLength(1);
});
