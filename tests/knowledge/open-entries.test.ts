import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openEntries } from "../../knowledge/open-entries.ts";
import type { LexiconProblem } from "../../knowledge/parse-lexicon.ts";
import { toDedupForm } from "../../text/dedup-form.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "warraq-lexicons-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("the user's outlets are known by all their names, and read again when their file changes", async () => {
  const problems: LexiconProblem[] = [];
  const file = join(folder, "outlets.csv");
  writeFileSync(file, "type,name,aliases,latin\noutlet,مرآة الرمانة,المرآة,Mirat\n");
  const { known, renew } = await openEntries({
    lexiconFolder: folder,
    onProblems: (found) => void problems.push(...found),
  });
  const nameOf = (written: string) => known().outlets.get(toDedupForm(written));
  expect(["مرآة الرُّمانة", "المرآة", "mirat", "عنب بلدي"].map(nameOf)).toEqual([
    "مرآة الرمانة",
    "مرآة الرمانة",
    "مرآة الرمانة",
    undefined,
  ]);
  expect(await renew()).toBe(false);
  writeFileSync(file, "type,name,aliases,latin\noutlet,مرآة الرمانة,مرايا الرمانة\noutlet,,السهل,\n");
  expect(await renew()).toBe(true);
  expect(["المرآة", "مرايا الرمانة", "السهل"].map(nameOf)).toEqual([undefined, "مرآة الرمانة", undefined]);
  expect(problems).toEqual([{ path: file, line: 3, problem: "name is empty" }]);
  expect(known().entries.at(-1)).toMatchObject({ type: "organization", kind: "media", source: "user" });
});
