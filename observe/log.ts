import { type DestinationStream, type Logger, pino } from "pino";
import { forTerminal, toHarmlessJson } from "../system/for-terminal.ts";
import { hideSecrets } from "../system/hide-secrets.ts";

/** observe/: logs, counters and progress; what the rooms tell about themselves, and nothing that they do. */

export type Log = Logger;

/** Field names under which a secret could travel; their values never reach a log. */
const SECRETS = ["password", "apiKey", "authorization", "*.password", "*.apiKey", "*.authorization"];
const HIDDEN = "(hidden)";
/** A secret so short would be found in half of all words. */
const SHORTEST_SECRET = 4;

/** Of an error what helps to understand it; its other fields may hold whole commands, with passwords and texts in them. */
const shownError = (error: unknown): unknown => {
  if (!(error instanceof Error)) return String(error);
  const { name, message, stack, cause } = error;
  return {
    type: name,
    ...("code" in error ? { code: error.code } : {}),
    message,
    stack,
    ...(cause === undefined ? {} : { cause: shownError(cause) }),
  };
};

/** Passes lines on after everything in them that is a secret was hidden, and everything that a terminal would obey made visible. */
const harmless = (
  out: DestinationStream,
  secrets: readonly string[],
  textOf: (text: string) => string,
): DestinationStream => {
  const known = secrets.filter(({ length }) => length >= SHORTEST_SECRET);
  const hide = (text: string): string =>
    known.reduce((hidden, secret) => hidden.replaceAll(secret, HIDDEN), hideSecrets(text));
  return {
    write: (line) => {
      const entry: unknown = JSON.parse(line, (_, value: unknown) =>
        typeof value === "string" ? textOf(hide(value)) : value,
      );
      out.write(`${toHarmlessJson(entry)}\n`);
    },
  };
};

/** The same as {@link openLog}, to anywhere. */
export const openLogTo = (
  destination: DestinationStream,
  level: string,
  secrets: readonly string[],
  textOf: (text: string) => string = (text) => text,
): Log =>
  pino(
    {
      name: "warraq",
      level,
      redact: { paths: SECRETS, censor: HIDDEN },
      serializers: { err: shownError },
    },
    harmless(destination, secrets, textOf),
  );

/**
 * Opens the log: JSON lines, or readable lines for a terminal. Always to standard error, for standard output belongs to results.
 *
 * @param isTerminal whether a person reads along
 * @param secrets what is hidden wherever it stands
 */
export const openLog = async (
  level: string,
  isTerminal: boolean,
  secrets: readonly string[] = [],
): Promise<Log> => {
  if (!isTerminal) return openLogTo(pino.destination({ dest: 2, sync: false }), level, secrets);
  const pretty = (await import("pino-pretty")).default({
    destination: 2,
    colorize: true,
    ignore: "pid,hostname,name",
    translateTime: "SYS:HH:MM:ss",
    sync: true,
  });
  return openLogTo(pretty, level, secrets, forTerminal);
};
