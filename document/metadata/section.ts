import { SECTION_RULES } from "../../lexicon/boilerplate/sections.ts";
import { BROAD_SECTIONS, FRONT_PAGES, NON_SECTION_LABELS } from "../../lexicon/article/body-words.ts";
import { foldStored } from "../../text/dedup-form.ts";
import { foldedSet, splitFolded } from "../../text/folded-words.ts";
import { isDateWord } from "./known.ts";
import { foldedHeadlineOf, type ReadPage, type Signs } from "./page.ts";
import { trimSigns } from "./segments.ts";

const sections = foldedSet(SECTION_RULES.flatMap(({ phrases }) => phrases));
const broad = foldedSet(BROAD_SECTIONS);
const none = foldedSet(NON_SECTION_LABELS);
const frontPages = foldedSet(FRONT_PAGES);
/** Akhbar: news of what the next word says. */
const NEWS = "\u0627\u062E\u0628\u0627\u0631";

const STEP = /[|/\\>\u00BB\u203A\u00AB\u2039\u2190\u2192:]| [-\u2010-\u2015] /u;
const WORDS_OF_A_SECTION = 4;
/** Shorter, the beginning of a headline may be a section that it begins with by chance. */
const WORDS_OF_A_CUT_HEADLINE = 3;
/** So many headings before the body are the site's menu. */
const HEADINGS_OF_A_MENU = 4;

/** The last step of the path before the headline: `زراعة` of `الرئيسية / اقتصاد / زراعة`. */
const inBreadcrumb = (text: string, headline: string): readonly string[] => {
  const steps: string[] = [];
  for (const step of text.split(STEP)) {
    const name = trimSigns(step);
    const folded = foldStored(name);
    const words = splitFolded(folded).length;
    if (words === 0 || frontPages.has(folded)) continue;
    const isHeadline =
      folded === headline || (words >= WORDS_OF_A_CUT_HEADLINE && headline.startsWith(folded));
    if (isHeadline || words > WORDS_OF_A_SECTION) break;
    steps.push(name);
  }
  return steps.slice(-1);
};

/** What stands before the date: `أخبار سورية` of `● أخبار سورية ١ نوفمبر ٢٠٢١`. A place is not a section. */
const inDateLine = (text: string): readonly string[] => {
  const words = text.split(" ");
  const folded = words.map(foldStored);
  // "News" may stand in a date line, and so is among the words of dates.
  const end = folded.findIndex((word) => word !== NEWS && splitFolded(word).some(isDateWord));
  const name = trimSigns(words.slice(0, Math.max(end, 0)).join(" "));
  const section = foldStored(name);
  const isNews = section.startsWith(`${NEWS} `) && splitFolded(section).length <= WORDS_OF_A_SECTION;
  return isNews || sections.has(section) ? [name] : [];
};

const inHeadings = (signs: Signs, { headlineAt, prose }: ReadPage): readonly string[] => {
  const headings = (signs.get("section_label") ?? []).filter(({ index }) => index < prose.first);
  if (headings.length >= HEADINGS_OF_A_MENU) return [];
  const distance = (index: number): number => Math.abs(index - headlineAt);
  return headings
    .toSorted((one, other) => distance(one.index) - distance(other.index))
    .map(({ line }) => trimSigns(line.text));
};

/** The section: the path's last step, else a heading before the body, else what stands before the date. */
export const readSection = (signs: Signs, page: ReadPage): string | null => {
  const paths = signs.get("breadcrumb") ?? [];
  const headline = paths.length === 0 ? "" : foldedHeadlineOf(page);
  const found = [
    ...paths.flatMap(({ line }) => inBreadcrumb(line.text, headline)),
    ...inHeadings(signs, page),
    ...(signs.get("date_line") ?? [])
      .filter(({ index }) => index < page.prose.first)
      .flatMap(({ line }) => inDateLine(line.text)),
  ].filter((name) => name !== "" && !none.has(foldStored(name)));
  return found.find((name) => !broad.has(foldStored(name))) ?? found[0] ?? null;
};
