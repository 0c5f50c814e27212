const OFFSET = /Z$|[+-]\d{2}:\d{2}$/u;

/**
 * A publication time (ISO 8601) in milliseconds since 1970; null where there is none. A time without an offset is taken as UTC:
 * the order of documents must not depend on where this runs.
 */
export const publishedMsOf = (iso: string | null | undefined): number | null => {
  if (iso === undefined || iso === null) return null;
  return Date.parse(iso.length > 10 && !OFFSET.test(iso) ? `${iso}Z` : iso);
};
