import { ledgerStatusOf, queueStatusOf } from "../../inspect/work-status.ts";
import { hideSecrets } from "../../system/hide-secrets.ts";
import { forTerminal } from "../../system/for-terminal.ts";
import type { Run } from "../command.ts";
import type { Context } from "../context.ts";
import { printJson, printLine, printText, say } from "../output/output.ts";
import { doneOf, drawStatus, type FoundStatus, statusLine } from "../status/draw-status.ts";
import { openFrame, type Watching, watchStatus } from "../status/watch-status.ts";
import { untilAskedToStop } from "../stop-signal.ts";
import { lookOf } from "../terminal/look.ts";
import { type EngineUrls, findEngines } from "../wiring/engines.ts";
import { openRuntime, type Runtime } from "../wiring/runtime.ts";

const EVERY_MS = 2_000;
const USUAL_ROWS = 24;

const readStatus = async (runtime: Runtime, engines: EngineUrls): Promise<FoundStatus> => {
  await runtime.ledger.refresh();
  const [work, files] = await Promise.all([queueStatusOf(runtime), ledgerStatusOf(runtime.ledger)]);
  return {
    ...work,
    ...files,
    engines: {
      redis: { url: hideSecrets(engines.redisUrl) },
      elasticsearch: { url: hideSecrets(engines.elasticsearchUrl) },
    },
  };
};

type Shown = Pick<Watching<FoundStatus>, "show" | "showFailure">;

const timeNow = (): string => new Date().toISOString().slice(0, 19).replace("T", " ");

/** Files that were done a second since the last call, in words; empty at the first. */
const openRate = (): ((found: FoundStatus) => string) => {
  let last: { readonly done: number; readonly atMs: number } | null = null;
  return (found) => {
    const now = { done: doneOf(found), atMs: performance.now() };
    const seconds = last === null ? 0 : (now.atMs - last.atMs) / 1_000;
    const rate =
      last === null ? "" : `${Math.max((now.done - last.done) / seconds, 0).toFixed(1)} files a second`;
    last = now;
    return rate;
  };
};

const failureText = (error: unknown): string =>
  `the status cannot be read (${error instanceof Error ? error.message : String(error)}); asking again`;

/** Each status as a line: JSON, or words behind the time. */
const shownInLines = (json: boolean): Shown => {
  const rateOf = openRate();
  return {
    show: (found) => {
      if (json) return printJson(found);
      const rate = rateOf(found);
      return printLine(`${timeNow()}  ${[statusLine(found), ...(rate === "" ? [] : [rate])].join(", ")}`);
    },
    showFailure: async (error) => say(`warraq: ${failureText(error)}`),
  };
};

/** The status drawn anew in its place. */
const shownInPlace = (env: NodeJS.ProcessEnv, frame: ReturnType<typeof openFrame>): Shown => {
  const rateOf = openRate();
  let lines: readonly string[] = [];
  const draw = (last: string) =>
    printText(
      frame.draw([
        `${timeNow()}  (Ctrl-C ends)`,
        "",
        ...lines,
        "",
        last.slice(0, lookOf(process.stdout, env).columns),
      ]),
    );
  return {
    show: (found) => {
      lines = drawStatus(found, lookOf(process.stdout, env));
      return draw(rateOf(found));
    },
    showFailure: (error) => draw(forTerminal(hideSecrets(failureText(error))).replace(/\s+/gu, " ")),
  };
};

const watch = async ({ env }: Context, read: Watching<FoundStatus>["read"], json: boolean): Promise<void> => {
  const stopping = new AbortController();
  void untilAskedToStop().then(() => stopping.abort());
  const isInPlace = !json && process.stdout.isTTY && env["TERM"] !== "dumb";
  const frame = openFrame(() => process.stdout.rows ?? USUAL_ROWS);
  const shown = isInPlace ? shownInPlace(env, frame) : shownInLines(json);
  try {
    await watchStatus({ read, ...shown, everyMs: EVERY_MS, signal: stopping.signal });
  } finally {
    await printText(frame.end());
  }
};

/** `warraq status`: counts by stage and state, and where the engines are; with `--watch` again and again, until Ctrl-C. */
export const status: Run = async (context, _, { json = false, watch: isWatching = false }) => {
  const engines = await findEngines(context, ["redis", "elasticsearch"]);
  const runtime = await openRuntime(context.config, engines, {
    patient: false,
    log: context.log,
    isBrief: true,
  });
  const read = (): Promise<FoundStatus> => readStatus(runtime, engines);
  try {
    if (isWatching) await watch(context, read, json);
    else if (json) await printJson(await read());
    else
      for (const line of drawStatus(await read(), lookOf(process.stdout, context.env))) await printLine(line);
  } finally {
    await runtime.close();
  }
  return 0;
};
