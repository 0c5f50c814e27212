import type { Client } from "@elastic/elasticsearch";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { oldestUnfinishedMs } from "../../cli/up/system-sample.ts";
import { recordOf } from "../../search/indices/ledger-record.ts";
import { prepareIndices } from "../../search/indices/prepare-indices.ts";
import { admissionFor } from "../support/admissions.ts";
import { openTestArchive } from "../support/archive.ts";
import { removeIndices } from "../support/servers/remove-indices.ts";

let archive: Awaited<ReturnType<typeof openTestArchive>>;
beforeAll(async () => {
  archive = await openTestArchive();
});
afterAll(() => archive.remove());

const stateOf = async (path: string) => {
  const { id } = admissionFor(path);
  return (await archive.ledger.get([id])).get(id)?.state;
};

test("a record comes back as it was written, with the version that wrote it", async () => {
  const admission = admissionFor("/in/خبر.txt");
  const record = recordOf(admission, {
    state: "quarantined",
    reason: "undecodable_text",
    failure: { stage: "normalize", attempts: 3, message: "no encoding fits" },
  });
  await archive.ledger.put([record]);
  const written = (await archive.ledger.get([admission.id])).get(admission.id);
  expect(written).toEqual({ ...record, version: "0.0.0" });
});

test("within one admission, `queued` never overwrites an outcome, in whatever order they arrive", async () => {
  const admission = admissionFor("/in/order.txt");
  await archive.ledger.put([recordOf(admission, { state: "indexed" })]);
  await archive.ledger.put([recordOf(admission, { state: "queued" })]);
  expect(await stateOf("/in/order.txt")).toBe("indexed");
});

test("a late worker of an earlier admission changes nothing", async () => {
  const early = admissionFor("/in/late.txt", { epoch: 1_000 });
  const later = admissionFor("/in/late.txt", { epoch: 2_000 });
  await archive.ledger.put([recordOf(later, { state: "queued" })]);
  await archive.ledger.put([recordOf(early, { state: "indexed" })]);
  expect(await stateOf("/in/late.txt")).toBe("queued");
  await archive.ledger.put([recordOf(later, { state: "duplicate" })]);
  expect(await stateOf("/in/late.txt")).toBe("duplicate");
});

test("counts and the walk see every record, over several pages", async () => {
  const admissions = Array.from({ length: 2_500 }, (_, index) => admissionFor(`/many/${index}.txt`));
  await archive.ledger.put(admissions.map((admission) => recordOf(admission, { state: "ignored" })));
  await archive.ledger.refresh();
  expect((await archive.ledger.counts()).ignored).toBe(2_500);
  const paths = new Set<string>();
  for await (const page of archive.ledger.walk({ state: "ignored" }))
    for (const { file } of page) paths.add(file.path);
  expect(paths.size).toBe(2_500);
});

test("the age of the oldest unfinished file counts from its admission, however long its path is known", async () => {
  const { ledger } = archive;
  const put = async (path: string, at: { readonly seenMs: number; readonly epoch: number }) => {
    await ledger.put([recordOf(admissionFor(path, at), { state: "queued" })]);
    await ledger.refresh();
  };
  await put("/in/known.txt", { seenMs: 1_000, epoch: 9_000 });
  expect(await oldestUnfinishedMs({ ledger })).toBe(9_000);
  await put("/in/new.txt", { seenMs: 8_000, epoch: 8_000 });
  expect(await oldestUnfinishedMs({ ledger })).toBe(8_000);
});

test("preparing the indices again, from several processes, changes nothing", async () => {
  await Promise.all(Array.from({ length: 4 }, () => prepareIndices(archive.client, archive.prefix)));
  expect(await stateOf("/in/order.txt")).toBe("indexed");
});

test("preparing the indices again only reads", async () => {
  const methods = new Set<string | undefined>();
  const note = (
    _: unknown,
    result: { readonly meta: { readonly request: { readonly params: { readonly method?: string } } } } | null,
  ) => void methods.add(result?.meta.request.params.method);
  const { diagnostic } = archive.client as Client;
  diagnostic.on("response", note);
  await prepareIndices(archive.client, archive.prefix);
  diagnostic.off("response", note);
  expect([...methods]).toEqual(["GET"]);
});

test("preparing the indices for the first time from several processes makes each once", async () => {
  const prefix = `${archive.prefix}-race`;
  await Promise.all(Array.from({ length: 4 }, () => prepareIndices(archive.client, prefix)));
  const aliases = await archive.client.indices.getAlias({ name: `${prefix}-*` });
  expect(Object.keys(aliases).toSorted()).toEqual([
    `${prefix}-articles-000001`,
    `${prefix}-events-000001`,
    `${prefix}-files-000001`,
    `${prefix}-lines-000001`,
  ]);
  await removeIndices(inject("elasticsearchUrl"), prefix);
});
