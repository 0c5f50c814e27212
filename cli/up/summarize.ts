import type { Log } from "../../observe/log.ts";
import type { Throughput } from "../../observe/throughput.ts";
import type { Runtime } from "../wiring/runtime.ts";
import { answerWithin } from "./answer-within.ts";
import { ANSWER_MS } from "./faults.ts";

const MINUTE_MS = 60_000;

/** What a summary is made of. */
export interface SummaryDeps {
  readonly throughput: Pick<Throughput, "read">;
  readonly flights: Pick<Runtime["flights"], "measure">;
  readonly log: Pick<Log, "info" | "debug">;
  readonly everyMs?: number;
}

/** One line of the log about the last minute; of a minute in which nothing happened only at the level `debug`. */
const summarize = async ({ throughput, flights, log }: SummaryDeps): Promise<void> => {
  const { last_minute: finished, since_start: total, per_second } = throughput.read();
  const flying = await answerWithin(flights.measure(), ANSWER_MS, null);
  const isIdle = finished.indexed + finished.dropped + finished.quarantined + (flying?.files ?? 0) === 0;
  const fields = { finished, total, per_second, flights: flying?.files ?? null };
  if (isIdle) log.debug(fields, "last minute: nothing to do");
  else log.info(fields, "last minute");
};

/** Writes a line about each minute into the log. Returns how to stop it. */
export const startSummaries = (deps: SummaryDeps): (() => void) => {
  const timer = setInterval(() => void summarize(deps), deps.everyMs ?? MINUTE_MS);
  // A start that fails must not wait for it.
  timer.unref();
  return () => clearInterval(timer);
};
