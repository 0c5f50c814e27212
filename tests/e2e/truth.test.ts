/** The archive shows what the files say now: after corrections, slow uploads, renames, moves and deletions, by events alone. */
import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeArticle } from "../support/texts/make-articles.ts";
import { openSystem, type System, type Up } from "../support/servers/system.ts";
import { until } from "../support/until.ts";

let system: System;
let up: Up;
beforeAll(async () => {
  system = openSystem({ WARRAQ_SWEEP_MS: "600000", WARRAQ_WATCH_MODE: "events" });
  up = await system.up();
});
afterAll(async () => {
  await up.stop();
  await system.remove();
});

const at = (...names: readonly string[]): string => join(system.inbox, ...names);
const write = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

/** The results, as far as they say which file they are of. */
const found = async (query: string) =>
  (await up.search(query)).hits.map(({ path, copies, headline }) => ({ path, copies, headline }));

/** Waits until a search finds exactly these paths, each with one copy. */
const untilFound = (query: string, ...paths: readonly string[]) => {
  let last: unknown;
  return until(`${query} is in ${paths.join(" ")}`, async () => {
    const hits = await found(query);
    last = hits;
    const isRight =
      hits.length === paths.length && hits.every(({ copies, path }) => copies === 1 && paths.includes(path));
    return isRight ? hits : null;
  }).catch((error: unknown) => {
    throw new Error(`${String(error)}; found ${JSON.stringify(last)}`);
  });
};

/** When a document was written: later, if its file is read again. */
const writtenMs = async (query: string): Promise<number> => {
  const [hit] = (await up.search(query)).hits;
  const answer = await fetch(`${up.url}/api/documents/${hit?.id}`);
  return ((await answer.json()) as { readonly event: { readonly ingested: number } }).event.ingested;
};

/** An article with a word of its own. */
const articleWith = (word: string, number: number): string =>
  `خبر ${word} من المدينة رقم ${number}\n\n${makeArticle(number).split("\n").slice(2).join("\n")}\n`;
const PARAGRAPHS = makeArticle(77).split("\n").slice(2).join("\n");

test("a correction takes the place of what it corrects", async () => {
  const path = at("corr", "a.txt");
  write(
    path,
    `مقتل ثلاثة في انهيار مبنى بحي الزيتون\n\nأعلنت البلدية مقتل ثلاثة أشخاص زعفران.\n${PARAGRAPHS}\n`,
  );
  await untilFound("زعفران", path);
  write(
    path,
    `إصابة ثلاثة في انهيار مبنى بحي الزيتون\n\nصححت البلدية: أصيب ثلاثة أشخاص كركدن.\n${PARAGRAPHS}\n`,
  );
  await untilFound("كركدن", path);
  await untilFound('"زعفران"');
  expect((await system.verify()).faults).toEqual([]);
});

test("an upload that pauses is one article in the end", async () => {
  const path = at("upload", "slow.txt");
  const text = `${articleWith("بلوط", 78)}\nوأعلنت الإدارة نتيجة فحص العينات أمس، وهي سنديان.\n`;
  const cut = Math.floor(text.length / 2);
  write(path, text.slice(0, cut));
  await untilFound("بلوط", path);
  appendFileSync(path, text.slice(cut));
  await untilFound("سنديان", path);
  await untilFound("بلوط", path);
  const { hits } = await up.search('"بلوط"');
  expect(hits).toHaveLength(1);
});

test("a file that is moved into a sub-folder has one path at once, and is not read again", async () => {
  const path = at("semi.txt");
  write(path, articleWith("صنوبر", 79));
  await untilFound("صنوبر", path);
  const before = await writtenMs("صنوبر");
  const to = at("2024", "05", "semi-renamed.txt");
  mkdirSync(dirname(to), { recursive: true });
  renameSync(path, to);
  await untilFound("صنوبر", to);
  expect(await writtenMs("صنوبر")).toBe(before);
  expect((await system.verify()).faults).toEqual([]);
});

test("the files of a folder that is renamed are at their new paths, in sub-folders too", async () => {
  const names = ["1.txt", "2.txt", "عميق/3.txt", "عميق/أعمق/4.txt"];
  for (const [index, name] of names.entries()) write(at("قديم", name), articleWith("سرو", 90 + index));
  await untilFound("سرو", ...names.map((name) => at("قديم", name)));
  mkdirSync(at("أرشيف"));
  renameSync(at("قديم"), at("أرشيف", "جديد"));
  await untilFound("سرو", ...names.map((name) => at("أرشيف", "جديد", name)));
  expect((await system.verify()).faults).toEqual([]);
});

test("right after a file was deleted, verify has nothing to say", async () => {
  const path = at("gone.txt");
  write(path, articleWith("عرعر", 80));
  await untilFound("عرعر", path);
  rmSync(path);
  expect((await system.verify()).faults).toEqual([]);
  const { hits } = await up.search("عرعر");
  expect(hits.map(({ copies }) => copies)).toEqual([0]);
});
