import { isDoubling } from "./is-doubling.ts";
import { logFieldsOf } from "./log-fields.ts";
import type { Log } from "../../observe/log.ts";
import type { Batch } from "../../pipeline/batch.ts";
import type { FlyingFile } from "../../pipeline/flight.ts";
import type { Stage } from "../../pipeline/stages.ts";
import type { Verdict } from "../../pipeline/verdict.ts";

/** How often engines that are well may put a file off. With the pauses, more than a minute. */
const MOST_PUT_OFF = 25;
/** After this many times the files of a batch go on alone: one of them may be the reason. */
export const PUT_OFF_TOGETHER = 5;

export interface JudgeOutageDeps {
  readonly batch: Batch;
  /** How long its files wait for an engine that is away. */
  readonly outageMs: number;
  readonly areEnginesWell: () => Promise<boolean>;
  readonly log: Log;
}

/** The verdict on a file that an engine did not take, and how often engines that were well have put it off. */
export interface PutOffFile {
  readonly verdict: Verdict;
  readonly putOff: number;
}

/**
 * Judges a file that an engine did not take. That passes by itself if the engine is away or overloaded, however long it takes. One that
 * says that it is well and puts the same file off again and again will not take it.
 */
export const judgeOutage = async (
  { batch, outageMs, areEnginesWell, log }: JudgeOutageDeps,
  stage: Stage,
  file: FlyingFile,
  error: unknown,
): Promise<PutOffFile> => {
  const putOff = (batch.putOff ?? 0) + ((await areEnginesWell()) ? 1 : 0);
  if (putOff > MOST_PUT_OFF && batch.admissions.length === 1) {
    const detail = `The engines are well, but put this off ${putOff} times: ${String(error)}`;
    return { verdict: { kind: "rejected", reason: "attempts_exhausted", detail }, putOff };
  }
  // An outage of hours does not fill the log.
  if (isDoubling(batch.turn + 1))
    log.warn(
      { stage, ...logFieldsOf(file), turn: batch.turn, err: error },
      "put off: an engine does not take it",
    );
  return { verdict: { kind: "deferred", afterMs: outageMs }, putOff };
};
