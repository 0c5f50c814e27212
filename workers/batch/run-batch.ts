/** workers/batch/: takes a batch of files through the stages; each file has a verdict of its own. */

import { type Batch, splitUp } from "../../pipeline/batch.ts";
import type { Flights, FlyingFile } from "../../pipeline/flight.ts";
import { type Stage, STAGES, stageAfter } from "../../pipeline/stages.ts";
import type { Verdict } from "../../pipeline/verdict.ts";
import type { Log } from "../../observe/log.ts";
import type { StageResult } from "../../observe/stage-totals.ts";
import type { Queues, RetryOptions } from "../../queues/open-queues.ts";
import { isOutage } from "../../store/is-outage.ts";
import type { CloseFlight } from "../close-flight.ts";
import type { Handle } from "../handle.ts";
import { inWaves } from "./in-waves.ts";
import { isDoubling } from "./is-doubling.ts";
import { logFieldsOf } from "./log-fields.ts";
import { judgeOutage, PUT_OFF_TOGETHER } from "./judge-outage.ts";
import { outagePauseMs } from "./outage-pause.ts";
import { runWithin } from "./run-within.ts";

export interface RunBatchDeps {
  /** The handles of the stages that this process works on. */
  readonly handles: Readonly<Partial<Record<Stage, Handle>>>;
  readonly flights: Pick<Flights, "load" | "save">;
  readonly queues: Pick<Queues, "add" | "addBatches">;
  readonly close: CloseFlight;
  readonly retry: RetryOptions;
  /** How long a stage may take over one file, in milliseconds. */
  readonly limitMs: number;
  /** Whether the engines answer that they are well. */
  readonly areEnginesWell: () => Promise<boolean>;
  readonly onResult: (event: StageResult) => void;
  readonly log: Log;
}

/** One batch on its way through the stages of this process. */
interface Run {
  readonly deps: RunBatchDeps;
  readonly batch: Batch;
  readonly signal: AbortSignal;
  /** How long its files wait for an engine that is away: all the same, so that they stay together. */
  readonly outageMs: number;
  /** Whether the engines are well, asked once after the first of these files was put off. */
  readonly areEnginesWell: () => Promise<boolean>;
}

/** What a stage decided about a file; `failed` if it is to be tried again. */
interface Decision {
  readonly file: FlyingFile;
  readonly verdict: Verdict | { readonly kind: "failed"; readonly error: unknown };
  /** How often an engine that is well has put this file off, with this time; absent if none did now. */
  readonly putOff?: number;
}

/** After each stage the files of a batch wait as long as the next one is done within this time, and five times this in all. */
const PATIENCE_MS = 1_000;

/** The pause before the next attempt, in milliseconds: doubled with each one, up to half of it taken off at random. */
const retryPauseMs = (attempts: number, { backoffMs }: RetryOptions): number =>
  Math.round(backoffMs * 2 ** attempts * (1 - Math.random() / 2));

/** After this many items of one file, one line is logged of each doubling: the ledger has them all. */
const MOST_ITEM_LINES = 100;

const isWorthALine = (itemNumber: number): boolean => itemNumber <= MOST_ITEM_LINES || isDoubling(itemNumber);

/** Closes the flight of a rejected file as quarantined. If the ledger cannot be reached, the file is deferred instead. */
const quarantine = async (
  { deps: { close, log }, batch, outageMs }: Run,
  stage: Stage,
  file: FlyingFile,
  verdict: Verdict & { kind: "rejected" },
): Promise<Verdict> => {
  const { admission } = file;
  const where = { stage, ...logFieldsOf(file) };
  const { reason, detail } = verdict;
  try {
    const failure = { stage, attempts: batch.attempts + 1, message: detail };
    await close(admission, { state: "quarantined", reason, failure });
  } catch (error) {
    // Without its record the file is not in quarantine, and the job is all that is left of it.
    log.warn({ ...where, err: error }, "cannot quarantine yet");
    return { kind: "deferred", afterMs: outageMs };
  }
  const isNews = isWorthALine(admission.file.item?.number ?? 0);
  log[isNews ? "warn" : "debug"]({ ...where, reason, detail }, "quarantined");
  return verdict;
};

/** Runs a stage on one file. Never rejects: an error becomes a verdict, or `failed`. */
const decide = async (run: Run, stage: Stage, handle: Handle, file: FlyingFile): Promise<Decision> => {
  const { deps, batch, signal } = run;
  const judge = async (): Promise<Pick<Decision, "verdict" | "putOff">> => {
    try {
      return { verdict: await runWithin(handle, file, signal, deps.limitMs) };
    } catch (error) {
      if (isOutage(error)) return await judgeOutage({ ...run, log: deps.log }, stage, file, error);
      if (batch.attempts + 1 < deps.retry.attempts) return { verdict: { kind: "failed", error } };
      return { verdict: { kind: "rejected", reason: "attempts_exhausted", detail: String(error) } };
    }
  };
  const { verdict: judged, putOff } = await judge();
  const verdict = judged.kind === "rejected" ? await quarantine(run, stage, file, judged) : judged;
  const { kind } = verdict;
  const why = "reason" in verdict ? { reason: verdict.reason } : {};
  const byEngine = kind === "deferred" && putOff !== undefined ? ({ byEngine: true } as const) : {};
  deps.onResult({ stage, kind, ...why, ...byEngine });
  if (kind === "failed") {
    const attempts = batch.attempts + 1;
    deps.log.warn({ stage, ...logFieldsOf(file), attempts, err: verdict.error }, "attempt failed");
  }
  return { file, verdict, ...(putOff === undefined ? {} : { putOff }) };
};

