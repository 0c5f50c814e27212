/** Replaces user and password in every URL of a text with `***`: `redis://u:p@host` becomes `redis://***@host`. Idempotent. */
export const hideSecrets = (text: string): string =>
  text.replace(/([a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/@]{1,1000}@/giu, "$1***@");
