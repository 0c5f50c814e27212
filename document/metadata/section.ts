import { SECTION_RULES } from "../../lexicon/boilerplate/sections.ts";
import { BROAD_SECTIONS, FRONT_PAGES, NON_SECTION_LABELS } from "../../lexicon/article/body-words.ts";
import { foldStored } from "../../text/dedup-form.ts";
import { foldedSet, splitFolded } from "../../text/folded-words.ts";
import { isDateWord } from "./segment-kind.ts";
import { foldedHeadlineOf, type ReadPage, type ClueLines } from "./page.ts";
import { trimPunctuation } from "./segments.ts";

const sections = foldedSet(SECTION_RULES.flatMap(({ phrases }) => phrases));
const broadSections = foldedSet(BROAD_SECTIONS);
const notSections = foldedSet(NON_SECTION_LABELS);
const frontPages = foldedSet(FRONT_PAGES);
/** Akhbar, "news of", before the subject. */
const NEWS = "\u0627\u062E\u0628\u0627\u0631";

const STEP_SEPARATOR = /[|/\\>\u00BB\u203A\u00AB\u2039\u2190\u2192:]| [-\u2010-\u2015] /u;
const MOST_SECTION_WORDS = 4;
/** A shorter beginning of a headline may be the name of a section by chance. */
const FEWEST_CUT_HEADLINE_WORDS = 3;
/** From this number on, headings before the body are the site's menu. */
const HEADINGS_OF_A_MENU = 4;

/** The last step of the path before the headline: `زراعة` of `الرئيسية / اقتصاد / زراعة`. */
const sectionsInBreadcrumb = (text: string, headline: string): readonly string[] => {
  const steps: string[] = [];
  for (const step of text.split(STEP_SEPARATOR)) {
    const name = trimPunctuation(step);
    const folded = foldStored(name);
    const words = splitFolded(folded).length;
    if (words === 0 || frontPages.has(folded)) continue;
    const isHeadline =
      folded === headline || (words >= FEWEST_CUT_HEADLINE_WORDS && headline.startsWith(folded));
    if (isHeadline || words > MOST_SECTION_WORDS) break;
    steps.push(name);
  }
  return steps.slice(-1);
};

/** The text before the date: `أخبار سورية` of `● أخبار سورية ١ نوفمبر ٢٠٢١`. A place is not a section. */
const sectionsInDateLine = (text: string): readonly string[] => {
  const words = text.split(" ");
  const folded = words.map(foldStored);
  // The calendar words include "news", because it may stand in a date line.
  const end = folded.findIndex((word) => word !== NEWS && splitFolded(word).some(isDateWord));
  const name = trimPunctuation(words.slice(0, Math.max(end, 0)).join(" "));
  const section = foldStored(name);
  const isNews = section.startsWith(`${NEWS} `) && splitFolded(section).length <= MOST_SECTION_WORDS;
  return isNews || sections.has(section) ? [name] : [];
};

const sectionsInHeadings = (clueLines: ClueLines, { headlineAt, prose }: ReadPage): readonly string[] => {
  const headings = (clueLines.get("section_label") ?? []).filter(({ index }) => index < prose.first);
  if (headings.length >= HEADINGS_OF_A_MENU) return [];
  const distance = (index: number): number => Math.abs(index - headlineAt);
  return headings
    .toSorted((one, other) => distance(one.index) - distance(other.index))
    .map(({ line }) => trimPunctuation(line.text));
};

/** The section: the last step of the path, else a heading before the body, else the text before the date. */
export const readSection = (clueLines: ClueLines, page: ReadPage): string | null => {
  const paths = clueLines.get("breadcrumb") ?? [];
  const headline = paths.length === 0 ? "" : foldedHeadlineOf(page);
  const found = [
    ...paths.flatMap(({ line }) => sectionsInBreadcrumb(line.text, headline)),
    ...sectionsInHeadings(clueLines, page),
    ...(clueLines.get("date_line") ?? [])
      .filter(({ index }) => index < page.prose.first)
      .flatMap(({ line }) => sectionsInDateLine(line.text)),
  ].filter((name) => name !== "" && !notSections.has(foldStored(name)));
  return found.find((name) => !broadSections.has(foldStored(name))) ?? found[0] ?? null;
};
