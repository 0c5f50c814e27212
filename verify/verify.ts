import { setTimeout as sleep } from "node:timers/promises";
import {
  fileIdOf,
  type FileId,
  namesOfShown,
  shownPath,
  type Sha256,
  type SourceFile,
} from "../document/source-file.ts";
import type { Flights } from "../pipeline/flight.ts";
import { LEDGER_STATES, type LedgerState } from "../pipeline/ledger-state.ts";
import { isNotThere } from "../system/system-error.ts";
import type { Articles } from "../search/archive/articles.ts";
import type { Ledger } from "../search/archive/ledger.ts";
import { batches } from "../disk/batches.ts";
import { faultOf } from "./fault-of.ts";
import { missingItems, surplusItems } from "./item-faults.ts";
import { type ScannedFile, inspectFile, scanFolder } from "../disk/scan-folder.ts";

/** One thing that does not add up: which file or document, and what is wrong with it. */
export interface Fault {
  readonly path: string;
  readonly fault: string;
}

export interface Verification {
  readonly holds: boolean;
  /** Files on disk under the roots, and the items of those that hold many articles. */
  readonly files: number;
  /** Of these, how many are in each state. */
  readonly states: Readonly<Record<LedgerState, number>>;
  /** Distinct texts in Elasticsearch. */
  readonly documents: number;
  /** How many faults there are; `faults` lists the first ones. */
  readonly faultCount: number;
  readonly faults: readonly Fault[];
}

export interface VerifyDeps {
  readonly ledger: Ledger;
  readonly articles: Pick<Articles, "pathsOf" | "walk" | "refresh">;
  readonly flights: Pick<Flights, "inFlight">;
  readonly sha256: Sha256;
}

const BATCH = 500;
const MOST_LISTED = 100;
/** What looks wrong while the system is at work may have been right a moment later: so many are looked at again. */
const SECOND_LOOK = 1_000;
const SECOND_LOOK_AFTER_MS = 1_500;

interface Judged {
  readonly file: SourceFile;
  readonly state: LedgerState | null;
  readonly fault: string | null;
}

/** Holds a batch of files on disk against ledger, flights and documents. */
const judgeFiles = async (
  { ledger, articles, flights, sha256 }: VerifyDeps,
  files: readonly SourceFile[],
): Promise<readonly Judged[]> => {
  const ids = files.map((file) => fileIdOf(file, sha256));
  // In this order: a flight that lands in between shows as landed.
  const inFlight = await flights.inFlight(ids);
  const records = await ledger.get(ids);
  const documents = [...records.values()].flatMap(({ documentId }) => documentId ?? []);
  const copies = await articles.pathsOf([...new Set(documents)]);
  return files.map((file, index) => {
    const id = ids[index] as FileId;
    const record = records.get(id);
    const listed = record?.documentId === undefined ? undefined : copies.get(record.documentId);
    const fault = faultOf(file, record, inFlight.has(id), listed);
    return { file, state: record?.state ?? null, fault };
  });
};

const lookAgain = async (deps: VerifyDeps, suspects: readonly Judged[]): Promise<readonly Judged[]> => {
  if (suspects.length === 0 || suspects.length > SECOND_LOOK) return suspects;
  await sleep(SECOND_LOOK_AFTER_MS);
  const now = await Promise.all(
    suspects.map(async ({ file }) => {
      const found = await inspectFile(file.path, file.root, []);
      if (found === null) return [];
      return [file.item === undefined ? found.file : file];
    }),
  );
  return judgeFiles(deps, now.flat());
};

/**
 * The other direction: records that speak of files under the roots which are not there; files that were handed over by name
 * (`ingest`) from elsewhere, as far as they still lie there; and the items of files, which are on disk only within them.
 */
