/**
 * Complaints about watched folders (docs/complaints.md), rows 1 to 7 and 15. Here events alone must do it, without the help of a
 * sweep, except where a test is about sweeps.
 */
import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  cpSync,
  linkSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { decodeName, systemPath } from "../../system/file-name.ts";
import type { Verification } from "../../verify/report.ts";
import { makeArticle } from "../support/texts/make-articles.ts";
import { openSystem, type System, type Up } from "../support/servers/system.ts";
import { until } from "../support/until.ts";

const EVENTS_ONLY = { WARRAQ_SWEEP_MS: "600000", WARRAQ_WATCH_MODE: "events" };
const SWEEPS_ONLY = { WARRAQ_WATCH_MODE: "poll", WARRAQ_LOG_LEVEL: "debug" };
const BROKEN_WATCHES = pathToFileURL(join(import.meta.dirname, "../support/servers/break-watches.mjs")).href;

let system: System;
afterEach(() => system.remove());

const at = (...names: readonly string[]): string => join(system.inbox, ...names);
const elsewhere = (name: string): string => join(system.home, name);

/** Waits until the files are in these states and no others, and this many are `deleted`. */
const untilStates = async (states: Partial<Verification["states"]>, deleted = 0): Promise<Verification> => {
  const wanted = { ...states, deleted };
  let last: unknown;
  const isSo = async () => {
    const counts = Object.entries(await system.ledger()).filter(([, count]) => count > 0);
    const result = await system.verify();
    last = { ...Object.fromEntries(counts), faults: result.faults };
    const fits = counts.every(([state, count]) => wanted[state as keyof typeof wanted] === count);
    const isWhole = counts.length === Object.values(wanted).filter((count) => count > 0).length;
    return result.holds && fits && isWhole ? result : null;
  };
  return until(`the states are ${JSON.stringify(wanted)}`, isSo).catch((error: unknown) => {
    throw new Error(`${String(error)}; they are ${JSON.stringify(last)}`);
  });
};

/** Whether a search finds the article with this number. */
const isFound = async (up: Up, number: number): Promise<boolean> =>
  (await up.search("تقرير")).hits.some(
    ({ headline }) => headline?.startsWith(`تقرير رقم ${number}:`) === true,
  );

/** The ids of the documents, once this many are found. */
const idsFound = (up: Up, documents: number): Promise<readonly string[]> =>
  until(`${documents} are found`, async () => {
    const { hits } = await up.search("تقرير");
    return hits.length === documents ? hits.map(({ id }) => id).toSorted() : null;
  });

interface Sweep {
  readonly files: number;
  readonly admitted: number;
}

/** The sweeps that `up` has logged so far, at the log level `debug`. */
const sweepsOf = (up: Up): readonly Sweep[] =>
  up
    .output()
    .split("\n")
    .filter((line) => line.includes('"message":"swept"'))
    .map((line) => JSON.parse(line) as Readonly<Record<string, number>>)
    .map((line) => ({ files: line["warraq.files"] ?? 0, admitted: line["warraq.admitted"] ?? 0 }));

/** Waits for this many more sweeps that find this many files. Returns how many files they admitted. */
const sweptAgain = async (up: Up, files: number, times: number): Promise<number> => {
  const before = sweepsOf(up).length;
  const later = () => sweepsOf(up).slice(before);
  const isDone = () => later().filter((one) => one.files === files).length >= times;
  await until(`${times} sweeps`, isDone, 300_000);
  return later().reduce((sum, { admitted }) => sum + admitted, 0);
};

const dateBack = (path: string): void => utimesSync(path, new Date("2012-02-03"), new Date("2012-02-03"));

test("row 1: files that are moved, copied, unpacked or linked into the folder are indexed, however old their date", async () => {
  system = openSystem(EVENTS_ONLY);
  const up = await system.up();
  const ways: readonly ((from: string, name: string) => void)[] = [
    (from, name) => renameSync(from, at(name)),
    (from, name) => execFileSync("cp", ["-p", from, at(name)]),
    (from, name) => linkSync(from, at(name)),
    (from, name) => cpSync(from, at(name), { preserveTimestamps: true }),
    // As rsync -a and unzip do: written under another name, dated, then renamed.
    (from, name) => {
      copyFileSync(from, at(`.${name}.Xy7`));
      dateBack(at(`.${name}.Xy7`));
      renameSync(at(`.${name}.Xy7`), at(name));
    },
  ];
  for (const [index, way] of ways.entries()) {
    const from = elsewhere(`${index}.txt`);
    writeFileSync(from, makeArticle(index));
    dateBack(from);
    way(from, `${index}.txt`);
  }
  // A whole folder with sub-folders is moved in.
  mkdirSync(elsewhere("archive/2012/شباط"), { recursive: true });
  writeFileSync(elsewhere("archive/2012/شباط/خبر.txt"), makeArticle(20));
  dateBack(elsewhere("archive/2012/شباط/خبر.txt"));
  renameSync(elsewhere("archive"), at("archive"));
  await untilStates({ indexed: ways.length + 1 });
  expect(statSync(at("3.txt")).mtime.getUTCFullYear()).toBe(2012);
  expect(await up.stop()).toBe(0);
});

