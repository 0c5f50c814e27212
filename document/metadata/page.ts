import type { BoilerplateKind } from "../../lexicon/boilerplate/rule.ts";
import { foldStored } from "../../text/dedup-form.ts";
import { foldedOf, type Line } from "../lines/line.ts";
import type { Page } from "../boilerplate/page.ts";

/** A page whose lines have their labels: what metadata is read from. Lines without a label are headline and body. */
export interface ReadPage extends Pick<Page, "lines" | "labels" | "prose" | "headlineAt"> {
  /** The headline, perhaps cut out of its line. */
  readonly headline: string;
  /** Is the headline the whole of its line? If not, the line is the first paragraph too. */
  readonly isWhole: boolean;
}

/** Is the line a paragraph of the body? */
export const isBody = ({ labels, headlineAt, isWhole }: ReadPage, index: number): boolean =>
  labels[index] === undefined && !(index === headlineAt && isWhole);

/** Who signs or files an article needs no more room; keeps every pattern's work small. */
export const LONGEST_SIGN = 500;

/** A boilerplate line that may say something about the article. */
export interface Sign {
  readonly line: Line;
  readonly index: number;
}

/** The boilerplate of a page by its kind, in order, without enormous lines. */
export const signsOf = ({ lines, labels }: ReadPage): ReadonlyMap<BoilerplateKind, readonly Sign[]> => {
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
export const foldedHeadlineOf = ({ lines, headlineAt, headline, isWhole }: ReadPage): string => {
  const line = lines[headlineAt];
  return isWhole && line !== undefined ? foldedOf(line) : foldStored(headline);
};

export type Signs = ReturnType<typeof signsOf>;