/** Saves what the stages of this process have found out about files, for the process that goes on with them. */
const saveFields = async ({ deps: { flights } }: Run, files: readonly FlyingFile[]): Promise<void> => {
  await Promise.all(files.map(({ admission, fields }) => flights.save(admission, fields)));
};

/** Puts files back into the queue of a stage: those that wait equally long together, and each that failed alone. */
const putBack = async (run: Run, stage: Stage, decisions: readonly Decision[]): Promise<void> => {
  const { attempts, turn } = run.batch;
  const { queues, retry } = run.deps;
  const failed: FlyingFile[] = [];
  const waiting = new Map<number, Decision[]>();
  for (const decision of decisions) {
    const { file, verdict } = decision;
    if (verdict.kind === "failed") failed.push(file);
    if (verdict.kind === "deferred")
      waiting.set(verdict.afterMs, [...(waiting.get(verdict.afterMs) ?? []), decision]);
  }
  await saveFields(run, [...failed, ...[...waiting.values()].flat().map(({ file }) => file)]);
  for (const { admission } of failed) {
    const alone = { admissions: [admission], attempts: attempts + 1, turn: turn + 1 };
    await queues.addBatches(stage, [alone], retryPauseMs(attempts, retry));
  }
  for (const [afterMs, group] of waiting) {
    const admissions = group.map(({ file }) => file.admission);
    // A file that waits for something else has come on since an engine put it off.
    const putOff = Math.max(...group.map((decision) => decision.putOff ?? 0));
    const again = { admissions, attempts, turn, ...(putOff === 0 ? {} : { putOff }) };
    const batches = putOff > PUT_OFF_TOGETHER ? splitUp(again) : [{ ...again, turn: turn + 1 }];
    await queues.addBatches(stage, batches, afterMs);
  }
};

/** Goes on with files after a stage: in this process if it works on the next stage too, else in the queue of that. */
const goOn = async (run: Run, stage: Stage, files: readonly FlyingFile[]): Promise<void> => {
  if (files.length === 0 || stage === STAGES.at(-1)) return;
  const { handles, queues } = run.deps;
  const next = stageAfter(stage);
  // What engines put off in the stage before they have taken by now.
  const { putOff: _, ...batch } = run.batch;
  if (handles[next] !== undefined) return runFrom({ ...run, batch }, next, files);
  await saveFields(run, files);
  await queues.add(
    next,
    files.map(({ admission }) => admission),
  );
};

const forwardedOf = ({ file: { admission, fields }, verdict }: Decision): readonly FlyingFile[] =>
  verdict.kind === "forwarded" ? [{ admission, fields: { ...fields, ...verdict.adds } }] : [];

/** @throws the first error, once no file is at work any more */
const runFrom = async (run: Run, stage: Stage, files: readonly FlyingFile[]): Promise<void> => {
  const handle = run.deps.handles[stage];
  if (handle === undefined) throw new Error(`This process does not work on ${stage}.`);
  const decisions = files.map((file) => decide(run, stage, handle, file));
  const errors: unknown[] = [];
  const takeUp = async (wave: readonly Decision[]): Promise<void> => {
    try {
      await putBack(run, stage, wave);
      await goOn(run, stage, wave.flatMap(forwardedOf));
    } catch (error) {
      errors.push(error);
    }
  };
  const waves: Promise<void>[] = [];
  for await (const wave of inWaves(decisions, PATIENCE_MS)) waves.push(takeUp(wave));
  await Promise.all(waves);
  if (errors.length > 0) throw errors[0];
};

const once = <Value>(ask: () => Promise<Value>): (() => Promise<Value>) => {
  let asked: Promise<Value> | undefined;
  return () => (asked ??= ask());
};

/**
 * Takes a batch through a stage and those after it that this process works on too. Each file has its own verdict: one that is rejected is
 * quarantined, one that must wait or try again is put back into the queue of its stage, and the others go on without it.
 *
 * @throws only if files cannot be put back or handed on; then the whole batch is to be done again
 */
export const runBatch = async (
  deps: RunBatchDeps,
  stage: Stage,
  batch: Batch,
  signal: AbortSignal,
): Promise<void> => {
  const areEnginesWell = once(deps.areEnginesWell);
  const run = { deps, batch, signal, outageMs: outagePauseMs(), areEnginesWell };
  const loaded = await Promise.all(
    batch.admissions.map(async (admission) => ({ admission, fields: await deps.flights.load(admission) })),
  );
  const files = loaded.flatMap(({ admission, fields }) => {
    if (fields !== null) return [{ admission, fields }];
    deps.onResult({ stage, kind: "dropped", reason: "superseded" });
    return [];
  });
  await runFrom(run, stage, files);
};
