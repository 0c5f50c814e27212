// Drops a folder of articles into a fresh inbox at once and measures the cost until every file has a final state.
//
//   node bench/load.mjs FOLDER [--kill-worker] [--kill-up] [--limit N]
//
// --kill-worker kills a worker after a quarter of the files; --kill-up kills and restarts `up` after half of them.
// Prints one JSON object: files a second, peak memory of each process and of Redis, and the result of `warraq verify`.
// Uses local engines in a home of its own below the system's temporary folder, and removes both.
import { execFile, execFileSync, spawn } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { Redis } from "ioredis";

const run = promisify(execFile);
const warraq = join(import.meta.dirname, "../warraq");
const args = process.argv.slice(2);
const folder = args.find((arg) => !arg.startsWith("--"));
const limit = args.includes("--limit") ? Number(args[args.indexOf("--limit") + 1]) : Infinity;
if (folder === undefined) {
  process.stderr.write("Usage: node bench/load.mjs FOLDER [--kill-worker] [--kill-up] [--limit N]\n");
  process.exit(2);
}

const base = mkdtempSync(join(tmpdir(), "warraq-load-"));
const inbox = join(base, "inbox");
mkdirSync(inbox);
const env = { ...process.env, WARRAQ_HOME: join(base, "home"), WARRAQ_WATCH: inbox, WARRAQ_HTTP_PORT: "0" };

const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .map((name) => join(folder, name))
  .filter((path) => statSync(path).isFile())
  .slice(0, limit);

/** Every process of the machine: id, parent, resident MiB and command line. */
const processes = () =>
  execFileSync("ps", ["-eo", "pid=,ppid=,rss=,args="], { encoding: "utf8" })
    .split("\n")
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/u.exec(line))
    .filter((found) => found !== null)
    .map(([, pid, ppid, rss, command]) => ({
      pid: Number(pid),
      ppid: Number(ppid),
      mib: Math.round(Number(rss) / 1024),
      command,
    }));

const peaks = { up: 0, worker: 0, redis: 0, elasticsearch: 0, redisUsedMib: 0, filesInFlight: 0 };
const raise = (name, value) => {
  peaks[name] = Math.max(peaks[name], value);
};

const startUp = async () => {
  const child = spawn(warraq, ["up"], { env, stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  child.stdout.on("data", (chunk) => (output += String(chunk)));
  while (!output.includes("Ctrl-C")) await sleep(50);
  return { child, url: /http:\/\/\S+/u.exec(output)?.[0] ?? "" };
};

const redisPort = () => JSON.parse(readFileSync(join(env.WARRAQ_HOME, "run", "redis.json"), "utf8")).port;
const esPort = () => JSON.parse(readFileSync(join(env.WARRAQ_HOME, "run", "elasticsearch.json"), "utf8"));

let redis;

const sample = async (up) => {
  const all = processes();
  for (const { pid, ppid, mib, command } of all) {
    if (pid === up.child.pid) raise("up", mib);
    else if (ppid === up.child.pid && command.endsWith(" work")) raise("worker", mib);
    else if (command.includes(`redis-server 127.0.0.1:${redisPort()}`)) raise("redis", mib);
    else if (pid === esPort().pid) raise("elasticsearch", mib);
  }
  redis ??= new Redis(redisPort(), "127.0.0.1").on("error", () => undefined);
  const used = /^used_memory:(\d+)/mu.exec(await redis.info("memory"))?.[1] ?? 0;
  raise("redisUsedMib", Math.round(Number(used) / 2 ** 20));
  const text = await fetch(`${up.url}/metrics`).then((answer) => answer.text());
  const gauge = (name) => Number(new RegExp(`^${name} (\\S+)$`, "mu").exec(text)?.[1] ?? 0);
  raise("filesInFlight", gauge("warraq_flights"));
  const counted = [...text.matchAll(/^warraq_files\{state="(indexed|duplicate|quarantined)"\} (\d+)$/gmu)];
  return counted.reduce((sum, [, , count]) => sum + Number(count), 0);
};

const workersOf = (up) =>
  processes().filter(({ ppid, command }) => ppid === up.child.pid && command.endsWith(" work"));

let up = await startUp();
try {
  for (const [index, path] of files.entries())
    copyFileSync(path, join(inbox, `${String(index).padStart(6, "0")}.txt`));
  const startMs = Date.now();
  const kills = [];
  let done = 0;
  while (done < files.length) {
    await sleep(200);
    done = await sample(up);
    if (args.includes("--kill-worker") && kills.length === 0 && done > files.length / 4) {
      const [victim] = workersOf(up);
      process.kill(victim.pid, "SIGKILL");
      kills.push(`worker at ${done}`);
    }
    if (
      args.includes("--kill-up") &&
      !kills.some((kill) => kill.startsWith("up")) &&
      done > files.length / 2
    ) {
      up.child.kill("SIGKILL");
      kills.push(`up at ${done}`);
      up = await startUp();
    }
    if (Date.now() - startMs > 600_000) throw new Error(`only ${done} of ${files.length} after ten minutes`);
  }
  const seconds = (Date.now() - startMs) / 1000;
  const { stdout } = await run(warraq, ["verify", "--json"], { env }).catch((error) => error);
  const { holds, states, documents, faultCount } = JSON.parse(stdout);
  const result = {
    machine: `${cpus().length} cores, ${cpus()[0]?.model}`,
    node: process.version,
    files: files.length,
    seconds,
    filesPerSecond: Math.round(files.length / seconds),
    kills,
    peakMib: peaks,
    verify: { holds, documents, faultCount, ...states },
  };
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
} finally {
  redis?.disconnect();
  up.child.kill("SIGINT");
  await new Promise((resolve) => up.child.once("exit", resolve));
  await run(warraq, ["down"], { env });
  rmSync(base, { recursive: true, force: true });
}
