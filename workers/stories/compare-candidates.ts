import { type ComparableText, toComparable } from "../../dedup/comparable.ts";
import { compareTexts } from "../../dedup/compare.ts";
import type { Neighbor } from "../../dedup/duplicate.ts";
import type { DocumentId } from "../../document/source-file.ts";
import type { NearCandidate } from "../../search/archive/near-documents.ts";

/** Prepares the text of a document for comparison. */
export type ComparableOf = (id: DocumentId, text: Pick<NearCandidate, "headline" | "body">) => ComparableText;

/** Bounds the memory of a process: a prepared text takes some kilobytes. */
const MOST_REMEMBERED = 300;

/** Prepares texts and remembers the last ones: documents of one template are candidates of each other again and again. */
export const rememberComparables = (): ComparableOf => {
  const remembered = new Map<DocumentId, ComparableText>();
  return (id, text) => {
    const comparable = remembered.get(id) ?? toComparable(text);
    // Set again, so that the first key is the least recently used.
    remembered.delete(id);
    remembered.set(id, comparable);
    const [oldest] = remembered.keys();
    if (remembered.size > MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
    return comparable;
  };
};

const toThousandths = (share: number): number => Math.round(share * 1_000) / 1_000;

/** The candidates that a text resembles, with relation and similarity (to three decimals). */
export const neighborsAmong = (
  text: ComparableText,
  candidates: readonly NearCandidate[],
  comparableOf: ComparableOf,
): readonly Neighbor[] =>
  candidates.flatMap((candidate) => {
    const { id, publishedMs } = candidate;
    const { relation, similarity } = compareTexts(text, comparableOf(id, candidate));
    return relation === "none" ? [] : [{ id, publishedMs, relation, similarity: toThousandths(similarity) }];
  });
