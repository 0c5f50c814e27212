import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sha256 } from "../../cli/sha256.ts";
import { readBeginning, readSource } from "../../disk/read-source.ts";
import type { FileId } from "../../document/source-file.ts";
import { filesOf } from "../../inspect/document-files.ts";
import { explainPage } from "../../inspect/explanation.ts";
import { quarantinedFileOf, quarantinePageOf } from "../../inspect/quarantined-files.ts";
import { openStatusReport } from "../../inspect/status-report.ts";
import { storyOf } from "../../inspect/story.ts";
import { openThroughput } from "../../observe/throughput.ts";
import { getDocument } from "../../search/client/get-documents.ts";
import type { StoredVersion } from "../../search/settle/versions.ts";
import type { DocumentId } from "../../document/source-file.ts";
import { settleDocuments } from "../../search/settle/settle-documents.ts";
import { findPathVersions } from "../../search/archive/path-versions.ts";
import { type IndexedFile, openIndexedFolder } from "../support/indexed-folder.ts";
import { until } from "../support/until.ts";

const outside = mkdtempSync(join(tmpdir(), "warraq-outside-"));
let folder: Awaited<ReturnType<typeof openIndexedFolder>>;

const body = [
  "أعلن مجلس البلدة أن الجسر القديم سيفتح أمام المارة صباح السبت المقبل، بعد أعمال صيانة دامت ثلاثة أشهر.",
  "وقال المهندس المشرف إن العمال أبدلوا أربعين حجرا، وإن الجسر صار يحمل ضعف ما كان يحمله قبل الصيانة.",
  "ودعا المجلس الأهالي إلى المرور من الطريق الشرقي حتى ذلك اليوم، وشكرهم على صبرهم طوال مدة العمل.",
].join("\n\n");
const page = (headline: string, text: string) =>
  `${headline}\n\n${text}\n\nشارك هذا الخبر\nجميع الحقوق محفوظة\nاقرأ أيضا\n`;

let first: IndexedFile;
let second: IndexedFile;
const failed = new Map<string, FileId>();

beforeAll(async () => {
  folder = await openIndexedFolder();
  first = await folder.index("first.txt", page("فتح الجسر القديم يوم السبت", body));
  const longer = `${body}\n\nوختم المجلس بيانه بالتهنئة.`;
  second = await folder.index("second.txt", page("الجسر القديم يفتح السبت", longer), first.id);
  for (const [name, content, reason] of [
    ["cut.json", '{"title": "خبر",\n "body": "نص', "malformed_json"],
    ["noise.txt", Buffer.from([0x61, 0x00, 0x01, 0x02]), "binary_content"],
    ["blank.txt", "-", "empty_text"],
    ["empty.txt", "--", "empty_text"],
  ] as const)
    failed.set(name, await folder.quarantine(name, content, reason));
  await folder.refresh();
});

afterAll(async () => {
  await folder.remove();
  rmSync(outside, { recursive: true });
});

const explain = (id: string, path?: string, roots: readonly string[] = [folder.root]) =>
  explainPage({ ...folder, sha256, roots, readSource }, id, path);
const files = (id: string) =>
  filesOf(
    {
      ...folder,
      sha256,
      findVersions: (of, paths) => findPathVersions(folder.client, folder.names.versions, of, paths),
      getVersion: async (of) =>
        (await getDocument<StoredVersion>(folder.client, folder.names.versions, of))?.source ?? null,
    },
    id,
  );

test("a story is the same from each of its documents: the lead first, then the copies, with the evidence", async () => {
  const story = await storyOf(folder.storyDocuments, second.id);
  expect(story).toEqual(await storyOf(folder.storyDocuments, first.id));
  expect(story).toMatchObject({
    lead: first.id,
    documents: 2,
    members: [
      { id: first.id, relation: "lead", path: first.path, copies: 1, decision: null },
      { id: second.id, relation: "copy", similarity: 0.8, decision: { relation: "copy" } },
    ],
  });
  await expect(storyOf(folder.storyDocuments, "0".repeat(64))).resolves.toBeNull();
});

test("explains the page line by line while the file is what it was", async () => {
  const explained = await explain(first.id);
  expect(explained).toMatchObject({ path: first.path, source: "file", not_read: null });
  const of = (fate: string) => explained?.lines.filter((line) => line.fate === fate) ?? [];
  expect(of("headline").map(({ text }) => text)).toEqual(["فتح الجسر القديم يوم السبت"]);
  expect(of("body")).toHaveLength(3);
  const left = of("boilerplate");
  expect(left.length).toBeGreaterThan(1);
  expect(left.every(({ kind, reason }) => kind !== null && reason !== "")).toBe(true);
});

test("a path opens nothing unless it is a file of the document, within a watched folder, and unchanged", async () => {
  const { path, id } = await folder.index(
    "third.txt",
    page("السوق يعود إلى الساحة", `${body.slice(0, 200)}.`),
  );
  for (const other of ["/etc/passwd", `${folder.root}/../x`, second.path, `${path}#1`, "", `${path}\u0000`])
    await expect(explain(id, other)).resolves.toBeNull();
  await expect(explain(id, path)).resolves.toMatchObject({ source: "file" });
  const kept = async () => {
    const found = await explain(id, path);
    expect(found?.lines.length).toBeGreaterThan(1);
    expect(found?.lines.every(({ fate }) => fate === "boilerplate")).toBe(true);
    return [found?.source, found?.not_read];
  };
  await expect(explain(id, path, [outside])).resolves.toMatchObject({ not_read: "outside_roots" });
  writeFileSync(join(outside, "secret.txt"), "سر");
  rmSync(path);
  await expect(kept()).resolves.toEqual(["archive", "gone"]);
  symlinkSync(join(outside, "secret.txt"), path);
  await expect(kept()).resolves.toEqual(["archive", "unreadable"]);
  rmSync(path);
  writeFileSync(path, "نص آخر");
  await expect(kept()).resolves.toEqual(["archive", "changed"]);
});

