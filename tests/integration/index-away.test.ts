import { expect, test } from "vitest";
import { OutageError } from "../../pipeline/errors.ts";
import { searchFaults } from "../../search/client/search-faults.ts";
import {
  createFirstIndex,
  findDriftedTemplates,
  prepareIndices,
} from "../../search/indices/prepare-indices.ts";
import { toStoredArticle } from "../../search/indices/stored-article.ts";
import { getArticle } from "../../search/settle/versions.ts";
import { admissionFor } from "../support/admissions.ts";
import { openTestArchive } from "../support/archive.ts";
import { duplicateOf, enrichment, readArticleOf } from "../support/texts/articles.ts";

test("an index that somebody closes or deletes is an outage of which health tells, and no fault of a document", async () => {
  const archive = await openTestArchive(undefined, 300);
  const { client, names, articles, ledger } = archive;
  const admission = admissionFor("/in/a.txt");
  const article = readArticleOf("عنوان", "نص");
  const { documentId } = article;
  const stored = toStoredArticle(admission, article, duplicateOf(article), enrichment, {
    nowMs: 1,
    version: "1",
  });
  const faults = () => searchFaults(client, names);
  const index = `${names.articles}-000001`;
  try {
    expect(await faults()).toEqual([]);
    // The index of versions is made with the first of them.
    expect(await getArticle(client, names, documentId)).toBeNull();

    await client.indices.close({ index });
    expect(await faults()).toEqual([expect.stringContaining(`${index} is closed`)]);
    await expect(articles.has(documentId)).rejects.toThrow(OutageError);
    await expect(articles.get(documentId)).rejects.toThrow(OutageError);
    await expect(articles.create(documentId, stored)).rejects.toThrow(OutageError);
    await client.indices.open({ index });
    expect(await articles.create(documentId, stored)).toEqual({ kind: "created" });

    await client.indices.delete({ index });
    expect(await faults()).toEqual([expect.stringContaining("no index behind")]);
    await expect(articles.has(documentId)).rejects.toThrow(OutageError);
    await expect(articles.create(documentId, stored)).rejects.toThrow(OutageError);

    await client.indices.delete({ index: `${names.files}-000001` });
    await expect(ledger.get([admission.id])).rejects.toThrow(OutageError);
  } finally {
    await archive.remove();
  }
});

test("a write block, as a reindex that died leaves it, is a fault of which health tells, on whichever index it is", async () => {
  const archive = await openTestArchive();
  const { client, names } = archive;
  try {
    for (const index of [names.articlesIndex, names.filesIndex, names.eventsIndex]) {
      await client.indices.addBlock({ index, block: "write" });
      expect(await searchFaults(client, names)).toEqual([
        expect.stringMatching(new RegExp(`write block is on ${index},.*\\./warraq reindex`, "u")),
      ]);
      await client.indices.putSettings({ index, settings: { blocks: { write: null } } as never });
    }
    expect(await searchFaults(client, names)).toEqual([]);
  } finally {
    await archive.remove();
  }
});

test("the template of an index that a snapshot brought back is written at the next start", async () => {
  const archive = await openTestArchive();
  const { client, names, prefix } = archive;
  const { versions: alias, versionsIndex: index } = names;
  try {
    await createFirstIndex(client, { alias, index });
    await client.indices.deleteIndexTemplate({ name: alias });
    expect(await findDriftedTemplates(client, prefix)).toEqual([alias]);
    await prepareIndices(client, prefix);
    expect(await findDriftedTemplates(client, prefix)).toEqual([]);
  } finally {
    await archive.remove();
  }
});
