import type { IncomingHttpHeaders } from "node:http";

const READING = new Set(["GET", "HEAD"]);
/** `Sec-Fetch-Site` of a request from our own page, and of one that the person typed. */
const OWN_SITES = new Set(["same-origin", "none"]);

/** True for a request that only asks. */
export const isReading = (method: string): boolean => READING.has(method);

const hostOf = (origin: string): string | null => {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
};

/**
 * True if a browser says that another site is behind a request (`Origin`, `Sec-Fetch-Site`). Browsers say so of every request that is
 * to change something; programs that are no browsers say neither, and have nobody's cookies.
 */
export const isFromElsewhere = ({ origin, host, "sec-fetch-site": site }: IncomingHttpHeaders): boolean =>
  (origin !== undefined && hostOf(origin) !== host) || (typeof site === "string" && !OWN_SITES.has(site));
