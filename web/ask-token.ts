import { createHash, timingSafeEqual } from "node:crypto";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { locked } from "./answer-error.ts";
import { send } from "./protect.ts";

/** What tells nothing, so that the page behind which one waits can be drawn, and whoever supervises the process can ask. */
const OPEN = new Set(["/healthz", "/page.css", "/icon.svg"]);
const BEARER = /^Bearer +(?<token>\S+)$/iu;
const YEAR_SECONDS = 31_536_000;

const digestOf = (text: string): Buffer => createHash("sha256").update(text).digest();

/** Cookies are shared by all ports of a host, so each token has a name of its own. */
const cookieNameOf = (token: string): string => `warraq-${digestOf(token).toString("hex").slice(0, 8)}`;

const cookieIn = (header: string | undefined, name: string): string | undefined =>
  header
    ?.split(/; */u)
    .find((one) => one.startsWith(`${name}=`))
    ?.slice(name.length + 1);

/** The token in the address of a login link: `/?token=…`, with whatever else the page is to show. */
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
 * Lets nobody in without the token: as `Authorization: Bearer`, or as the cookie that the link `/?token=…` leaves in a browser. A browser
 * without it is shown `loginPage`. Comparing takes the same time whatever was given.
 */
export const askToken = (app: FastifyInstance, token: string, loginPage: Buffer | undefined): void => {
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
    const isOpen = OPEN.has(request.routeOptions.url ?? "");
    if (isOpen || isRight(bearer) || isRight(cookieIn(cookie, cookieName))) {
      next();
      return;
    }
    reply.header("www-authenticate", 'Bearer realm="warraq"');
    if (accept.includes("text/html")) reply.code(401).type("text/html; charset=utf-8").send(loginPage);
    else send(reply, locked);
  });
};
