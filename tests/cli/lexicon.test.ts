import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

const main = join(import.meta.dirname, "../../cli/main.ts");
const loader = join(import.meta.dirname, "../support/typescript.mjs");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "warraq-lexicon-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, ["--import", loader, main, "lexicon", ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, WARRAQ_LEXICONS: join(folder, "lexicons") },
  });

test("what import prints is a lexicon that check finds nothing wrong with", () => {
  const table = "ADM1_PCODE,ADM1_AR,ADM1_EN\nSY90,محافظة الزبرجد,Zabarjad\nSY91,,Nameless\n";
  writeFileSync(join(folder, "adm1.csv"), table);
  const imported = run("import", "pcodes", "adm1.csv");
  expect(imported.status).toBe(0);
  expect(imported.stderr).toContain("adm1.csv: 1 rows left out");
  mkdirSync(join(folder, "lexicons"));
  writeFileSync(join(folder, "lexicons", "places.jsonl"), imported.stdout);
  const checked = run("check", "--json");
  expect({ status: checked.status, result: JSON.parse(checked.stdout) as unknown }).toEqual({
    status: 0,
    result: { entries: 1, problems: [] },
  });
});

test("check names what is wrong, and a wrong call says how to call it", () => {
  mkdirSync(join(folder, "lexicons"));
  writeFileSync(join(folder, "lexicons", "groups.csv"), "type,name\narmy,جيش\n");
  const checked = run("check");
  expect(checked.status).toBe(1);
  expect(checked.stdout).toContain('groups.csv, line 2: type is "army"; expected one of');
  expect(run("import", "atlas", "x").stderr).toContain("geonames, whosonfirst, pcodes");
  expect(run("export").status).toBe(2);
  expect(
    execFileSync(process.execPath, ["--import", loader, main, "lexicon", "--help"], { encoding: "utf8" }),
  ).toContain("geonames");
});
