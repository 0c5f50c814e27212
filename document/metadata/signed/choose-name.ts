import { AUTHOR_WEIGHTS } from "../../../lexicon/article/author-weights.ts";
import { OUTLET_WEIGHTS } from "../../../lexicon/article/outlet-weights.ts";
import { weightedSum } from "../../weighed.ts";
import type { Clue } from "../clue.ts";
import type { ReadPage } from "../page.ts";
import { authorCandidates } from "./author-candidates.ts";
import { authorFeatures, NO_AUTHOR_FEATURES } from "./author-features.ts";
import { outletCandidates } from "./outlet-candidates.ts";
import { NO_OUTLET_FEATURES, outletFeatures } from "./outlet-features.ts";

/** The candidate with the highest score, if it exceeds that of the answer that there is none. */
const bestOf = <Candidate extends { readonly text: string }, Name extends string>(
  candidates: readonly Candidate[],
  features: readonly Readonly<Record<Name, number>>[],
  none: Readonly<Record<Name, number>>,
  weights: Readonly<Record<Name, number>>,
): string | null => {
  let best: string | null = null;
  let least = weightedSum(none, weights);
  features.forEach((each, at) => {
    const score = weightedSum(each, weights);
    if (score <= least) return;
    least = score;
    best = candidates[at]?.text ?? null;
  });
  return best;
};

/** The outlet of a page by learned weights; null if more speaks for none of its names. Linear. */
export const chooseOutlet = (page: ReadPage, clues: readonly Clue[]): string | null => {
  const candidates = outletCandidates(page, clues);
  return bestOf(candidates, outletFeatures(page, candidates), NO_OUTLET_FEATURES, OUTLET_WEIGHTS);
};

/** Who wrote the article of a page by learned weights; null if more speaks for nobody. Linear. */
export const chooseAuthor = (
  page: ReadPage,
  clues: readonly Clue[],
  outlet: string | null,
): string | null => {
  const candidates = authorCandidates(page, clues);
  return bestOf(candidates, authorFeatures(page, candidates, outlet), NO_AUTHOR_FEATURES, AUTHOR_WEIGHTS);
};
