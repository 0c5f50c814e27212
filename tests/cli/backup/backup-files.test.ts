import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { BACKUP_FORM, type Manifest, parseManifest } from "../../../cli/backup/manifest.ts";
import { hashOf, readPart, writePart } from "../../../cli/backup/part-files.ts";
import { checkBackup } from "../../../cli/backup/restore-backup.ts";
import type { DumpedDocument } from "../../../search/backup/dump-indices.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "warraq-backup-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const DOCUMENTS: readonly DumpedDocument[] = [
  { id: "a", version: 1, source: { text: '\u0646\u0635\n\u2028 "x" \uD83D\uDE00' } },
  ...Array.from({ length: 3_000 }, (_, index) => ({
    id: `n${index}`,
    version: index + 1,
    source: { text: "\u062E\u0628\u0631 ".repeat(100), index },
  })),
];

async function* each(documents: readonly DumpedDocument[]): AsyncGenerator<DumpedDocument> {
  yield* documents;
}

const readAll = async (file: string): Promise<readonly DumpedDocument[]> => {
  const found: DumpedDocument[] = [];
  for await (const document of readPart(file)) found.push(document);
  return found;
};

test("what is written is read again, whole and in order, and small", async () => {
  const file = join(folder, "files.jsonl.gz");
  const written = await writePart(file, each(DOCUMENTS), () => undefined);
  expect(written).toMatchObject({ documents: 3_001, sha256: await hashOf(file) });
  expect(written.bytes).toBe(readFileSync(file).length);
  expect(written.bytes).toBeLessThan(100_000);
  expect(await readAll(file)).toEqual(DOCUMENTS);
});

test("a file that was cut off or changed is no part of a backup, before and while it is read", async () => {
  const file = join(folder, "files.jsonl.gz");
  const described = await writePart(file, each(DOCUMENTS), () => undefined);
  const manifest: Manifest = {
    form: BACKUP_FORM,
    version: "0.1.0",
    made: "2026-01-01T00:00:00Z",
    parts: { files: described },
    lexicons: [],
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  expect(await checkBackup(folder, "0.1.0")).toEqual(manifest);
  truncateSync(file, described.bytes - 100);
  await expect(checkBackup(folder, "0.1.0")).rejects.toThrow("cut off or changed");
  await expect(readAll(file)).rejects.toThrow("unexpected end of file");
  rmSync(file);
  await expect(checkBackup(folder, "0.1.0")).rejects.toThrow("missing");
  await expect(readAll(file)).rejects.toThrow("ENOENT");
  await expect(checkBackup(join(folder, "none"), "0.1.0")).rejects.toThrow("missing");
});

const WHOLE = { form: 1, version: "0.1.0", made: "2026-01-01T00:00:00Z", parts: {}, lexicons: ["a.csv"] };

test("a manifest of this form is read", () => {
  expect(parseManifest(JSON.stringify(WHOLE), "0.1.0")).toEqual(WHOLE);
});

const SNAPSHOT = {
  repository: "nightly",
  name: "warraq-2026-12-01t00-00-00-000z",
  indices: { files: "warraq-files-000001", articles: "warraq-articles-000002" },
  documents: 7,
  bytes: 70,
  added: 7,
};

test("a manifest with a snapshot is read", () => {
  const whole = { ...WHOLE, form: 2, snapshot: SNAPSHOT };
  expect(parseManifest(JSON.stringify(whole), "0.1.0")).toEqual(whole);
});

const withSnapshot = (change: object): string =>
  JSON.stringify({ ...WHOLE, form: 2, snapshot: { ...SNAPSHOT, ...change } });

test.each([
  ["no JSON", "{", "not JSON"],
  ["a snapshot without a name", withSnapshot({ name: undefined }), "damaged"],
  ["a snapshot with a pattern for a name", withSnapshot({ name: "*" }), "damaged"],
  ["a repository that leads elsewhere", withSnapshot({ repository: "a/../b" }), "damaged"],
  ["an index of another kind", withSnapshot({ indices: { files: "warraq-articles-000001" } }), "damaged"],
  ["all indices", withSnapshot({ indices: { files: "*" } }), "damaged"],
  ["an unknown part of a snapshot", withSnapshot({ indices: { other: "warraq-other-000001" } }), "damaged"],
  ["no form", JSON.stringify({ ...WHOLE, form: undefined }), "names no form"],
  [
    "a later form",
    JSON.stringify({ ...WHOLE, form: BACKUP_FORM + 1, version: "9.0.0" }),
    "later version of Warraq (9.0.0)",
  ],
  [
    "a later release of the same form",
    JSON.stringify({ ...WHOLE, version: "0.2.0" }),
    "later version of Warraq (0.2.0)",
  ],
  ["an unknown part", JSON.stringify({ ...WHOLE, parts: { other: {} } }), "damaged"],
  [
    "a part without a hash",
    JSON.stringify({ ...WHOLE, parts: { files: { documents: 1, bytes: 1 } } }),
    "damaged",
  ],
  [
    "a name that leads out of the folder",
    JSON.stringify({ ...WHOLE, lexicons: ["../../etc/passwd"] }),
    "damaged",
  ],
])("a manifest with %s is refused, and says why", (_, text, why) => {
  expect(() => parseManifest(text, "0.1.0")).toThrow(why);
});
