import { describe, expect, test } from "vitest";
import type { DocumentId } from "../../document/source-file.ts";
import type { Admission } from "../../pipeline/flight.ts";
import { CATALOG } from "../../queues/catalog.ts";
import { deduplicateWorker } from "../../workers/deduplicate.worker.ts";
import { enrichWorker } from "../../workers/enrich.worker.ts";
import { indexWorker } from "../../workers/index.worker.ts";
import { normalizeWorker } from "../../workers/normalize.worker.ts";
import { closeFlightWith } from "../../workers/close-flight.ts";
import type { CreateOutcome, JoinOutcome } from "../../search/archive/articles.ts";
import type { Outcome } from "../../search/indices/ledger-record.ts";
import { admissionFor } from "../support/admissions.ts";
import { duplicateOf, enrichment, readArticleOf } from "../support/texts/articles.ts";
import { enrichmentWith, eventOf } from "../support/texts/enrichments.ts";
import { performJob } from "../support/perform-job.ts";

const admission = admissionFor("/in/a.txt");
const article = readArticleOf("عنوان", "نص");
const { documentId } = article;

/** Records what a handle did, in order. */
const witness = () => {
  const did: string[] = [];
  const outcomes: Outcome[] = [];
  return {
    did,
    outcomes,
    close: async (_: Admission, outcome: Outcome) => {
      did.push(`close ${outcome.state}`);
      outcomes.push(outcome);
    },
  };
};

describe("normalize", () => {
  const whole = { trusts: async () => true, unpack: async () => null, reopen: async () => undefined };
  const read = { kind: "read", bytes: new Uint8Array() } as const;
  const reading = {
    kind: "read",
    documentId,
    sha256: "s",
    article: article.article,
    decoded: { encoding: "utf-8", hadByteOrderMark: false, confidence: 1, evidence: "" },
    characters: 1,
  } as const;

  test("does not open a file that a job may not name", async () => {
    const { did, close } = witness();
    const handle = normalizeWorker({
      ...whole,
      trusts: async () => false,
      unpack: async () => {
        did.push("opened");
        return null;
      },
      readSource: async () => {
        did.push("opened");
        return read;
      },
      readDocument: () => reading,
      close,
    });
    expect(await performJob(CATALOG.normalize, handle, admission)).toMatchObject({
      kind: "rejected",
      reason: "outside_roots",
    });
    expect(did).toEqual([]);
  });

  test("adds the article", async () => {
    const { did, close } = witness();
    const handle = normalizeWorker({
      ...whole,
      readSource: async () => read,
      readDocument: () => reading,
      close,
    });
    expect(await performJob(CATALOG.normalize, handle, admission)).toEqual({
      kind: "forwarded",
      adds: {
        article: {
          documentId,
          sha256: "s",
          encoding: "utf-8",
          encodingConfidence: 1,
          article: article.article,
        },
      },
    });
    expect(did).toEqual([]);
  });

  test("rejects a file that cannot be read, with reason and detail", async () => {
    const { did, close } = witness();
    const handle = normalizeWorker({
      ...whole,
      readSource: async () => read,
      readDocument: () => ({ kind: "rejected", reason: "binary_content", detail: "zip", sha256: "s" }),
      close,
    });
    expect(await performJob(CATALOG.normalize, handle, admission)).toEqual({
      kind: "rejected",
      reason: "binary_content",
      detail: "zip",
    });
    expect(did).toEqual([]);
  });

  test.each([
    ["changed", "waiting", "not_stable"],
    ["vanished", "deleted", "file_vanished"],
  ] as const)("a file that has %s meanwhile is %s", async (kind, state, reason) => {
    const { outcomes, close } = witness();
    const handle = normalizeWorker({
      ...whole,
      readSource: async () => ({ kind }),
      readDocument: () => reading,
      close,
    });
    expect(await performJob(CATALOG.normalize, handle, admission)).toEqual({ kind: "dropped", reason });
    expect(outcomes).toEqual([{ state, reason }]);
  });
});

describe("deduplicate", () => {
  const duplicate = duplicateOf(article);
  const goesOn = { verdict: { kind: "forwarded", adds: { duplicate } }, did: ["find"] };
  const perform = async (has: boolean, joined: JoinOutcome) => {
    const seen = witness();
    const articles = { has: async () => has, join: async () => joined };
    const findNeighbors = async () => {
      seen.did.push("find");
      return duplicate;
    };
    const handle = deduplicateWorker({ close: seen.close, articles, findNeighbors });
    const verdict = await performJob(CATALOG.deduplicate, handle, admission, { article });
    return { verdict, did: seen.did };
  };

  test("a new text goes on", async () => {
    expect(await perform(false, "absent")).toEqual(goesOn);
  });

  test("a known text gets one more copy and goes no further", async () => {
    expect(await perform(true, "copy")).toEqual({
      verdict: { kind: "dropped", reason: "exact_duplicate" },
      did: ["close duplicate"],
    });
  });

  test("the file from which the document was made goes the whole way again: the document may not be assigned yet", async () => {
    expect(await perform(true, "source")).toEqual(goesOn);
  });

  test("a document that was removed between two questions is made anew", async () => {
    expect(await perform(true, "absent")).toEqual(goesOn);
  });
});

