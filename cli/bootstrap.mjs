// From a fresh clone to a running program: packages, build, then the program itself in this same process, so that
// signals and the exit code are its own. Plain JavaScript, because nothing is built yet when it runs.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { accessSync, constants, mkdirSync, readFileSync, readdirSync } from "node:fs";
import { renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";

// Only the rooms are searched for sources: a watched folder inside the project may hold a million files.
const PURE_ROOMS = "text lexicon document dedup enrich pipeline";
const OTHER_ROOMS =
  "system config queues disk store search observe intake watch verify workers web engine cli";
const ROOMS = `${PURE_ROOMS} ${OTHER_ROOMS}`.split(" ");

const project = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const at = (...names) => path.join(project, ...names);
const dist = at("dist");
const program = at("dist", "cli", "main.js");
const compiler = at("node_modules", "typescript", "bin", "tsc");
// A pid is given out again: no installation takes this long.
const LOCK_MS = 1_800_000;
const lockDirectory = at(".warraq", "bootstrap.lock");

const say = (line) => process.stderr.write(`warraq: ${line}\n`);

const fail = (line, output = "") => {
  say(line);
  if (output !== "") process.stderr.write(`${output.trimEnd()}\n`);
  process.exit(1);
};

const exists = (file) => statSync(file, { throwIfNoEntry: false }) !== undefined;

const read = (file) => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
};

const sha256 = (text) => createHash("sha256").update(text).digest("hex");

const checkNode = () => {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if ((major === 20 && minor >= 19) || (major === 22 && minor >= 18) || major > 22) return;
  fail(`Node ${process.versions.node} is too old. Install Node 20 (20.19 or newer) or 22 (22.18 or newer).`);
};

/** Runs a tool with its output kept: it is shown only if the tool fails, and never on our standard output. */
const run = (file, args) => {
  const { status, error, stdout, stderr } = spawnSync(file, args, {
    cwd: project,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 2 ** 28,
  });
  return { isDone: status === 0, output: error === undefined ? `${stdout}${stderr}` : error.message };
};

// ---- packages ----

const packagesStamp = at("node_modules", ".warraq-stamp");

/** True if npm itself noted that it has put in place what the lock file asks for; development packages may be missing. */
const isInstalledByHand = (lock) => {
  try {
    const wanted = Object.entries(JSON.parse(lock).packages).filter(([name]) => name !== "");
    const present = JSON.parse(read(at("node_modules", ".package-lock.json"))).packages;
    return wanted.every(([name, { version, dev, optional, devOptional }]) =>
      name in present ? present[name].version === version : [dev, optional, devOptional].includes(true),
    );
  } catch {
    return false;
  }
};

const stampPackages = (stamp) => {
  try {
    writeFileSync(packagesStamp, stamp);
  } catch {
    // A read-only installation is asked again next time, which costs a few milliseconds.
  }
};

const arePackagesReady = () => {
  if (!exists(at("node_modules"))) return false;
  // An image is made of packages and dist alone: there is nothing to compare and nothing to build.
  if (!exists(at("package-lock.json"))) return true;
  if (!exists(compiler) && !exists(program)) return false;
  const lock = read(at("package-lock.json"));
  if (read(packagesStamp) === sha256(lock)) return true;
  if (!isInstalledByHand(lock)) return false;
  stampPackages(sha256(lock));
  return true;
};

