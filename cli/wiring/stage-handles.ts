import type { Config } from "../../config/settings.ts";
import type { Enrich } from "../../enrich/enrich.ts";
import type { IntakeDeps } from "../../intake/intake-deps.ts";
import type { CloseFlight } from "../../workers/close-flight.ts";
import { deduplicateWorker } from "../../workers/deduplicate.worker.ts";
import { enrichWorker } from "../../workers/enrich.worker.ts";
import { indexWorker } from "../../workers/index.worker.ts";
import type { ReadDocumentSettings } from "../../workers/open-read-document.ts";
import { openNormalize } from "../../workers/open-normalize.ts";
import type { Handles } from "../../workers/run-stages.ts";
import { openAssignDocument } from "../../workers/stories/assign-document.ts";
import { openRewriteEvents } from "../../workers/stories/assign-under-lease.ts";
import { openFindNeighbors } from "../../workers/stories/find-neighbors.ts";
import { version } from "../project.ts";
import type { Runtime } from "./runtime.ts";
import { waterLevelsOf } from "./intake-deps.ts";
import { watchedRoots } from "./roots.ts";
import { readDocumentSettings } from "./read-document-settings.ts";

export interface StageHandlesDeps {
  readonly runtime: Runtime;
  readonly config: Config;
  /** Admits the items of files. */
  readonly intake: IntakeDeps;
  readonly close: CloseFlight;
  readonly enrich: Enrich;
  /** The user's outlets as they are now. */
  readonly outlets: ReadDocumentSettings["outlets"];
}

/** Makes the handles of all stages. */
export const stageHandles = ({
  runtime,
  config,
  intake,
  close,
  enrich,
  outlets,
}: StageHandlesDeps): Handles => {
  const { flights, articles, folderLines, near, revisions, stories, events, whileHeld, window } = runtime;
  const findNeighbors = openFindNeighbors({ window, near, flights });
  const { refresh } = articles;
  return {
    normalize: openNormalize(
      { flights, folderLines, intake, close },
      {
        maxFileBytes: config.maxFileBytes,
        roots: watchedRoots(config),
        waterLevels: waterLevelsOf(config),
        ...readDocumentSettings(config, outlets),
      },
    ),
    deduplicate: deduplicateWorker({ articles, findNeighbors, close }),
    enrich: enrichWorker({ enrich }),
    index: indexWorker({
      articles,
      beginEvents: events.begin,
      rewriteEvents: openRewriteEvents({ events, whileHeld }),
      assign: openAssignDocument({ window, stories, events, whileHeld, findNeighbors, refresh }),
      close,
      revisions,
      nowMs: () => Date.now(),
      version,
    }),
  };
};
