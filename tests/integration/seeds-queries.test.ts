import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sha256 } from "../../cli/sha256.ts";
import { readDocument } from "../../document/read-document.ts";
import { openFinder } from "../../search/find/open-finder.ts";
import { admissionFor } from "../support/admissions.ts";
import { openTestArchive } from "../support/archive.ts";
import { storedArticleOf } from "../support/texts/articles.ts";
import { SEED_QUERIES } from "../support/seed-queries.ts";
import { hasShared, sharedDir } from "../support/shared.ts";

const READ_MS = Date.UTC(2026, 0, 1);

describe.skipIf(!hasShared)("over the seed articles", () => {
  let archive: Awaited<ReturnType<typeof openTestArchive>>;
  const numbers = new Map<string, number>();

  beforeAll(async () => {
    archive = await openTestArchive();
    const folder = join(sharedDir, "seeds");
    const names = readdirSync(folder).toSorted();
    for (const [number, name] of names.entries()) {
      const read = readDocument(readFileSync(join(folder, name)), sha256, { nowMs: READ_MS });
      if (read.kind !== "read") throw new Error(`${name} was not read: ${read.reason}`);
      const { documentId, article, decoded, sha256: fileSha256 } = read;
      const { encoding, confidence } = decoded;
      numbers.set(documentId, number);
      const stored = storedArticleOf(admissionFor(`/seeds/${name}`), {
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

  test.each(SEED_QUERIES)("$query: $why", async ({ query, finds, misses }) => {
    const request = { query, filters: {}, size: 10, from: 0, allCopies: false };
    const { hits } = await openFinder(archive.client, archive.names.articles).find(request);
    const found = new Set(hits.map(({ id }) => numbers.get(id)));
    expect({
      finds: finds.filter((number) => found.has(number)),
      misses: misses.filter((number) => found.has(number)),
    }).toEqual({ finds, misses: [] });
  });
});
