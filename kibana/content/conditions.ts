import { ASSERTED } from "../../search/indices/findings/enrichment-fields.ts";

/** Articles whose publication time stands in their text. The others have the time of their file, which says nothing about the news. */
export const DATED = { field: "article.published_source", is: "text" } as const;

/** Articles that have the time of their file. */
export const DATED_BY_FILE = { field: "article.published_source", is: "file" } as const;

/** One document a story: copies are left out. */
export const ONE_A_STORY = { field: "dedup.is_canonical", is: true } as const;

/** Events that the articles let pass as true: not denied, planned, threatened or long ago. */
export const PASSED_AS_TRUE = { field: "conflict.status", oneOf: [...ASSERTED] } as const;

/** A publication date below this confidence should be looked at: no weekday, cue or second date agrees with it. */
export const SURE_DATE = 0.7;

/** Files that are not done. */
export const UNFINISHED = { field: "ledger.state", oneOf: ["queued", "waiting"] } as const;

export const QUARANTINED = { field: "ledger.state", is: "quarantined" } as const;
