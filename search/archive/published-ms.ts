const OFFSET = /Z$|[+-]\d{2}:\d{2}$/u;

/**
 * A publication time (ISO 8601) in milliseconds since 1970; null if there is none. A time without an offset is taken as UTC, so that the
 * order of documents does not depend on the time zone of the machine.
 */
export const publishedMsOf = (iso: string | null | undefined): number | null => {
  if (iso === undefined || iso === null) return null;
  return Date.parse(iso.length > 10 && !OFFSET.test(iso) ? `${iso}Z` : iso);
};