test("row 2: a file that is written slowly becomes one document, with its final text", async () => {
  system = openSystem({ ...EVENTS_ONLY, WARRAQ_STABLE_MS: "1500" });
  const up = await system.up();
  const text = makeArticle(1);
  writeFileSync(at("slow.txt"), "");
  for (let start = 0; start < text.length; start += 60) {
    appendFileSync(at("slow.txt"), text.slice(start, start + 60));
    await sleep(300);
  }
  const { documents } = await untilStates({ indexed: 1 });
  expect(documents).toBe(1);
  const [hit] = await system.find("تقرير");
  const shown = JSON.parse((await system.run("show", hit?.id ?? "", "--json")).stdout) as {
    article: { body: string };
  };
  expect(shown.article.body.split("\n").at(-1)).toBe(text.split("\n").at(-1));
  // The file is truncated and rewritten with another text of the same length.
  writeFileSync(at("slow.txt"), makeArticle(2));
  await until("the new text is found", () => isFound(up, 2));
  expect(await up.stop()).toBe(0);
});

test("row 3: an empty file waits, and is read when its text comes", async () => {
  system = openSystem(EVENTS_ONLY);
  writeFileSync(at("before.txt"), "");
  const up = await system.up();
  writeFileSync(at("after.txt"), "");
  await untilStates({ waiting: 2 });
  writeFileSync(at("before.txt"), makeArticle(1));
  writeFileSync(at("after.txt"), makeArticle(2));
  await untilStates({ indexed: 2 });
  expect(await up.stop()).toBe(0);
});

test("row 4: many events and restarts cause one reading", async () => {
  system = openSystem();
  writeFileSync(at("a.txt"), makeArticle(1));
  const read = async () => {
    const [hit] = await system.find("تقرير");
    const shown = JSON.parse((await system.run("show", hit?.id ?? "", "--json")).stdout) as {
      event: { ingested: number };
    };
    return shown.event.ingested;
  };
  let first: number | undefined;
  for (let start = 0; start < 3; start += 1) {
    const up = await system.up();
    for (let event = 0; event < 20; event += 1) {
      chmodSync(at("a.txt"), event % 2 === 0 ? 0o600 : 0o644);
      renameSync(at("a.txt"), at("b.txt"));
      renameSync(at("b.txt"), at("a.txt"));
    }
    const { documents } = await untilStates({ indexed: 1 });
    expect(documents).toBe(1);
    first ??= await read();
    expect(await read()).toBe(first);
    expect(await up.stop()).toBe(0);
  }
});

test("row 5: when events of the folder stop and no more folders can be listened to, sweeps go on and health says so", async () => {
  system = openSystem({ WARRAQ_WATCH_MODE: "events", NODE_OPTIONS: `--import=${BROKEN_WATCHES}` });
  const up = await system.up();
  writeFileSync(at("a.txt"), makeArticle(1));
  mkdirSync(at("sub"));
  writeFileSync(at("sub", "b.txt"), makeArticle(2));
  await untilStates({ indexed: 2 });
  const { warnings } = (await (await fetch(`${up.url}/readyz`)).json()) as { readonly warnings: string[] };
  expect(warnings.join()).toContain("fs.inotify.max_user_watches");
  expect(await up.stop()).toBe(0);
});

test("row 6: without any event, sweeps find new, changed and deleted files; a share that is mounted again is not read again", async () => {
  system = openSystem(SWEEPS_ONLY);
  const up = await system.up();
  mkdirSync(at("sub"));
  writeFileSync(at("sub", "a.txt"), makeArticle(1));
  writeFileSync(at("b.txt"), makeArticle(2));
  await untilStates({ indexed: 2 });
  writeFileSync(at("b.txt"), makeArticle(3));
  await until("the change is found", () => isFound(up, 3));
  await untilStates({ indexed: 2 });
  // The same files on another file system: with other inodes and other status change times.
  execFileSync("cp", ["-a", system.inbox, elsewhere("mounted")]);
  renameSync(system.inbox, elsewhere("before"));
  renameSync(elsewhere("mounted"), system.inbox);
  expect(await sweptAgain(up, 2, 3)).toBe(0);
  rmSync(at("sub", "a.txt"));
  await untilStates({ indexed: 1 }, 1);
  expect(await up.stop()).toBe(0);
});

