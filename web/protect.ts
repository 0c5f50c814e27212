import type { FastifyInstance, FastifyReply } from "fastify";
import { toHarmlessJson } from "../system/for-terminal.ts";
import type { Log } from "../observe/log.ts";
import { answerError, type ErrorAnswer, fromOtherSite, misdirected, notFound } from "./answer-error.ts";
import { isLoopback, isOwnName } from "./host-check.ts";
import { isFromElsewhere, isReadFromElsewhere, isReading } from "./who-asks.ts";

/** Only our own files, no scripts inside the page, no frames around it, and no way to turn text into markup. */
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
  // The address of the page has the query in it, which no other site may learn.
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cache-control": "no-store",
} as const;

/** Sends the answer to a request that failed. */
export const sendError = (reply: FastifyReply, { status, body }: ErrorAnswer): FastifyReply =>
  reply.code(status).send(body);

/** Answers a request that Fastify itself rejects, such as a URL that cannot be decoded. The hooks below do not run for it. */
export const refuseBadRequest = (error: Error, _request: unknown, reply: FastifyReply): void => {
  sendError(reply.headers(HEADERS), answerError(error));
};

/** Sets up what holds for every request: security headers, checks of where the request comes from, and answers to errors. */
export const protect = (app: FastifyInstance, host: string, log: Log): void => {
  const onlyOwnName = isLoopback(host);
  app.addHook("onRequest", (request, reply, next) => {
    reply.headers(HEADERS);
    if (onlyOwnName && !isOwnName(request.headers.host)) sendError(reply, misdirected);
    else if (
      isReading(request.method)
        ? isReadFromElsewhere(request.routeOptions.url ?? "", request.headers)
        : isFromElsewhere(request.headers)
    )
      sendError(reply, fromOtherSite);
    else next();
  });
  // Answers are also shown in terminals (`curl`), so control characters in file names are escaped.
  app.setReplySerializer(toHarmlessJson);
  app.setErrorHandler((error, { method, routeOptions }, reply) => {
    const answer = answerError(error);
    // Log the route, not the URL: the query in it is private.
    const route = `${method} ${routeOptions.url ?? "?"}`;
    if (answer.status === 500) log.error({ err: error, route }, "A request failed.");
    else if (answer.status === 503)
      log.warn({ err: error, route }, "A request failed, because an engine is away.");
    return sendError(reply, answer);
  });
  app.setNotFoundHandler((_request, reply) =>
    sendError(reply, notFound("There is nothing at this address.")),
  );
};
