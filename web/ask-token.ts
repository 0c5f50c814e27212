import { createHash, timingSafeEqual } from "node:crypto";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { tokenNeeded } from "./answer-error.ts";
import { sendError } from "./protect.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** The address answers without the token too. */
    readonly isOpen?: boolean;
  }
}

const BEARER = /^Bearer +(?<token>\S+)$/iu;
const YEAR_SECONDS = 31_536_000;

const digestOf = (text: string): Buffer => createHash("sha256").update(text).digest();

/** Cookies are shared by all ports of a host, so the name depends on the token: two archives do not overwrite each other's. */
const cookieNameOf = (token: string): string => `warraq-${digestOf(token).toString("hex").slice(0, 8)}`;

const cookieIn = (header: string | undefined, name: string): string | undefined =>
  header
    ?.split(/; */u)
    .find((one) => one.startsWith(`${name}=`))
    ?.slice(name.length + 1);

/** The token in a login link `/?token=…`, and the address to go to, which keeps the other parameters. Null for any other request. */
const linkedToken = ({
  method,
  url,
}: FastifyRequest): { readonly token: string; readonly to: string } | null => {
  if (method !== "GET" || !url.startsWith("/?")) return null;
  const given = new URLSearchParams(url.slice(2));
  const token = given.get("token");
  if (token === null) return null;
  given.delete("token");
  return { token, to: given.size === 0 ? "/" : `/?${given.toString()}` };
};

/**
 * Refuses every request without the token, which comes as `Authorization: Bearer`, or in the cookie that the link `/?token=…` sets in a
 * browser. A browser without it gets `loginPage`. Tokens are compared in constant time.
 */
export const askToken = (app: FastifyInstance, token: string, loginPage: Buffer): void => {
  const wanted = digestOf(token);
  const cookieName = cookieNameOf(token);
  const isRight = (given: string | undefined): boolean =>
    given !== undefined && timingSafeEqual(digestOf(given), wanted);

  app.addHook("onRequest", (request, reply, next) => {
    const { authorization, cookie, accept = "" } = request.headers;
    const link = linkedToken(request);
    if (link !== null && isRight(link.token)) {
      const attributes = `Path=/; Max-Age=${YEAR_SECONDS}; HttpOnly; SameSite=Lax`;
      reply.header("set-cookie", `${cookieName}=${link.token}; ${attributes}`).redirect(link.to, 303);
      return;
    }
    const bearer = BEARER.exec(authorization ?? "")?.groups?.["token"];
    const isOpen = request.routeOptions.config.isOpen === true;
    if (isOpen || isRight(bearer) || isRight(cookieIn(cookie, cookieName))) {
      next();
      return;
    }
    reply.header("www-authenticate", 'Bearer realm="warraq"');
    if (accept.includes("text/html")) reply.code(401).type("text/html; charset=utf-8").send(loginPage);
    else sendError(reply, tokenNeeded);
  });
};