test("row 7: a root that goes away and comes back loses nothing and is not read again", async () => {
  system = openSystem({ WARRAQ_SWEEP_MS: "300", WARRAQ_LOG_LEVEL: "debug" });
  for (let number = 0; number < 5; number += 1) writeFileSync(at(`${number}.txt`), makeArticle(number));
  const up = await system.up();
  await untilStates({ indexed: 5 });
  const ready = async () => {
    const answer = await fetch(`${up.url}/readyz`);
    return { status: answer.status, faults: ((await answer.json()) as { faults: string[] }).faults };
  };
  const ingested = await idsFound(up, 5);

  renameSync(system.inbox, elsewhere("away"));
  await until("health says so", async () => (await ready()).status === 503);
  expect((await ready()).faults.join()).toContain(system.inbox);
  // The mount point of a share that is not mounted is an empty folder.
  mkdirSync(system.inbox);
  await until("the empty folder is doubted", async () =>
    (await ready()).faults.join().includes("is a share not mounted"),
  );
  // One sweep in twenty looks for deleted files.
  expect(await sweptAgain(up, 0, 21)).toBe(0);
  rmSync(system.inbox, { recursive: true });
  renameSync(elsewhere("away"), system.inbox);
  await until("health is well again", async () => (await ready()).status === 200);
  await untilStates({ indexed: 5 });
  expect(await idsFound(up, 5)).toEqual(ingested);
  writeFileSync(at("new.txt"), makeArticle(9));
  await untilStates({ indexed: 6 });
  expect(await up.stop()).toBe(0);
});

test("row 15: small files, equal beginnings and reused inodes are distinguished", async () => {
  system = openSystem(EVENTS_ONLY);
  const up = await system.up();
  const beginning = makeArticle(1).repeat(200);
  writeFileSync(at("small.txt"), "1");
  writeFileSync(at("one.txt"), `${beginning}\n${makeArticle(12)}`);
  writeFileSync(at("two.txt"), `${beginning}\n${makeArticle(3)}`);
  await untilStates({ indexed: 3 });
  // The file is replaced at once by another of the same size and date.
  const { mtime, size } = statSync(at("one.txt"));
  writeFileSync(at(".next"), `${beginning}\n${makeArticle(22)}`);
  utimesSync(at(".next"), mtime, mtime);
  expect(statSync(at(".next")).size).toBe(size);
  renameSync(at(".next"), at("one.txt"));
  // The new text is a document of its own, and the old one an earlier version of it.
  await until("the replacement is found, and what it replaced is not", async () => {
    const [replacement, replaced] = [await up.search('"رقم 22"'), await up.search('"رقم 12"')];
    return replacement.hits[0]?.path === at("one.txt") && replaced.total === 0;
  });
  await untilStates({ indexed: 3 });
  expect(await up.stop()).toBe(0);
});

test("renamed, moved and deleted files are distinguished from lost ones, folders and odd names included", async () => {
  system = openSystem(EVENTS_ONLY);
  const up = await system.up();
  const odd = decodeName(
    Buffer.concat([Buffer.from(`${system.inbox}/`), Buffer.from([0xce, 0xc8, 0xd1]), Buffer.from(".txt")]),
  );
  const names = ["خبر عاجل.txt", "سطر\nجديد.txt", "\u202Eمقلوب.txt", `${"ط".repeat(125)}.txt`, "Case.txt"];
  for (const [index, name] of names.entries()) writeFileSync(at(name), makeArticle(index));
  writeFileSync(systemPath(odd), makeArticle(10));
  mkdirSync(at("folder", "deep"), { recursive: true });
  writeFileSync(at("folder", "deep", "a.txt"), makeArticle(11));
  await untilStates({ indexed: 7 });

  renameSync(at("Case.txt"), at("case.txt"));
  rmSync(at("خبر عاجل.txt"));
  renameSync(at("folder"), at("renamed"));
  // A renamed file is the file of its document, and no copy of it.
  await untilStates({ indexed: 6 }, 3);
  // Events come from the folder under its new name, and no longer under the old one.
  writeFileSync(at("renamed", "deep", "b.txt"), makeArticle(12));
  await untilStates({ indexed: 7 }, 3);
  renameSync(at("renamed"), elsewhere("out"));
  await untilStates({ indexed: 5 }, 5);
  writeFileSync(at("خبر عاجل.txt"), makeArticle(0));
  // A deleted file that is restored belongs to its document again.
  await untilStates({ indexed: 6 }, 4);
  expect(await up.stop()).toBe(0);
});
