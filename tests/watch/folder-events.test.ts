import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openFolderEvents } from "../../watch/folder-events.ts";
import { until } from "../support/until.ts";

const root = mkdtempSync(join(tmpdir(), "warraq-events-"));
afterAll(() => rmSync(root, { recursive: true }));

test("a folder that is removed and made anew at once is listened to again", async () => {
  const seen = new Set<string>();
  const events = openFolderEvents({
    onPath: (path) => seen.add(path),
    onError: (error) => {
      throw error;
    },
  });
  const folder = join(root, "news");
  mkdirSync(folder);
  await events.add(folder, root);
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  await until("the end of the first is told", () => seen.has(folder));
  // So that what was in it is looked for.
  expect(events.knows(folder)).toBe(true);
  await events.add(folder, root);
  const path = join(folder, "a.txt");
  writeFileSync(path, "خبر");
  await until("a file in the second is told", () => seen.has(path));
  events.close();
});
