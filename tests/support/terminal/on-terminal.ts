import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const warraq = join(import.meta.dirname, "../../../warraq");

/** A word of a command as a shell reads it. */
const quoted = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;

/** Runs a command of Warraq on a terminal with so many columns, and returns what the terminal was sent. It needs script(1), which Debian has. */
export const onTerminal = async (
  columns: number,
  env: NodeJS.ProcessEnv,
  ...args: readonly string[]
): Promise<string> => {
  const command = `stty cols ${columns} rows 40; exec ${[warraq, ...args].map(quoted).join(" ")}`;
  const { stdout } = await promisify(execFile)("script", ["-qec", command, "/dev/null"], {
    env: { ...env, SHELL: "/bin/sh" },
    maxBuffer: 2 ** 28,
  });
  return stdout.replaceAll("\r\n", "\n");
};