const installPackages = () => {
  say("installing npm packages (npm ci) ...");
  const beside = path.join(path.dirname(process.execPath), "npm");
  const npm = exists(beside) ? beside : "npm";
  // The build needs the development packages, which NODE_ENV=production would leave out.
  const options = ["--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  let { isDone, output } = run(npm, ["ci", ...options]);
  if (!isDone && /\bEUSAGE\b/u.test(output)) {
    // A lock file made with a registry that lacks packages of other platforms is too short for `npm ci`, not for this.
    say("the lock file does not suit npm ci; trying npm install --no-save ...");
    ({ isDone, output } = run(npm, ["install", "--no-save", ...options]));
  }
  if (!isDone) fail("npm failed. Check the network and the registry that npm uses. It said:", output);
  stampPackages(sha256(read(at("package-lock.json"))));
};

// ---- build ----

const sourcesIn = (folder) => {
  if (!exists(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return sourcesIn(file);
    return path.extname(file) === ".ts" ? [file] : [];
  });
};

/** Names the state of the sources by sizes and times: an edit, a checkout, a removed or an older file all change it. */
const sourcesStamp = () => {
  const settings = ["tsconfig.json", "tsconfig.build.json", "package-lock.json"];
  const files = [...settings.map((name) => at(name)), ...ROOMS.flatMap((room) => sourcesIn(at(room)))];
  const lines = files.map((file) => {
    const stat = statSync(file, { throwIfNoEntry: false });
    return `${file} ${stat?.size} ${stat?.mtimeMs}`;
  });
  return sha256(lines.toSorted().join("\n"));
};

const isBuilt = () => {
  if (!exists(program)) return false;
  // Without a compiler there is no choice: an installation without development packages runs what it was given.
  if (!exists(compiler)) return true;
  return read(path.join(dist, ".stamp")) === sourcesStamp();
};

/** Builds beside and renames: whoever starts meanwhile sees the old build or the new one, never half of one. */
const build = () => {
  say("compiling ...");
  const stamp = sourcesStamp();
  const draft = at("node_modules", ".warraq-build");
  const old = at("node_modules", ".warraq-old-build");
  for (const folder of [draft, old]) rmSync(folder, { recursive: true, force: true });
  const { isDone, output } = run(process.execPath, [
    compiler,
    "-p",
    "tsconfig.build.json",
    "--outDir",
    draft,
  ]);
  if (!isDone) fail("the TypeScript compiler found faults:", output);
  writeFileSync(path.join(draft, ".stamp"), stamp);
  if (exists(dist)) renameSync(dist, old);
  renameSync(draft, dist);
  rmSync(old, { recursive: true, force: true });
};

// ---- one at a time ----

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (problem) {
    return problem.code === "EPERM";
  }
};

const ownerOf = (folder) => Number(read(path.join(folder, "pid")));

/** Away in one step: a lock that is emptied first would be taken by another process before it is gone. */
const unlock = () => {
  const gone = `${lockDirectory}.${process.pid}.gone`;
  if (ownerOf(lockDirectory) !== process.pid) return;
  renameSync(lockDirectory, gone);
  rmSync(gone, { recursive: true, force: true });
};

/** Removes the lock of a process that was killed; puts it back if it turns out to be the fresh one of a quicker process. */
const breakLock = (owner) => {
  const grave = `${lockDirectory}.${process.pid}.stale`;
  try {
    renameSync(lockDirectory, grave);
    if (ownerOf(grave) !== owner) renameSync(grave, lockDirectory);
  } catch {
    // It was released in the meantime, or taken anew.
  }
  rmSync(grave, { recursive: true, force: true });
};

/** The folder appears with its owner in it, at once: there is no lock without an owner. */
const tryLock = () => {
  const draft = `${lockDirectory}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  writeFileSync(path.join(draft, "pid"), String(process.pid));
  try {
    renameSync(draft, lockDirectory);
    return true;
  } catch {
    rmSync(draft, { recursive: true, force: true });
    return false;
  }
};

const isTooOld = () => {
  const changed = statSync(lockDirectory, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
  return Date.now() - changed > LOCK_MS;
};

const waitForLock = async () => {
  let isTold = false;
  while (!tryLock()) {
    const owner = ownerOf(lockDirectory);
    if (owner > 0 && (!isAlive(owner) || isTooOld())) breakLock(owner);
    else if (!isTold) say("waiting for another warraq that installs or compiles ...");
    isTold = true;
    await delay(50);
  }
};

const checkWritable = () => {
  try {
    mkdirSync(path.dirname(lockDirectory), { recursive: true });
    accessSync(path.dirname(lockDirectory), constants.W_OK);
    accessSync(project, constants.W_OK);
  } catch (problem) {
    fail(
      `npm packages or the build are missing or old, and ${project} cannot be written to: ${problem.message}`,
    );
  }
};

const prepare = async () => {
  if (arePackagesReady() && isBuilt()) return;
  checkWritable();
  await waitForLock();
  process.once("exit", unlock);
  // Another process may have done all of it while this one waited.
  if (!arePackagesReady()) installPackages();
  if (!isBuilt()) build();
  process.removeListener("exit", unlock);
  unlock();
};

checkNode();
await prepare();
process.argv[1] = program;
await import(pathToFileURL(program).href);
