export const FORMATS = ["json", "jsonl", "csv"] as const;
/** One JSON list, one JSON object a line, or a table. */
export type Format = (typeof FORMATS)[number];
