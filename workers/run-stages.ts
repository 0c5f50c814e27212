import { dirname, extname, relative } from "node:path";
import type { ConnectionOptions } from "bullmq";
import type { Flights } from "../pipeline/flight.ts";
import type { Sha256 } from "../document/source-file.ts";
import { outletOfPath } from "../document/metadata/outlet-of-path.ts";
import { readDocument } from "../document/read-document.ts";
import type { JsonMapping } from "../document/parse/json/json-mapping.ts";
import { type RecurringLines, recurringOf } from "../document/recurring/recurring-lines.ts";
import { STAGES, type Stage } from "../pipeline/stages.ts";
import { enrichArticle } from "../enrich/enrich.ts";
import type { StageEvent } from "../observe/events.ts";
import type { Log } from "../observe/log.ts";
import { CATALOG } from "../queues/catalog.ts";
import type { Queues } from "../queues/open-queues.ts";
import type { Articles } from "../search/archive/articles.ts";
import type { FolderLinesStore } from "../search/archive/folder-lines.ts";
import type { Ledger } from "../search/archive/ledger.ts";
import type { NearDocuments } from "../search/archive/near-documents.ts";
import type { Stories } from "../search/archive/stories.ts";
import type { WhileHeld } from "../store/while-held.ts";
import type { Window } from "../store/window.ts";
import type { Revisions } from "../search/archive/revisions.ts";
import { deduplicateWorker } from "./deduplicate.worker.ts";
import { enrichWorker } from "./enrich.worker.ts";
import { openFindNeighbors } from "./stories/find-neighbors.ts";
import type { Handle } from "./handle.ts";
import { indexWorker } from "./index.worker.ts";
import { normalizeWorker } from "./normalize.worker.ts";
import { readSource } from "../disk/read-source.ts";
import { openAssignDocument } from "./stories/assign-document.ts";
import { closeFlightWith } from "./close-flight.ts";
import { startWorker } from "./start-worker.ts";
import { reopenWith, type UnpackDeps, unpackWith } from "./unpack.ts";

export interface StagesDeps {
  readonly stages: readonly Stage[];
  readonly connection: ConnectionOptions;
  readonly prefix: string;
  readonly queues: Pick<Queues, "add">;
  readonly flights: Flights;
  readonly ledger: Ledger;
  readonly articles: Articles;
  readonly near: NearDocuments;
  readonly stories: Stories;
  readonly window: Window;
  /** One process of all works on stories at a time. */
  readonly whileHeld: WhileHeld;
  readonly folderLines: Pick<FolderLinesStore, "of">;
  readonly revisions: Revisions;
  /** So many unrelated articles must have a line; 0 for none. */
  readonly recurringLines: number;
  readonly sha256: Sha256;
  readonly maxFileBytes: number;
  readonly lowWater: number;
  readonly highWaterBytes: number;
  readonly admitItems: UnpackDeps["admitItems"];
  readonly noteLostItems: UnpackDeps["noteLostItems"];
  /** Which fields of a JSON export are what. */
  readonly json: JsonMapping;
  /** Where a path names its outlet; see `outletOfPath`. */
  readonly outletFrom: string | undefined;
  readonly concurrency: number;
  readonly stageSeconds: number;
  readonly bulkDocuments: number;
  readonly version: string;
  readonly onEvent: (event: StageEvent) => void;
  readonly log: Log;
}

/** Of the room that whole files wait for. Items are let in below it only, so that they do not keep the folder waiting. */
const SHARE_OF_ITEMS = 0.75;

/** The workers of a process. */
export interface Stages {
  /** BullMQ's ids of them: they begin the locks of their jobs. */
  readonly workerIds: readonly string[];
  /** Waits for the jobs in hand. */
  readonly close: () => Promise<void>;
}

/** Runs the workers of these stages in this process until closed. */
export const runStages = (deps: StagesDeps): Stages => {
  const { queues, flights, ledger, articles, folderLines, revisions, sha256 } = deps;
  const close = closeFlightWith(ledger, flights);
  /** What recurs in the folder; nothing where that is switched off. */
  const recurringIn = async (folder: string): Promise<RecurringLines | undefined> => {
    const learned = deps.recurringLines === 0 ? undefined : await folderLines.of(folder);
    return learned === undefined ? undefined : recurringOf(learned.unrelated, learned.lines);
  };
  const outletOf = outletOfPath(deps.outletFrom ?? null);
  const findNeighbors = openFindNeighbors(deps);
  const forwardTo =
    (stage: Stage): Handle<void> =>
    (admission) =>
      queues.add(stage, [admission]);
  const handles: Readonly<Record<Stage, Handle>> = {
    normalize: normalizeWorker({
      unpack: unpackWith({
        ...deps,
        close,
        roomFiles: Math.max(1, Math.ceil(deps.lowWater * SHARE_OF_ITEMS)),
        roomBytes: deps.highWaterBytes * SHARE_OF_ITEMS,
      }),
      reopen: reopenWith({ ledger, sha256 }),
      readSource: (file) => readSource(file, deps.maxFileBytes),
      readDocument: async (bytes, { path, root }) =>
        readDocument(bytes, sha256, {
          recurring: await recurringIn(dirname(path)),
          nowMs: Date.now(),
          extension: extname(path),
          json: deps.json,
          outlet: outletOf(relative(root, path)),
        }),
      flights,
      close,
      forward: forwardTo("deduplicate"),
    }),
    deduplicate: deduplicateWorker({
      flights,
      articles,
      findNeighbors,
      close,
      forward: forwardTo("enrich"),
    }),
    enrich: enrichWorker({ flights, enrich: enrichArticle, forward: forwardTo("index") }),
    index: indexWorker({
      flights,
      articles,
      assign: openAssignDocument({ ...deps, findNeighbors, refresh: articles.refresh }),
      revisions,
      close,
      nowMs: () => Date.now(),
      version: deps.version,
    }),
  };
  const workers = STAGES.filter((stage) => deps.stages.includes(stage)).map((stage) =>
    startWorker(CATALOG[stage], handles[stage], {
      connection: deps.connection,
      prefix: deps.prefix,
      // As many index jobs in hand as fit into one bulk request: they only wait.
      concurrency: stage === "index" ? Math.max(deps.concurrency, deps.bulkDocuments) : deps.concurrency,
      limitMs: deps.stageSeconds * 1_000,
      close,
      onEvent: deps.onEvent,
      log: deps.log,
    }),
  );
  return {
    workerIds: workers.map(({ id }) => id),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.close()));
    },
  };
};
