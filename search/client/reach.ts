import type { errors as Errors } from "@elastic/elasticsearch";
import { OutageError, WarraqError } from "../../pipeline/errors.ts";
import { errors } from "./elasticsearch.ts";

/** A document has changed since it was read, or exists already. */
export const CONFLICT = 409;
/** Too many requests, bad gateway, unavailable, gateway timeout: a later attempt may succeed. */
const TRANSIENT_STATUSES = new Set([429, 502, 503, 504]);

/** The error type of an index that is closed to writes for a moment, as at the end of a reindex. */
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

/** True for an item of a bulk or multi request that is delayed rather than refused. */
export const isTransient = (status: number, errorType: string | undefined): boolean =>
  TRANSIENT_STATUSES.has(status) || errorType === WRITE_BLOCK;

/** Runs a request. A failure that passes by itself becomes an {@link OutageError}, so that it costs the job no attempt. */
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
 * Runs a search for a query that a person typed. If Elasticsearch refuses it although it was parsed and is not too long, the fault is
 * in the query and not in the server.
 *
 * @throws OutageError for a failure that passes by itself; WarraqError `WARRAQ_USAGE` for a refusal
 */
export const reachSearch = async <Answer>(search: () => Promise<Answer>): Promise<Answer> => {
  try {
    return await reach(search);
  } catch (error) {
    if (!isStatus(error, 400)) throw error;
    throw new WarraqError("WARRAQ_USAGE", "Elasticsearch cannot run this query. Make it simpler.", {
      cause: error,
    });
  }
};
