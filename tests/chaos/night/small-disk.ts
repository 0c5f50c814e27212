import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { OWN_MOUNTS } from "../../support/servers/mounts.ts";

/** Room for engines that hold nothing yet, and for each file: its document, its record, and what is being merged. */
const BASE_BYTES = 400 * 2 ** 20;
const BYTES_A_FILE = 100 * 2 ** 10;

/**
 * Runs a program that sees a small disk of its own at `folder`, which must be there; only its children see it too, and it is gone with
 * the last of them. Returns its exit code.
 */
export const runOnSmallDisk = async (
  folder: string,
  files: number,
  command: readonly string[],
): Promise<number> => {
  const size = BASE_BYTES + files * BYTES_A_FILE;
  const script = `mount -t tmpfs -o size=${size},mode=700 tmpfs "$0" && exec "$@"`;
  const child = spawn("unshare", [...OWN_MOUNTS, "sh", "-c", script, folder, ...command], {
    stdio: "inherit",
  });
  // A terminal sends Ctrl-C to the child as well, which ends in good order; a supervisor sends its signal to this process only.
  process.on("SIGINT", () => undefined);
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  await once(child, "exit");
  return child.exitCode ?? 1;
};

const CHUNK = Buffer.alloc(2 ** 20, 1);

export interface Ballast {
  /** Fills the disk until no more than this share of it is free; with 0 until nothing goes on it. */
  readonly leave: (share: number) => void;
  /** Takes everything away again. */
  readonly remove: () => void;
}

/** Fills the disk of a folder as something that does not belong there does. */
export const openBallast = (folder: string): Ballast => {
  const file = join(folder, "ballast");
  return {
    leave: (share) => {
      writeFileSync(file, "", { flag: "a" });
      for (;;) {
        const { bavail, blocks } = statfsSync(folder);
        if (bavail <= blocks * share) return;
        try {
          appendFileSync(file, CHUNK);
        } catch {
          // No room for as much. What is left goes to those who are faster.
          return;
        }
      }
    },
    remove: () => rmSync(file, { force: true }),
  };
};
