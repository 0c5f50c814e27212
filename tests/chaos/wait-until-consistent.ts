import { execFile } from "node:child_process";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import type { Config } from "../../config/settings.ts";
import { readFolder } from "./expected.ts";
import { findLeftovers } from "./find-leftovers.ts";
import { findViolations, type Violation } from "./find-violations.ts";
import type { History } from "./history.ts";
import { searchFiles } from "./search-files.ts";
import { observe } from "./observed.ts";
import { warraq } from "./supervised-up.ts";
import type { World } from "./world.ts";

/** What the system holds in the end, and the promises that it broke. */
export interface FinalState {
  readonly seconds: number;
  readonly files: number;
  readonly documents: number;
  readonly violations: readonly Violation[];
}

const CHECK_EVERY_MS = 2_000;
const MOST_SHOWN = 300;

/** Runs a command of the product on the real engines. Returns its output. */
const run = (env: NodeJS.ProcessEnv, ...args: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    execFile(warraq, args, { env, maxBuffer: 2 ** 28 }, (error, stdout, stderr) => {
      if (error !== null && error.code !== 1) reject(new Error(`${args.join(" ")}: ${stderr}`));
      else resolve(stdout);
    });
  });

const inVerify = async (env: NodeJS.ProcessEnv): Promise<readonly Violation[]> => {
  const { faults } = JSON.parse(await run(env, "verify", "--json")) as {
    readonly faults: readonly { readonly path: string; readonly fault: string }[];
  };
  return faults.map(({ path, fault }) => ({ promise: "verify holds", what: `${path} ${fault}` }));
};

/** Reasons that are no fault of the file: Elasticsearch was made to refuse it, or it was in hand at several deaths. */
const FAULTLESS_REASONS = ["refused_by_index", "worker_crashed"];

/** Retries, as an operator does once the cause is gone, the quarantined files that are not to blame. Nothing else needs an operator. */
export const retryQuarantined = async ({ env }: World): Promise<number> => {
  let queued = 0;
  for (const reason of FAULTLESS_REASONS) {
    const answer = await run(env, "quarantine", "retry", "--reason", reason, "--json");
    queued += (JSON.parse(answer) as { readonly queued: number }).queued;
  }
  return queued;
};

/**
 * Checks again and again until every promise is kept or the time is over. Nothing may write to the folder during that.
 *
 * @returns the final state, with the promises that are still broken
 */
export const waitUntilConsistent = async (
  { env, engines, redis }: World,
  { config, history, root }: { readonly config: Config; readonly history: History; readonly root: string },
  limitMs: number,
  signal: AbortSignal,
  say: (line: string) => void,
): Promise<FinalState> => {
  const startMs = performance.now();
  const prefix = env["WARRAQ_INDEX_PREFIX"] ?? "";
  const expected = await readFolder(root, config);
  const base = engines.elasticsearchUrl;
  const evidence = { expected, history: history.pathsOfDocuments, deleted: config.deleted };
  let told = "";
  const tell = (what: string): void => {
    if (what !== told) say(`not yet: ${what.slice(0, MOST_SHOWN)}`);
    told = what;
  };
  for (;;) {
    const left = await findLeftovers(redis, env["WARRAQ_QUEUE_PREFIX"] ?? "");
    const isQuiet = left.length === 0;
    const isOver = performance.now() - startMs > limitMs;
    if (isQuiet || isOver) {
      const observed = await observe(base, prefix);
      const found = [...left, ...findViolations({ ...evidence, observed })];
      const violations =
        found.length === 0 || isOver
          ? [...found, ...(await inVerify(env)), ...(await searchFiles(base, prefix, expected, observed))]
          : found;
      if (violations.length === 0 || isOver)
        return {
          seconds: Math.round((performance.now() - startMs) / 1_000),
          files: expected.size,
          documents: observed.documents.size,
          violations,
        };
      tell(`${violations.length} things, such as ${violations[0]?.promise}: ${violations[0]?.what}`);
    } else tell(left.map(({ what }) => what).join(", "));
    await sleep(CHECK_EVERY_MS, undefined, { signal });
  }
};
