import type { Admission } from "../pipeline/flight.ts";
import type { Verdict } from "../pipeline/verdict.ts";

/** workers/: one worker a stage, each a plain function of the few things it needs; it decides, and knows nothing of BullMQ. */

/** Does one stage's work on one file. The signal fires when the process is asked to stop. */
export type Handle<Answer = Verdict> = (admission: Admission, signal: AbortSignal) => Promise<Answer>;
