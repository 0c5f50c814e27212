export const EXPORT_FORMATS = ["json", "jsonl", "csv"] as const;
/** One JSON list, one JSON object a line, or a table. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
