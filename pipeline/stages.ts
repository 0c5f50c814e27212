/** The stages of the way of a document, in order. Each has one queue and one worker. */
export const STAGES = ["normalize", "deduplicate", "enrich", "index"] as const;
export type Stage = (typeof STAGES)[number];
