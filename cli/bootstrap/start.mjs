// cli/bootstrap/: from a fresh clone to a running program. Installs packages, builds, then runs the program in this same process,
// so that signals and the exit code are the program's own. Plain JavaScript without packages, because nothing is installed or built
// when it runs.
import { accessSync, constants, mkdirSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { build, isBuilt } from "./build-program.mjs";
import { arePackagesReady, installPackages } from "./install-packages.mjs";
import { lock, lockParent, unlock } from "./lock.mjs";
import { fail, program, project } from "./project.mjs";

/**
 * Those of `engines` in package.json, and Node 20, on which a machine goes on where no other can be fetched (fetch-node.mjs): it is out
 * of support, and works.
 */
const checkNode = () => {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if ((major === 20 && minor >= 19) || (major === 22 && minor >= 18) || major > 22) return;
  fail(`Node ${process.versions.node} is too old. Install Node 24, or 22 (22.18 or newer).`);
};

const checkWritable = () => {
  try {
    mkdirSync(lockParent, { recursive: true });
    accessSync(lockParent, constants.W_OK);
    accessSync(project, constants.W_OK);
  } catch (problem) {
    fail(
      `cannot install npm packages or build, because ${project} is not writable (${problem.message}). Make it writable for this user, or run ./warraq once as a user who may write there.`,
    );
  }
};

const prepare = async () => {
  if (arePackagesReady() && isBuilt()) return;
  checkWritable();
  await lock();
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
