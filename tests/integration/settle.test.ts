import { afterAll, beforeAll, expect, test } from "vitest";
import { sha256 } from "../../cli/sha256.ts";
import type { DocumentId } from "../../document/source-file.ts";
import type { Admission, ReadArticle } from "../../pipeline/flight.ts";
import { getDocument } from "../../search/client/get-documents.ts";
import { type Outcome, recordOf } from "../../search/indices/ledger-record.ts";
import { copyOfAdmission } from "../../search/indices/stored-article.ts";
import { documentsAround, findUnsettled } from "../../search/settle/find-unsettled.ts";
import { openLedgerChanges } from "../../search/settle/ledger-changes.ts";
import { type OrphanPolicy, settleDocuments } from "../../search/settle/settle-documents.ts";
import type { StoredVersion } from "../../search/settle/versions.ts";
import { openFollower } from "../../watch/follow-ledger.ts";
import { admissionFor } from "../support/admissions.ts";
import { openTestArchive } from "../support/archive.ts";
import { readArticleOf, storedArticleOf } from "../support/texts/articles.ts";

let archive: Awaited<ReturnType<typeof openTestArchive>>;
beforeAll(async () => {
  archive = await openTestArchive();
});
afterAll(() => archive.remove());

let clockMs = 1_700_000_000_000;
let files = 0;
/** A path that no other test uses. */
const newPath = (name = "a.txt"): string => `/in/${(files += 1)}/${name}`;
const textOf = (words: string): ReadArticle =>
  readArticleOf(`عنوان ${words} ${(files += 1)}`, `نص الخبر ${words}`);

const passMs = (ms: number): void => {
  clockMs += ms;
};
const admit = (path: string): Admission => admissionFor(path, { epoch: (clockMs += 10), seenMs: clockMs });
const record = (admission: Admission, outcome: Outcome) => archive.ledger.put([recordOf(admission, outcome)]);

/** A path comes to hold a text, as the pipeline has it. */
const hold = async (path: string, read: ReadArticle): Promise<void> => {
  const admission = admit(path);
  const { documentId, encoding } = read;
  await record(admission, { state: "queued" });
  const created = await archive.articles.create(documentId, storedArticleOf(admission, read));
  const isCopy =
    created.kind === "exists" &&
    (await archive.articles.join(documentId, copyOfAdmission(admission, read))) === "copy";
  await record(admission, {
    documentId,
    sha256: read.sha256,
    encoding,
    ...(isCopy ? { state: "duplicate", reason: "exact_duplicate" } : { state: "indexed" }),
  });
};
/** A file is gone. As in intake, its record keeps what was known of it. */
const lose = async (path: string, read: ReadArticle): Promise<void> => {
  const { documentId, sha256: hash } = read;
  await record(admit(path), { state: "deleted", reason: "file_vanished", documentId, sha256: hash });
};

/** The documents that came back from the versions, in turn. */
const returned: DocumentId[] = [];
const depsWith = (policy: OrphanPolicy) => ({
  ...archive,
  policy,
  assignReturned: async (ids: readonly DocumentId[]) => void returned.push(...ids),
  sha256,
  nowMs: () => clockMs,
});
const followWith = (policy: OrphanPolicy) => {
  const deps = depsWith(policy);
  return openFollower(
    {
      changes: openLedgerChanges(archive.client, archive.names.files),
      documentsAround: (records) => documentsAround(deps, records),
      settle: (ids, paths) => settleDocuments(deps, ids, paths),
    },
    null,
  );
};
const settle = async (policy: OrphanPolicy = "keep"): Promise<void> => {
  const follower = followWith(policy);
  // A version that is a document again is settled three times.
  for (let round = 0; round < 3; round += 1) await follower.catchUp();
  expect(await unsettled(policy)).toEqual([]);
};
const unsettled = async (policy: OrphanPolicy = "keep") => {
  const all: DocumentId[] = [];
  for await (const ids of findUnsettled(depsWith(policy))) all.push(...ids);
  return all;
};

