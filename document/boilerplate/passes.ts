import { findHeadline } from "../headline/find-headline.ts";
import { labelAfterBody } from "./after-body.ts";
import { labelAroundHeadline } from "./around-headline.ts";
import { labelBylinesBeforeBody, labelDatesBeforeBody, labelShortLinesBeforeBody } from "./before-body.ts";
import { labelBoxesInBody } from "./boxes-in-body.ts";
import { labelByItself, labelOutsideProse } from "./by-itself.ts";
import { findProse } from "../prose/find-prose.ts";
import { keepBody } from "../headline/keep-body.ts";
import { labelKeywordsInBody } from "./keywords-in-body.ts";
import { labelLinksBeforeBody, labelLinksInBody } from "./links-in-body.ts";
import type { Page, Pass } from "./page.ts";
import { labelTeasers, labelTrailer } from "./teasers-and-trailer.ts";
import { labelUnknownBlocks } from "./unknown-blocks.ts";

/**
 * How a page is read: these passes, in this order.
 *
 * Each pass gets the page with everything that the passes before it found. A pass that labels lines names the kind of boilerplate
 * and the rule. The lines without a label at the end are headline and body.
 */
export const PASSES: readonly Pass[] = [
  // First the lines that need no context: their words, shape or markup mean the same at any position.
  labelByItself,
  // Prose is long lines without a label. Notices and captions are long too, and have their labels now.
  findProse,
  // Buttons, menus and bare dates could belong to the body. Outside the prose they are boilerplate, so the prose must be known.
  labelOutsideProse,
  // The headline is one of the lines above the prose without a label, so the rules about single lines come before it.
  findHeadline,
  // Lines above the headline are the head of the page. The page's title and repetitions of the headline must not become body.
  labelAroundHeadline,
  // Lines between headline and body. Lists of links come first: their titles look like teasers or paragraphs.
  labelLinksBeforeBody,
  // Dates and bylines come before teasers, which are known by the date or byline below them.
  labelDatesBeforeBody,
  labelBylinesBeforeBody,
  labelTeasers,
  // Any other line there that is too short for a paragraph.
  labelShortLinesBeforeBody,
  // Lines below the body: a list of other articles is labeled as a whole, before any single line there.
  labelTrailer,
  // Lines inside the body, the most certain first: links under a known heading, links under an unknown heading, keywords,
  // and last short lines beside known boilerplate.
  labelLinksInBody,
  labelUnknownBlocks,
  labelKeywordsInBody,
  labelBoxesInBody,
  // Single lines below the body come last: where the body ends depends on every label above.
  labelAfterBody,
  // A text keeps a body, whatever the passes took.
  keepBody,
];

/** Reads a page: runs all passes in order. Linear in the length of the text. */
export const runPasses = (page: Page): Page =>
  PASSES.reduce((known, pass) => ({ ...known, ...pass(known) }), page);
