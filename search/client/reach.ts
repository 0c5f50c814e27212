import type { errors as Errors } from "@elastic/elasticsearch";
import { OutageError, WarraqError } from "../../pipeline/errors.ts";
import { errors } from "./elasticsearch.ts";

/** Too many requests, bad gateway, unavailable, gateway timeout: it passes. */
const TRANSIENT_STATUSES = new Set([429, 502, 503, 504]);

/** An index that is closed to writes for a moment, as at the end of a reindex. */
const WRITE_BLOCK = "cluster_block_exception";

const errorTypeOf = ({ body }: Errors.ResponseError): unknown => {
  const { error } = (body ?? {}) as { readonly error?: { readonly type?: unknown } };
  return error?.type;
};

const isTransientError = (error: unknown): boolean => {
  if (error instanceof errors.ResponseError)
    return TRANSIENT_STATUSES.has(error.statusCode ?? 0) || errorTypeOf(error) === WRITE_BLOCK;
  return (
    error instanceof errors.ConnectionError ||
    error instanceof errors.TimeoutError ||
    error instanceof errors.NoLivingConnectionsError
  );
};

/** True for one bulk item that is told "later" rather than "no". */
export const isTransient = (status: number, errorType: string | undefined): boolean =>
  TRANSIENT_STATUSES.has(status) || errorType === WRITE_BLOCK;

/** Runs a request; a failure that passes by itself becomes an {@link OutageError}, so that it costs no attempt. */
export const reach = async <Answer>(request: () => Promise<Answer>): Promise<Answer> => {
  try {
    return await request();
  } catch (error) {
    if (isTransientError(error)) throw new OutageError(`Elasticsearch: ${String(error)}`, { cause: error });
    throw error;
  }
};

/** True if Elasticsearch answered with this HTTP status. */
export const isStatus = (error: unknown, status: number): boolean =>
  error instanceof errors.ResponseError && error.statusCode === status;

/**
 * Runs a search for what a person typed. One that the engine refuses although it was read and measured is the query's fault,
 * not the server's: an {@link OutageError} for what passes, `WARRAQ_USAGE` for a refusal.
 */
export const reachSearch = async <Answer>(search: () => Promise<Answer>): Promise<Answer> => {
  try {
    return await reach(search);
  } catch (error) {
    if (!isStatus(error, 400)) throw error;
    throw new WarraqError("WARRAQ_USAGE", "The search engine cannot work this query out. Make it simpler.", {
      cause: error,
    });
  }
};
