import { OutageError, WarraqError } from "../pipeline/errors.ts";

/** An answer to a request that went wrong. The message is for whoever asked, so nothing of our insides is in it. */
export interface ErrorAnswer {
  readonly status: number;
  readonly body: { readonly error: { readonly code: string; readonly message: string } };
}

const answer = (status: number, code: string, message: string): ErrorAnswer => ({
  status,
  body: { error: { code, message } },
});

/** What is said where there is nothing. */
export const notFound = (message: string): ErrorAnswer => answer(404, "WARRAQ_NOT_FOUND", message);

/** What is said to a name that is not ours. */
export const misdirected = answer(
  421,
  "WARRAQ_USAGE",
  "This server answers only to localhost, 127.0.0.1 and [::1]. To open it to others, set WARRAQ_HTTP_HOST.",
);

/** What is said to whoever has no token, or a wrong one. */
export const locked = answer(
  401,
  "WARRAQ_USAGE",
  "This archive asks for a token: send `Authorization: Bearer TOKEN`, or open /?token=TOKEN in a browser. The token is in the file that Warraq named when it started, or in WARRAQ_HTTP_TOKEN.",
);

/** What is said to a page of another site that would change something. */
export const foreign = answer(403, "WARRAQ_USAGE", "Only Warraq's own page may ask for this.");

/** What is said to whoever would change something. */
export const readOnly = answer(
  405,
  "WARRAQ_USAGE",
  "The queue board only shows; it changes nothing. To run failed files again, use `./warraq quarantine retry`. WARRAQ_QUEUE_BOARD=write lets the board do it.",
);

const away = answer(
  503,
  "WARRAQ_SEARCH_UNAVAILABLE",
  "The search engine does not answer or is overloaded. Nothing is lost: try again in a moment. /readyz says what is wrong.",
);

/** What is said by the queue board while there are no queues to show. */
export const queuesAway = answer(
  503,
  "WARRAQ_REDIS_UNAVAILABLE",
  "Redis does not answer. Nothing is lost: try again in a moment. /readyz says what is wrong.",
);

/** What is said to whoever wants one export more than are made at a time. */
export const busy = answer(
  503,
  "WARRAQ_BUSY",
  "As many exports are being made as may be at a time. Try again when one has ended.",
);

const ours = answer(500, "INTERNAL", "Something went wrong on our side; the log says what.");

/** Fastify's own complaint about a request, such as a URL that cannot be read. */
const isRefusal = (error: unknown): error is Error & { readonly statusCode: number } =>
  error instanceof Error &&
  "code" in error &&
  String(error.code).startsWith("FST_") &&
  "statusCode" in error &&
  typeof error.statusCode === "number" &&
  error.statusCode >= 400 &&
  error.statusCode < 500;

/** Turns what was thrown into an answer: the asker's fault 4xx, an engine that is away 503, a bug 500. */
export const answerError = (error: unknown): ErrorAnswer => {
  if (error instanceof OutageError) return away;
  if (error instanceof WarraqError) {
    if (error.code === "WARRAQ_USAGE") return answer(400, error.code, error.message);
    if (error.code === "WARRAQ_NOT_FOUND") return notFound(error.message);
    if (error.code === "WARRAQ_SEARCH_UNAVAILABLE" || error.code === "WARRAQ_REDIS_UNAVAILABLE") return away;
  }
  if (isRefusal(error)) return answer(error.statusCode, "WARRAQ_USAGE", error.message);
  return ours;
};
