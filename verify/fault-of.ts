import { shownPath, type SourceFile } from "../document/source-file.ts";
import { MOST_COPIES_LISTED } from "../search/indices/dedup-fields.ts";
import type { LedgerRecord } from "../search/indices/ledger-record.ts";

/**
 * What is wrong with a file on disk, given its ledger record, whether it is in flight, and the copies that its document lists. Null if
 * nothing is. Pure.
 *
 * @param isUnknown the file cannot be looked at, so that nobody can say whether it has changed
 */
export const faultOf = (
  file: SourceFile,
  record: LedgerRecord | undefined,
  isInFlight: boolean,
  copies: readonly string[] | undefined,
  isUnknown = false,
): string | null => {
  if (record === undefined) return "is on disk, but has no record: it has not been found yet";
  const differs =
    file.item === undefined
      ? record.file.size !== file.size || record.file.mtimeMs !== file.mtimeMs
      : record.sha256 !== file.item.sha256;
  const isChanged = differs && !isUnknown;
  switch (record.state) {
    case "queued":
      return isInFlight ? null : "is queued by its record, but not in flight";
    case "deleted":
      return "is on disk, but deleted by its record";
    case "waiting":
      return null;
    case "ignored":
    case "quarantined":
      return isChanged ? `is ${record.state}, but has changed since` : null;
    case "indexed":
    case "duplicate":
      if (isChanged) return isInFlight ? null : "has changed since it was read";
      if (record.documentId === undefined) return `is ${record.state}, but its record names no document`;
      if (copies === undefined)
        return `is ${record.state}, but its document ${record.documentId} is not in Elasticsearch`;
      // A document lists only its first copies; for any further one the record is enough.
      return copies.includes(shownPath(file)) || copies.length >= MOST_COPIES_LISTED
        ? null
        : `is ${record.state}, but its document ${record.documentId} does not list it`;
    default:
      return record.state satisfies never;
  }
};
