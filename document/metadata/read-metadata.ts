/** document/metadata/: byline, outlet, agency, dateline, section, titles, captions and tags of an article, from its page. */

import { foldStored } from "../../text/dedup-form.ts";
import type { ArticleMetadata, Byline, EachFieldOf } from "../article.ts";
import type { Clue } from "./clue.ts";
import { readDateline } from "./dateline.ts";
import { cuedValuesOf, readCuedValue } from "./cued-values.ts";
import { readCaptions, readTags } from "./tags-and-captions.ts";
import { chooseAuthor, chooseOutlet } from "./signed/choose-name.ts";
import { LONGEST_CLUE_LINE, type ReadPage, type ClueLine, type ClueLines, clueLinesOf } from "./page.ts";
import { readBylineLine } from "./byline-line.ts";
import { readSection } from "./section.ts";
import { readKnownSignature, readSignature } from "./signature.ts";
import { readSiteNames } from "./site-names.ts";
import { readSubheadings } from "./subheadings.ts";
import { readAlternativeHeadlines } from "./alternative-headlines.ts";

/** A signature that stayed in the body has at most this many words; the first paragraph has more. */
const MOST_SIGNATURE_WORDS = 6;
/** Lines at the beginning of the body that may hold clues: a signature, then a dateline. */
export const OPENING_LINES = 3;

/** The clues of a line from its cues and their values, or else from its signature. */
const readCuedLine = ({ line, index }: ClueLine, { prose: { first, last } }: ReadPage): readonly Clue[] => {
  const cued = cuedValuesOf(line.text);
  const isAround = index < first || index > last;
  if (cued.length === 0) {
    const signature = readSignature(line.text);
    return signature.length > 0 ? signature : readKnownSignature(line.text);
  }
  return cued.flatMap((each) => readCuedValue(each, isAround));
};

/** The clues in a line that says who wrote the article: from its cues or its signature, and what its names add. */
const readClueLine = (clueLine: ClueLine, page: ReadPage): readonly Clue[] => {
  const clues = readCuedLine(clueLine, page);
  const isNew = ({ kind, text }: Clue): boolean =>
    clues.every((clue) => clue.kind !== kind && !clue.text.includes(text) && !text.includes(clue.text));
  return [...readBylineLine(clueLine.line.text).filter(isNew), ...clues];
};

/** The clues at the beginning of the body: in lines of a signature, then in the dateline of the first paragraph. */
const readBeginning = ({ lines, labels, headlineAt, isWhole }: ReadPage): readonly Clue[] => {
  const clues: Clue[] = [];
  let seen = 0;
  for (
    let index = isWhole ? headlineAt + 1 : headlineAt;
    index < lines.length && seen < OPENING_LINES;
    index += 1
  ) {
    const line = lines[index];
    if (line === undefined || labels[index] !== undefined) continue;
    seen += 1;
    if (line.words > MOST_SIGNATURE_WORDS) return [...clues, ...readDateline(line.text)];
    if (line.text.length <= LONGEST_CLUE_LINE) clues.push(...readKnownSignature(line.text));
  }
  return clues;
};

const mostBelieved = (clues: readonly Clue[], isFit: (clue: Clue) => boolean): Clue | undefined =>
  clues
    .filter(isFit)
    .reduce<Clue | undefined>(
      (best, clue) => (best === undefined || clue.rank < best.rank ? clue : best),
      undefined,
    );

const BYLINE_KINDS = {
  person: "person",
  desk: "editorial_team",
  agency: "agency",
  unnamed_agencies: "agency",
  exclusive_label: "exclusive_label",
} as const satisfies Partial<Record<Clue["kind"], Byline["kind"]>>;

/** Whether a clue names a person: not the outlet, whose unknown name looks like one beside a place. */
const isNoOutlet = ({ kind, text }: Clue, outlet: string | null): boolean =>
  kind !== "person" || outlet === null || foldStored(text) !== foldStored(outlet);

