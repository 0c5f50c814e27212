import { cluesOf } from "../../document/metadata/read-metadata.ts";
import { authorCandidates } from "../../document/metadata/signed/author-candidates.ts";
import {
  type AuthorFeatures,
  authorFeatures,
  NO_AUTHOR_FEATURES,
} from "../../document/metadata/signed/author-features.ts";
import { outletCandidates } from "../../document/metadata/signed/outlet-candidates.ts";
import {
  NO_OUTLET_FEATURES,
  type OutletFeatures,
  outletFeatures,
} from "../../document/metadata/signed/outlet-features.ts";
import { readPageOf } from "../../document/read-article.ts";
import { OUTLET_TITLES } from "../../lexicon/names/outlets.ts";
import { foldedSet } from "../../text/folded-words.ts";
import { toDedupForm } from "../../text/dedup-form.ts";
import { type Choice, learnWeights, type Weights } from "../softmax.ts";
import type { MadePage } from "./made-pages.ts";

/** Added to what is learned for the answer that a page names no outlet or no author: a wrong name is worse than none. */
const CAUTION = 0.6;

/** The candidates of a page for its outlet and its author, and which of them are right. */
export interface MarkedNames {
  readonly set: string;
  readonly layout: string;
  readonly outlets: readonly string[];
  readonly authors: readonly string[];
  readonly outlet: Choice<keyof OutletFeatures>;
  readonly author: Choice<keyof AuthorFeatures>;
}

const MOST_WORDS_MORE = 2;
const outletTitles = foldedSet(OUTLET_TITLES);

/** Whether a name is, by its words, one of those wanted. It may lack the kind of outlet before it, or have one, and a word behind it: `شبكة X الإخبارية`. */
const isOf = (folded: string, wanted: readonly string[]): boolean =>
  wanted.some((name) => {
    const whole = toDedupForm(name);
    const more = folded.split(" ").length - whole.split(" ").length;
    const [first = ""] = folded.split(" ");
    const begins = `${folded} `.startsWith(`${outletTitles.has(first) ? `${first} ` : ""}${whole} `);
    const isMore = begins && more <= MOST_WORDS_MORE;
    return isMore || (` ${whole}`.endsWith(` ${folded}`) && folded.includes(" "));
  });

const choiceOf = <Name extends string>(
  features: readonly Readonly<Record<Name, number>>[],
  none: Readonly<Record<Name, number>>,
  gold: readonly number[],
): Choice<Name> => ({ features: [...features, none], gold: gold.length > 0 ? gold : [features.length] });

const positions = (
  found: readonly { readonly folded: string }[],
  wanted: readonly string[],
): readonly number[] => found.flatMap(({ folded }, at) => (isOf(folded, wanted) ? [at] : []));

/** The candidates of these pages. A page whose outlet or author is no candidate has none. */
export const markNames = (made: readonly MadePage[]): readonly MarkedNames[] =>
  made.flatMap(({ layout, page }): readonly MarkedNames[] => {
    const read = readPageOf(page.text);
    if (read === null) return [];
    const clues = cluesOf(read);
    const outlets = outletCandidates(read, clues);
    const authors = authorCandidates(read, clues);
    return [
      {
        set: layout.set,
        layout: layout.name,
        outlets: outlets.map(({ text }) => text),
        authors: authors.map(({ text }) => text),
        outlet: choiceOf<keyof OutletFeatures>(
          outletFeatures(read, outlets),
          NO_OUTLET_FEATURES,
          page.outlet === null ? [] : positions(outlets, [page.outlet]),
        ),
        author: choiceOf<keyof AuthorFeatures>(
          authorFeatures(read, authors, page.outlet),
          NO_AUTHOR_FEATURES,
          positions(authors, page.authors),
        ),
      },
    ];
  });

const withCaution = <Name extends string>(weights: Weights<Name | "isNone">): Weights<Name | "isNone"> => ({
  ...weights,
  isNone: weights.isNone + CAUTION,
});

/** What speaks for a name as that of the outlet, learned from these pages. */
export const learnOutletWeights = (pages: readonly MarkedNames[]): Weights<keyof OutletFeatures> =>
  withCaution(
    learnWeights(
      pages.map(({ outlet }) => outlet),
      Object.keys(NO_OUTLET_FEATURES) as (keyof OutletFeatures)[],
    ),
  );

/** What speaks for a name as that of the author, learned from these pages. */
export const learnAuthorWeights = (pages: readonly MarkedNames[]): Weights<keyof AuthorFeatures> =>
  withCaution(
    learnWeights(
      pages.map(({ author }) => author),
      Object.keys(NO_AUTHOR_FEATURES) as (keyof AuthorFeatures)[],
    ),
  );