describe("enrich", () => {
  test("adds what the article says", async () => {
    const handle = enrichWorker({ enrich: () => enrichment });
    expect(await performJob(CATALOG.enrich, handle, admission, { article })).toEqual({
      kind: "forwarded",
      adds: { enrichment },
    });
  });
});

describe("index", () => {
  const perform = async (
    created: CreateOutcome,
    joined: JoinOutcome,
    found = enrichment,
    duplicate = duplicateOf(article),
  ) => {
    const seen = witness();
    const handle = indexWorker({
      beginEvents: async () => void seen.did.push("begin events"),
      rewriteEvents: async () => void seen.did.push("rewrite events"),
      assign: async (...[, , , tellsIn]) =>
        void seen.did.push(tellsIn === undefined ? "assign" : `assign, and tell in ${tellsIn}`),
      articles: {
        create: async () => {
          seen.did.push("create");
          return created;
        },
        join: async () => joined,
      },
      close: seen.close,
      nowMs: () => 1,
      version: "test",
    });
    const verdict = await performJob(CATALOG.index, handle, admission, {
      article,
      duplicate,
      enrichment: found,
    });
    return { verdict, did: seen.did };
  };

  test("a written document closes its file's record", async () => {
    expect(await perform({ kind: "created" }, "absent")).toEqual({
      verdict: { kind: "forwarded" },
      did: ["create", "assign", "close indexed"],
    });
  });

  test("of two files with one text that come at the same time, the second becomes a copy here", async () => {
    expect(await perform({ kind: "exists" }, "copy")).toEqual({
      verdict: { kind: "dropped", reason: "exact_duplicate" },
      did: ["create", "assign", "close duplicate"],
    });
  });

  test("a repetition of its own work is not taken for a copy", async () => {
    expect((await perform({ kind: "exists" }, "source")).did).toEqual(["create", "assign", "close indexed"]);
  });

  test("the events of a document are written before it, and rewritten if it was there already", async () => {
    const found = enrichmentWith({ events: [eventOf("shelling")] });
    expect((await perform({ kind: "created" }, "absent", found)).did).toEqual([
      "begin events",
      "create",
      "assign",
      "close indexed",
    ]);
    expect((await perform({ kind: "exists" }, "source", found)).did).toEqual([
      "begin events",
      "create",
      "assign",
      "rewrite events",
      "close indexed",
    ]);
    const refused = { kind: "refused", why: "mapper_parsing_exception" } as const;
    expect((await perform(refused, "absent", found)).did).toEqual([
      "begin events",
      "create",
      "rewrite events",
    ]);
  });

  test("a document that is written into the story of another tells its events there, and in none of its own", async () => {
    const found = enrichmentWith({ events: [eventOf("shelling")] });
    const alone = duplicateOf(article);
    const lead = "lead" as DocumentId;
    const copy = { ...alone, standing: { ...alone.standing, story: lead, lead, relation: "copy" as const } };
    expect((await perform({ kind: "created" }, "absent", found, copy)).did).toEqual([
      "create",
      "assign, and tell in lead",
      "close indexed",
    ]);
    expect((await perform({ kind: "created" }, "absent", enrichment, copy)).did).toEqual([
      "create",
      "assign",
      "close indexed",
    ]);
    expect((await perform({ kind: "exists" }, "source", found, copy)).did).toEqual([
      "create",
      "assign",
      "rewrite events",
      "close indexed",
    ]);
  });

  test("a document that Elasticsearch refuses is rejected with its message", async () => {
    expect((await perform({ kind: "refused", why: "mapper_parsing_exception" }, "absent")).verdict).toEqual({
      kind: "rejected",
      reason: "refused_by_index",
      detail: "mapper_parsing_exception",
    });
  });
});

test("the record is written before the flight ends", async () => {
  const did: string[] = [];
  const close = closeFlightWith(
    { put: async () => void did.push("ledger") },
    { close: async () => void did.push("close") },
  );
  await close(admission, { state: "indexed" });
  expect(did).toEqual(["ledger", "close"]);
});
