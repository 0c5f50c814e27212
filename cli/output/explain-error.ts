import { systemCodeOf } from "../../system/system-error.ts";

/** The disk is full, over a quota or over the size limit of a file. */
const FULL: ReadonlySet<string> = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);
/** The disk or a folder may not be written to, or a file not read. */
const FORBIDDEN: ReadonlySet<string> = new Set(["EROFS", "EACCES", "EPERM"]);
/** Nothing is at the path, or something else than was expected. Node says ENOENT of a new folder on a read-only disk, too. */
const WRONG_PATH: ReadonlySet<string> = new Set([
  "ENOENT",
  "ENOTDIR",
  "EISDIR",
  "EEXIST",
  "ENAMETOOLONG",
  "ELOOP",
]);

/** What Redis or its client answers, with the cure. Source: the errors of Redis 7 and of ioredis 6. */
const REDIS: readonly (readonly [RegExp, string])[] = [
  [/^READONLY\b/u, "It is a replica: set REDIS_URL to the primary."],
  [/^OOM\b/u, "It has no memory left: raise maxmemory."],
  [/^MISCONF\b/u, "It cannot write to its disk: its log says why."],
  [
    /^(?:NOAUTH|WRONGPASS|NOPERM)\b/u,
    "Correct the user and password in REDIS_URL, or the rights of the user.",
  ],
  [/^(?:LOADING|BUSY|MASTERDOWN|CLUSTERDOWN|TRYAGAIN)\b/u, "It is not ready: try again in a moment."],
];

/** What an error of the system or of Redis means for the person who runs a command; null for one that nobody expects. */
export const explainError = (error: unknown): string | null => {
  const code = systemCodeOf(error);
  if (FULL.has(code))
    return `cannot write to the disk (${String(error)}). Free some space, or set WARRAQ_HOME to a folder on another disk.`;
  if (FORBIDDEN.has(code))
    return `the system does not allow it (${String(error)}). Give this user the right to the file or folder, or set WARRAQ_HOME to a folder that it may write to.`;
  if (WRONG_PATH.has(code) && error instanceof Error && "path" in error)
    return `the path cannot be used (${String(error)}). Is each part of it there, a folder, and on a disk that can be written?`;
  const cure =
    error instanceof Error ? REDIS.find(([pattern]) => pattern.test(error.message))?.[1] : undefined;
  return cure === undefined ? null : `Redis refuses: ${(error as Error).message}. ${cure}`;
};
