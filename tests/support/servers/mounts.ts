import { spawnSync } from "node:child_process";

/** Arguments of `unshare` for a program that may mount what only it and its children see. */
export const OWN_MOUNTS: readonly string[] = [
  "--mount",
  ...(process.getuid?.() === 0 ? [] : ["--user", "--map-root-user"]),
];

/** Whether this machine lets us do that: some containers do not. */
export const mayMount = (): boolean =>
  spawnSync("unshare", [...OWN_MOUNTS, "mount", "-t", "tmpfs", "tmpfs", "/mnt"]).status === 0;
