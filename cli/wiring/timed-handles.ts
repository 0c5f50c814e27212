import { performance } from "node:perf_hooks";
import type { Measures } from "../../observe/measures.ts";
import type { Stage } from "../../pipeline/stages.ts";
import type { Handle } from "../../workers/handle.ts";
import type { Handles } from "../../workers/run-stages.ts";

const timedHandle =
  (stage: Stage, handle: Handle, measures: Pick<Measures, "add">): Handle =>
  async (file, signal) => {
    const startMs = performance.now();
    try {
      return await handle(file, signal);
    } finally {
      measures.add("warraq_stage_seconds", (performance.now() - startMs) / 1_000, stage);
    }
  };

/** The same handles; how long each takes for a file is measured, also where it fails. */
export const timed = (handles: Handles, measures: Pick<Measures, "add">): Handles => ({
  normalize: timedHandle("normalize", handles.normalize, measures),
  deduplicate: timedHandle("deduplicate", handles.deduplicate, measures),
  enrich: timedHandle("enrich", handles.enrich, measures),
  index: timedHandle("index", handles.index, measures),
});
