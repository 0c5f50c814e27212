const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/iu;
const OWN_NAME = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/iu;

/** True for an address that only this machine reaches: `127.0.0.1`, `::1`, `localhost`. */
export const isLoopback = (host: string): boolean => LOOPBACK.test(host);

/**
 * True if a `Host` header names this machine itself: `localhost`, `127.0.0.1` or `[::1]`, with any port.
 *
 * A site that points its own name at 127.0.0.1 (DNS rebinding) has its visitors' browsers read from here as if from itself;
 * the header gives it away.
 */
export const isOwnName = (header: string | undefined): boolean =>
  header !== undefined && OWN_NAME.test(header);

/** The URL under which this machine reaches what listens on `host`: `originOf("0.0.0.0", 80)` is `http://127.0.0.1:80`. */
export const originOf = (host: string, port: number): string => {
  if (host === "0.0.0.0") return `http://127.0.0.1:${port}`;
  if (host === "::") return `http://[::1]:${port}`;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
};
