const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/iu;
const OWN_NAME = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/iu;

/** True for an address that only this machine can reach: `127.0.0.1`, `::1`, `localhost`. */
export const isLoopback = (host: string): boolean => LOOPBACK.test(host);

/**
 * True if a `Host` header names this machine: `localhost`, `127.0.0.1` or `[::1]`, with any port.
 *
 * A web site may point its own name at 127.0.0.1 (DNS rebinding), so that the browsers of its visitors read our answers as if they
 * were the site's. The `Host` header then has the name of the site.
 */
export const isOwnName = (header: string | undefined): boolean =>
  header !== undefined && OWN_NAME.test(header);

/** The URL at which this machine reaches a server that listens on `host`: `originOf("0.0.0.0", 80)` is `http://127.0.0.1:80`. */
export const originOf = (host: string, port: number): string => {
  if (host === "0.0.0.0") return `http://127.0.0.1:${port}`;
  if (host === "::") return `http://[::1]:${port}`;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
};
