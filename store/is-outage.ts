import { OutageError } from "../pipeline/errors.ts";

/**
 * Messages with which Redis or its client says "not now": out of memory, loading, disk full (MISCONF), read-only replica, no
 * connection, no answer in time. Source: https://redis.io/docs/latest/develop/clients/error-handling/ and ioredis 6.
 */
const REDIS_NOT_NOW =
  /\bOOM command not allowed|^(?:LOADING|MISCONF|READONLY|BUSY|TRYAGAIN|CLUSTERDOWN|MASTERDOWN|NOREPLICAS)\b|Connection is closed|Command timed out|isn't writeable|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT/u;

/** True if an error says that an engine is away or has no room. The work is fine, and goes on when the engine does. */
export const isOutage = (error: unknown): boolean =>
  error instanceof OutageError || (error instanceof Error && REDIS_NOT_NOW.test(error.message));
