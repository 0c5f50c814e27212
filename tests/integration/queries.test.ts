import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sha256 } from "../../cli/sha256.ts";
import { readDocument } from "../../document/read-document.ts";
import { openFinder } from "../../search/find/open-finder.ts";
import { admissionFor } from "../support/admissions.ts";
import { openTestArchive } from "../support/archive.ts";
import { OWN_QUERIES } from "../support/queries/own-queries.ts";
import type { QueryCase } from "../support/queries/query-case.ts";
import { SEED_QUERIES } from "../support/queries/seed-queries.ts";
import { sharedDir, withShared } from "../support/shared.ts";
import { storedArticleOf } from "../support/texts/articles.ts";

const READ_MS = Date.UTC(2026, 0, 1);

/** Defines the tests over the files of a folder, which are numbered in the order of their names. */
const testQueries = (folder: string, cases: readonly QueryCase[]): void => {
  let archive: Awaited<ReturnType<typeof openTestArchive>>;
  const numbers = new Map<string, number>();

  beforeAll(async () => {
    archive = await openTestArchive();
    for (const [number, name] of readdirSync(folder).toSorted().entries()) {
      const read = readDocument(readFileSync(join(folder, name)), sha256, { nowMs: READ_MS });
      if (read.kind !== "read") throw new Error(`${name} was not read: ${read.reason}`);
      const { documentId, article, decoded, sha256: fileSha256 } = read;
      const { encoding, confidence } = decoded;
      numbers.set(documentId, number);
      const stored = storedArticleOf(admissionFor(`/in/${name}`), {
        documentId,
        article,
        encoding,
        encodingConfidence: confidence,
        sha256: fileSha256,
      });
      await archive.articles.create(documentId, stored);
    }
    await archive.articles.refresh();
  });
  afterAll(() => archive.remove());

  test.each(cases)("$query: $why", async ({ query, finds, misses }) => {
    const request = { query, filters: {}, size: 10, from: 0, allCopies: false };
    const { hits } = await openFinder(archive.client, archive.names.articles).find(request);
    const whole = hits.filter(({ some_words: some }) => some !== true);
    const found = new Set(whole.map(({ id }) => numbers.get(id)));
    expect({
      finds: finds.filter((number) => found.has(number)),
      misses: misses.filter((number) => found.has(number)),
    }).toEqual({ finds, misses: [] });
  });
};

describe("over pages of our own", () => {
  testQueries(join(import.meta.dirname, "../support/queries/pages"), OWN_QUERIES);
});

withShared(() => {
  describe("over the seed articles", () => {
    testQueries(join(sharedDir, "seeds"), SEED_QUERIES);
  });
});
