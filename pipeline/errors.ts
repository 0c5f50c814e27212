/** Every code is explained in docs/errors.md with its cause and its cure; a test keeps the two equal. */
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
  "WARRAQ_ALREADY_RUNNING",
  "WARRAQ_PORT_TAKEN",
  "WARRAQ_NOT_FOUND",
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/**
 * Something the operator must act on: what happened, where, and what to do, in one message.
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

/** An engine is away or overloaded: the work is fine and runs again later, as often as it takes. Costs no attempt. */
export class OutageError extends Error {
  override readonly name = "OutageError";
}
