import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findOrWiden } from "../../search/find/find-or-widen.ts";
import { figuresBelowFloor } from "../quality/floors.ts";
import { openTestArchive, uniquePrefix } from "../support/archive.ts";
import { OWN_QUESTIONS } from "../support/queries/own-questions.ts";
import { OWN_SAMPLES } from "../support/samples/own-samples.ts";
import { sharedDir, withShared } from "../support/shared.ts";

/** Every fourth question of the corpus: enough to see a fall, few enough for every run. `bench/retrieval.mjs` asks all. */
const EVERY = 4;

interface Passage {
  readonly id: string;
  readonly text: string;
}

interface Question {
  readonly text: string;
  readonly relevant: readonly string[];
}

/** Defines the test of one set of questions; its floors are in `floors.json`. */
const testRetrieval = (
  name: string,
  load: () => { readonly passages: readonly Passage[]; readonly questions: readonly Question[] },
): void => {
  let archive: Awaited<ReturnType<typeof openTestArchive>>;
  let questions: readonly Question[];

  beforeAll(async () => {
    archive = await openTestArchive(undefined, undefined, uniquePrefix());
    const loaded = load();
    questions = loaded.questions;
    await archive.client.bulk({
      index: archive.names.articles,
      operations: loaded.passages.flatMap(({ id, text }) => [
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
    let found = 0;
    let reciprocal = 0;
    for (const { text, relevant } of questions) {
      const wanted = { query: text, filters: {}, size: 10, from: 0, allCopies: false };
      const { hits } = await findOrWiden(archive.client, archive.names.articles, wanted);
      const rank = hits.findIndex(({ id }) => relevant.includes(id));
      if (rank !== 0) process.stdout.write(`${rank < 0 ? "not found" : `rank ${rank + 1}`}: ${text}\n`);
      if (rank < 0) continue;
      found += 1;
      reciprocal += 1 / (rank + 1);
    }
    const recall = (100 * found) / questions.length;
    const mrr = (100 * reciprocal) / questions.length;
    process.stdout.write(
      `${name}: ${questions.length} questions: MRR@10 ${mrr.toFixed(1)}, recall@10 ${recall.toFixed(1)}\n`,
    );
    expect(figuresBelowFloor(["retrieval", "floors", name], { mrr, recall })).toEqual([]);
  });
};

describe("questions in Arabic about articles of our own", () => {
  testRetrieval("own", () => ({
    passages: OWN_SAMPLES.map(({ name, text }) => ({ id: name, text })),
    questions: OWN_QUESTIONS.map(([text, sample]) => ({ text, relevant: [sample] })),
  }));
});

withShared(() => {
  const jsonLines = <Line>(name: string): readonly Line[] =>
    readFileSync(join(sharedDir, "eval", "retrieval", "xquad-ar", name), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Line);

  describe("questions in Arabic, as the product answers them", () => {
    testRetrieval("xquad", () => ({
      passages: jsonLines<Passage>("passages.jsonl"),
      questions: jsonLines<Question>("queries.jsonl").filter((_, index) => index % EVERY === 0),
    }));
  });
});
