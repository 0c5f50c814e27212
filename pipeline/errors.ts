/** pipeline/: pure; shared by all stages: their order, their verdicts, the states of the ledger, a file in flight, errors. */

/** docs/errors.md explains each code with its cause and its cure; a test holds the two lists equal. */
export const ERROR_CODES = [
  "WARRAQ_USAGE",
  "WARRAQ_CONFIG_INVALID",
  "WARRAQ_ENGINE_MISSING",
  "WARRAQ_ENGINE_FAILED",
  "WARRAQ_REDIS_UNAVAILABLE",
  "WARRAQ_REDIS_UNSAFE",
  "WARRAQ_SEARCH_UNAVAILABLE",
  "WARRAQ_SEARCH_INCOMPATIBLE",
  "WARRAQ_INDEX_OUTDATED",
  "WARRAQ_ARCHIVE_NEWER",
  "WARRAQ_KIBANA_UNAVAILABLE",
  "WARRAQ_KIBANA_FORBIDDEN",
  "WARRAQ_KIBANA_INCOMPATIBLE",
  "WARRAQ_KIBANA_IMPORT_REFUSED",
  "WARRAQ_ALREADY_RUNNING",
  "WARRAQ_PORT_TAKEN",
  "WARRAQ_SERVICE_FAILED",
  "WARRAQ_BACKUP_UNUSABLE",
  "WARRAQ_REPOSITORY_UNUSABLE",
  "WARRAQ_NOT_FOUND",
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/**
 * A fault that the operator must act on. The message says what happened, where, and what to do.
 *
 * Anything else that is thrown is a bug, or an outage that passes.
 */
export class WarraqError extends Error {
  override readonly name = "WarraqError";
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** An engine is away or overloaded. The work is fine and runs again later, as often as it takes. Costs no attempt. */
export class OutageError extends Error {
  override readonly name = "OutageError";
}