/** What a document says of its files; null if it is none. */
const saysOf = async ({ documentId }: ReadArticle) => {
  const found = await getDocument<StoredVersion>(archive.client, archive.names.articles, documentId);
  if (found === null) return null;
  const { dedup, file, pipeline } = found.source;
  return {
    copies: dedup.copies,
    paths: dedup.paths,
    former: dedup.former_paths?.map(({ path }) => path) ?? [],
    file: file.path,
    isGone: ((pipeline as { readonly files_gone?: number | null }).files_gone ?? null) !== null,
  };
};
const versionOf = async ({ documentId }: ReadArticle) =>
  (await getDocument<StoredVersion>(archive.client, archive.names.versions, documentId))?.source.version ??
  null;

test("a file that is renamed has one copy, at its new path; the former path is history", async () => {
  const [from, to] = [newPath(), newPath()];
  const read = textOf("أول");
  await hold(from, read);
  await hold(to, read);
  await lose(from, read);
  await settle();
  expect(await saysOf(read)).toEqual({ copies: 1, paths: [to], former: [from], file: to, isGone: false });
  const { former_paths: former = [] } =
    (await getDocument<StoredVersion>(archive.client, archive.names.articles, read.documentId))?.source
      .dedup ?? {};
  expect(former).toEqual([{ path: from, since: expect.any(Number), until: clockMs }]);
  // And back again.
  await hold(from, read);
  await lose(to, read);
  await settle();
  expect(await saysOf(read)).toEqual({ copies: 1, paths: [from], former: [to], file: from, isGone: false });
});

test("a rename that nobody joined to its document is found by the ledger alone", async () => {
  const [from, to] = [newPath(), newPath()];
  const read = textOf("ثان");
  await hold(from, read);
  await lose(from, read);
  const { documentId, sha256: hash } = read;
  await record(admit(to), { state: "duplicate", reason: "exact_duplicate", documentId, sha256: hash });
  await settle();
  expect(await saysOf(read)).toEqual({ copies: 1, paths: [to], former: [from], file: to, isGone: false });
  const records = [...(await archive.ledger.get([admissionFor(to).id])).values()];
  expect(records).toMatchObject([{ state: "indexed" }]);
});

test("a corrected text takes the place of the old one, which becomes its earlier version", async () => {
  const path = newPath();
  const [old, corrected, again] = [textOf("مقتل ثلاثة"), textOf("مقتل خمسة"), textOf("مقتل سبعة")];
  await hold(path, old);
  await hold(path, corrected);
  await settle();
  expect(await saysOf(old)).toBeNull();
  expect(await versionOf(old)).toMatchObject({ paths: [path], until: clockMs });
  expect(await saysOf(corrected)).toMatchObject({ copies: 1, paths: [path], isGone: false });
  await hold(path, again);
  await settle();
  expect(await versionOf(corrected)).toMatchObject({ paths: [path] });
  // Reverted: the text is a document again, and no version any more.
  await hold(path, old);
  await settle();
  expect(await saysOf(old)).toMatchObject({ copies: 1, paths: [path] });
  expect(await versionOf(old)).toBeNull();
  expect(await versionOf(again)).toMatchObject({ paths: [path] });
});

test("a text is never a document and an earlier version at once, wherever a process dies or a file comes back", async () => {
  const path = newPath();
  const [old, corrected] = [textOf("مقتل تسعة"), textOf("مقتل عشرة")];
  await hold(path, old);
  await hold(path, corrected);
  await settle();
  // The version was written and the document not deleted, since a file came to hold the text meanwhile: nothing else says so.
  const { documentId } = corrected;
  const { source } =
    (await getDocument<StoredVersion>(archive.client, archive.names.articles, documentId)) ?? {};
  const document = { ...source, version: { paths: [path], until: clockMs } };
  await archive.client.index({ index: archive.names.versions, id: documentId, document, refresh: true });
  expect(await unsettled()).toEqual([documentId]);
  await settleDocuments(depsWith("keep"), [documentId]);
  expect(await versionOf(corrected)).toBeNull();
  expect(await versionOf(old)).toMatchObject({ paths: [path] });
  await settle();
  expect(await saysOf(corrected)).toMatchObject({ copies: 1, paths: [path], isGone: false });
  // Of two processes, one has read the document to move it when the other takes its version away.
  const read = await getDocument<StoredVersion>(archive.client, archive.names.articles, documentId);
  await archive.client.index({ index: archive.names.versions, id: documentId, document, refresh: true });
  await settleDocuments(depsWith("keep"), [documentId]);
  const isDeleted = await archive.client
    .delete({ index: archive.names.articles, id: documentId, ...read?.version })
    .catch(() => false);
  expect(isDeleted).toBe(false);
});

