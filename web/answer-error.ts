import { OutageError, WarraqError } from "../pipeline/errors.ts";

/** The answer to a request that failed. The message is for the client, so it reveals nothing of our internals. */
export interface ErrorAnswer {
  readonly status: number;
  readonly body: { readonly error: { readonly code: string; readonly message: string } };
}

/** An answer in the form that every error of the API has. */
const answer = (status: number, code: string, message: string): ErrorAnswer => ({
  status,
  body: { error: { code, message } },
});

/** For an address or a document that does not exist. */
export const notFound = (message: string): ErrorAnswer => answer(404, "WARRAQ_NOT_FOUND", message);

/** For a request whose `Host` header is not a name of this machine. */
export const misdirected = answer(
  421,
  "WARRAQ_USAGE",
  "This server answers only to localhost, 127.0.0.1 and [::1]. To open it to others, set WARRAQ_HTTP_HOST.",
);

/** For a request without the token, or with a wrong one. */
export const tokenNeeded = answer(
  401,
  "WARRAQ_USAGE",
  "This archive asks for a token: send `Authorization: Bearer TOKEN`, or open /?token=TOKEN in a browser. The token is the value of WARRAQ_HTTP_TOKEN, or in the file that Warraq named when it started.",
);

/** For a request of another site that would change something, or that reads more than the page. */
export const fromOtherSite = answer(
  403,
  "WARRAQ_USAGE",
  "Only Warraq's own page may send this request, and it came from another site.",
);

/** For a request that would change something, without the header that no page of another site can send. */
export const headerNeeded = answer(
  403,
  "WARRAQ_USAGE",
  "Send the header `X-Warraq: 1` with this request. Browsers let no page of another site send it.",
);

/** For a retry while another one runs. */
export const retryRunning = answer(
  409,
  "WARRAQ_BUSY",
  "Another retry is running; `GET /api/status` says how far it has come. Try again when it is done.",
);

/** For a request that would change something on the queue board in mode `read`. */
export const boardReadOnly = answer(
  405,
  "WARRAQ_USAGE",
  "The queue board is read-only. To run failed files again, use `./warraq quarantine retry`. To allow changes on the board, set WARRAQ_QUEUE_BOARD=write.",
);

/** For a change that the queue board does not allow in mode `write` either. */
export const boardRefuses = answer(
  405,
  "WARRAQ_USAGE",
  "On this board jobs can be tried again and removed, and a paused stage resumed; nothing else can be changed.",
);

const searchAway = answer(
  503,
  "WARRAQ_SEARCH_UNAVAILABLE",
  "The search engine does not answer, or is overloaded. Nothing is lost: try again in a moment. /readyz says what is wrong.",
);

/** For a request to the queue board while Redis, which holds the queues, is away. */
export const queuesAway = answer(
  503,
  "WARRAQ_REDIS_UNAVAILABLE",
  "Redis does not answer. Nothing is lost: try again in a moment. /readyz says what is wrong.",
);

/** For a search while as many run and wait as may. */
export const tooManySearches = answer(
  503,
  "WARRAQ_BUSY",
  "Too many searches are running. Try again in a moment.",
);

/** For a request for an export while as many run as may run at the same time. */
export const tooManyExports = answer(
  503,
  "WARRAQ_BUSY",
  "Too many exports are running. Try again when one of them has ended.",
);

const internalError = answer(500, "INTERNAL", "Something went wrong in Warraq; its log says what.");

/** An error of Fastify about a bad request, such as a URL that cannot be decoded. */
const isFastifyRefusal = (error: unknown): error is Error & { readonly statusCode: number } =>
  error instanceof Error &&
  "code" in error &&
  String(error.code).startsWith("FST_") &&
  "statusCode" in error &&
  typeof error.statusCode === "number" &&
  error.statusCode >= 400 &&
  error.statusCode < 500;

/** Turns an error into an answer: 4xx for a wrong request, 503 while an engine is away, 500 for a bug. */
export const answerError = (error: unknown): ErrorAnswer => {
  if (error instanceof OutageError) return searchAway;
  if (error instanceof WarraqError) {
    if (error.code === "WARRAQ_USAGE") return answer(400, error.code, error.message);
    if (error.code === "WARRAQ_NOT_FOUND") return notFound(error.message);
    if (error.code === "WARRAQ_SEARCH_UNAVAILABLE" || error.code === "WARRAQ_REDIS_UNAVAILABLE")
      return searchAway;
  }
  if (isFastifyRefusal(error)) return answer(error.statusCode, "WARRAQ_USAGE", error.message);
  return internalError;
};
