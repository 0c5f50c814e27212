/** cli/output/: what a person or a program reads. Standard output carries results and nothing else; messages and progress go to standard error. */
import { forTerminal, toHarmlessJson } from "../../system/for-terminal.ts";
import { hideSecrets } from "../../system/hide-secrets.ts";

const write = (stream: NodeJS.WriteStream, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    stream.write(text, (error: NodeJS.ErrnoException | null | undefined) => {
      const isLost = !endsWithReader && READER_GONE.has(error?.code);
      if (error === undefined || error === null || isLost) resolve();
      else reject(error);
    });
  });

let endsWithReader = true;

/** For work that must end in good order, whoever reads what it prints. */
export const outliveReader = (): void => {
  endsWithReader = false;
};

/** What is written to a closed pipe or a dead terminal is lost, and ends nothing. */
const READER_GONE: ReadonlySet<string | undefined> = new Set(["EPIPE", "EIO", "ENXIO"]);

/**
 * Ends the process quietly when the reader of standard output has seen enough (`| head`), unless it outlives its reader. Messages for
 * which there is nobody any more are dropped.
 */
export const endWithReader = (): void => {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE" && endsWithReader) process.exit(0);
    if (!READER_GONE.has(error.code)) throw error;
  });
  process.stderr.on("error", (error: NodeJS.ErrnoException) => {
    if (!READER_GONE.has(error.code)) throw error;
  });
};

/** Prints a part of a result unchanged. Resolves when the reader has taken it. */
export const printText = (text: string): Promise<void> => write(process.stdout, text);

/** Prints a line of a result. */
export const printLine = (text: string): Promise<void> => printText(`${text}\n`);

/** Prints a result as one line of JSON, with control characters escaped. */
export const printJson = (value: unknown): Promise<void> => printLine(toHarmlessJson(value));

/** Prints a message to standard error. Control characters are made visible, and credentials in URLs are hidden. */
export const say = (text: string): void => {
  process.stderr.write(`${forTerminal(hideSecrets(text))}\n`);
};
