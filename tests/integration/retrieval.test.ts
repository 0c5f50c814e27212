import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findOrWiden } from "../../search/find/find-or-widen.ts";
import floors from "../quality/floors.json" with { type: "json" };
import { openTestArchive } from "../support/archive.ts";
import { hasShared, sharedDir } from "../support/shared.ts";

/** Every so many questions: enough to see a fall, few enough for every run. `bench/retrieval.mjs` asks all. */
const EVERY = 4;

interface Question {
  readonly text: string;
  readonly relevant: readonly string[];
}

const jsonLines = <Line>(name: string): readonly Line[] =>
  readFileSync(join(sharedDir, "eval", "retrieval", "xquad-ar", name), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);

describe.skipIf(!hasShared)("questions in Arabic, as the product answers them", () => {
  let archive: Awaited<ReturnType<typeof openTestArchive>>;

  beforeAll(async () => {
    archive = await openTestArchive();
    const passages = jsonLines<{ readonly id: string; readonly text: string }>("passages.jsonl");
    await archive.client.bulk({
      index: archive.names.articles,
      operations: passages.flatMap(({ id, text }) => [
        { create: { _id: id } },
        {
          article: { headline: "", body: text },
          dedup: { story_id: id, copies: 1, copy_list: [{ path: `/${id}` }] },
          file: { path: `/${id}` },
        },
      ]),
    });
    await archive.client.indices.forcemerge({ index: archive.names.articles, max_num_segments: 1 });
    await archive.articles.refresh();
  });
  afterAll(() => archive.remove());

  test("find the passage that answers them", async () => {
    const questions = jsonLines<Question>("queries.jsonl").filter((_, index) => index % EVERY === 0);
    let found = 0;
    let reciprocal = 0;
    for (const { text, relevant } of questions) {
      const wanted = { query: text, filters: {}, size: 10, from: 0, allCopies: false };
      const { hits } = await findOrWiden(archive.client, archive.names.articles, wanted);
      const rank = hits.findIndex(({ id }) => relevant.includes(id));
      if (rank < 0) continue;
      found += 1;
      reciprocal += 1 / (rank + 1);
    }
    const recall = (100 * found) / questions.length;
    const mrr = (100 * reciprocal) / questions.length;
    process.stdout.write(
      `${questions.length} questions: MRR@10 ${mrr.toFixed(1)}, recall@10 ${recall.toFixed(1)}\n`,
    );
    const { mrr: leastMrr, recall: leastRecall } = floors.retrieval.floors.xquad;
    expect(mrr).toBeGreaterThanOrEqual(leastMrr);
    expect(recall).toBeGreaterThanOrEqual(leastRecall);
  });
});
