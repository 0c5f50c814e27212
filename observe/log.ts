import { type DestinationStream, type Logger, pino } from "pino";

/** observe/: logs, counters and progress; what the rooms tell about themselves, and nothing that they do. */

export type Log = Logger;

/** Field names under which a secret could travel; their values never reach a log. */
const SECRETS = ["password", "apiKey", "authorization", "*.password", "*.apiKey", "*.authorization"];

/**
 * Opens the log: JSON lines, or readable lines for a terminal. Always to standard error, for standard output belongs to results.
 *
 * @param isTerminal whether a person reads along
 */
export const openLog = async (level: string, isTerminal: boolean): Promise<Log> => {
  const destination: DestinationStream = isTerminal
    ? (await import("pino-pretty")).default({
        destination: 2,
        colorize: true,
        ignore: "pid,hostname,name",
        translateTime: "SYS:HH:MM:ss",
        sync: true,
      })
    : pino.destination({ dest: 2, sync: false });
  return pino({ name: "warraq", level, redact: { paths: SECRETS, censor: "(hidden)" } }, destination);
};
