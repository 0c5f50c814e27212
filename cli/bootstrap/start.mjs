// cli/bootstrap/: from a fresh clone to a running program. Installs packages, builds, then runs the program in this same process,
// so that signals and the exit code are the program's own. Plain JavaScript without packages, because nothing is installed or built
// when it runs.
import { accessSync, constants, mkdirSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { build, isBuilt } from "./build-program.mjs";
import { arePackagesReady, installPackages } from "./install-packages.mjs";
import { lock, lockParent, unlock } from "./lock.mjs";
import { fail, program, project } from "./project.mjs";

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

await prepare();
process.argv[1] = program;
await import(pathToFileURL(program).href);
