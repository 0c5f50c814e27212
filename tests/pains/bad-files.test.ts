/** Complaints about pipelines (docs/complaints.md), rows 8, 9 and 12: one folder of good and bad files for all three. */
import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeArticle } from "../support/texts/make-articles.ts";
import { redisKeysOf } from "../support/servers/redis-keys.ts";
import { openSystem, type Ran, type System } from "../support/servers/system.ts";

const GOOD = 100;
/** The superuser may read every file, so a file without permissions is no test. */
const isReadable = process.getuid?.() === 0;
const UNREADABLE = isReadable ? 0 : 1;

let system: System;
let first: Ran;
const at = (name: string): string => join(system.inbox, name);

beforeAll(async () => {
  system = openSystem();
  for (let number = 0; number < GOOD; number += 1)
    writeFileSync(at(`good-${number}.txt`), makeArticle(number));
  writeFileSync(at("copy.txt"), makeArticle(0));
  writeFileSync(at("garbage.txt"), randomBytes(15_000));
  writeFileSync(at("ff.txt"), Buffer.alloc(5_000, 0xff));
  // An odd number of bytes, and half a pair of surrogates.
  writeFileSync(at("broken-utf16.txt"), Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x31, 0x06, 0x00, 0xdc, 0x00]));
  writeFileSync(at("blank.txt"), " \n\t\n\u200F\n");
  writeFileSync(at("empty.txt"), "");
  writeFileSync(
    at("large.txt"),
    Array.from({ length: 60 }, (_, number) => makeArticle(1_000 + number)).join("\n"),
  );
  writeFileSync(at("huge.txt"), "");
  truncateSync(at("huge.txt"), 100 * 2 ** 20);
  symlinkSync("/etc/hostname", at("link.txt"));
  execFileSync("mkfifo", [at("pipe.txt")]);
  writeFileSync(at("picture.jpg"), randomBytes(100));
  writeFileSync(at("secret.txt"), makeArticle(999));
  chmodSync(at("secret.txt"), 0);
  first = await system.runWith({ WARRAQ_MAX_FILE_BYTES: "20000" }, "ingest", system.inbox, "--json");
});
afterAll(() => system.remove());

interface Quarantined {
  readonly path: string;
  readonly reason: string;
  readonly meaning: string;
}

/** The reason of each quarantined file, by name. Each reason comes with a sentence. */
const quarantined = async (): Promise<Readonly<Record<string, string>>> => {
  const { stdout } = await system.run("quarantine", "list", "--json");
  const records = stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Quarantined);
  for (const { meaning } of records) expect(meaning).toMatch(/\w+ \w+/u);
  return Object.fromEntries(records.map(({ path, reason }) => [path.slice(system.inbox.length + 1), reason]));
};

test("row 8: the counts add up, and every file that is not indexed has a reason", async () => {
  const counts = JSON.parse(first.stdout) as Record<string, number>;
  const sum = ["indexed", "unchanged", "duplicates", "quarantined", "ignored", "waiting"].reduce(
    (total, name) => total + (counts[name] ?? 0),
    0,
  );
  expect(sum).toBe(counts["files"]);
  const { holds, files, states, documents } = await system.verify();
  expect(holds).toBe(true);
  expect(files).toBe(counts["files"]);
  expect(Object.values(states).reduce((total, count) => total + count, 0)).toBe(files);
  expect(documents).toBe(states.indexed);
  expect(await quarantined()).toEqual({
    "garbage.txt": "binary_content",
    "ff.txt": "undecodable_text",
    "broken-utf16.txt": "binary_content",
    "blank.txt": "empty_text",
    "large.txt": "file_too_large",
    "huge.txt": "file_too_large",
    ...(isReadable ? {} : { "secret.txt": "file_unreadable" }),
  });
});

test("row 12: Redis keeps nothing of finished files, whatever their outcome", async () => {
  const keys = await redisKeysOf(system);
  expect(keys.filter((key) => /[0-9a-f]{64}/u.test(key))).toEqual([]);
  expect(keys.length).toBeLessThan(40);
});

test("row 9: bad files stop nothing, and repaired ones are read at the next run", async () => {
  expect(first.code).toBe(1);
  expect(JSON.parse(first.stdout)).toMatchObject({
    indexed: GOOD + 1 - UNREADABLE,
    duplicates: 1,
    quarantined: 6 + UNREADABLE,
    ignored: 3,
    waiting: 1,
  });
  // The size limit is raised, and the empty file gets a text.
  writeFileSync(at("blank.txt"), makeArticle(500));
  const second = await system.run("ingest", system.inbox, "--json");
  expect(second.code).toBe(1);
  expect(JSON.parse(second.stdout)).toMatchObject({ indexed: 2, quarantined: 4 + UNREADABLE });
  expect(await quarantined()).not.toHaveProperty("large.txt");
  expect(await system.verify()).toMatchObject({ holds: true });
});
