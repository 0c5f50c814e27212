import { findHeadline } from "../headline/find-headline.ts";
import { labelAfterBody } from "./after-body.ts";
import { labelAroundHeadline } from "./around-headline.ts";
import { labelDatesBeforeBody, labelShortLinesBeforeBody } from "./before-body.ts";
import { labelBoxesInBody } from "./boxes-in-body.ts";
import { labelByItself, labelOutsideProse } from "./by-itself.ts";
import { findProse } from "./find-prose.ts";
import { labelKeywordsInBody } from "./keywords-in-body.ts";
import { labelLinksBeforeBody, labelLinksInBody } from "./links-in-body.ts";
import type { Page, Pass } from "./page.ts";
import { labelTeasers, labelTrailer } from "./teasers-and-trailer.ts";
import { labelUnknownBlocks } from "./unknown-blocks.ts";

/**
 * How a page is read, in order. A pass sees what the passes before it found out. Lines that have no label at the end are headline and body.
 */
export const PASSES: readonly Pass[] = [
  // First what needs no context: words, shapes and markup that mean the same wherever they stand.
  labelByItself,
  // Prose is long lines without a label, so it is found as soon as notices and captions have theirs.
  findProse,
  // Short labels and bare dates are boilerplate only outside the prose, so this needs to know where the prose is.
  labelOutsideProse,
  // The headline is a line above the prose that has no label yet: all that can be known of lines by themselves is known by now.
  findHeadline,
  // Everything above the headline is the page's head; its repetitions and the page's title must not become body.
  labelAroundHeadline,
  // Between headline and body: first whole lists of links, whose titles would otherwise pass for teasers or paragraphs,
  labelLinksBeforeBody,
  // then dates, since teasers are known by the date or byline below them,
  labelDatesBeforeBody,
  labelTeasers,
  // then what is left and too short for a paragraph.
  labelShortLinesBeforeBody,
  // A list of other articles below the body is taken as a whole before single lines there are looked at.
  labelTrailer,
  // Inside the body: from the surest sign (a heading that a phrase rule knows) to the weakest (short lines beside known boilerplate).
  labelLinksInBody,
  labelUnknownBlocks,
  labelKeywordsInBody,
  labelBoxesInBody,
  // Last the lines below the body: where it ends depends on every label above.
  labelAfterBody,
];

/** Reads a page: all passes in order. Linear in the length of the text. */
export const runPasses = (page: Page): Page =>
  PASSES.reduce((known, pass) => ({ ...known, ...pass(known) }), page);
