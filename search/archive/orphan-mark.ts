import type { DatePath } from "../indices/field-path.ts";

/** Where an orphan says since when no file holds its text. */
export const ORPHAN_SINCE: DatePath = "pipeline.files_gone";

/** The part of a document that says whether it is an orphan. */
export interface OrphanMark {
  readonly pipeline?: { readonly files_gone?: number | null };
}

/** True if the document is marked as an orphan. */
export const isMarkedOrphan = ({ pipeline }: OrphanMark): boolean => (pipeline?.files_gone ?? null) !== null;
