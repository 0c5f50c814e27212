import { liveRuns, type RunRecord } from "../../background/run-record.ts";
import { startInBackground } from "../../background/start-in-background.ts";
import { stopRuns } from "../../background/stop-runs.ts";
import { systemctl } from "../../background/unit/systemctl.ts";
import { WarraqError } from "../../../pipeline/errors.ts";
import type { Run } from "../../command.ts";
import { homeOf } from "../../context.ts";
import { say } from "../../output/output.ts";

const nothingRuns = (): WarraqError =>
  new WarraqError(
    "WARRAQ_NOT_FOUND",
    "No Warraq with this home runs in the background. `./warraq up --daemon` starts one.",
  );

/** `warraq restart`: stops what runs in the background and starts it again, the version that is installed now. */
export const restart: Run = async ({ config, env }) => {
  const home = homeOf(config);
  const runs = liveRuns(home);
  if (runs.length === 0) throw nothingRuns();
  const seen = runs.find(({ startedBy }) => startedBy.kind === "terminal");
  if (seen !== undefined)
    throw new WarraqError(
      "WARRAQ_USAGE",
      `Process ${seen.pid} runs at a terminal: stop it there with Ctrl-C, and start it again.`,
    );
  const again = async (run: RunRecord): Promise<number> => {
    if (run.startedBy.kind === "unit") {
      systemctl(run.startedBy.isUser, "restart", run.startedBy.unit);
      say(`warraq: ${run.startedBy.unit} is started again.`);
      return 0;
    }
    await stopRuns([run]);
    return startInBackground(home, { args: run.args, cwd: run.cwd, env });
  };
  const codes: number[] = [];
  for (const run of runs) codes.push(await again(run));
  return Math.max(...codes);
};
