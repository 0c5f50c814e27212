import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { encodeWindows1256 } from "../support/encode-windows-1256.ts";
import { makeArticle } from "../support/make-articles.ts";
import { openSystem, type System } from "../support/system.ts";
import { until } from "../support/until.ts";

let system: System;
beforeEach(() => {
  system = openSystem();
});
afterEach(() => system.remove());

const settled = (files: number) =>
  until(`${files} files are settled`, async () => {
    const result = await system.verify();
    return result.holds && result.states.queued === 0 && result.files === files ? result : null;
  });

test("what is dropped, moved in, or lies in a sub-folder is searchable within ten seconds", async () => {
  writeFileSync(join(system.inbox, "before.txt"), makeArticle(1));
  const up = await system.up();
  mkdirSync(join(system.inbox, "أرشيف", "2019"), { recursive: true });
  writeFileSync(join(system.inbox, "أرشيف", "2019", "خبر عاجل.txt"), makeArticle(2));
  writeFileSync(join(system.home, "elsewhere.txt"), makeArticle(3));
  renameSync(join(system.home, "elsewhere.txt"), join(system.inbox, "moved.txt"));
  const found = await until(
    "all three are found",
    async () => {
      const { total } = await up.search("تقرير");
      return total === 3;
    },
    10_000,
  );
  expect(found).toBe(true);
  expect(await up.stop()).toBe(0);
});

test("the same text in windows-1256 and UTF-16 joins its document as a copy", async () => {
  const text = makeArticle(4);
  const up = await system.up();
  writeFileSync(join(system.inbox, "utf8.txt"), text);
  await until("the first is indexed", async () => (await up.search("تقرير")).total === 1);
  writeFileSync(join(system.inbox, "utf16.txt"), Buffer.from(text, "utf16le"));
  writeFileSync(join(system.inbox, "bom.txt"), `\uFEFF${text}`);
  writeFileSync(join(system.inbox, "cp1256.txt"), encodeWindows1256(text));
  await until("all are copies", async () => (await up.search("تقرير")).hits[0]?.copies === 4, 10_000);
  expect((await system.verify()).states).toMatchObject({ indexed: 1, duplicate: 3 });
  await up.stop();
});

test("an article as a page and as Markdown joins the document of its plain text", async () => {
  const text = makeArticle(5);
  const [headline = "", ...paragraphs] = text.split("\n").filter((line) => line !== "");
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("\n");
  const page = `<!doctype html><html lang="ar"><head><title>${headline}</title></head>
    <body><nav><a href="/">الرئيسية</a></nav><article><h1>${headline}</h1>${body}</article></body></html>`;
  writeFileSync(join(system.inbox, "a.txt"), text);
  writeFileSync(join(system.inbox, "a.html"), page);
  writeFileSync(join(system.inbox, "a.md"), `# ${headline}\n\n${paragraphs.join("\n\n")}\n`);
  const up = await system.up();
  await until("all are copies", async () => (await up.search("تقرير")).hits[0]?.copies === 3, 20_000);
  expect((await system.verify()).documents).toBe(1);
  await up.stop();
});

test("a restart picks up what came, changed and went while it was away", async () => {
  writeFileSync(join(system.inbox, "a.txt"), makeArticle(1));
  writeFileSync(join(system.inbox, "b.txt"), makeArticle(2));
  const first = await system.up();
  await settled(2);
  await first.stop();

  writeFileSync(join(system.inbox, "a.txt"), makeArticle(3));
  renameSync(join(system.inbox, "b.txt"), join(system.inbox, "c.txt"));
  copyFileSync(join(system.inbox, "c.txt"), join(system.inbox, "d.txt"));
  expect((await system.verify()).holds).toBe(false);

  const second = await system.up();
  const { states, documents } = await settled(3);
  expect(states).toMatchObject({ indexed: 1, duplicate: 2 });
  expect(documents).toBe(3);
  const status = JSON.parse((await system.run("status", "--json")).stdout) as { ledger: object };
  expect(status.ledger).toMatchObject({ deleted: 1 });
  await second.stop();
});

test("files dated long ago or in the future are read once, and stay read", async () => {
  for (const [name, year] of [
    ["old.txt", 2012],
    ["future.txt", 2099],
  ] as const) {
    const path = join(system.inbox, name);
    writeFileSync(path, makeArticle(year));
    utimesSync(path, new Date(Date.UTC(year, 0, 1)), new Date(Date.UTC(year, 0, 1)));
  }
  const once = JSON.parse((await system.run("ingest", join(system.inbox, "future.txt"), "--json")).stdout);
  expect(once).toMatchObject({ indexed: 1, waiting: 0 });
  const up = await system.up();
  expect((await settled(2)).states).toMatchObject({ indexed: 2 });
  await up.stop();
  expect((await system.verify()).states).toMatchObject({ indexed: 2, waiting: 0 });
});

test("the folder is only read", async () => {
  writeFileSync(join(system.inbox, "a.txt"), makeArticle(1));
  const up = await system.up();
  await settled(1);
  await up.stop();
  expect(readdirSync(system.inbox)).toEqual(["a.txt"]);
  expect(readFileSync(join(system.inbox, "a.txt"), "utf8")).toBe(makeArticle(1));
});

test("hidden and temporary names are left alone, and an empty file waits for its text", async () => {
  writeFileSync(join(system.inbox, "good.txt"), makeArticle(1));
  writeFileSync(join(system.inbox, "late.txt"), "");
  for (const name of [".hidden.txt", "a.txt.part", "b.tmp", "c.txt~", "d.crdownload", "e.pdf"])
    writeFileSync(join(system.inbox, name), makeArticle(9));
  const up = await system.up();
  const before = await settled(8);
  expect(before.states).toMatchObject({ indexed: 1, waiting: 1, ignored: 6 });
  writeFileSync(join(system.inbox, "late.txt"), makeArticle(2));
  await until("the late text is found", async () => (await up.search("تقرير")).total === 2, 10_000);
  await up.stop();
});

test("stages can be parted between hosts", async () => {
  const reading = await system.up("--stages", "normalize,deduplicate");
  writeFileSync(join(system.inbox, "a.txt"), makeArticle(1));
  await until("the file waits for enrich", async () => {
    const status = JSON.parse((await system.run("status", "--json")).stdout) as {
      stages: { enrich: { waiting: number } };
    };
    return status.stages.enrich.waiting === 1;
  });
  const writing = await system.up("--stages", "enrich,index");
  await settled(1);
  expect((await writing.search("تقرير")).total).toBe(1);
  expect(await writing.stop()).toBe(0);
  expect(await reading.stop()).toBe(0);
});

test("a second watcher for the same home says who is there", async () => {
  const up = await system.up();
  const second = await system.run("up");
  expect(second.code).toBe(1);
  expect(second.stderr).toContain(String(up.pid));
  expect(second.stderr).toContain("WARRAQ_ALREADY_RUNNING");
  await up.stop();
});
