/** A name: counted and chosen as it is, and found by its words, however they are spelled. */
export const nameField = {
  type: "keyword",
  fields: { words: { type: "text", analyzer: "warraq_exact", norms: false } },
} as const;
