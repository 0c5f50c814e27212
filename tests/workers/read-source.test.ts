import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { SourceFile } from "../../document/document.ts";
import { readSource } from "../../workers/read-source.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "warraq-read-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const fileAt = (path: string): SourceFile => {
  const { size, mtimeMs } = statSync(path);
  return { path, root, size, mtimeMs: Math.trunc(mtimeMs) };
};

test("reads a file whole", async () => {
  const path = join(root, "a.txt");
  writeFileSync(path, "نص");
  expect(await readSource(fileAt(path), 100)).toEqual({ kind: "read", bytes: Buffer.from("نص") });
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