async function* walkRecords(
  { ledger, sha256 }: VerifyDeps,
  roots: readonly string[],
): AsyncGenerator<{ readonly missing: readonly Fault[]; readonly others: readonly SourceFile[] }> {
  for await (const page of ledger.walk()) {
    const missing: Fault[] = [];
    const others: SourceFile[] = [];
    const known = new Map<string, Promise<ScannedFile | null>>();
    for (const record of page) {
      const { file, state } = record;
      if (state === "deleted") continue;
      const isWatched = roots.includes(file.root);
      const looked = known.get(file.path) ?? inspectFile(file.path, file.root, []);
      known.set(file.path, looked);
      const found = await looked;
      if (found === null) {
        if (isWatched)
          missing.push({ path: shownPath(file), fault: `is ${state} by its record, but not on disk` });
      } else if (file.item !== undefined) others.push(file);
      else if (!isWatched) others.push(found.file);
      if (found !== null) for await (const fault of missingItems(ledger, sha256, record)) missing.push(fault);
    }
    missing.push(...(await surplusItems(ledger, sha256, page)));
    yield { missing, others };
  }
}

/** Faults of the documents themselves; returns how many documents there are. */
async function* documentFaults({ ledger, articles, sha256 }: VerifyDeps): AsyncGenerator<Fault, number> {
  let documents = 0;
  // After the files were looked at: what landed meanwhile is counted with them.
  await articles.refresh();
  for await (const page of articles.walk()) {
    documents += page.length;
    const idsOf = (path: string) => namesOfShown(path).map((name) => fileIdOf(name, sha256));
    const ids = page.flatMap(({ paths }) => paths.flatMap(idsOf));
    const records = await ledger.get(ids);
    for (const { id, paths } of page) {
      if (new Set(paths).size !== paths.length) yield { path: id, fault: "lists one path twice" };
      if (!paths.flatMap(idsOf).some((file) => records.has(file)))
        yield { path: id, fault: "is in Elasticsearch, but no file in the ledger belongs to it" };
    }
  }
  return documents;
}

/**
 * Holds disk, ledger and documents against each other: every file under the roots is in exactly one state, what the state says is
 * true, no record speaks of a file that is gone without saying so, and no document is without a file.
 */
export const verify = async (deps: VerifyDeps, roots: readonly string[]): Promise<Verification> => {
  const { ledger } = deps;
  const faults: Fault[] = [];
  let faultCount = 0;
  const report = (fault: Fault): void => {
    faultCount += 1;
    if (faults.length < MOST_LISTED) faults.push(fault);
  };
  const states = Object.fromEntries(LEDGER_STATES.map((state) => [state, 0])) as Record<LedgerState, number>;
  const suspects: Judged[] = [];
  let files = 0;
  const tally = ({ file, state, fault }: Judged) => {
    if (state !== null) states[state] += 1;
    if (fault !== null) report({ path: shownPath(file), fault });
  };

  for (const root of roots) {
    const scan = scanFolder(root, {
      extensions: [],
      // A root that is not there has no files; if it ever had some, their records tell.
      onUnreadable: ({ folder, error }) => {
        if (folder !== root || !isNotThere(error))
          report({ path: folder, fault: `cannot be read: ${String(error)}` });
      },
    });
    for await (const found of batches(scan, BATCH)) {
      files += found.length;
      for (const judged of await judgeFiles(
        deps,
        found.map(({ file }) => file),
      ))
        if (judged.fault === null) tally(judged);
        else suspects.push(judged);
    }
  }
  for (const judged of await lookAgain(deps, suspects)) tally(judged);

  await ledger.refresh();
  for await (const { missing, others } of walkRecords(deps, roots)) {
    for (const fault of missing) report(fault);
    files += others.length;
    const judged = await judgeFiles(deps, others);
    for (const one of judged) if (one.fault === null) tally(one);
    for (const one of await lookAgain(
      deps,
      judged.filter(({ fault }) => fault !== null),
    ))
      tally(one);
  }
  const documents = documentFaults(deps);
  let next = await documents.next();
  for (; next.done !== true; next = await documents.next()) report(next.value);
  return { holds: faultCount === 0, files, states, documents: next.value, faultCount, faults };
};