test("an old text that another path holds stays a document, without the path that left it", async () => {
  const [path, other] = [newPath(), newPath()];
  const [old, corrected] = [textOf("قديم"), textOf("جديد")];
  await hold(path, old);
  await hold(other, old);
  await hold(path, corrected);
  await settle();
  expect(await saysOf(old)).toEqual({
    copies: 1,
    paths: [other],
    former: [path],
    file: other,
    isGone: false,
  });
  expect(await versionOf(old)).toBeNull();
});

test("the beginning of an upload leaves no trace; after an hour it was a text of its own", async () => {
  const whole = { headline: "حريق المرفأ", body: "اندلع حريق فجر أمس.\n\nوأرسلت العينات إلى المختبر." };
  const half = readArticleOf(whole.headline, "اندلع حريق فجر أمس.\n\nوأرسلت الع");
  const all = readArticleOf(whole.headline, whole.body);
  const path = newPath();
  await hold(path, half);
  await hold(path, all);
  await settle();
  expect([await saysOf(half), await versionOf(half)]).toEqual([null, null]);
  expect(await saysOf(all)).toMatchObject({ copies: 1, paths: [path] });

  const later = newPath();
  await hold(later, half);
  passMs(3_700_000);
  await hold(later, all);
  await settle();
  expect(await saysOf(half)).toBeNull();
  expect(await versionOf(half)).toMatchObject({ paths: [later] });
});

test("a deleted text stays and is marked, and is unmarked when a file holds it again", async () => {
  const path = newPath();
  const read = textOf("محذوف");
  await hold(path, read);
  await lose(path, read);
  await settle();
  expect(await saysOf(read)).toEqual({ copies: 0, paths: [], former: [path], file: path, isGone: true });
  const other = newPath();
  await hold(other, read);
  await settle();
  expect(await saysOf(read)).toEqual({
    copies: 1,
    paths: [other],
    former: [path],
    file: other,
    isGone: false,
  });
});

test("what comes to the path of a deleted file much later is another text; at once, it is its correction", async () => {
  const [path, other] = [newPath(), newPath()];
  const [deleted, next, replaced, correction] = [textOf("أ"), textOf("ب"), textOf("ج"), textOf("د")];
  await hold(path, deleted);
  await lose(path, deleted);
  await settle();
  passMs(3_600_000);
  await hold(path, next);
  await hold(other, replaced);
  await lose(other, replaced);
  await settle();
  await hold(other, correction);
  await settle();
  expect(await saysOf(deleted)).toMatchObject({ copies: 0, isGone: true });
  expect(await saysOf(replaced)).toBeNull();
  expect(await versionOf(replaced)).toMatchObject({ paths: [other] });
});

test("where deleted texts are removed, one goes after a while, unless a file holds it again by then", async () => {
  const [path, other, changed] = [newPath(), newPath(), newPath()];
  const [read, kept, old] = [textOf("يزال"), textOf("يبقى"), textOf("قديم")];
  await hold(path, read);
  await hold(other, kept);
  await hold(changed, old);
  await lose(path, read);
  await lose(other, kept);
  await hold(changed, textOf("جديد"));
  const follower = followWith("remove");
  await follower.catchUp();
  expect(await saysOf(read)).toMatchObject({ isGone: true });
  const renamed = newPath();
  await hold(renamed, kept);
  passMs(20_000);
  await follower.catchUp();
  await follower.catchUp();
  expect([await saysOf(read), await saysOf(old), await versionOf(old)]).toEqual([null, null, null]);
  expect(await saysOf(kept)).toMatchObject({ copies: 1, paths: [renamed], isGone: false });
});

test("where deleted texts are removed, one goes although the process that marked it has ended", async () => {
  const path = newPath();
  const read = textOf("يزال لاحقا");
  await hold(path, read);
  await lose(path, read);
  await followWith("remove").catchUp();
  expect(await saysOf(read)).toMatchObject({ isGone: true });
  passMs(20_000);
  expect(await unsettled("remove")).toContain(read.documentId);
  expect(await unsettled("keep")).not.toContain(read.documentId);
  await settleDocuments(depsWith("remove"), await unsettled("remove"));
  expect(await saysOf(read)).toBeNull();
});