test("a file that is too large to be read in passing is not read", async () => {
  const { path, id } = await folder.index("large.txt", page("الميناء يستقبل سفنا", `${body.slice(0, 150)}.`));
  truncateSync(path, 1_000_001);
  const { file } = folder.admit(path);
  const [record] = (await folder.ledger.get([folder.admit(path).id])).values();
  if (record === undefined) throw new Error("no record");
  await folder.ledger.put([{ ...record, file }]);
  await expect(explain(id)).resolves.toMatchObject({ source: "archive", not_read: "too_large" });
});

test("tells where a document comes from, and what else its files held", async () => {
  const before = await folder.index("changing.txt", page("المدرسة تفتح بابيها", `${body.slice(0, 180)}.`));
  const after = await folder.index(
    "changing.txt",
    page("المدرسة تفتح أبوابها اليوم", `${body.slice(0, 220)}.`),
  );
  await folder.refresh();
  const settling = {
    ...folder,
    policy: "keep" as const,
    assignReturned: async () => undefined,
    sha256,
    nowMs: () => Date.now(),
  };
  await settleDocuments(settling, [before.id as DocumentId, after.id as DocumentId]);
  await folder.client.indices.refresh({ index: `${folder.names.versions}*` });
  await expect(files(before.id)).resolves.toMatchObject({
    total: 0,
    files: [],
    former: [{ path: before.path, state: "indexed" }],
    versions: [{ id: after.id, path: before.path, until: null, is_current: true }],
  });
  await expect(files(after.id)).resolves.toMatchObject({
    total: 1,
    files: [{ path: after.path, state: "indexed", encoding: "utf-8", sha256: /^[0-9a-f]{64}$/u }],
    former: [],
    versions: [{ id: before.id, path: before.path, is_current: false }],
  });
  await expect(files("0".repeat(64))).resolves.toBeNull();
});

test("lists the files in quarantine by reason and page, and shows where one breaks off", async () => {
  const deps = { ...folder, roots: [folder.root], readBeginning };
  const all = await quarantinePageOf(deps, { from: 0, size: 10 });
  expect(all.total).toBe(4);
  expect(all.files.map(({ id }) => id).toSorted()).toEqual([...failed.values()].toSorted());
  const [one, two] = [0, 1].map((from) => quarantinePageOf(deps, { reason: "empty_text", from, size: 1 }));
  const names = [...((await one)?.files ?? []), ...((await two)?.files ?? [])].map(({ path }) => path);
  expect(names.toSorted()).toEqual([join(folder.root, "blank.txt"), join(folder.root, "empty.txt")]);
  await expect(quarantinePageOf(deps, { reason: "no_reason", from: 0, size: 1 })).rejects.toMatchObject({
    code: "WARRAQ_USAGE",
  });

  await expect(quarantinedFileOf(deps, failed.get("cut.json") ?? "")).resolves.toMatchObject({
    reason: "malformed_json",
    message: "cut.json failed",
    excerpt: { of: "fault", position: { line: 2, column: 13 } },
  });
  await expect(quarantinedFileOf(deps, failed.get("noise.txt") ?? "")).resolves.toMatchObject({
    excerpt: { fault: "00 01 02", before: "a" },
  });
  await expect(
    quarantinedFileOf({ ...deps, roots: [outside] }, failed.get("cut.json") ?? ""),
  ).resolves.toMatchObject({ excerpt: null, not_read: "outside_roots" });
  // A file that is well is not in quarantine.
  await expect(quarantinedFileOf(deps, folder.admit(first.path).id)).resolves.toBeNull();
});

test("reports the status of both engines, and of the one that answers", async () => {
  const report = openStatusReport({
    ...folder,
    faults: async () => [],
    warnings: () => [],
    throughput: openThroughput(() => 0),
    retries: { last: () => null },
    links: { queues: "/queues", kibana: null },
    folders: [],
  });
  // On a busy machine the first report may come before an engine has answered.
  await until("the engines have answered", async () => Object.values((await report()).as_of).every(Boolean));
  const found = await report();
  expect(found.ledger).toMatchObject({ quarantined: 4 });
  expect(found.quarantine?.map(({ reason, count }) => [reason, count])[0]).toEqual(["empty_text", 2]);
  expect(found.stages).toMatchObject({ normalize: { waiting: 0 }, index: { waiting: 0 } });
  const silent = openStatusReport({
    ...folder,
    ledger: { ...folder.ledger, counts: () => new Promise(() => undefined) },
    faults: () => new Promise(() => undefined),
    warnings: () => [],
    throughput: openThroughput(() => 0),
    retries: { last: () => null },
    links: { queues: "/queues", kibana: null },
    folders: [],
  });
  await expect(silent()).resolves.toMatchObject({
    ledger: null,
    quarantine: null,
    faults: ["The checks have not answered yet"],
  });
});
