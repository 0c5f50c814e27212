/** observe/: logs, metrics and the totals of the stages: what the other rooms are doing. */
import { createRequire } from "node:module";
import type * as Pino from "pino";
import type { DestinationStream, Logger } from "pino";
import type PinoPretty from "pino-pretty";
import { forTerminal, toHarmlessJson } from "../system/for-terminal.ts";
import { hideSecrets } from "../system/hide-secrets.ts";

import { type LogEntry, type LoggingProcess, toEcs } from "./ecs.ts";

export type Log = Logger;

/** Loads a package when a log is opened: most commands end without having logged anything. */
const load = createRequire(import.meta.url);
const loadPino = (): typeof Pino => load("pino") as typeof Pino;

/** Fields that may hold a secret: their values never reach a log. */
const SECRET_FIELDS = ["password", "apiKey", "authorization", "*.password", "*.apiKey", "*.authorization"];
const HIDDEN = "(hidden)";
/** A shorter secret would be found in half of all words. */
const MIN_SECRET_LENGTH = 4;

/** The fields of an error that help to understand it. Other fields may hold whole commands, with passwords and texts in them. */
const loggedError = (error: unknown): unknown => {
  if (!(error instanceof Error)) return String(error);
  const { name, message, stack, cause } = error;
  return {
    type: name,
    ...("code" in error ? { code: error.code } : {}),
    message,
    stack,
    ...(cause === undefined ? {} : { cause: loggedError(cause) }),
  };
};

/** The form of a line: of each text in it, for a reader that is not a program, and of the whole. */
export interface LogForm {
  readonly textOf?: (text: string) => string;
  readonly formOf?: (entry: LogEntry) => LogEntry;
}

/** Hides every secret in a line, and escapes every control character that a terminal would obey, before the line is written. */
const hidingSecrets = (
  out: DestinationStream,
  secrets: readonly string[],
  { textOf = (text) => text, formOf = (entry) => entry }: LogForm,
): DestinationStream => {
  const known = secrets.filter(({ length }) => length >= MIN_SECRET_LENGTH);
  const hide = (text: string): string =>
    known.reduce((hidden, secret) => hidden.replaceAll(secret, HIDDEN), hideSecrets(text));
  return {
    write: (line) => {
      const entry = JSON.parse(line, (_, value: unknown) =>
        typeof value === "string" ? textOf(hide(value)) : value,
      ) as LogEntry;
      out.write(`${toHarmlessJson(formOf(entry))}\n`);
    },
  };
};

/**
 * Opens a log that writes JSON lines to a stream.
 *
 * @param secrets texts that are hidden wherever they occur
 */
export const openLogTo = (
  destination: DestinationStream,
  level: string,
  secrets: readonly string[],
  form: LogForm = {},
): Log =>
  loadPino().pino(
    {
      name: "warraq",
      level,
      redact: { paths: SECRET_FIELDS, censor: HIDDEN },
      serializers: { err: loggedError },
    },
    hidingSecrets(destination, secrets, form),
  );

/** Where a log goes and what it must not tell. */
export interface LogTarget extends LoggingProcess {
  /** Whether standard error is a terminal. */
  readonly isTerminal: boolean;
  /** Texts that are hidden wherever they occur. */
  readonly secrets?: readonly string[];
}

/**
 * Opens the log: JSON lines in the Elastic Common Schema, or readable lines for a terminal. It writes to standard error, because standard
 * output is for results.
 */
export const openLog = (level: string, { isTerminal, secrets = [], version }: LogTarget): Log => {
  const destination = loadPino().destination({ dest: 2, sync: isTerminal });
  // Lines that nobody can read any more, as on a closed terminal, are lost and end nothing.
  destination.on("error", () => undefined);
  if (!isTerminal)
    return openLogTo(destination, level, secrets, { formOf: (entry) => toEcs(entry, { version }) });
  const pretty = (load("pino-pretty") as typeof PinoPretty)({
    destination,
    colorize: true,
    ignore: "pid,hostname,name",
    translateTime: "SYS:HH:MM:ss",
  });
  return openLogTo(pretty, level, secrets, { textOf: forTerminal });
};
