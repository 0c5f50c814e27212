import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sha256 } from "../../cli/sha256.ts";
import { recordOf } from "../../search/indices/ledger-record.ts";
import { NO_NAMES } from "../../disk/name-rules.ts";
import { inspectFile } from "../../disk/scan-folder.ts";
import type { DocumentId } from "../../document/source-file.ts";
import type { StoredStoryEvent } from "../../search/indices/findings/event-mapping.ts";
import { withEnrichment } from "../../search/indices/findings/with-enrichment.ts";
import { checkEvents } from "../../verify/check-events.ts";
import { openReport } from "../../verify/report.ts";
import { verify } from "../../verify/verify.ts";
import { admissionFor } from "../support/admissions.ts";
import { openTestArchive } from "../support/archive.ts";
import { readArticleOf, storedArticleOf } from "../support/texts/articles.ts";
import { enrichmentWith, eventOf } from "../support/texts/enrichments.ts";

let archive: Awaited<ReturnType<typeof openTestArchive>>;
const folder = mkdtempSync(join(tmpdir(), "warraq-verify-"));
beforeAll(async () => {
  archive = await openTestArchive();
  // Documents are found after a refresh, not by themselves a second later.
  await archive.client.indices.putSettings({
    index: archive.names.articles,
    settings: { index: { refresh_interval: "-1" } },
  });
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await archive.remove();
});

test("a file that is indexed during the check is counted with its document", async () => {
  const path = join(folder, "handed-over.txt");
  writeFileSync(path, "نص");
  const found = await inspectFile(path, folder, NO_NAMES);
  if (found === null) throw new Error("the file is there");
  const admission = admissionFor(path, { file: found.file });
  await archive.ledger.put([recordOf(admission, { state: "queued" })]);
  const read = readArticleOf("عنوان", "نص");
  const { documentId, sha256: hash, encoding } = read;
  let asked = 0;
  const closeFlight = async () => {
    asked += 1;
    await archive.articles.create(documentId, storedArticleOf(admission, read));
    await archive.ledger.put([recordOf(admission, { state: "indexed", documentId, sha256: hash, encoding })]);
    return new Set<never>();
  };
  const { articles, ledger } = archive;
  const events = archive.openEvents();
  const flights = { inFlight: closeFlight };
  const deps = { articles, ledger, events, flights, sha256, nameRules: NO_NAMES };
  expect(await verify(deps, [])).toMatchObject({
    holds: true,
    files: 1,
    states: { indexed: 1 },
    documents: 1,
  });
  expect(asked).toBe(1);
});

test("events that the documents of their story do not tell, or that are missing, are named", async () => {
  const events = archive.openEvents();
  const put = async (name: string): Promise<DocumentId> => {
    const read = readArticleOf(name, `نص ${name}`);
    const admission = admissionFor(`/in/${name}.txt`);
    const found = enrichmentWith({ events: [eventOf("shelling")] });
    const stored = storedArticleOf(admission, read, found);
    await events.begin(read.documentId, stored);
    await archive.articles.create(read.documentId, stored);
    await archive.ledger.put([
      recordOf(admission, { state: "indexed", documentId: read.documentId, sha256: read.sha256 }),
    ]);
    return read.documentId;
  };
  const [kept, changed, lost, renamed] = [await put("أ"), await put("ب"), await put("ت"), await put("ث")];
  const { client, names, articles, ledger } = archive;
  const check = async () => {
    const report = openReport();
    await checkEvents({ events }, report);
    return report.result(0).faults.map(({ fault }) => fault);
  };
  expect(await check()).toEqual([]);

  // As after a process died between a document and its events.
  const stored = await articles.get(changed);
  if (stored === null) throw new Error("no document");
  await client.index({
    index: names.articles,
    id: changed,
    document: withEnrichment(stored, enrichmentWith({}), 1),
  });
  const { hits } = await client.search<StoredStoryEvent>({ index: names.events, size: 10 });
  const eventIdOf = (story: DocumentId): string =>
    hits.hits.find(({ _source }) => _source?.dedup.story_id === story)?._id ?? "";
  await client.delete({ index: names.events, id: eventIdOf(lost) });
  await client.update({
    index: names.events,
    id: eventIdOf(renamed),
    doc: { conflict: { article_ids: [renamed, kept] } },
  });
  expect((await check()).toSorted()).toEqual(
    [
      `is an event of story ${changed}, but none of its documents tells it`,
      `is an event that story ${lost} tells, but is not in the index of events`,
      `is an event of story ${renamed}, but names other documents than those that tell it`,
    ].toSorted(),
  );
  const whole = await verify(
    { articles, ledger, events, flights: { inFlight: async () => new Set() }, sha256, nameRules: NO_NAMES },
    [],
  );
  expect(whole.faults.filter(({ fault }) => fault.includes("event"))).toHaveLength(3);

  await events.rewrite([changed, lost, renamed], async () => undefined);
  expect(await check()).toEqual([]);
});
