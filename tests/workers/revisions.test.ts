import { expect, test } from "vitest";
import { CATALOG } from "../../queues/catalog.ts";
import type { StoredArticle } from "../../search/indices/article-mapping.ts";
import type { JoinOutcome } from "../../search/archive/articles.ts";
import type { Outcome } from "../../search/indices/ledger-record.ts";
import { indexWorker } from "../../workers/index.worker.ts";
import { admissionFor } from "../support/admissions.ts";
import { duplicateOf, enrichment, readArticleOf } from "../support/texts/articles.ts";
import { performJob } from "../support/perform-job.ts";

const admission = admissionFor("/in/a.txt");
const plain = readArticleOf("عنوان", "نص");
/** The same article, without a recurring line. */
const article = {
  ...plain,
  article: {
    ...plain.article,
    boilerplate: [
      { line: 9, kind: "recurring", rule: "position.recurring", unrelated: 12, text: "دار السوسن 7" },
    ],
  },
};

const duplicate = duplicateOf(article);

/** What index does with a file that is read again. The document was made from a reading without these recurring lines. */
const readAgain = async (joined: JoinOutcome, documentKeys: readonly string[]) => {
  const did: string[] = [];
  const index = indexWorker({
    flights: { load: async () => ({ article, duplicate, enrichment }) },
    articles: { create: async () => ({ kind: "exists" }) as const, join: async () => joined },
    assign: async () => void did.push("assign"),
    revisions: {
      isOutdated: async (_, keys) => keys.join("\n") !== documentKeys.join("\n"),
      revise: async (_, { article: { recurring } }: StoredArticle) =>
        void did.push(`revise ${String(recurring)}`),
    },
    close: async (_, { state }: Outcome) => void did.push(state),
    nowMs: () => 1,
    version: "test",
  });
  await performJob(CATALOG.index, index, admission);
  return did;
};

test("a document is rewritten when the file it was made from is read with another result", async () => {
  expect(await readAgain("source", [])).toEqual(["revise دار السوسن 0", "assign", "indexed"]);
});

test("a document whose file is read as before is left alone", async () => {
  expect(await readAgain("source", ["دار السوسن 0"])).toEqual(["assign", "indexed"]);
});

test("a copy changes nothing", async () => {
  expect(await readAgain("copy", [])).toEqual(["assign", "duplicate"]);
});
