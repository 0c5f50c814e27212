import type { FlyingFile } from "../pipeline/flight.ts";
import type { Verdict } from "../pipeline/verdict.ts";

/** Does the work of one stage on one file. The signal fires when the process is asked to stop, or the stage takes too long. */
export type Handle = (file: FlyingFile, signal: AbortSignal) => Promise<Verdict>;
