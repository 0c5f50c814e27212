import { say } from "../output/output.ts";
import { daemonLogOf } from "./bounded-log.ts";
import { lastLinesSince, sizeOfLog } from "./read-log.ts";
import { type DaemonStart, startDaemon } from "./start-daemon.ts";

/** Lines of the log that are shown where a start failed. */
const SHOWN_LINES = 20;

/** Starts `up` in the background and says where it is, or why it is not. Returns the exit code. */
export const startInBackground = async (home: string, start: DaemonStart): Promise<number> => {
  const log = daemonLogOf(home);
  const size = sizeOfLog(log);
  const started = await startDaemon(start);
  if ("url" in started) {
    say("warraq: running in the background.");
    say(`  search            ${started.url}`);
    say("  log               ./warraq logs -f");
    say("  stop              ./warraq down");
    return 0;
  }
  const lines = lastLinesSince(log, size, SHOWN_LINES);
  for (const line of lines) say(line);
  say(
    `warraq: could not be started; ${lines.length > 0 ? `what ${log} says of it is above` : `nothing of it is in ${log}`}.`,
  );
  return started.exitCode === 0 ? 1 : started.exitCode;
};
