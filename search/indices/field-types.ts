/** A value that is compared, counted and sorted by as a whole. */
export const keyword = { type: "keyword" } as const;

/** A keyword for lookups; nothing is sorted or counted by it. */
export const lookupKey = { type: "keyword", doc_values: false } as const;

/** A point in time. */
export const date = { type: "date" } as const;

/** From one point in time to another; a question finds it that overlaps it. */
export const dateRange = { type: "date_range" } as const;

/** A whole number of ordinary size. */
export const integer = { type: "integer" } as const;

/** A number that need not be whole. */
export const float = { type: "float" } as const;

/** A point on the map: latitude and longitude, WGS 84. */
export const point = { type: "geo_point" } as const;

/** Kept for readers and not searched: Kibana cannot highlight inside arrays of objects. */
export const unindexed = { type: "object", enabled: false } as const;

/** A text that is kept for readers and not searched, since it stands in a searched one already. */
export const shownText = { type: "text", index: false } as const;

/** A name: counted and filtered as it is written, and found by its words in any spelling. */
export const nameField = {
  type: "keyword",
  fields: { words: { type: "text", analyzer: "warraq_exact", norms: false } },
} as const;

/** A text found by stems. Queries lose their function words and gain the aliases of names. */
export const stemmedText = {
  type: "text",
  analyzer: "warraq_stemmed",
  search_analyzer: "warraq_stemmed_search",
} as const;

/** A text found by its words with letters folded and nothing else. */
export const foldedText = { type: "text", analyzer: "warraq_exact" } as const;

/** A name that stands in the text of an article, so that its words are found like those of the text. */
export const nameInText = {
  ...nameField,
  fields: { ...nameField.fields, stemmed: { ...stemmedText, norms: false } },
} as const;
