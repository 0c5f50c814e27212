import type { PageRuleId } from "../lexicon/boilerplate/page-rules.ts";
import { repair } from "./lines/repair.ts";
import { labelAfterBody } from "./boilerplate/after-body.ts";
import { labelBeforeBody, labelDatesBeforeBody } from "./boilerplate/before-body.ts";
import type { BoilerplateLine, PageArticle } from "./article.ts";
import { type Frame, frameOf } from "./boilerplate/frame.ts";
import { ruleByPhrase } from "./boilerplate/by-phrase.ts";
import { ruleByShape, ruleByShapeAnywhere } from "./boilerplate/by-shape.ts";
import { cutHeadline } from "./headline/cut-headline.ts";
import { findHeadline } from "./headline/find-headline.ts";
import { labelInsideBody } from "./boilerplate/inside-body.ts";
import { isProse, type Line, linesOf } from "./lines/line.ts";
import { labelLinksBeforeBody } from "./boilerplate/links-in-body.ts";
import { joinAtTags } from "./boilerplate/join-at-tags.ts";
import { type Label, type Labels, labelOf } from "./lines/label.ts";
import { type PageLine, rolesOf } from "./metadata/page-lines.ts";
import { isBody, type Page } from "./metadata/page.ts";
import { readMetadata } from "./metadata/read-metadata.ts";
import { isPageTitle, isSame } from "./headline/same-headline.ts";
import { labelByStructure, type Structure } from "./boilerplate/by-markup.ts";
import { labelTeasers, labelTrailer } from "./boilerplate/teasers-and-trailer.ts";

const ARABIC_LETTER = /[\u0620-\u064A]/u;
/** Enough to see a text's script. */
const BEGINNING = 4_096;

const labelIf = (rule: PageRuleId | undefined): Label | undefined =>
  rule === undefined ? undefined : labelOf(rule);

/** What each line is by itself: rules that hold anywhere, then those that hold outside the prose. */
const labelsOf = (
  lines: readonly Line[],
  isArabic: boolean,
  structure: Structure,
): { readonly labels: Labels; readonly frame: Frame } => {
  const byMarkup = labelByStructure(lines, structure);
  const everywhere = lines.map((line) => ruleByPhrase(line, "anywhere"));
  const body = lines.findIndex(
    (line, index) => (everywhere[index] ?? byMarkup[index]) === undefined && isProse(line),
  );
  const byPhrase = lines.map(
    (line, index) =>
      everywhere[index] ?? (body >= 0 && index > body ? ruleByPhrase(line, "below") : undefined),
  );
  const anywhere = lines.map(
    (line, index) => byPhrase[index] ?? labelIf(ruleByShapeAnywhere(line)) ?? byMarkup[index],
  );
  const frame = frameOf(lines, anywhere);
  const labels = lines.map((line, index) => {
    if (byPhrase[index] !== undefined || (index >= frame.first && index <= frame.last))
      return anywhere[index];
    // What a line says of itself comes first: it may say who wrote the article, and when.
    const own =
      ruleByPhrase(line, "outside") ?? labelIf(ruleByShapeAnywhere(line) ?? ruleByShape(line, isArabic));
    return own ?? byMarkup[index];
  });
  return { labels, frame };
};

/** What the lines around the headline are once it is known. */
const aroundHeadline = (lines: readonly Line[], labels: Labels, at: number, { first }: Frame): Labels => {
  const headline = lines[at];
  if (headline === undefined) return labels;
  return lines.map((line, index) => {
    const label = labels[index];
    if (index === at || label !== undefined) return index === at ? undefined : label;
    if (isSame(line, headline)) return labelOf("headline.repeated");
    if (index < first && isPageTitle(line, headline)) return labelOf("headline.page-title");
    return index < at ? labelOf("position.above-headline") : undefined;
  });
};

const boilerplateOf = (lines: readonly Line[], labels: Labels): readonly BoilerplateLine[] =>
  lines.flatMap((line, index) => {
    const label = labels[index];
    return label === undefined
      ? []
      : [{ line: line.number, kind: label.kind, rule: label.id, text: line.text }];
  });

/** What stands between the headline and the body, below the body, and under a heading inside it. */
const labelNear = (lines: readonly Line[], labels: Labels, at: number, { first, last }: Frame): Labels => {
  const dated = labelDatesBeforeBody(lines, labelLinksBeforeBody(lines, labels, at, first), at, first);
  const above = labelBeforeBody(lines, labelTeasers(lines, dated, at, first), at, first);
  const inside = labelInsideBody(lines, labelTrailer(lines, above, at, last), { first, last });
  return labelAfterBody(lines, inside, { first, last });
};

const readPage = (text: string, structure: Structure): Page | null => {
  const stored = repair(text);
  const lines = joinAtTags(linesOf(stored));
  const { labels: own, frame } = labelsOf(lines, ARABIC_LETTER.test(stored.slice(0, BEGINNING)), structure);
  const known = lines.findIndex(({ number }) => number === structure.headline);
  const at = known >= 0 ? known : findHeadline(lines, own, frame);
  const line = lines[at];
  if (line === undefined) return null;
  const near = labelNear(lines, aroundHeadline(lines, own, at, frame), at, frame);
  const headline = cutHeadline(line.text);
  return {
    lines,
    labels: near,
    at,
    headline,
    isWhole: headline === line.text,
    ...frame,
  };
};

const articleOf = (page: Page): PageArticle => ({
  headline: page.headline,
  body: page.lines
    .filter((_, index) => isBody(page, index))
    .map((line) => line.text)
    .join("\n\n"),
  boilerplate: boilerplateOf(page.lines, page.labels),
  ...readMetadata(page),
});

/**
 * Reads an article out of decoded text: headline, body, and the lines that are neither, each with its number and kind;
 * and what those lines say about it.
 *
 * A line is left out only if the whole of it matches a rule, and no line is lost: each that is not blank is in headline,
 * body or boilerplate. Null if there is no letter and no digit in the text. Spelling of the same text (tashkeel, tatweel,
 * digits) does not change what is chosen. Linear.
 */
export const readArticle = (text: string): PageArticle | null => {
  const page = readPage(text, {});
  return page === null ? null : articleOf(page);
};

/**
 * The article and the lines of its page with their roles, in one pass. Null as {@link readArticle}.
 *
 * @param structure what the format says for certain about the lines
 */
export const readArticleAndLines = (
  text: string,
  structure: Structure = {},
): { readonly article: PageArticle; readonly lines: readonly PageLine[] } | null => {
  const page = readPage(text, structure);
  return page === null ? null : { article: articleOf(page), lines: rolesOf(page) };
};
