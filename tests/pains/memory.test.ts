/** What users of watched folders suffer from: row 11. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const run = promisify(execFile);
const project = join(import.meta.dirname, "../..");
const ENTRIES = 30_000;
/** Enough for the programs alone. Anything that were kept of each entry would not fit in beside them. */
const HEAP = ["--max-old-space-size=16", "--max-semi-space-size=1"];

test("row 11: a sweep remembers next to nothing of a folder's entries, and reads no file that is settled", async () => {
  // Builds what is not built.
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
