/** tests/chaos/night/: a bad night: accidents that come together, and what the alerts say of them. This file is its command. */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { providePrometheus } from "../../support/servers/prometheus.ts";
import { HELP, type NightOptions, readOptions } from "./options.ts";
import { reportText } from "./report.ts";
import { runNight } from "./run-night.ts";
import { runOnSmallDisk } from "./small-disk.ts";

/** Set for the process that sees the small disk, to the folder of the run. */
const BASE = "WARRAQ_NIGHT_BASE";

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Everything but the small disk, on which `home` in `base` lies. */
const nightIn = async (base: string, options: NightOptions): Promise<number> => {
  const prometheus = await providePrometheus();
  if (prometheus === null) throw new Error("Prometheus is missing (Debian: apt-get install prometheus).");
  const stopping = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const)
    process.on(name, () => stopping.abort(new Error("stopped")));
  const night = await runNight(options, { base, prometheus, signal: stopping.signal, say });
  process.stdout.write(options.json ? `${JSON.stringify(night, null, 2)}\n` : reportText(night));
  return night.faults.length === 0 ? 0 : 1;
};

const main = async (): Promise<number> => {
  const options = readOptions(process.argv.slice(2));
  if (options === null) {
    process.stdout.write(HELP);
    return 0;
  }
  const given = process.env[BASE];
  if (given !== undefined) return nightIn(given, options);
  const base = mkdtempSync(join(tmpdir(), "warraq-night-"));
  const home = join(base, "home");
  mkdirSync(home);
  process.env[BASE] = base;
  const code = await runOnSmallDisk(home, options.files, [
    process.execPath,
    ...process.execArgv,
    ...process.argv.slice(1),
  ]);
  if (code === 0 && !options.keep) rmSync(base, { recursive: true, force: true });
  else say(`logs and the data of Prometheus are kept in ${base}`);
  return code;
};

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    say(String(error instanceof Error ? (error.stack ?? error) : error));
    process.exit(String(error).includes("--") ? 2 : 1);
  },
);
