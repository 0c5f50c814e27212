import { mkdirSync, rmSync } from "node:fs";
import { readdir, rename } from "node:fs/promises";
import path from "node:path";
import { unpackedIn } from "../engine-home.ts";
import { findProgram } from "./find-program.ts";
import { rehomeLinks } from "./rehome-links.ts";
import { runCommand, type CommandResult } from "./run-command.ts";
import { checkSealed, isSealed, sealFolder } from "./sealed-folder.ts";

/** What the caller provides for installing. */
export interface InstallContext {
  readonly env: NodeJS.ProcessEnv;
  readonly say: (line: string) => void;
  readonly signal?: AbortSignal | undefined;
}

// A package that contains a service starts it, depending on the run level: not on level 1.
const APT_ENVIRONMENT = { RUNLEVEL: "1", DEBIAN_FRONTEND: "noninteractive", LC_ALL: "C" };
// Automatic updates hold the lock of the package manager now and then: wait for it, up to two minutes.
const INSTALL = ["install", "-y", "-q", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=120"];

type AptGet = (...args: readonly string[]) => Promise<CommandResult>;

/** apt-get with the rights to install packages: for root, and for users who may `sudo` without a password. Undefined for others. */
const privilegedAptGet = async ({ env, signal }: InstallContext): Promise<AptGet | undefined> => {
  const aptGet = findProgram("apt-get", env);
  if (aptGet === undefined) return undefined;
  const options = { env: { ...env, ...APT_ENVIRONMENT }, signal };
  if (process.getuid?.() === 0) return async (...args) => runCommand(aptGet, args, options);
  const sudo = findProgram("sudo", env);
  if (sudo === undefined || (await runCommand(sudo, ["-n", "true"], options)).code !== 0) return undefined;
  const settings = Object.entries(APT_ENVIRONMENT).map(([name, value]) => `${name}=${value}`);
  return async (...args) => runCommand(sudo, ["-n", "env", ...settings, aptGet, ...args], options);
};

const installOne = async (aptGet: AptGet, choices: readonly string[]): Promise<boolean> => {
  for (const name of choices) if ((await aptGet(...INSTALL, name)).code === 0) return true;
  return false;
};

/**
 * Installs the first of these packages that apt-get can install. The list of packages is updated only if none of them can be.
 *
 * @returns false if none was installed
 */
export const installPackage = async (
  choices: readonly string[],
  context: InstallContext,
): Promise<boolean> => {
  const aptGet = await privilegedAptGet(context);
  if (aptGet === undefined) return false;
  context.say(`installing ${choices[0] ?? ""} with apt-get ...`);
  if (await installOne(aptGet, choices)) return true;
  await aptGet("update", "-q");
  return installOne(aptGet, choices);
};

/** apt-get with its state in a folder of ours. It reads which packages the system has installed, but writes nothing to the system. */
const privateAptGet = async (workDir: string, context: InstallContext): Promise<AptGet | undefined> => {
  const aptGet = findProgram("apt-get", context.env);
  if (aptGet === undefined || findProgram("dpkg", context.env) === undefined) return undefined;
  for (const folder of ["state/lists/partial", "cache/archives/partial"])
    mkdirSync(path.join(workDir, folder), { recursive: true });
  const settings = [
    `Dir::State=${path.join(workDir, "state")}`,
    "Dir::State::status=/var/lib/dpkg/status",
    `Dir::Cache=${path.join(workDir, "cache")}`,
    "Debug::NoLocking=1",
  ].flatMap((setting) => ["-o", setting]);
  const options = { env: { ...context.env, ...APT_ENVIRONMENT }, signal: context.signal };
  return async (...args) => runCommand(aptGet, [...settings, ...args], options);
};

const download = async (aptGet: AptGet, choices: readonly string[]): Promise<boolean> => {
  for (const name of choices) if ((await aptGet(...INSTALL, "--download-only", name)).code === 0) return true;
  return false;
};

/** Unpacks all downloaded packages. False also if there is none: then the package manager believes that the program is installed. */
const unpackAll = async (
  archives: string,
  into: string,
  { env, signal }: InstallContext,
): Promise<boolean> => {
  const packages = (await readdir(archives)).filter((name) => name.endsWith(".deb"));
  for (const name of packages) {
    const { code } = await runCommand("dpkg", ["-x", path.join(archives, name), into], { env, signal });
    if (code !== 0) return false;
  }
  return packages.length > 0;
};

/**
 * The folders in which a package was unpacked, the preferred one first, after checking that nobody changed what is in them.
 *
 * @param folders of installed programs
 * @throws WarraqError `WARRAQ_ENGINE_FAILED` if somebody did
 */
export const unpackedPackages = async (
  folders: readonly string[],
  name: string,
): Promise<readonly string[]> => {
  const unpacked = folders.map((folder) => unpackedIn(folder, name)).filter(isSealed);
  for (const folder of unpacked) await checkSealed(folder);
  return unpacked;
};

/**
 * Fetches the first of these packages that apt-get knows, with all dependencies that are not installed, and unpacks them into the
 * folder `into`, completely or not at all. It needs no rights.
 *
 * @returns false if that cannot be done here
 */
export const unpackPackage = async (
  choices: readonly string[],
  into: string,
  context: InstallContext,
): Promise<boolean> => {
  const workDir = `${into}.${process.pid}.part`;
  const aptGet = await privateAptGet(workDir, context);
  if (aptGet === undefined) return false;
  try {
    context.say(`fetching ${choices[0] ?? ""} with apt-get, to be unpacked into ${into} ...`);
    await aptGet("update", "-q");
    const root = path.join(workDir, "root");
    const isUnpacked =
      (await download(aptGet, choices)) &&
      (await unpackAll(path.join(workDir, "cache", "archives"), root, context));
    if (!isUnpacked) return false;
    await rehomeLinks(root, into);
    await sealFolder(root);
    rmSync(into, { recursive: true, force: true });
    await rename(root, into);
    return true;
  } finally {
    rmSync(workDir, { recursive: true, force: true });
  }
};
