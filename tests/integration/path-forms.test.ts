import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findOrWiden } from "../../search/find/find-or-widen.ts";
import { admissionFor } from "../support/admissions.ts";
import { openTestArchive } from "../support/archive.ts";
import { readArticleOf, storedArticleOf } from "../support/texts/articles.ts";

/** A name with letters that have composed and decomposed forms: hamza and madda. */
const NAME = "مؤتمر-آب-إدلب";

let archive: Awaited<ReturnType<typeof openTestArchive>>;
let folder: string;
beforeAll(async () => {
  archive = await openTestArchive();
  folder = await mkdtemp(join(tmpdir(), "paths-"));
  for (const form of ["NFC", "NFD"] as const)
    await writeFile(join(folder, `${NAME.normalize(form)}.txt`), form);
  for (const name of await readdir(folder)) {
    const read = readArticleOf(`خبر ${name.normalize("NFC") === name ? "NFC" : "NFD"}`, "نص الخبر");
    await archive.articles.create(read.documentId, storedArticleOf(admissionFor(join(folder, name)), read));
  }
  await archive.articles.refresh();
});
afterAll(async () => {
  await archive.remove();
  await rm(folder, { recursive: true });
});

test.each(["NFC", "NFD"] as const)("a name that is typed in %s finds files of either form", async (form) => {
  for (const typed of [NAME, "إدلب", "آب-إد", join(folder, NAME)]) {
    const { hits } = await findOrWiden(archive.client, archive.names.articles, {
      query: `path:"${typed.normalize(form)}"`,
      filters: {},
      size: 10,
      from: 0,
      allCopies: true,
    });
    expect(hits.map(({ headline }) => headline ?? "").toSorted()).toEqual(["خبر NFC", "خبر NFD"]);
  }
});
