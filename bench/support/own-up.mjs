import { execFile, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { childrenOf, commandOf } from "./processes.mjs";
import { engineOf, urlsOf } from "./engines.mjs";

const run = promisify(execFile);
const project = join(import.meta.dirname, "../..");
const main = join(project, "dist/cli/main.js");

/** The home of this checkout, whose engines a benchmark uses unless it is told of another. */
export const OWN_HOME = join(project, ".warraq");

/**
 * Writes texts into a fresh inbox and starts `up` on it, with engines of its own: those of another home, with empty data.
 *
 * @param texts the contents of the files; each gets its position for a name
 * @param programs the home whose engines are used
 * @param folder a folder of the inbox that the files go into; absent: the inbox itself
 */
export const startOwnUp = (texts, { programs, folder = "" }) => {
  const base = mkdtempSync(join(tmpdir(), "warraq-bench-"));
  const [home, inbox] = [join(base, "home"), join(base, "inbox")];
  mkdirSync(home);
  mkdirSync(join(inbox, folder), { recursive: true });
  const engines = resolve(programs, "engines");
  // In a fresh checkout there are none yet: they are installed there, for every later run.
  mkdirSync(engines, { recursive: true });
  symlinkSync(engines, join(home, "engines"));
  const env = { ...process.env, WARRAQ_HOME: home, WARRAQ_WATCH: inbox, WARRAQ_HTTP_PORT: "0" };
  delete env.REDIS_URL;
  delete env.ELASTICSEARCH_URL;
  let files = 0;
  let bytes = 0;
  for (const text of texts) {
    writeFileSync(join(inbox, folder, `${String(files).padStart(6, "0")}.txt`), text);
    files += 1;
    bytes += Buffer.byteLength(text);
  }
  const up = spawn(process.execPath, [main, "up"], {
    env,
    cwd: project,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  up.stdout.on("data", (chunk) => (output += String(chunk)));
  const throwIfEnded = () => {
    if (up.exitCode !== null) throw new Error(`up ended: ${output}`);
  };
  return {
    inbox,
    files,
    bytes,
    pid: up.pid,
    workerPids: () => childrenOf(up.pid).filter((pid) => commandOf(pid).endsWith(" work")),
    output: () => output,
    throwIfEnded,
    /** False until it is ready. Throws if it has ended instead. */
    isReady: () => {
      throwIfEnded();
      return output.includes("Ctrl-C");
    },
    engineOf: (name) => engineOf(home, name),
    engineUrls: () => urlsOf(home),
    /** What `verify` says, whether the promises hold or not. */
    verify: async () => {
      const { stdout } = await run(process.execPath, [main, "verify", "--json"], { env }).catch(
        (error) => error,
      );
      return JSON.parse(stdout);
    },
    /** Stops everything and removes it. */
    remove: async () => {
      up.kill("SIGINT");
      if (up.exitCode === null) await new Promise((done) => up.once("exit", done));
      await run(process.execPath, [main, "down"], { env }).catch(() => undefined);
      rmSync(base, { recursive: true, force: true });
    },
  };
};
