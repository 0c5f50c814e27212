/** tests/chaos/: the breaker, which breaks the real system in every way we know and checks that it kept its promises. This file is its command. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startOwnEngines } from "./engines.ts";
import { type ChaosOptions, HELP, readOptions } from "./options.ts";
import { reportText } from "./report.ts";
import { type ChaosResult, runChaos } from "./run-chaos.ts";

const RECOVERY_MS = 900_000;

const startMs = Date.now();
const say = (line: string): void => {
  const seconds = ((Date.now() - startMs) / 1_000).toFixed(1).padStart(7);
  process.stderr.write(`${seconds} s  ${line}\n`);
};

const breakIt = async (options: ChaosOptions, base: string, signal: AbortSignal): Promise<ChaosResult> => {
  const engines = await startOwnEngines(join(base, "engines"));
  const location = { base, root: join(base, "inbox"), name: `chaos${options.seed}` };
  const plan = { ms: options.minutes * 60_000, faults: "drawn" } as const;
  try {
    return await runChaos(options, { location, engines, signal, plan, recoveryMs: RECOVERY_MS, say });
  } finally {
    engines.own?.signal("redis", "SIGCONT");
    engines.own?.signal("elasticsearch", "SIGCONT");
    await engines.own?.stop();
  }
};

const main = async (): Promise<number> => {
  const options = readOptions(process.argv.slice(2), Date.now());
  if (options === null) {
    process.stdout.write(HELP);
    return 0;
  }
  const stopping = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const)
    process.on(name, () => {
      say("stopping everything ...");
      stopping.abort(new Error("stopped"));
    });
  const base = mkdtempSync(join(tmpdir(), `warraq-chaos-${options.seed}-`));
  say(`seed ${options.seed}, everything is in ${base}`);
  const result = await breakIt(options, base, stopping.signal);
  process.stdout.write(options.json ? `${JSON.stringify(result, null, 2)}\n` : reportText(result));
  const isKept = options.keep || result.violations.length > 0;
  if (isKept) say(`folder, home and logs are kept in ${base}`);
  else rmSync(base, { recursive: true, force: true });
  return result.violations.length > 0 ? 1 : 0;
};

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${String(error instanceof Error ? (error.stack ?? error) : error)}\n`);
    process.exit(process.argv.length > 2 && String(error).includes("--") ? 2 : 1);
  },
);
