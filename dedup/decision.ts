/**
 * What two texts are to each other.
 *
 * - `copy`: the same report, republished: another headline, masthead, wording, cut or spelling.
 * - `update`: the same story told later: numbers revised, or grown.
 * - `part`: one is an excerpt of the other, or a collection that has the other in it.
 * - `none`: not the same report, however alike: two cables to two presidents, two weather reports.
 */
export type Relation = "copy" | "update" | "part" | "none";

/** What kind of fact the two texts state differently at the same place. */
export type FactKind = "number" | "day" | "place" | "name";

/** The same slot of the same sentence, filled differently. Words in the dedup form. */
export interface FactDifference {
  readonly kind: FactKind;
  readonly first: string;
  readonly second: string;
}

/** Why a decision is what it is, for people to read. */
export interface PairEvidence {
  /** Numbers, days, places and names that stand at the same place in both texts: how many agree. */
  readonly agreeing: number;
  /** And those that do not agree: the first ten. */
  readonly differing: readonly FactDifference[];
  /** How many do not agree. */
  readonly differingCount: number;
  /** Words of the first text that have no counterpart in the second, and the other way round. */
  readonly onlyFirst: number;
  readonly onlySecond: number;
}

/** What {@link compare} says of two texts. */
export interface PairDecision {
  readonly relation: Relation;
  /** Jaccard similarity of their shingles, 0 to 1. */
  readonly similarity: number;
  /** The share of the smaller text's shingles that the larger one has, 0 to 1. */
  readonly containment: number;
  readonly evidence: PairEvidence;
}
