import type { BoilerplateKind } from "../../lexicon/boilerplate/rule.ts";
import { foldStored } from "../../text/dedup-form.ts";
import { foldedOf, type Line } from "../lines/line.ts";
import type { Page } from "../boilerplate/page.ts";
import type { PageKindFound } from "../page-kind/page-kind-found.ts";

/** A page whose lines have their labels: what metadata is read from. Lines without a label are headline and body. */
export interface ReadPage extends Pick<
  Page,
  "lines" | "labels" | "prose" | "headlineAt" | "headlineWeighed"
> {
  /** The headline, perhaps cut out of its line; null if the text has none. */
  readonly headline: string | null;
  /** Is the headline the whole of its line? If not, the line is also the first paragraph. */
  readonly isWhole: boolean;
  /** Why the page is no article; absent for an article. */
  readonly kind?: PageKindFound;
}

/** Is the line a paragraph of the body? */
export const isBody = ({ labels, headlineAt, isWhole }: ReadPage, index: number): boolean =>
  labels[index] === undefined && !(index === headlineAt && isWhole);

/** In characters. Longer lines are not searched for clues: no byline or source is longer, and it bounds the work of each pattern. */
export const LONGEST_CLUE_LINE = 500;

/** A boilerplate line that may hold clues about the article. */
export interface ClueLine {
  readonly line: Line;
  readonly index: number;
}

/** The clue lines of a page by their kind of boilerplate, in the order of the page. */
export const clueLinesOf = ({
  lines,
  labels,
}: ReadPage): ReadonlyMap<BoilerplateKind, readonly ClueLine[]> => {
  const clueLines = new Map<BoilerplateKind, ClueLine[]>();
  labels.forEach((label, index) => {
    const line = lines[index];
    const kind = label?.kind;
    if (kind === undefined || line === undefined || line.text.length > LONGEST_CLUE_LINE) return;
    const known = clueLines.get(kind);
    if (known === undefined) clueLines.set(kind, [{ line, index }]);
    else known.push({ line, index });
  });
  return clueLines;
};

/** The headline in the dedup form; empty if there is none. */
export const foldedHeadlineOf = ({ lines, headlineAt, headline, isWhole }: ReadPage): string => {
  const line = lines[headlineAt];
  return isWhole && line !== undefined ? foldedOf(line) : foldStored(headline ?? "");
};

export type ClueLines = ReturnType<typeof clueLinesOf>;
