import type { Config } from "../../config/settings.ts";
import { enrichArticle } from "../../enrich/enrich.ts";
import type { IntakeDeps } from "../../intake/intake-deps.ts";
import { type Stage, stageAfter } from "../../pipeline/stages.ts";
import type { CloseFlight } from "../../workers/close-flight.ts";
import { deduplicateWorker } from "../../workers/deduplicate.worker.ts";
import { enrichWorker } from "../../workers/enrich.worker.ts";
import type { Handle } from "../../workers/handle.ts";
import { indexWorker } from "../../workers/index.worker.ts";
import { openNormalize } from "../../workers/open-normalize.ts";
import type { Handles } from "../../workers/run-stages.ts";
import { openAssignDocument } from "../../workers/stories/assign-document.ts";
import { openFindNeighbors } from "../../workers/stories/find-neighbors.ts";
import { version } from "../project.ts";
import type { Runtime } from "./runtime.ts";
import { waterLevelsOf } from "./intake-deps.ts";
import { jsonMappingOf } from "./json-mapping.ts";

export interface StageHandlesDeps {
  readonly runtime: Runtime;
  readonly config: Config;
  /** Admits the items of files. */
  readonly intake: IntakeDeps;
  readonly close: CloseFlight;
}

/** Makes the handles of all stages. */
export const stageHandles = ({ runtime, config, intake, close }: StageHandlesDeps): Handles => {
  const { flights, queues, articles, folderLines, near, revisions, stories, whileHeld, window } = runtime;
  const forwardFrom = (stage: Stage): Handle<void> => {
    const next = stageAfter(stage);
    return (admission) => queues.add(next, [admission]);
  };
  const findNeighbors = openFindNeighbors({ window, near, flights });
  const { refresh } = articles;
  return {
    normalize: openNormalize(
      { flights, folderLines, intake, close, forward: forwardFrom("normalize") },
      {
        maxFileBytes: config.maxFileBytes,
        waterLevels: waterLevelsOf(config),
        json: jsonMappingOf(config),
        outletFrom: config.outletFrom ?? null,
        useRecurringLines: config.recurringLines > 0,
      },
    ),
    deduplicate: deduplicateWorker({
      flights,
      articles,
      findNeighbors,
      close,
      forward: forwardFrom("deduplicate"),
    }),
    enrich: enrichWorker({ flights, enrich: enrichArticle, forward: forwardFrom("enrich") }),
    index: indexWorker({
      flights,
      articles,
      assign: openAssignDocument({ window, stories, whileHeld, findNeighbors, refresh }),
      close,
      revisions,
      nowMs: () => Date.now(),
      version,
    }),
  };
};
