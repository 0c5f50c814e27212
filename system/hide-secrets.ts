/** User and password of a URL, up to the last `@` before the path: a password that is not encoded may have others in it. */
const CREDENTIALS = /([a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/?#"'<>]{1,1000}@/giu;
/** The same with a slash or the like in the password, which no port has. */
const RAW_PASSWORD =
  /([a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/@:?#]{0,200}:(?!\d{1,5}(?:[/?#\s"']|$))[^\s@"'<>]{1,1000}@/giu;
/** Parameters of a URL that are secrets, as Redis and proxies of Elasticsearch take them. */
const PARAMETERS =
  /([?&;](?:username|user|password|passwd|pass|pwd|secret|token|auth|authorization|access_token|api[_-]?key|apikey|key)=)[^&;\s#"'<>]{1,1000}/giu;

/**
 * Replaces what is secret in every URL of a text with `***`: `redis://u:p@host?password=x` becomes `redis://***@host?password=***`.
 * Idempotent.
 */
export const hideSecrets = (text: string): string =>
  text.replace(RAW_PASSWORD, "$1***@").replace(CREDENTIALS, "$1***@").replace(PARAMETERS, "$1***");
