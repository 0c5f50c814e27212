import type { FastifyInstance, FastifyReply } from "fastify";
import { toHarmlessJson } from "../system/for-terminal.ts";
import type { Log } from "../observe/log.ts";
import { answerError, type ErrorAnswer, foreign, misdirected, notFound } from "./answer-error.ts";
import { isLoopback, isOwnName } from "./host-check.ts";
import { isFromElsewhere, isReading } from "./who-asks.ts";

/** Nothing but our own files, no script in the page itself, no frame around it, and no way to turn text into markup. */
const PAGE_POLICY = [
  "default-src 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

const HEADERS = {
  "content-security-policy": PAGE_POLICY,
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  // What somebody searched for is in the address of the page; no other site is to learn it.
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cache-control": "no-store",
} as const;

/** Sends the answer to a request that went wrong. */
export const send = (reply: FastifyReply, { status, body }: ErrorAnswer): FastifyReply =>
  reply.code(status).send(body);

/** Answers a request that never became one, such as an address that cannot be read; the hooks below do not see it. */
export const refuse = (error: Error, _request: unknown, reply: FastifyReply): void => {
  send(reply.headers(HEADERS), answerError(error));
};

/** What holds for every request: headers, who may ask, and what is said when something goes wrong. */
export const protect = (app: FastifyInstance, host: string, log: Log): void => {
  const onlyOwnName = isLoopback(host);
  app.addHook("onRequest", (request, reply, next) => {
    reply.headers(HEADERS);
    if (onlyOwnName && !isOwnName(request.headers.host)) send(reply, misdirected);
    else if (!isReading(request.method) && isFromElsewhere(request.headers)) send(reply, foreign);
    else next();
  });
  // Names of files are shown in terminals too (`curl`): controls in them go out as escapes.
  app.setReplySerializer(toHarmlessJson);
  app.setErrorHandler((error, { method, routeOptions }, reply) => {
    const answer = answerError(error);
    // The route, not the address: what somebody searched for is nobody's business.
    const route = `${method} ${routeOptions.url ?? "?"}`;
    if (answer.status === 500) log.error({ err: error, route }, "A request failed.");
    else if (answer.status === 503) log.warn({ err: error, route }, "A request met an engine that is away.");
    return send(reply, answer);
  });
  app.setNotFoundHandler((_request, reply) => send(reply, notFound("There is nothing at this address.")));
};
