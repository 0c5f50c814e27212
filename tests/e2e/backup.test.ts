import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, inject, test } from "vitest";
import { readArchive } from "../support/read-archive.ts";
import { openSystem } from "../support/servers/system.ts";
import { ask } from "../support/servers/ask.ts";

const system = openSystem();
afterAll(() => system.remove());

const lexicons = join(system.home, "..", "lexicons");
const folder = join(system.home, "..", "saved");
const prefix = system.env["WARRAQ_INDEX_PREFIX"] ?? "";
const elasticsearch = inject("elasticsearchUrl");

const wipe = async (): Promise<void> => {
  const made = (await (await ask(`${elasticsearch}/${prefix}-*`)).json()) as object;
  for (const index of Object.keys(made)) await ask(`${elasticsearch}/${index}`, { method: "DELETE" });
};

test("a drill: an archive is saved, lost and restored, equal document by document, and no file is read again", async () => {
  const samples = join(import.meta.dirname, "../../samples");
  cpSync(samples, system.inbox, { recursive: true });
  writeFileSync(join(system.inbox, "garbage.txt"), Buffer.from([0, 1, 2, 3]));
  mkdirSync(lexicons);
  const row = '{"kind":"person","name":"\u0632\u064A\u062F \u0627\u0644\u0633\u0627\u0644\u0645"}\n';
  writeFileSync(join(lexicons, "own.jsonl"), row);
  const env = { WARRAQ_LEXICONS: lexicons };
  await system.runWith(env, "ingest", system.inbox);
  const before = await readArchive(elasticsearch, prefix);
  expect(Object.keys(before)).toEqual(expect.arrayContaining(["files", "articles"]));

  const saved = await system.runWith(env, "backup", folder, "--json");
  expect(JSON.parse(saved.stdout)).toMatchObject({ folder, documents: expect.any(Number) });
  const again = await system.runWith(env, "backup", folder);
  expect(again).toMatchObject({ code: 2, stderr: expect.stringContaining("is there already") });
  const full = await system.runWith(env, "restore", folder);
  expect(full).toMatchObject({ code: 2, stderr: expect.stringContaining("The archive is not empty") });

  await wipe();
  const manifest = join(folder, "manifest.json");
  const whole = readFileSync(manifest, "utf8");
  writeFileSync(manifest, whole.replace('"form": 2', '"form": 3'));
  const later = await system.run("restore", folder);
  expect(later).toMatchObject({ code: 1, stderr: expect.stringContaining("WARRAQ_BACKUP_UNUSABLE") });
  writeFileSync(manifest, whole);

  const elsewhere = join(system.home, "..", "lexicons-restored");
  const restored = await system.runWith({ WARRAQ_LEXICONS: elsewhere }, "restore", folder, "--json");
  expect(restored.code).toBe(0);
  expect(JSON.parse(restored.stdout)).toMatchObject({ lexicons: null });
  expect(readFileSync(join(elsewhere, "own.jsonl"), "utf8")).toBe(row);
  expect(await readArchive(elasticsearch, prefix)).toEqual(before);
  expect(await system.verify()).toMatchObject({ holds: true, faultCount: 0 });
  expect((await system.run("quarantine", "--json")).stdout).toContain("garbage.txt");
  const reread = JSON.parse((await system.runWith(env, "ingest", system.inbox, "--json")).stdout) as object;
  expect(reread).toMatchObject({ indexed: 0, duplicates: 0 });
});
