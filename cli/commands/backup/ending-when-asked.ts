import { say } from "../../output/output.ts";
import { untilAskedToStop } from "../../stop-signal.ts";

/**
 * Does work that undoes itself if the signal fires, which Ctrl-C makes. Returns null then, and says what is left.
 *
 * @param left completes "stopped; …"
 */
export const endingWhenAsked = async <Result>(
  left: string,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result | null> => {
  const stopping = new AbortController();
  void untilAskedToStop().then(() => stopping.abort());
  try {
    return await work(stopping.signal);
  } catch (error) {
    if (!stopping.signal.aborted) throw error;
    say(`warraq: stopped; ${left}.`);
    return null;
  }
};
