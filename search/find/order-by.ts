import type { estypes } from "@elastic/elasticsearch";
import type { Sort } from "./search-input.ts";

/**
 * An order in which no two results are equal, so that paging neither skips nor repeats one: by score or time, then by time, then by the
 * hash of the file, which no two documents share.
 */
export const orderBy = (sort: Sort): estypes.SortCombinations[] => {
  const last = { "file.hash.sha256": { order: "asc" } } as const;
  switch (sort) {
    case "relevance":
      return [{ _score: { order: "desc" } }, { "@timestamp": { order: "desc" } }, last];
    case "time":
      return [{ "@timestamp": { order: "desc" } }, last];
    case "time_asc":
      return [{ "@timestamp": { order: "asc" } }, last];
    default:
      return sort satisfies never;
  }
};