test("a path that is being read or written keeps its place until it is known what it holds", async () => {
  const path = newPath();
  const read = textOf("قيد القراءة");
  await hold(path, read);
  await record(admit(path), { state: "waiting", reason: "not_stable" });
  await followWith("keep").catchUp();
  expect(await saysOf(read)).toMatchObject({ copies: 1, paths: [path], isGone: false });
  await record(admit(path), { state: "waiting", reason: "empty_file" });
  await settle();
  expect(await saysOf(read)).toMatchObject({ copies: 0, isGone: true });
});

test("a text in more files than are listed is counted by the ledger, up and down", async () => {
  const read = textOf("كثير");
  const paths = Array.from({ length: 130 }, () => newPath());
  await hold(paths[0] ?? "", read);
  await Promise.all(paths.slice(1).map((path) => hold(path, read)));
  await settle();
  expect(await saysOf(read)).toMatchObject({ copies: 130, paths: expect.objectContaining({ length: 100 }) });
  await Promise.all(paths.slice(0, 60).map((path) => lose(path, read)));
  await settle();
  const says = await saysOf(read);
  expect(says).toMatchObject({ copies: 70 });
  expect(says?.paths.toSorted()).toEqual(paths.slice(60).toSorted());
});

test("a record of a document that is nowhere is read again, and a version that a file holds is returned", async () => {
  const [path, other] = [newPath(), newPath()];
  const [lost, old] = [textOf("ضائع"), textOf("نسخة")];
  const { documentId, sha256: hash } = lost;
  await record(admit(path), { state: "indexed", documentId, sha256: hash });
  await hold(other, old);
  await hold(other, textOf("بعدها"));
  await settle();
  expect([...(await archive.ledger.get([admissionFor(path).id])).values()]).toMatchObject([
    { state: "waiting", reason: "not_stable" },
  ]);
  const renamed = newPath();
  await record(admit(renamed), { state: "duplicate", documentId: old.documentId, sha256: old.sha256 });
  await settle();
  expect(returned).toContain(old.documentId);
  expect(await saysOf(old)).toMatchObject({ copies: 1, paths: [renamed], file: renamed });
  expect(await versionOf(old)).toBeNull();
});

test("a version that a file holds again keeps until the document has a story, whenever its process dies", async () => {
  const [path, renamed] = [newPath(), newPath()];
  const old = textOf("تعود");
  await hold(path, old);
  await hold(path, textOf("بعدها أيضا"));
  await settle();
  await record(admit(renamed), { state: "duplicate", documentId: old.documentId, sha256: old.sha256 });
  const dying = {
    ...depsWith("keep"),
    assignReturned: async () => {
      throw new Error("died");
    },
  };
  await settleDocuments(dying, [old.documentId], [renamed]);
  await expect(settleDocuments(dying, [old.documentId], [renamed])).rejects.toThrow("died");
  expect(await unsettled()).toContain(old.documentId);
  await settle();
  expect(returned.filter((id) => id === old.documentId)).toHaveLength(1);
  expect(await saysOf(old)).toMatchObject({ copies: 1, paths: [renamed] });
  expect(await versionOf(old)).toBeNull();
});

test("a ledger that was deleted and made anew is followed from its beginning, though it has the same name", async () => {
  const { client, names } = archive;
  const path = newPath();
  const admission = admit(path);
  await record(admission, { state: "queued" });
  const document = (await getDocument<object>(client, names.files, admission.id))?.source;
  const index = `${names.files}-again`;
  const changes = openLedgerChanges(client, index);
  for (let count = 0; count < 5; count += 1) await client.index({ index, id: admission.id, document });
  const before = await changes.now();
  await client.indices.delete({ index });
  await client.index({ index, id: admission.id, document });
  const paths: string[] = [];
  for await (const { records } of changes.since(before)) paths.push(...records.map(({ file }) => file.path));
  expect(paths).toEqual([path]);
  await client.indices.delete({ index });
});
