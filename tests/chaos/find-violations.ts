import type { StoredRecord } from "../../search/indices/ledger-mapping.ts";
import { MOST_COPIES_LISTED } from "../../search/indices/dedup-fields.ts";
import { shownPath } from "../../document/source-file.ts";
import { fileNameOf } from "../../search/indices/file-fields.ts";
import { canonicalStories } from "../support/texts/edited-copies.ts";
import type { Expectation, Expected } from "./expected.ts";
import type { History } from "./history.ts";
import type { Observed } from "./observed.ts";

/** A broken promise: which one, for which file or document, and what was found instead. */
export interface Violation {
  readonly promise: string;
  readonly what: string;
}

export interface Evidence {
  readonly expected: Expected;
  readonly observed: Observed;
  readonly history: History["pathsOfDocuments"];
  readonly deleted: "keep" | "remove";
}

const describe = ({ ledger, event }: StoredRecord): string =>
  [ledger.state, event.reason, ledger.document_id].filter((part) => part !== undefined).join(" ");

const isKept = (expectation: Expectation, { ledger, event }: StoredRecord): boolean =>
  "documentId" in expectation
    ? ["indexed", "duplicate"].includes(ledger.state) && ledger.document_id === expectation.documentId
    : ledger.state === expectation.state && event.reason === expectation.reason;

const wanted = (expectation: Expectation): string =>
  "documentId" in expectation
    ? `indexed or duplicate ${expectation.documentId}`
    : `${expectation.state} ${expectation.reason}`;

/** Every file is in exactly one state, and it is the right one. */
function* inLedger({ expected, observed }: Evidence): Generator<Violation> {
  const promise = "every file is in exactly one state, the right one";
  for (const [path, expectation] of expected) {
    const found = observed.records.get(path) ?? [];
    const [record] = found;
    if (record === undefined) yield { promise, what: `${path} has no record` };
    else if (found.length > 1) yield { promise, what: `${path} has ${found.length} records` };
    else if (!isKept(expectation, record))
      yield { promise, what: `${path} is ${describe(record)}, not ${wanted(expectation)}` };
  }
  for (const [path, found] of observed.records)
    for (const record of found)
      if (record.ledger.state !== "deleted" && !expected.has(path))
        yield { promise, what: `${path} is ${describe(record)}, but not on disk` };
}

/** The paths that hold each document now. */
const holders = (expected: Expected): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const [path, expectation] of expected)
    if ("documentId" in expectation)
      found.set(expectation.documentId, [...(found.get(expectation.documentId) ?? []), path]);
  return found;
};

/** The documents are those of the folder, each once and with the right copies. Orphans are marked or removed, as configured. */
function* inDocuments({ expected, observed, history, deleted }: Evidence): Generator<Violation> {
  const held = holders(expected);
  for (const [id, paths] of held)
    if (!observed.documents.has(id))
      yield { promise: "nothing is lost", what: `${id} of ${paths[0]} is missing` };
  for (const [id, { dedup, file, pipeline }] of observed.documents) {
    const now = held.get(id) ?? [];
    const ever = history.get(id);
    const isGone = (pipeline?.files_gone ?? null) !== null;
    if (ever === undefined)
      yield { promise: "nothing is invented", what: `${id} was in no file: ${dedup.paths.join(" ")}` };
    const listed = new Set(dedup.paths);
    if (listed.size !== dedup.paths.length || dedup.copies !== now.length)
      yield {
        promise: "nothing is stored twice",
        what: `${id} lists ${dedup.paths.join(" ")} as ${dedup.copies} copies, and ${now.length} files hold it`,
      };
    for (const path of listed)
      if (!now.includes(path))
        yield { promise: "copies are right", what: `${id} lists ${path}, which does not hold it` };
    const shown = shownPath(fileNameOf(file));
    if (now.length > 0 && !now.includes(shown))
      yield { promise: "a result shows a path that exists", what: `${id} shows ${shown}` };
    for (const { path } of dedup.former_paths ?? [])
      if (ever?.has(path) === false || now.includes(path))
        yield {
          promise: "former paths are right",
          what: `${id} had ${path}, ${ever?.has(path) === true ? "and has it" : "which never held it"}`,
        };
    for (const path of listed.size < MOST_COPIES_LISTED ? now : [])
      if (!listed.has(path)) yield { promise: "copies are right", what: `${id} does not list ${path}` };
    if (now.length > 0 && isGone)
      yield { promise: "orphans are known", what: `${id} is marked, but ${now[0]} holds it` };
    if (now.length === 0 && !isGone)
      yield {
        promise: "orphans are known",
        what: `${id} of ${dedup.paths[0]} is held by no file and not ${deleted === "keep" ? "marked" : "removed"}`,
      };
  }
  for (const [id, { version }] of observed.versions) {
    const ever = history.get(id);
    if (observed.documents.has(id))
      yield { promise: "a text is a document or an earlier version", what: `${id} is both` };
    for (const path of version.paths)
      if (ever?.has(path) !== true)
        yield { promise: "versions are right", what: `${id} was never at ${path}` };
  }
}

/** Every document is in the story that the rule assigns it to, whatever happened on the way. */
function* inStories({ observed: { documents } }: Evidence): Generator<Violation> {
  const promise = "stories are those of the rule";
  const rule = canonicalStories(
    [...documents].map(([documentId, { article }]) => ({
      documentId,
      article: {
        headline: article.headline,
        body: article.body,
        published:
          "published" in article && article.published !== undefined ? { iso: article.published } : null,
      },
    })),
  );
  for (const [id, { dedup }] of documents) {
    const lead = documents.get(dedup.story_id);
    if (lead?.dedup.is_canonical !== true)
      yield {
        promise: "every document is in a story that has a lead",
        what: `${id} is in ${dedup.story_id}`,
      };
    const should = rule.get(id);
    if (should === undefined || (should.story === dedup.story_id && should.relation === dedup.relation))
      continue;
    yield {
      promise,
      what: `${id} is ${dedup.relation} in ${dedup.story_id}, not ${should.relation} in ${should.story}`,
    };
  }
}

/** Compares what Elasticsearch holds with an independent reading of the folder. */
export const findViolations = (evidence: Evidence): readonly Violation[] => [
  ...inLedger(evidence),
  ...inDocuments(evidence),
  ...inStories(evidence),
];
