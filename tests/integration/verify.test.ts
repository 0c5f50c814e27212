import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sha256 } from "../../cli/sha256.ts";
import { recordOf } from "../../search/indices/ledger-record.ts";
import { inspectFile } from "../../disk/scan-folder.ts";
import { verify } from "../../verify/verify.ts";
import { admissionFor } from "../support/admissions.ts";
import { openTestArchive } from "../support/archive.ts";
import { readArticleOf, storedArticleOf } from "../support/texts/articles.ts";

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
  const found = await inspectFile(path, folder, []);
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
  expect(await verify({ articles, ledger, flights: { inFlight: closeFlight }, sha256 }, [])).toMatchObject({
    holds: true,
    files: 1,
    states: { indexed: 1 },
    documents: 1,
  });
  expect(asked).toBe(1);
});
