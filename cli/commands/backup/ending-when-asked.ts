import { WarraqError } from "../../../pipeline/errors.ts";
import { say } from "../../output/output.ts";
import { untilAskedToStop } from "../../stop-signal.ts";

/**
 * Does work that undoes itself if the signal fires, which Ctrl-C makes. Returns null then, and says what is left.
 *
 * @throws whatever the work throws, and after the signal its WarraqErrors only: they say that it could not be undone
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
    if (!stopping.signal.aborted || error instanceof WarraqError) throw error;
    say(`warraq: stopped; ${left}.`);
    return null;
  }
};
