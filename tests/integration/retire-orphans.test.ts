import { afterEach, beforeEach, expect, test } from "vitest";
import { recordOf } from "../../search/indices/ledger-record.ts";
import { copyOfAdmission } from "../../search/indices/article-mapping.ts";
import { findOrphanChanges, type OrphanPolicy, retireOrphans } from "../../search/archive/retire-orphans.ts";
import { admissionFor } from "../support/admissions.ts";
import { openTestArchive } from "../support/archive.ts";
import { readArticleOf, storedArticleOf } from "../support/texts/articles.ts";

let archive: Awaited<ReturnType<typeof openTestArchive>>;
beforeEach(async () => {
  archive = await openTestArchive();
});
afterEach(() => archive.remove());

const read = readArticleOf("عنوان", "نص الخبر");
const { documentId, sha256, encoding } = read;
const first = admissionFor("/in/first.txt");
const copy = admissionFor("/in/copy.txt");

const depsWith = (policy: OrphanPolicy, flying: readonly string[] = []) => ({
  client: archive.client,
  names: archive.names,
  policy,
  isInFlight: async (paths: readonly string[]) => paths.some((path) => flying.includes(path)),
  nowMs: () => 5_000,
});

const put = (state: "indexed" | "deleted", admission = first, epoch = admission.epoch) =>
  archive.ledger.put([recordOf({ ...admission, epoch }, { state, documentId, sha256, encoding })]);

/** A document whose only file has a `deleted` record: the process that should have marked the document died. */
const forget = async (): Promise<void> => {
  await archive.articles.create(documentId, storedArticleOf(first, read));
  await put("deleted");
};

const isMarked = async (): Promise<boolean | null> => {
  const found = (await archive.articles.get(documentId)) as {
    pipeline: { files_gone?: number | null };
  } | null;
  return found === null ? null : (found.pipeline.files_gone ?? null) !== null;
};

const findAll = async (policy: OrphanPolicy) => {
  const all: string[] = [];
  for await (const some of findOrphanChanges(depsWith(policy))) all.push(...some);
  return all;
};

test("an orphan that was not marked is found and marked, and unmarked once a file holds it again", async () => {
  await forget();
  expect(await findAll("keep")).toEqual([documentId]);
  expect(await retireOrphans(depsWith("keep"), [documentId])).toEqual({ removed: [], again: [documentId] });
  expect(await isMarked()).toBe(true);
  expect(await findAll("keep")).toEqual([]);
  await put("indexed", first, first.epoch + 1);
  expect(await findAll("keep")).toEqual([documentId]);
  await retireOrphans(depsWith("keep"), [documentId]);
  expect(await isMarked()).toBe(false);
  expect(await findAll("keep")).toEqual([]);
});

test("a document that a file in flight may hold is left alone until the flight ends", async () => {
  await forget();
  const flying = depsWith("remove", ["/in/first.txt"]);
  expect(await retireOrphans(flying, [documentId])).toEqual({ removed: [], again: [documentId] });
  expect(await isMarked()).toBe(false);
});

test("an orphan is marked before it is removed; a file that joins in between keeps it", async () => {
  await forget();
  await retireOrphans(depsWith("remove"), [documentId]);
  await archive.articles.join(documentId, copyOfAdmission(copy, read));
  expect(await isMarked()).toBe(false);
  await put("indexed", copy);
  expect(await retireOrphans(depsWith("remove"), [documentId])).toEqual({ removed: [], again: [] });
  await put("deleted", copy, copy.epoch + 1);
  await retireOrphans(depsWith("remove"), [documentId]);
  expect(await retireOrphans(depsWith("remove"), [documentId])).toEqual({ removed: [documentId], again: [] });
  expect(await isMarked()).toBeNull();
});
