import { expect, test } from "vitest";
import { CATALOG } from "../../queues/catalog.ts";
import type { StoredArticle } from "../../search/indices/stored-article.ts";
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
    articles: { create: async () => ({ kind: "exists" }) as const, join: async () => joined },
    beginEvents: async () => void did.push("begin events"),
    rewriteEvents: async () => void did.push("rewrite events"),
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
  await performJob(CATALOG.index, index, admission, { article, duplicate, enrichment });
  return did;
};

test("a document is rewritten when the file it was made from is read with another result", async () => {
  expect(await readAgain("source", [])).toEqual([
    "revise دار السوسن 0",
    "assign",
    "rewrite events",
    "indexed",
  ]);
});

test("a document whose file is read as before is left alone", async () => {
  expect(await readAgain("source", ["دار السوسن 0"])).toEqual(["assign", "indexed"]);
});

test("a copy changes nothing", async () => {
  expect(await readAgain("copy", [])).toEqual(["assign", "duplicate"]);
});
