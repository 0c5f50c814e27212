/** A value that is compared, counted and sorted by as a whole. */
export const keyword = { type: "keyword" } as const;

/** A keyword for lookups; nothing is sorted or counted by it. */
export const lookupKey = { type: "keyword", doc_values: false } as const;

/** A point in time. */
export const date = { type: "date" } as const;

/** A number that need not be whole. */
export const float = { type: "float" } as const;

/** Kept for readers and not searched: Kibana cannot highlight inside arrays of objects. */
export const unindexed = { type: "object", enabled: false } as const;

/** A name: counted and filtered as it is written, and found by its words in any spelling. */
export const nameField = {
  type: "keyword",
  fields: { words: { type: "text", analyzer: "warraq_exact", norms: false } },
} as const;
