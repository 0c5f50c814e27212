import type { FlyingFile } from "../../pipeline/flight.ts";
import type { Verdict } from "../../pipeline/verdict.ts";
import type { Handle } from "../handle.ts";

/**
 * Runs a handle for at most `limitMs`. A handle that goes on after that does no harm: every stage may run twice.
 *
 * @throws if it takes longer
 */
export const runWithin = async (
  handle: Handle,
  file: FlyingFile,
  signal: AbortSignal,
  limitMs: number,
): Promise<Verdict> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new AbortController();
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      late.abort();
      reject(new Error(`It took longer than ${limitMs / 1_000} s (WARRAQ_STAGE_SECONDS).`));
    }, limitMs);
  });
  try {
    return await Promise.race([handle(file, AbortSignal.any([signal, late.signal])), tooLong]);
  } finally {
    clearTimeout(timer);
  }
};
