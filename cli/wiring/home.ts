import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  realpathSync,
  type Stats,
  statSync,
} from "node:fs";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { WarraqError } from "../../pipeline/errors.ts";
import { pathForTerminal } from "../../system/for-terminal.ts";
import { isWithin } from "../../system/is-within.ts";
import { systemCodeOf } from "../../system/system-error.ts";

const GROUP_AND_OTHERS = 0o077;
const WRITABLE_BY_OTHERS = 0o022;
const OWNER_ONLY = 0o700;

/**
 * The home if no setting names one: beside the program, or in the user's folder for state where the program may not write beside itself.
 * Never the current folder: a home that somebody put there would have its programs run.
 */
export const defaultHome = (
  projectDir: string,
  env: NodeJS.ProcessEnv,
  mayWrite: (folder: string) => boolean = isWritable,
): string => {
  if (mayWrite(projectDir)) return join(projectDir, ".warraq");
  const { XDG_STATE_HOME: state = "" } = env;
  return join(state.startsWith("/") ? state : join(homedir(), ".local", "state"), "warraq");
};

/**
 * The watched folder if no setting names one: beside the program, or in the user's own folder where the program may not write beside
 * itself. Never the current folder: what lies there is somebody's, and becomes part of no archive by standing in it.
 */
export const defaultInbox = (
  projectDir: string,
  mayWrite: (folder: string) => boolean = isWritable,
): string => (mayWrite(projectDir) ? join(projectDir, "inbox") : join(homedir(), "warraq-inbox"));

const isWritable = (folder: string): boolean => {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

const nearestExisting = (path: string): string =>
  existsSync(path) || dirname(path) === path ? path : nearestExisting(dirname(path));

const realPathOf = (path: string): string => {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
};

/** Why a home is not to be trusted with programs and data, in words; null if it is. Pure. */
export const homeFault = (
  home: string,
  { uid, mode }: Pick<Stats, "uid" | "mode">,
  ownUid: number | undefined,
  roots: readonly string[],
): string | null => {
  const root = roots.find((one) => isWithin(home, one));
  if (root !== undefined)
    return `it lies in the watched folder ${root}, into which others put files. Set WARRAQ_HOME to a folder elsewhere`;
  if (ownUid === undefined) return null;
  if (uid !== ownUid) return `it belongs to another user (${uid}). Set WARRAQ_HOME to a folder of your own`;
  return (mode & WRITABLE_BY_OTHERS) === 0
    ? null
    : `others may write to it, and programs in it are run. Look whether it is yours, then: chmod 700 '${home}'`;
};

/**
 * Makes sure that a home is the user's own, and that nobody else can read it. A home that does not exist yet is fine.
 *
 * @throws WarraqError `WARRAQ_CONFIG_INVALID` for a home in a watched folder, of another user, or that others may write to
 */
export const checkHome = (home: string, roots: readonly string[]): void => {
  const real = realPathOf(home);
  const found = statSync(real, { throwIfNoEntry: false }) ?? {
    uid: process.getuid?.() ?? 0,
    mode: OWNER_ONLY,
  };
  const fault = homeFault(real, found, process.getuid?.(), roots.map(realPathOf));
  if (fault !== null)
    throw new WarraqError(
      "WARRAQ_CONFIG_INVALID",
      pathForTerminal(`The home ${home} is not used: ${fault}.`),
    );
  if ((found.mode & GROUP_AND_OTHERS) === 0) return;
  try {
    chmodSync(real, OWNER_ONLY);
  } catch {
    // A read-only disk: nobody can put anything into it either.
  }
};

/**
 * Makes the home, for its owner alone.
 *
 * @throws WarraqError `WARRAQ_CONFIG_INVALID` for a home that cannot be made or written to
 */
export const makeHome = (home: string): void => {
  try {
    // Node takes a disk that is read-only for a folder that is missing, so what is there already is asked first.
    accessSync(nearestExisting(home), constants.W_OK);
    mkdirSync(home, { recursive: true, mode: OWNER_ONLY });
    accessSync(home, constants.W_OK);
  } catch (error) {
    throw new WarraqError(
      "WARRAQ_CONFIG_INVALID",
      pathForTerminal(
        `The home ${home} cannot be written (${systemCodeOf(error)}). Set WARRAQ_HOME to a folder of this user.`,
      ),
      { cause: error },
    );
  }
};
