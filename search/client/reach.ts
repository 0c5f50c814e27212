import type { errors as Errors } from "@elastic/elasticsearch";
import { OutageError, WarraqError } from "../../pipeline/errors.ts";

/** A document has changed since it was read, or exists already. */
export const CONFLICT = 409;
/** What is sent is larger than is taken, at any time. */
export const TOO_LARGE = 413;
/** Too many requests, bad gateway, unavailable, gateway timeout: a later attempt may succeed. */
const TRANSIENT_STATUSES = new Set([429, 502, 503, 504]);

/** The error type of an index that is closed to writes for a moment, as at the end of a reindex. */
const WRITE_BLOCK = "cluster_block_exception";

/** True for an error that has the name of its kind, whichever client threw it: the classes of Elasticsearch's take long to load. */
const isNamed = (error: unknown, ...names: readonly string[]): boolean =>
  error instanceof Error && names.includes(error.name);

const isRefusal = (error: unknown): error is Pick<Errors.ResponseError, "statusCode" | "body"> =>
  isNamed(error, "ResponseError");

const errorTypeOf = ({ body }: Pick<Errors.ResponseError, "body">): unknown => {
  const { error } = (body ?? {}) as { readonly error?: { readonly type?: unknown } };
  return error?.type;
};

const isTransientError = (error: unknown): boolean => {
  if (isRefusal(error))
    return TRANSIENT_STATUSES.has(error.statusCode ?? 0) || errorTypeOf(error) === WRITE_BLOCK;
  return isNamed(error, "ConnectionError", "TimeoutError", "NoLivingConnectionsError");
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
  isRefusal(error) && error.statusCode === status;

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
