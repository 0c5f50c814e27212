import { forTerminal, toHarmlessJson } from "../../system/for-terminal.ts";
import { hideSecrets } from "../../system/hide-secrets.ts";

/** Standard output carries results and nothing else; what people are told on the way goes to standard error. */

const write = (stream: NodeJS.WriteStream, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error === undefined || error === null) resolve();
      else reject(error);
    });
  });

/** Ends the process quietly when the reader of standard output has seen enough (`| head`). */
export const endWithReader = (): void => {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
};

/** A part of a result, as it is; resolves when the reader has taken it. */
export const printText = (text: string): Promise<void> => write(process.stdout, text);

/** A line of a result. */
export const printLine = (text: string): Promise<void> => printText(`${text}\n`);

/** A result as one line of JSON. */
export const printJson = (value: unknown): Promise<void> => printLine(toHarmlessJson(value));

/** A word to the person in front of it. Whatever it quotes is made harmless for a terminal, and credentials in URLs are hidden. */
export const say = (text: string): void => {
  process.stderr.write(`${forTerminal(hideSecrets(text))}\n`);
};
