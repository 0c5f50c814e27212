import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeArticle } from "../support/make-articles.ts";
import { openSystem, type System } from "../support/system.ts";

let system: System;
beforeEach(() => {
  system = openSystem();
});
afterEach(() => system.remove());

interface Quarantined {
  readonly path: string;
  readonly reason: string;
  readonly meaning: string;
}

const quarantined = async (): Promise<Readonly<Record<string, string>>> => {
  const { stdout } = await system.run("quarantine", "list", "--json");
  const records = stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Quarantined);
  for (const { meaning } of records) expect(meaning).toMatch(/\w+ \w+/u);
  return Object.fromEntries(records.map(({ path, reason }) => [path.slice(system.inbox.length + 1), reason]));
};

test("bad files among good ones: the good are indexed, each bad one has a state and a reason", async () => {
  for (let number = 0; number < 20; number += 1)
    writeFileSync(join(system.inbox, `good-${number}.txt`), makeArticle(number));
  writeFileSync(join(system.inbox, "garbage.txt"), randomBytes(50_000));
  writeFileSync(join(system.inbox, "blank.txt"), " \n\t\n\u200F\n");
  writeFileSync(join(system.inbox, "empty.txt"), "");
  writeFileSync(join(system.inbox, "huge.txt"), "");
  truncateSync(join(system.inbox, "huge.txt"), 100 * 2 ** 20);
  symlinkSync("/etc/hostname", join(system.inbox, "link.txt"));
  execFileSync("mkfifo", [join(system.inbox, "pipe.txt")]);
  writeFileSync(join(system.inbox, "secret.txt"), makeArticle(99));
  chmodSync(join(system.inbox, "secret.txt"), 0);
  // The superuser may read everything.
  const isReadable = process.getuid?.() === 0;

  const { code, stdout } = await system.run("ingest", system.inbox, "--json");
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    files: 27,
    indexed: isReadable ? 21 : 20,
    quarantined: isReadable ? 3 : 4,
    ignored: 2,
    waiting: 1,
  });
  expect(await quarantined()).toEqual({
    "garbage.txt": "binary_content",
    "blank.txt": "empty_text",
    "huge.txt": "file_too_large",
    ...(isReadable ? {} : { "secret.txt": "file_unreadable" }),
  });
  expect(await system.verify()).toMatchObject({ holds: true, files: 27 });
});

test("the size limit is a setting, and a file quarantined for it can be retried", async () => {
  writeFileSync(join(system.inbox, "a.txt"), makeArticle(1));
  const small = openSystem({ ...system.env, WARRAQ_MAX_FILE_BYTES: "100" });
  try {
    expect((await small.run("ingest", system.inbox, "--json")).code).toBe(1);
    expect(await quarantined()).toEqual({ "a.txt": "file_too_large" });
    const again = await system.run("ingest", system.inbox, "--json");
    expect(again.code).toBe(0);
    expect(JSON.parse(again.stdout)).toMatchObject({ files: 1, indexed: 1 });
  } finally {
    await small.remove();
  }
});

test("text that looks like markup, query syntax or control codes is only text", async () => {
  const hostile = `<script>alert("x")</script> عنوان خطير جدا\n\nنص المقال عن الحدث \u001B[31mأحمر\u001B[0m {"match_all":{}} ${makeArticle(5)}`;
  writeFileSync(join(system.inbox, "hostile.txt"), hostile);
  expect((await system.run("ingest", system.inbox, "--json")).code).toBe(0);
  for (const query of [
    '"',
    "(((",
    "a:b",
    "\\",
    "*",
    "{",
    "/.*/",
    "AND OR NOT",
    "عنوان AND",
    "<script>",
    "-",
    "\u0001",
  ])
    expect({ query, code: (await system.run("search", query, "--json")).code }).toEqual({ query, code: 0 });
  const [hit] = await system.find("خطير");
  expect(hit?.highlight.join("")).not.toContain("<script>");
  expect(hit?.highlight.join("")).toContain("&quot;x&quot;");
  const shown = await system.run("show", hit?.id ?? "");
  expect(shown.stdout).not.toContain("\u001B[31m");
});
