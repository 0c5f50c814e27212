import type { estypes } from "@elastic/elasticsearch";
import type { Sort } from "./search-input.ts";

/** Undated articles come last, whichever way; the time of their file says nothing about when they were published. */
const UNDATED: Readonly<Record<"asc" | "desc", number>> = {
  asc: Date.UTC(9999, 11, 31),
  desc: Date.UTC(1, 0, 1) - 1_900 * 365.25 * 86_400_000,
};

/** By the time of publication; those without one by the time of their file, behind the others. */
const byTime = (order: "asc" | "desc"): estypes.SortCombinations[] => [
  { "article.published": { order, missing: UNDATED[order] } },
  { "@timestamp": { order } },
];

/**
 * An order in which no two results are equal, so that paging neither skips nor repeats one: by score or time of publication, then by time, then by the
 * hash of the file, which no two documents share.
 */
export const orderBy = (sort: Sort): estypes.SortCombinations[] => {
  const last = { "file.hash.sha256": { order: "asc" } } as const;
  switch (sort) {
    case "relevance":
      return [{ _score: { order: "desc" } }, ...byTime("desc"), last];
    case "time":
      return [...byTime("desc"), last];
    case "time_asc":
      return [...byTime("asc"), last];
    default:
      return sort satisfies never;
  }
};
