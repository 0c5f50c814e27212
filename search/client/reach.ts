import type { errors as Errors } from "@elastic/elasticsearch";
import { OutageError, WarraqError } from "../../pipeline/errors.ts";

/** A document has changed since it was read, or exists already. */
export const CONFLICT = 409;
/** What is sent is larger than is taken, at any time. */
export const TOO_LARGE = 413;
/**
 * Too many requests, a fault of the server itself (as with a full disk), bad gateway, unavailable, gateway timeout: a later attempt may
 * succeed. A document that makes the server fault each time is put off so often that it goes to quarantine.
 */
const TRANSIENT_STATUSES = new Set([429, 500, 502, 503, 504]);

/** The error type of an index that is closed to writes, as for a moment at the end of a reindex. */
const WRITE_BLOCK = "cluster_block_exception";

/** The error types of an index that somebody deleted, closed or took out of its alias. That is no fault of the document that meets it. */
const INDEX_AWAY: ReadonlySet<string> = new Set(["index_not_found_exception", "index_closed_exception"]);

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
  if (isRefusal(error)) return isTransient(error.statusCode ?? 0, errorTypeOf(error));
  return isNamed(error, "ConnectionError", "TimeoutError", "NoLivingConnectionsError");
};

/** True for an item of a bulk or multi request that is delayed rather than refused. */
export const isTransient = (status: number, errorType: unknown): boolean =>
  TRANSIENT_STATUSES.has(status) ||
  errorType === WRITE_BLOCK ||
  (typeof errorType === "string" && INDEX_AWAY.has(errorType));

/** Runs a request. A failure that passes by itself becomes an {@link OutageError}, so that it costs the job no attempt. */
export const reach = async <Answer>(request: () => Promise<Answer>): Promise<Answer> => {
  try {
    return await request();
  } catch (error) {
    if (isTransientError(error)) throw new OutageError(`Elasticsearch: ${String(error)}`, { cause: error });
    throw error;
  }
};

const NOT_FOUND = 404;
const SERVER_FAULT = 500;

/**
 * True if Elasticsearch answered with this HTTP status. A missing index is an outage, and also 404: that is for those who know that there may
 * be none. A fault of the server is an outage, and also 500: that is for those who know that it does not pass.
 */
export const isStatus = (error: unknown, status: number): boolean => {
  const isAway = (status === NOT_FOUND || status === SERVER_FAULT) && error instanceof OutageError;
  const answer = isAway ? error.cause : error;
  return isRefusal(answer) && answer.statusCode === status;
};

/** True for a question that failed because its index is missing or closed. */
export const isIndexAway = (error: unknown): boolean =>
  error instanceof OutageError && isRefusal(error.cause) && INDEX_AWAY.has(String(errorTypeOf(error.cause)));

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
