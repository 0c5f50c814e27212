/** tests/pains/: complaints of users about other products (docs/complaints.md), each with a test. This file has row 11. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const run = promisify(execFile);
const project = join(import.meta.dirname, "../..");
const ENTRIES = 30_000;
/** A heap that just holds the program. Anything kept for each entry would not fit in. */
const HEAP = ["--max-old-space-size=16", "--max-semi-space-size=1"];

test("row 11: a sweep keeps next to nothing of a folder's entries in memory, and reads no final file", async () => {
  // Builds dist/ if it is missing or old.
  await run(join(project, "warraq"), ["--version"]);
  const { stdout } = await run(process.execPath, [
    ...HEAP,
    join(project, "bench/sweep.mjs"),
    String(ENTRIES),
  ]);
  const sweeps = stdout.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line) as object]));
  expect(sweeps).toMatchObject([
    { files: ENTRIES, askedLedger: ENTRIES, contentsRead: 0 },
    { files: ENTRIES, askedLedger: 0, contentsRead: 0 },
    { files: ENTRIES, askedLedger: 0, contentsRead: 0 },
  ]);
});
