import { ARABIC_LETTER } from "../text/arabic-letter.ts";
import { repair } from "./lines/repair.ts";
import type { BoilerplateLine, PageArticle } from "./article.ts";
import type { Structure } from "./boilerplate/by-markup.ts";
import type { Labels } from "./boilerplate/label.ts";
import { runPasses } from "./boilerplate/passes.ts";
import { cutHeadline } from "./headline/cut-headline.ts";
import { joinAtTags } from "./lines/join-at-tags.ts";
import { type Line, lineOf, linesOf } from "./lines/line.ts";
import { type PageLine, rolesOf } from "./metadata/page-lines.ts";
import { isBody, type ReadPage } from "./metadata/page.ts";
import type { Weighed } from "./weighed.ts";
import { readMetadata } from "./metadata/read-metadata.ts";
import { pageKindOf } from "./page-kind/page-kind.ts";

/** Enough characters to see in which script a text is written. */
const BEGINNING = 4_096;

const boilerplateOf = (lines: readonly Line[], labels: Labels): readonly BoilerplateLine[] =>
  lines.flatMap((line, at) => {
    const label = labels[at];
    return label === undefined
      ? []
      : [{ line: line.number, kind: label.kind, rule: label.id, text: line.text }];
  });

const readPage = (lines: readonly Line[], beginning: string, structure: Structure): ReadPage | null => {
  const page = runPasses({
    lines,
    structure,
    isArabic: ARABIC_LETTER.test(beginning),
    labels: [],
    prose: { first: lines.length, last: -1 },
    headlineAt: -1,
  });
  if (lines.every(({ words }) => words === 0)) return null;
  const line = lines[page.headlineAt];
  if (line === undefined) return { ...page, headline: null, isWhole: true };
  const headline = cutHeadline(line.text);
  return { ...page, headline, isWhole: headline === line.text };
};

/** A page with its kind, if it is no article. The title of an article that it lists is not its headline. */
const withKind = (page: ReadPage, structure: Structure): ReadPage => {
  const read = pageKindOf(page, structure);
  if (read === undefined) return page;
  const { entries, ...kind } = read;
  const isListed = entries.has(page.headlineAt);
  return { ...page, kind, ...(isListed && { headlineAt: -1, headline: null, isWhole: true }) };
};

/** A page with the labels of its lines; null as for {@link readArticle}. */
export const readPageOf = (text: string, structure: Structure = {}): ReadPage | null => {
  const stored = repair(text);
  const page = readPage(joinAtTags(linesOf(stored)), stored.slice(0, BEGINNING), structure);
  return page === null ? null : withKind(page, structure);
};

/** Who wrote an article of a list, and where from, says nothing about the list. */
const SIGNED_BY_NOBODY = { byline: null, dateline: null } as const;

const articleOf = (page: ReadPage): PageArticle => ({
  headline: page.headline,
  body: page.lines
    .filter((_, at) => isBody(page, at))
    .map((line) => line.text)
    .join("\n\n"),
  boilerplate: boilerplateOf(page.lines, page.labels),
  ...readMetadata(page),
  ...(page.kind !== undefined && { pageKind: page.kind, ...SIGNED_BY_NOBODY }),
});

/**
 * Reads an article out of decoded text: headline, body, boilerplate lines with their kind and number, and what these lines say about the
 * article.
 *
 * A text without a line that titles what follows has no headline, and no text has an empty body. A line is boilerplate only if a rule matches the whole of it. No line is lost: each one that is not blank is in headline, body or
 * boilerplate. Null if the text has no letter and no digit. How the text is spelled (tashkeel, tatweel, digits) does not change what is
 * chosen. Linear.
 */
export const readArticle = (text: string): PageArticle | null => {
  const page = readPageOf(text);
  return page === null ? null : articleOf(page);
};

/** An article, and the lines of its page with their roles. */
export interface PageRead {
  readonly article: PageArticle;
  readonly lines: readonly PageLine[];
  /** What spoke for the line that is the headline; nothing if there was no choice. */
  readonly headlineWeighed: readonly Weighed[];
}

const pageRead = (page: ReadPage | null): PageRead | null =>
  page === null
    ? null
    : { article: articleOf(page), lines: rolesOf(page), headlineWeighed: page.headlineWeighed ?? [] };

/**
 * The article, and the lines of its page with their roles, in one go. Null as for {@link readArticle}.
 *
 * @param structure what the format says for certain about the lines
 */
export const readArticleAndLines = (text: string, structure: Structure = {}): PageRead | null =>
  pageRead(readPageOf(text, structure));

/** The same from lines that were read before, so that none of them is joined or repaired in another way. */
export const readLines = (
  lines: readonly Pick<PageLine, "number" | "text">[],
  structure: Structure = {},
): PageRead | null => {
  const beginning = lines.slice(0, BEGINNING).map(({ text }) => text.slice(0, BEGINNING));
  return pageRead(
    readPage(
      lines.map(({ number, text }) => lineOf(text, number)),
      beginning.join("\n").slice(0, BEGINNING),
      structure,
    ),
  );
};
