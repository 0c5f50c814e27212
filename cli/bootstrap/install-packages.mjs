// The npm packages: whether those of the lock file are installed, and their installation.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { asToolOfLock } from "./lock.mjs";
import { at, compiler, exists, fail, program, read, run, say, sha256 } from "./project.mjs";

/** Holds the hash of the lock file whose packages are installed. */
const stampFile = at("node_modules", ".warraq-stamp");

/** True if npm's own record says that the packages of the lock file are installed. Development packages may be missing. */
const isInstalledByNpm = (lock) => {
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

const writeStamp = (stamp) => {
  try {
    writeFileSync(stampFile, stamp);
  } catch {
    // The installation is read-only. The next start compares again, which takes a few milliseconds.
  }
};

/** True if the installed packages are those of the lock file. */
export const arePackagesReady = () => {
  if (!exists(at("node_modules"))) return false;
  // An image holds packages and dist/ without a lock file: there is nothing to compare and nothing to build.
  if (!exists(at("package-lock.json"))) return true;
  if (!exists(compiler) && !exists(program)) return false;
  const lock = read(at("package-lock.json"));
  if (read(stampFile) === sha256(lock)) return true;
  if (!isInstalledByNpm(lock)) return false;
  writeStamp(sha256(lock));
  return true;
};

/** Installs the packages of the lock file. Ends the process if npm fails. */
export const installPackages = () => {
  say("installing npm packages (npm ci) ...");
  const besideNode = path.join(path.dirname(process.execPath), "npm");
  const npm = exists(besideNode) ? besideNode : "npm";
  // The build needs the development packages, which NODE_ENV=production would leave out.
  const options = ["--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  let { isDone, output } = run(...asToolOfLock(npm, ["ci", ...options]));
  if (!isDone && /\bEUSAGE\b/u.test(output)) {
    // `npm ci` refuses a lock file from a registry that lacks the packages of other platforms; `npm install` accepts it.
    say("npm ci refuses the lock file; trying npm install --no-save ...");
    ({ isDone, output } = run(...asToolOfLock(npm, ["install", "--no-save", ...options])));
  }
  if (!isDone) fail("npm failed. Check the network and the registry that npm uses. npm said:", output);
  writeStamp(sha256(read(at("package-lock.json"))));
};
