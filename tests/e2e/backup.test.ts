import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, expect, inject, test } from "vitest";
import { readArchive } from "../support/read-archive.ts";
import { openSystem } from "../support/servers/system.ts";
import { ask } from "../support/servers/ask.ts";
import { makeArticle } from "../support/texts/make-articles.ts";

const system = openSystem();
afterAll(() => system.remove());

const lexicons = join(system.home, "..", "lexicons");
const folder = join(system.home, "..", "saved");
const prefix = system.env["WARRAQ_INDEX_PREFIX"] ?? "";
const elasticsearch = inject("elasticsearchUrl");

/** What the files of a backup say, read as docs/operations.md says that anybody can. */
const savedIn = (backup: string): object => {
  const files = readdirSync(backup).filter((name) => name.endsWith(".jsonl.gz"));
  const parts = files.map((name) => {
    const lines = gunzipSync(readFileSync(join(backup, name)))
      .toString("utf8")
      .split("\n")
      .filter((line) => line !== "");
    const documents = lines.map((line) => {
      const { id, version, source } = JSON.parse(line) as { id: string; version: number; source: object };
      return [id, { version, source }] as const;
    });
    return [name.replace(".jsonl.gz", ""), Object.fromEntries(documents)] as const;
  });
  return Object.fromEntries(parts.filter(([, documents]) => Object.keys(documents).length > 0));
};

const wipe = async (): Promise<void> => {
  const made = (await (await ask(`${elasticsearch}/${prefix}-*`)).json()) as object;
  for (const index of Object.keys(made)) await ask(`${elasticsearch}/${index}`, { method: "DELETE" });
};

/** What a person is told of the quarantine, each note whole. */
const quarantine = async (): Promise<string> => (await system.run("quarantine", "--json")).stdout;

test("nothing is saved of an archive that there is not, and nothing over what is there", async () => {
  const none = await system.runWith({ WARRAQ_INDEX_PREFIX: `${prefix}none` }, "backup", folder);
  expect(none).toMatchObject({ code: 1, stderr: expect.stringContaining("WARRAQ_NOT_FOUND") });
  expect(none.stderr).toContain(`${prefix}none-*`);
  const file = join(system.home, "..", "a file");
  writeFileSync(file, "");
  const below = await system.run("backup", join(file, "saved"));
  expect(below).toMatchObject({ code: 1, stderr: expect.stringContaining(file) });
  expect(below.stderr).not.toContain("    at ");
  expect(existsSync(folder)).toBe(false);
});

test("a drill: an archive is saved, lost and restored, equal document by document, and no file is read again", async () => {
  const samples = join(import.meta.dirname, "../../samples");
  cpSync(samples, system.inbox, { recursive: true });
  writeFileSync(join(system.inbox, "garbage.txt"), Buffer.from([0, 1, 2, 3]));
  const changed = join(system.inbox, "changed.txt");
  writeFileSync(changed, makeArticle(1));
  await system.run("ingest", system.inbox);
  // Its first text becomes an earlier version.
  writeFileSync(changed, makeArticle(2));
  mkdirSync(lexicons);
  const row = '{"kind":"person","name":"\u0632\u064A\u062F \u0627\u0644\u0633\u0627\u0644\u0645"}\n';
  writeFileSync(join(lexicons, "own.jsonl"), row);
  const env = { WARRAQ_LEXICONS: lexicons };
  await system.runWith(env, "ingest", system.inbox);
  const before = await readArchive(elasticsearch, prefix);
  expect(Object.keys(before).toSorted()).toEqual(["articles", "events", "files", "lines", "versions"]);
  const notes = await quarantine();
  expect(notes).toContain("garbage.txt");

  const saved = await system.runWith(env, "backup", folder, "--json");
  expect(JSON.parse(saved.stdout)).toMatchObject({ folder, documents: expect.any(Number) });
  expect(savedIn(folder)).toEqual(before);
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
  expect(await quarantine()).toBe(notes);
  const reread = JSON.parse((await system.runWith(env, "ingest", system.inbox, "--json")).stdout) as object;
  expect(reread).toMatchObject({ indexed: 0, duplicates: 0 });
});

test("lexicons that cannot be put back leave the archive restored, and are named", async () => {
  await wipe();
  const file = join(system.home, "..", "a file");
  const restored = await system.runWith({ WARRAQ_LEXICONS: file }, "restore", folder, "--json");
  expect(restored).toMatchObject({ code: 0 });
  expect(JSON.parse(restored.stdout)).toMatchObject({ lexicons: join(folder, "lexicons") });
  expect(await system.verify()).toMatchObject({ holds: true });
});
