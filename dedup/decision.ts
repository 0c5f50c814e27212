/**
 * How two texts are related.
 *
 * - `copy`: the same report, republished with another headline, masthead, wording, cut or spelling.
 * - `update`: the same report at a later time: numbers were revised, or grew, or what was said is denied.
 * - `part`: one is an excerpt of the other, or a collection that contains the other.
 * - `none`: different reports, however alike: cables to two presidents, weather reports of two days.
 */
export type Relation = "copy" | "update" | "part" | "none";

/** What two texts can state differently. `polarity`: one says that it is so, the other that it is not. */
export type FactKind = "number" | "day" | "place" | "name" | "polarity";

/** A fact that two texts state differently at the same position. Words in the dedup form; of a polarity, one side may have none. */
export interface FactDifference {
  readonly kind: FactKind;
  readonly first: string;
  readonly second: string;
}

/** The reasons for a decision, for people to read. */
export interface PairEvidence {
  /** How many numbers, days, places and names agree at the same position of both texts. */
  readonly agreeing: number;
  /** The first ten that do not agree. */
  readonly differing: readonly FactDifference[];
  /** How many do not agree. */
  readonly differingCount: number;
  /** How many words of the first text are not aligned with the second. */
  readonly onlyFirst: number;
  /** How many words of the second text are not aligned with the first. */
  readonly onlySecond: number;
}

/** The answer of `compareTexts` for two texts. */
export interface PairDecision {
  readonly relation: Relation;
  /** Jaccard similarity of their shingles, 0 to 1. */
  readonly similarity: number;
  /** The share of the smaller set of shingles that is in the larger one, 0 to 1. */
  readonly containment: number;
  readonly evidence: PairEvidence;
}
