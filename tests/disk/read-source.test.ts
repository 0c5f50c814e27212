import { execFileSync } from "node:child_process";
import { hash } from "node:crypto";
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { SourceFile } from "../../document/source-file.ts";
import { hashSource, readSource } from "../../disk/read-source.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "warraq-read-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const fileAt = (path: string): SourceFile => {
  const { size, mtimeMs } = statSync(path);
  return { path, root, size, mtimeMs: Math.trunc(mtimeMs) };
};

test("reads a whole file", async () => {
  const path = join(root, "a.txt");
  writeFileSync(path, "نص");
  expect(await readSource(fileAt(path), 100)).toEqual({ kind: "read", bytes: Buffer.from("نص") });
});

test("a file is hashed only if it is as it was seen and not above the limit", async () => {
  const path = join(root, "a.txt");
  const text = "نص طويل ".repeat(200_000);
  writeFileSync(path, text);
  const file = fileAt(path);
  expect(await hashSource(file, 10_000_000)).toBe(hash("sha256", text, "hex"));
  expect(await hashSource(file, file.size - 1)).toBeNull();
  appendFileSync(path, "آخر");
  expect(await hashSource(file, 10_000_000)).toBeNull();
  rmSync(path);
  expect(await hashSource(file, 10_000_000)).toBeNull();
});

test("a file that changed since it was admitted is not read", async () => {
  const path = join(root, "a.txt");
  writeFileSync(path, "نص");
  const file = fileAt(path);
  appendFileSync(path, "آخر");
  expect(await readSource(file, 100)).toEqual({ kind: "changed" });
});

test("a file that is gone, or whose folder is gone, has vanished", async () => {
  const file = { path: join(root, "x", "a.txt"), root, size: 1, mtimeMs: 1 };
  expect(await readSource(file, 100)).toEqual({ kind: "vanished" });
});

test("a file above the limit is not read, and the setting is named", async () => {
  const path = join(root, "a.txt");
  writeFileSync(path, "x".repeat(101));
  expect(await readSource(fileAt(path), 100)).toMatchObject({
    kind: "rejected",
    reason: "file_too_large",
    detail: expect.stringContaining("WARRAQ_MAX_FILE_BYTES"),
  });
});

test("a link is not followed, neither the file itself nor a folder on the way out of the root", async () => {
  const outside = mkdtempSync(join(tmpdir(), "warraq-outside-"));
  writeFileSync(join(outside, "secret.txt"), "secret");
  symlinkSync(join(outside, "secret.txt"), join(root, "link.txt"));
  symlinkSync(outside, join(root, "folder"));
  const link = { ...fileAt(join(root, "link.txt")), path: join(root, "link.txt") };
  expect(await readSource(link, 100)).toMatchObject({ kind: "rejected", reason: "not_a_regular_file" });
  const through = fileAt(join(root, "folder", "secret.txt"));
  expect(await readSource(through, 100)).toMatchObject({ kind: "rejected", reason: "outside_roots" });
  const above = {
    ...fileAt(join(outside, "secret.txt")),
    path: `${root}/../${outside.split("/").pop()}/secret.txt`,
  };
  expect(await readSource(above, 100)).toMatchObject({ kind: "rejected", reason: "outside_roots" });
  rmSync(outside, { recursive: true });
});

test("a pipe and a folder are refused at once, without waiting for anybody", async () => {
  execFileSync("mkfifo", [join(root, "pipe.txt")]);
  mkdirSync(join(root, "folder.txt"));
  for (const name of ["pipe.txt", "folder.txt"])
    expect(await readSource(fileAt(join(root, name)), 100)).toMatchObject({ reason: "not_a_regular_file" });
});

test("a folder that is swapped for a link between question and opening leads nowhere", async () => {
  const outside = mkdtempSync(join(tmpdir(), "warraq-outside-"));
  const inside = join(root, "folder");
  mkdirSync(inside);
  for (const folder of [outside, inside])
    writeFileSync(join(folder, "a.txt"), folder === inside ? "public" : "secret");
  const { size, mtimeMs } = statSync(join(inside, "a.txt"));
  for (const folder of [outside, inside]) utimesSync(join(folder, "a.txt"), mtimeMs / 1_000, mtimeMs / 1_000);
  const file = { ...fileAt(join(inside, "a.txt")), size };
  symlinkSync(outside, join(root, "link"));
  const reading = new AbortController();
  const swapping = (async () => {
    while (!reading.signal.aborted) {
      renameSync(inside, join(root, "kept"));
      renameSync(join(root, "link"), inside);
      await new Promise(setImmediate);
      renameSync(inside, join(root, "link"));
      renameSync(join(root, "kept"), inside);
      await new Promise(setImmediate);
    }
  })();
  const kinds = new Set<string>();
  for (let round = 0; round < 100; round += 1) {
    const found = await Promise.all([1, 2, 3, 4].map(() => readSource(file, 100)));
    for (const one of found) kinds.add(one.kind === "read" ? String(one.bytes) : one.kind);
  }
  reading.abort();
  await swapping;
  expect(kinds).not.toContain("secret");
  expect(kinds).toContain("public");
  rmSync(outside, { recursive: true });
});
