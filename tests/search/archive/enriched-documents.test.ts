import { expect, test } from "vitest";
import { errors } from "@elastic/elasticsearch";
import type { DocumentId } from "../../../document/source-file.ts";
import { openEnrichedDocuments } from "../../../search/archive/enriched-documents.ts";
import type { SearchClient } from "../../../search/client/client.ts";
import { admissionFor } from "../../support/admissions.ts";
import { readArticleOf, storedArticleOf } from "../../support/texts/articles.ts";
import { enrichmentWith } from "../../support/texts/enrichments.ts";

const conflict = () =>
  new errors.ResponseError({ statusCode: 409, warnings: null, meta: {} as never, body: {}, headers: {} });

/** Elasticsearch, as far as `renew` needs it, that refuses the writes of some ids once. It keeps what it was asked for. */
const openFake = (ids: readonly string[], refused: Set<string> = new Set()) => {
  const asked: string[] = [];
  const stored = storedArticleOf(admissionFor("/in/a.txt"), readArticleOf("خبر", "نص الخبر"));
  const client = {
    get: async ({ id }: { readonly id: string }) => {
      asked.push(`read ${id}`);
      if (!ids.includes(id)) return { _id: id, found: false };
      return { _id: id, _source: stored, _seq_no: 1, _primary_term: 1 };
    },
    index: async ({ id }: { readonly id: string }) => {
      asked.push(`write ${id}`);
      if (refused.delete(id)) throw conflict();
    },
  } as unknown as SearchClient;
  return { asked, documents: openEnrichedDocuments(client, "articles", () => 0) };
};

const renew = ({ documents }: ReturnType<typeof openFake>, ids: readonly string[]) =>
  documents.renew(
    ids.map((id) => id as DocumentId),
    () => enrichmentWith({}),
    new AbortController().signal,
  );

test("only one document is held at a time, since each may have many megabytes", async () => {
  const fake = openFake(["a", "b"]);
  expect(await renew(fake, ["a", "gone", "b"])).toEqual(["a", "b"]);
  expect(fake.asked).toEqual(["read a", "write a", "read gone", "read b", "write b"]);
});

test("a document that changed meanwhile is read again", async () => {
  const fake = openFake(["a"], new Set(["a"]));
  expect(await renew(fake, ["a"])).toEqual(["a"]);
  expect(fake.asked).toEqual(["read a", "write a", "read a", "write a"]);
});
