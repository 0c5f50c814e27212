/** A name: counted and filtered as it is written, and found by its words in any spelling. */
export const nameField = {
  type: "keyword",
  fields: { words: { type: "text", analyzer: "warraq_exact", norms: false } },
} as const;
