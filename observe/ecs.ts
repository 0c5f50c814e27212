/** A line of the log as pino makes it: its own fields, and those that the caller gave. */
export type LogEntry = Readonly<Record<string, unknown>>;

/** Who logs: the same on every line. */
export interface LoggingProcess {
  readonly version: string;
}

/** The version of the Elastic Common Schema whose fields these are. */
const ECS_VERSION = "9.0.0";

/** Pino's levels by their numbers. */
const LEVELS: Readonly<Record<number, string>> = {
  10: "trace",
  20: "debug",
  30: "info",
  40: "warn",
  50: "error",
  60: "fatal",
};

/** Fields of our log calls that the Elastic Common Schema has a word for. The others are `warraq.NAME`. */
export const ECS_NAMES: Readonly<Record<string, string>> = {
  path: "file.path",
  folder: "file.directory",
  reason: "event.reason",
  stage: "warraq.stage",
  file: "warraq.file_id",
  document: "warraq.document_id",
};

/** Pino's own fields, which are renamed apart. */
const OWN = new Set(["level", "time", "pid", "hostname", "name", "msg", "err"]);

interface LoggedError {
  readonly type?: string;
  readonly code?: string | number;
  readonly message?: string;
  readonly stack?: string;
  readonly cause?: unknown;
}

const errorFields = (error: unknown): LogEntry => {
  if (typeof error !== "object" || error === null)
    return error === undefined ? {} : { "error.message": error };
  const { type, code, message, stack, cause } = error as LoggedError;
  return {
    ...(type === undefined ? {} : { "error.type": type }),
    ...(code === undefined ? {} : { "error.code": code }),
    ...(message === undefined ? {} : { "error.message": message }),
    ...(stack === undefined ? {} : { "error.stack_trace": stack }),
    ...(cause === undefined ? {} : { "warraq.cause": cause }),
  };
};

/**
 * A line of the log in the Elastic Common Schema, so that Filebeat, Elastic Agent and Logstash read it as it is. Pure.
 *
 * @example toEcs({ level: 40, time: 0, msg: "quarantined", path: "/a" }, …)["file.path"] // "/a"
 */
export const toEcs = (entry: LogEntry, { version }: LoggingProcess): LogEntry => ({
  "@timestamp": new Date(Number(entry["time"] ?? 0)).toISOString(),
  "log.level": LEVELS[Number(entry["level"])] ?? "info",
  message: entry["msg"] ?? "",
  ...Object.fromEntries(
    Object.entries(entry)
      .filter(([name]) => !OWN.has(name))
      .map(([name, value]) => [ECS_NAMES[name] ?? `warraq.${name}`, value]),
  ),
  ...errorFields(entry["err"]),
  "ecs.version": ECS_VERSION,
  "service.name": "warraq",
  "service.version": version,
  "host.name": entry["hostname"],
  "process.pid": entry["pid"],
});
