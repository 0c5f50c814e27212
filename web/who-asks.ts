import type { IncomingHttpHeaders } from "node:http";

const READING = new Set(["GET", "HEAD"]);
/** Values of `Sec-Fetch-Site` for a request of our own page, and for an address that a person typed. */
const OWN_SITES = new Set(["same-origin", "none"]);

/** Addresses that a link on another site may lead to: a person follows it, and sees the page. Everything else answers programs. */
const isPage = (path: string): boolean => path === "/";

/**
 * True if a page of another site reads something by itself, as with an image, a script or a frame. It could not see the answer, but 200 such
 * requests cost as much as 200 searches. A link that a person follows is no such request.
 */
export const isReadFromElsewhere = (path: string, headers: IncomingHttpHeaders): boolean => {
  const { "sec-fetch-site": site, "sec-fetch-mode": mode, "sec-fetch-dest": dest } = headers;
  if (typeof site !== "string" || OWN_SITES.has(site)) return false;
  return !(isPage(path) && mode === "navigate" && (dest === undefined || dest === "document"));
};

/** True for a method that changes nothing. */
export const isReading = (method: string): boolean => READING.has(method);

const hostOf = (origin: string): string | null => {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
};

/**
 * True if the headers `Origin` or `Sec-Fetch-Site` say that a request comes from a page of another site. Browsers send one of them
 * with every request that may change something. Other programs send neither, and have no cookies of a person to misuse.
 */
export const isFromElsewhere = ({ origin, host, "sec-fetch-site": site }: IncomingHttpHeaders): boolean =>
  (origin !== undefined && hostOf(origin) !== host) || (typeof site === "string" && !OWN_SITES.has(site));
