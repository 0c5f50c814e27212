import type { BoilerplateKind } from "../../lexicon/boilerplate/rule.ts";
import { foldStored } from "../../text/dedup-form.ts";
import { foldedOf, type Line } from "../lines/line.ts";
import type { Labels } from "../lines/label.ts";

/** A page whose lines are told apart: what the readers of metadata look at. */
export interface Page {
  readonly lines: readonly Line[];
  /** By index of the line; nothing for the headline and the body. */
  readonly labels: Labels;
  /** Index of the headline's line. */
  readonly at: number;
  /** The headline, perhaps cut out of its line. */
  readonly headline: string;
  /** Is the headline the whole of its line? If not, the line is the first paragraph too. */
  readonly isWhole: boolean;
  /** Indexes of the first and the last line of prose. */
  readonly first: number;
  readonly last: number;
}

/** Is the line a paragraph of the body? */
export const isBody = ({ labels, at, isWhole }: Page, index: number): boolean =>
  labels[index] === undefined && !(index === at && isWhole);

/** Who signs or files an article needs no more room; keeps every pattern's work small. */
export const LONGEST_SIGN = 500;

/** A boilerplate line that may say something about the article. */
export interface Sign {
  readonly line: Line;
  readonly index: number;
}

/** The boilerplate of a page by its kind, in order, without enormous lines. */
export const signsOf = ({ lines, labels }: Page): ReadonlyMap<BoilerplateKind, readonly Sign[]> => {
  const signs = new Map<BoilerplateKind, Sign[]>();
  labels.forEach((label, index) => {
    const line = lines[index];
    const kind = label?.kind;
    if (kind === undefined || line === undefined || line.text.length > LONGEST_SIGN) return;
    const known = signs.get(kind);
    if (known === undefined) signs.set(kind, [{ line, index }]);
    else known.push({ line, index });
  });
  return signs;
};

/** The headline in the dedup form. */
export const foldedHeadlineOf = ({ lines, at, headline, isWhole }: Page): string => {
  const line = lines[at];
  return isWhole && line !== undefined ? foldedOf(line) : foldStored(headline);
};

export type Signs = ReturnType<typeof signsOf>;
