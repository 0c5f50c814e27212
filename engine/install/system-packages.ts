import { mkdirSync, rmSync } from "node:fs";
import { readdir, rename } from "node:fs/promises";
import path from "node:path";
import { findProgram } from "./find-program.ts";
import { rehomeLinks } from "./rehome-links.ts";
import { runCommand, type CommandResult } from "./run-command.ts";

/** What installing needs of its caller. */
export interface InstallContext {
  readonly env: NodeJS.ProcessEnv;
  readonly say: (line: string) => void;
  readonly signal?: AbortSignal | undefined;
}

// A package that brings a service asks the run level whether to start it: on level 1 it does not.
const QUIET = { RUNLEVEL: "1", DEBIAN_FRONTEND: "noninteractive", LC_ALL: "C" };
// A machine that updates itself holds the lock of the package manager now and then.
const INSTALL = ["install", "-y", "-q", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=120"];

type AptGet = (...args: readonly string[]) => Promise<CommandResult>;

/** apt-get with the rights to install, or undefined: root has them, and whoever may `sudo` without a password. */
const privilegedAptGet = async ({ env, signal }: InstallContext): Promise<AptGet | undefined> => {
  const aptGet = findProgram("apt-get", env);
  if (aptGet === undefined) return undefined;
  const options = { env: { ...env, ...QUIET }, signal };
  if (process.getuid?.() === 0) return async (...args) => runCommand(aptGet, args, options);
  const sudo = findProgram("sudo", env);
  if (sudo === undefined || (await runCommand(sudo, ["-n", "true"], options)).code !== 0) return undefined;
  const settings = Object.entries(QUIET).map(([name, value]) => `${name}=${value}`);
  return async (...args) => runCommand(sudo, ["-n", "env", ...settings, aptGet, ...args], options);
};

const installOne = async (aptGet: AptGet, choices: readonly string[]): Promise<boolean> => {
  for (const name of choices) if ((await aptGet(...INSTALL, name)).code === 0) return true;
  return false;
};

/**
 * Installs the first of the packages that the system's package manager knows. False if that cannot be done here.
 *
 * The list of packages is fetched only if it turns out to be missing or old.
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

/** Makes apt-get work in a folder of our own: it reads what the system has installed and writes nothing there. */
const privateAptGet = async (room: string, context: InstallContext): Promise<AptGet | undefined> => {
  const aptGet = findProgram("apt-get", context.env);
  if (aptGet === undefined || findProgram("dpkg", context.env) === undefined) return undefined;
  for (const folder of ["state/lists/partial", "cache/archives/partial"])
    mkdirSync(path.join(room, folder), { recursive: true });
  const settings = [
    `Dir::State=${path.join(room, "state")}`,
    "Dir::State::status=/var/lib/dpkg/status",
    `Dir::Cache=${path.join(room, "cache")}`,
    "Debug::NoLocking=1",
  ].flatMap((setting) => ["-o", setting]);
  const options = { env: { ...context.env, ...QUIET }, signal: context.signal };
  return async (...args) => runCommand(aptGet, [...settings, ...args], options);
};

const download = async (aptGet: AptGet, choices: readonly string[]): Promise<boolean> => {
  for (const name of choices) if ((await aptGet(...INSTALL, "--download-only", name)).code === 0) return true;
  return false;
};

/** False if there is nothing to unpack as well: the package manager then takes the program for installed. */
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
 * Without any rights: fetches a package with all it needs beyond what is installed, and unpacks it into `into`,
 * whole or not at all. False if that cannot be done here.
 */
export const unpackPackage = async (
  choices: readonly string[],
  into: string,
  context: InstallContext,
): Promise<boolean> => {
  const room = `${into}.${process.pid}.part`;
  const aptGet = await privateAptGet(room, context);
  if (aptGet === undefined) return false;
  try {
    context.say(`fetching ${choices[0] ?? ""} with apt-get, to be unpacked into ${into} ...`);
    await aptGet("update", "-q");
    const root = path.join(room, "root");
    const isUnpacked =
      (await download(aptGet, choices)) &&
      (await unpackAll(path.join(room, "cache", "archives"), root, context));
    if (!isUnpacked) return false;
    await rehomeLinks(root, into);
    rmSync(into, { recursive: true, force: true });
    await rename(root, into);
    return true;
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
};
