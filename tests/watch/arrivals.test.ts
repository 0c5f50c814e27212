import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { inspectPath, scanFolder } from "../../disk/scan-folder.ts";
import { hashSource } from "../../disk/read-source.ts";
import { isFileGone } from "../../intake/record-deleted.ts";
import { recordUnread } from "../../intake/record-unread.ts";
import type { LedgerRecord } from "../../search/indices/ledger-record.ts";
import { type Arrivals, type ArrivalsDeps, openArrivals } from "../../watch/arrivals.ts";
import { openRootDevices } from "../../watch/root-devices.ts";
import { openMemoryIntake } from "../support/memory-intake.ts";

const root = mkdtempSync(join(tmpdir(), "warraq-arrivals-"));
afterAll(() => {
  chmodSync(join(root, "shut"), 0o755);
  rmSync(root, { recursive: true });
});
const tooLong = join(root, `${"x".repeat(300)}.txt`);

mkdirSync(join(root, "shut"));
writeFileSync(join(root, "shut", "a.txt"), "خبر");
chmodSync(join(root, "shut"), 0o644);

const options = {
  mode: "poll",
  stableMs: 0,
  waterLevels: { high: 10, low: 5, highBytes: 1e6 },
  signal: new AbortController().signal,
  onUnreadable: () => undefined,
  onMoving: () => undefined,
  onError: () => undefined,
} as const;

/** Passes on what is due, as often as a path takes to be stable. */
const processAll = async (arrivals: Arrivals): Promise<void> => {
  await arrivals.processDue();
  await sleep(2);
  await arrivals.processDue();
};

test("a path that cannot be looked at is in quarantine, and those beside it are admitted", async () => {
  const { deps, records, queued } = openMemoryIntake();
  const arrivals = openArrivals(deps as unknown as ArrivalsDeps, options);
  writeFileSync(join(root, "good.txt"), "خبر");
  for (const path of [tooLong, join(root, "good.txt")]) arrivals.touch(path, root);
  await processAll(arrivals);
  expect(queued.map(({ file }) => file.path)).toEqual([join(root, "good.txt")]);
  const bad = [...records.values()].find(({ file }) => file.path === tooLong);
  expect(bad).toMatchObject({
    state: "quarantined",
    reason: "file_unreadable",
    failure: { message: expect.stringContaining("ENAMETOOLONG") as string },
  });
});

const OTHER_DISK = "/dev/shm";

test.skipIf(!existsSync(OTHER_DISK))(
  "when a share is unmounted, what is missing from the folder beneath does not count as deleted",
  async () => {
    const { deps, records, closeAll } = openMemoryIntake();
    const devices = openRootDevices();
    const arrivals = openArrivals({ ...deps, devices } as unknown as ArrivalsDeps, options);
    // A link stands for the mount: what it leads to is on another file system a moment later.
    const mounted = mkdtempSync(join(OTHER_DISK, "warraq-arrivals-"));
    const beneath = mkdtempSync(join(root, "beneath-"));
    const share = join(root, "share");
    symlinkSync(mounted, share);
    const path = join(share, "a.txt");
    writeFileSync(path, "خبر");
    await devices.learn([share]);
    arrivals.touch(path, share);
    await processAll(arrivals);
    const states = () => [...records.values()].map(({ state }) => state);
    expect(states()).toEqual(["queued"]);
    closeAll("indexed");

    rmSync(share);
    symlinkSync(beneath, share);
    arrivals.touch(path, share);
    await processAll(arrivals);
    await devices.learn([share]);
    arrivals.touch(path, share);
    await processAll(arrivals);
    expect(states()).toEqual(["indexed"]);

    rmSync(share);
    symlinkSync(mounted, share);
    rmSync(path);
    arrivals.touch(path, share);
    await processAll(arrivals);
    expect(states()).toEqual(["deleted"]);
    rmSync(mounted, { recursive: true });
  },
);

test("it is unknown and not gone, and what was read of it stays", async () => {
  const { deps, records } = openMemoryIntake();
  const names = deps.nameRules;
  const found = await inspectPath(tooLong, root, names);
  if (typeof found === "string") throw new Error(found);
  expect(found.ignored).toBe("file_unreadable");
  expect(await isFileGone(found.file, names)).toBe(false);
  expect(await hashSource(found.file, 100)).toBeNull();
  const unread = [{ file: found.file, state: "quarantined", reason: "file_unreadable" }] as const;
  await recordUnread(deps, unread);
  const [record] = records.values();
  const { id } = record as LedgerRecord;
  expect(record?.state).toBe("quarantined");
  for (const [before, after] of [
    ["indexed", "indexed"],
    ["duplicate", "duplicate"],
    ["deleted", "quarantined"],
    ["waiting", "quarantined"],
  ] as const) {
    records.set(id, { ...(record as LedgerRecord), state: before });
    await recordUnread(deps, unread);
    expect(records.get(id)?.state).toBe(after);
  }
});

/** The superuser may look into every folder. */
test.skipIf(process.getuid?.() === 0)(
  "files of a folder that may not be entered are unreadable files of their own",
  async () => {
    const { deps } = openMemoryIntake();
    const found = [];
    for await (const one of scanFolder(root, { names: deps.nameRules, onUnreadable: () => undefined }))
      found.push(one);
    expect(found.find(({ file }) => file.path === join(root, "shut", "a.txt"))?.ignored).toBe(
      "file_unreadable",
    );
  },
);
