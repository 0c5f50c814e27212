import { spawn } from "node:child_process";

const MAX_OUTPUT = 200_000;

export interface CommandOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly cwd?: string | undefined;
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal | undefined;
}

export interface CommandResult {
  /** The exit code. Undefined if a signal ended the program; 127 if it could not be started. */
  readonly code: number | undefined;
  readonly stdout: string;
  /** Standard output and standard error together, the last 200,000 characters. */
  readonly output: string;
}

/** The last lines of a text, for a message: `lastLines(log, 15)`. */
export const lastLines = (text: string, count: number): string =>
  text.trimEnd().split("\n").slice(-count).join("\n");

/**
 * Runs a program to its end and collects its output. If the program fails, that is a result and not an exception.
 *
 * @throws the signal's reason when it fires
 */
export const runCommand = async (
  file: string,
  args: readonly string[],
  { env, cwd, timeoutMs = 600_000, signal }: CommandOptions,
): Promise<CommandResult> => {
  signal?.throwIfAborted();
  return new Promise((resolve, reject) => {
    let stdout = "";
    let output = "";
    const child = spawn(file, args, {
      env,
      cwd,
      signal,
      timeout: timeoutMs,
      stdio: ["ignore", "pipe", "pipe"],
    });
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout = (stdout + text).slice(-MAX_OUTPUT);
      output = (output + text).slice(-MAX_OUTPUT);
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      output = (output + text).slice(-MAX_OUTPUT);
    });
    child.once("error", (error) => {
      if (signal?.aborted === true) reject(signal.reason as Error);
      else resolve({ code: 127, stdout, output: `${output}${error.message}\n` });
    });
    child.once("close", (code) => resolve({ code: code ?? undefined, stdout, output }));
  });
};