/** Who signs: by the rules, which name a cue or a place beside the name; else by learned weights. */
const bylineOf = (page: ReadPage, clues: readonly Clue[], outlet: string | null): Byline | null => {
  const signing = mostBelieved(
    clues,
    (clue) => clue.isSignature && clue.kind in BYLINE_KINDS && isNoOutlet(clue, outlet),
  );
  const author = signing?.kind === "person" ? null : chooseAuthor(page, clues, outlet);
  if (author !== null) return { asWritten: author, kind: "person" };
  if (signing === undefined) return null;
  const kind = BYLINE_KINDS[signing.kind as keyof typeof BYLINE_KINDS];
  return { asWritten: signing.text, kind };
};

/** The dateline. A name that is a place only by its position counts if the body names it and it is not the outlet. */
const datelineOf = (
  clues: readonly Clue[],
  outlet: string | null,
  { lines, labels, headlineAt }: ReadPage,
): string | null => {
  const place = mostBelieved(clues, ({ kind }) => kind === "place" || kind === "place_or_outlet");
  if (place === undefined || (outlet !== null && foldStored(outlet) === foldStored(place.text))) return null;
  if (place.kind === "place") return place.text;
  const isNamed = lines.some(
    ({ text }, index) => (index === headlineAt || labels[index] === undefined) && text.includes(place.text),
  );
  return isNamed ? place.text : null;
};

const agenciesOf = (clues: readonly Clue[]): readonly string[] => [
  ...new Set(clues.flatMap(({ kind, text }) => (kind === "agency" ? [text] : []))),
];

/** An agency that is named as the source did not sign the article. */
const asUnsigned = (clue: Clue): Clue => (clue.kind === "agency" ? { ...clue, isSignature: false } : clue);

const cluesIn = (clueLines: ClueLines, page: ReadPage): readonly Clue[] => [
  ...(clueLines.get("byline") ?? []).flatMap((each) => readClueLine(each, page)),
  ...(clueLines.get("source_line") ?? []).flatMap((each) => readCuedLine(each, page).map(asUnsigned)),
  ...(clueLines.get("teaser") ?? []).flatMap(({ line }) =>
    line.words > MOST_SIGNATURE_WORDS ? [] : readSignature(line.text),
  ),
  ...(clueLines.get("date_line") ?? [])
    .filter(({ index }) => index > page.headlineAt && index < page.prose.first)
    .flatMap(({ line }) => readBylineLine(line.text)),
  ...readBeginning(page),
  ...readSiteNames(clueLines, page),
];

const isOutlet = ({ kind }: Clue): boolean => kind === "outlet";

/** What the rules find of outlet and author, and of the other titles. */
const readClues = (page: ReadPage) => {
  const clueLines = clueLinesOf(page);
  const clues = cluesIn(clueLines, page);
  const named = new Set(clues.filter(isOutlet).map(({ text }) => foldStored(text)));
  const titles = readAlternativeHeadlines(clueLines, page, named);
  return { clueLines, titles, clues: [...clues, ...titles.clues] };
};

/** The clues of a page about who wrote, sent or published its article. */
export const cluesOf = (page: ReadPage): readonly Clue[] => readClues(page).clues;

/** Everything that the page says about its article: null or empty rather than a guess. Linear. */
export const readMetadata = (page: ReadPage): EachFieldOf<ArticleMetadata> => {
  const { clueLines, titles, clues } = readClues(page);
  const outlet = mostBelieved(clues, isOutlet)?.text ?? chooseOutlet(page, clues);
  const stacked = new Set(titles.headlines);
  return {
    alternativeHeadlines: titles.headlines,
    subheadings: readSubheadings(page).filter((heading) => !stacked.has(heading)),
    section: readSection(clueLines, page),
    byline: bylineOf(page, clues, outlet),
    outlet,
    agency: agenciesOf(clues),
    dateline: datelineOf(clues, outlet, page),
    captions: readCaptions(clueLines),
    tags: readTags(clueLines, page),
  };
};
