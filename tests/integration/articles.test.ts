import { afterAll, beforeAll, expect, test } from "vitest";
import type { Admission } from "../../pipeline/flight.ts";
import { copyOfAdmission } from "../../search/indices/stored-article.ts";
import { admissionFor } from "../support/admissions.ts";
import { openTestArchive } from "../support/archive.ts";
import { readArticleOf, storedArticleOf } from "../support/texts/articles.ts";

let archive: Awaited<ReturnType<typeof openTestArchive>>;
beforeAll(async () => {
  archive = await openTestArchive();
});
afterAll(() => archive.remove());

test("a document is created once, and never overwritten", async () => {
  const read = readArticleOf("عنوان أول", "نص أول");
  const first = admissionFor("/in/first.txt");
  const second = admissionFor("/in/second.txt");
  expect(await archive.articles.create(read.documentId, storedArticleOf(first, read))).toEqual({
    kind: "created",
  });
  expect(await archive.articles.create(read.documentId, storedArticleOf(second, read))).toEqual({
    kind: "exists",
  });
  expect((await archive.articles.get(read.documentId))?.file.path).toBe("/in/first.txt");
});

test("two files with the same text at the same moment make one document", async () => {
  const read = readArticleOf("عنوان ثان", "نص ثان");
  const kinds = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      archive
        .openArticles()
        .create(read.documentId, storedArticleOf(admissionFor(`/in/${index}.txt`), read))
        .then(({ kind }) => kind),
    ),
  );
  expect(kinds.filter((kind) => kind === "created")).toHaveLength(1);
  expect(kinds.filter((kind) => kind === "exists")).toHaveLength(19);
});

test("copies that join at the same time, from several processes, are all listed, each once", async () => {
  const read = readArticleOf("عنوان ثالث", "نص ثالث");
  const source = admissionFor("/in/source.txt");
  await archive.articles.create(read.documentId, storedArticleOf(source, read));
  const processes = Array.from({ length: 4 }, () => archive.openArticles());
  const copies = Array.from({ length: 100 }, (_, index) =>
    copyOfAdmission(admissionFor(`/in/copy-${index}.txt`), read),
  );
  const twice = [...copies, ...copies, copyOfAdmission(source, read)];
  const joined = await Promise.all(
    twice.map((copy, index) => (processes[index % 4] ?? archive.articles).join(read.documentId, copy)),
  );
  expect(joined.pop()).toBe("source");
  expect(new Set(joined)).toEqual(new Set(["copy"]));
  const document = await archive.articles.get(read.documentId);
  expect(document?.dedup.copies).toBe(100);
  expect(document?.dedup.paths[0]).toBe("/in/source.txt");
  expect(new Set(document?.dedup.paths).size).toBe(100);
  expect(document?.dedup.copy_list).toHaveLength(100);
});

test("a text under thousands of names: the first hundred are listed, all are counted, and the last join costs no more than an early one", async () => {
  const read = readArticleOf("عنوان كثير", "نص كثير");
  const admissions = Array.from({ length: 1_000 }, (_, index) => admissionFor(`/in/many-${index}.txt`));
  const [source = admissionFor("/in/none.txt"), ...others] = admissions;
  await archive.articles.create(read.documentId, storedArticleOf(source, read));
  const processes = [archive.openArticles(), archive.openArticles()];
  const join = async (some: readonly Admission[]): Promise<number> => {
    const startMs = performance.now();
    // Each copy is delivered twice.
    const joined = await Promise.all(
      [...some, ...some].map((admission, index) =>
        (processes[index % 2] ?? archive.articles).join(read.documentId, copyOfAdmission(admission, read)),
      ),
    );
    expect(new Set(joined)).toEqual(new Set(["copy"]));
    return performance.now() - startMs;
  };
  const earlyMs = await join(others.slice(0, 99));
  const sizeOfIt = async () => JSON.stringify(await archive.articles.get(read.documentId)).length;
  const size = await sizeOfIt();
  await join(others.slice(99, -99));
  // Other work on the machine may slow one of them, not all.
  const late = [await join(others.slice(-99)), await join(others.slice(-99)), await join(others.slice(-99))];
  const lateMs = Math.min(...late);
  expect(lateMs).toBeLessThan(earlyMs * 3);
  expect(await sizeOfIt()).toBe(size);
});

test("an outlet that only an unlisted copy names is counted too", async () => {
  const read = readArticleOf("عنوان صحف", "نص صحف");
  const source = admissionFor("/in/paper.txt");
  await archive.articles.create(read.documentId, storedArticleOf(source, read));
  const copy = (index: number, outlet: string | null) => ({
    path: `/in/p${index}.txt`,
    outlet,
    published: null,
  });
  await Promise.all(
    Array.from({ length: 120 }, (_, index) => archive.articles.join(read.documentId, copy(index, null))),
  );
  await archive.articles.join(read.documentId, copy(500, "الوطن"));
  expect((await archive.articles.get(read.documentId))?.dedup).toMatchObject({
    copies: 100,
    outlets: ["الوطن"],
  });
});

test("a copy that joins a document that does not exist is told so", async () => {
  const read = readArticleOf("عنوان رابع", "نص رابع");
  expect(await archive.articles.join(read.documentId, copyOfAdmission(admissionFor("/in/x.txt"), read))).toBe(
    "absent",
  );
  expect(await archive.articles.has(read.documentId)).toBe(false);
});

test("an unknown field is refused, with Elasticsearch's reason", async () => {
  const read = readArticleOf("عنوان خامس", "نص خامس");
  const article = { ...storedArticleOf(admissionFor("/in/x.txt"), read), surprise: 1 };
  expect(await archive.articles.create(read.documentId, article)).toMatchObject({
    kind: "refused",
    why: expect.stringContaining("surprise"),
  });
});

test("a bad document in a batch does not hold up the good ones", async () => {
  const reads = Array.from({ length: 50 }, (_, index) => readArticleOf(`خبر ${index}`, `نص ${index}`));
  const kinds = await Promise.all(
    reads.map(async (read, index) => {
      const article = storedArticleOf(admissionFor(`/in/b${index}.txt`), read);
      const sent = index === 25 ? { ...article, surprise: true } : article;
      return (await archive.articles.create(read.documentId, sent)).kind;
    }),
  );
  expect(kinds.filter((kind) => kind === "created")).toHaveLength(49);
  expect(kinds[25]).toBe("refused");
});
