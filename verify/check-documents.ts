import { setTimeout as sleep } from "node:timers/promises";
import { type DocumentId, fileIdOf, namesOfShown, shownPath } from "../document/source-file.ts";
import type { DocumentPaths } from "../search/archive/articles.ts";
import { holdOf } from "../search/settle/settled-copies.ts";
import { type CheckDeps, MAX_RECHECKED, RECHECK_AFTER_MS } from "./check-files.ts";
import type { InvariantFault, Report } from "./report.ts";

/** What is wrong with documents, by what the ledger says of the paths that they list. */
const faultsOf = async (
  { ledger, sha256 }: CheckDeps,
  documents: readonly DocumentPaths[],
): Promise<ReadonlyMap<DocumentId, readonly string[]>> => {
  const names = documents.flatMap(({ paths }) => paths).flatMap(namesOfShown);
  const records = await ledger.get([...new Set(names.map((name) => fileIdOf(name, sha256)))]);
  const byPath = new Map([...records.values()].map((record) => [shownPath(record.file), record]));
  return new Map(
    documents.flatMap(({ id, paths, isGone }) => {
      const left = paths.filter((path) => holdOf(id, byPath.get(path)) === "left");
      const faults = [
        ...(new Set(paths).size === paths.length ? [] : ["lists one path twice"]),
        ...left.map((path) => `lists ${path}, which does not hold its text`),
        ...(left.length === paths.length && !isGone ? ["is a document, but no file holds its text"] : []),
        ...(left.length < paths.length && isGone
          ? ["says that its files are gone, but a file holds its text"]
          : []),
      ];
      return faults.length === 0 ? [] : [[id, faults] as const];
    }),
  );
};

/** Those of these documents that are still wrong after a pause: what changes in the ledger is settled in the documents a moment later. */
const recheck = async (
  deps: CheckDeps,
  faults: ReadonlyMap<DocumentId, readonly string[]>,
): Promise<ReadonlyMap<DocumentId, readonly string[]>> => {
  if (faults.size === 0 || faults.size > MAX_RECHECKED) return faults;
  await sleep(RECHECK_AFTER_MS);
  return faultsOf(deps, await deps.articles.describe([...faults.keys()]));
};

/**
 * Checks every document: it lists each path once, only paths that hold its text, and has at least one, unless it says that its files are gone.
 * Returns how many documents there are.
 */
export const checkDocuments = async (deps: CheckDeps, report: Report): Promise<number> => {
  let documents = 0;
  const suspects = new Map<DocumentId, readonly string[]>();
  await deps.articles.refresh();
  for await (const page of deps.articles.walk()) {
    documents += page.length;
    for (const [id, faults] of await faultsOf(deps, page)) suspects.set(id, faults);
  }
  for (const [path, faults] of await recheck(deps, suspects))
    for (const fault of faults) report.addFault({ path, fault } satisfies InvariantFault);
  return documents;
};
