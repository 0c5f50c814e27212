import { foldStored } from "../../text/dedup-form.ts";
import type { ArticleMetadata, Byline } from "../article.ts";
import type { Clue } from "./clue.ts";
import { readDateline } from "./dateline.ts";
import { cuedOf, readCued } from "./cued-values.ts";
import { readCaptions, readTags } from "./lists.ts";
import { LONGEST_SIGN, type ReadPage, type Sign, type Signs, signsOf } from "./page.ts";
import { readSection } from "./section.ts";
import { readKnownSignature, readSignature } from "./signature.ts";
import { readSiteNames } from "./site-name.ts";
import { readSubheadings } from "./subheadings.ts";
import { readTitles } from "./titles.ts";

/** A signature that stayed in the body is no longer, and the first paragraph is. */
const WORDS_OF_A_SIGNATURE = 6;
const LINES_BEFORE_THE_BODY = 3;

/** Cues and their values, or a signature. */
const readSign = ({ line, index }: Sign, { prose: { first, last } }: ReadPage): readonly Clue[] => {
  const cued = cuedOf(line.text);
  const isAround = index < first || index > last;
  if (cued.length === 0) {
    const signature = readSignature(line.text);
    return signature.length > 0 ? signature : readKnownSignature(line.text);
  }
  return cued.flatMap((each) => readCued(each, isAround));
};

/** What the beginning of the body says: lines of a signature, then the first words of the first paragraph. */
const readBeginning = ({ lines, labels, headlineAt, isWhole }: ReadPage): readonly Clue[] => {
  const clues: Clue[] = [];
  let seen = 0;
  for (
    let index = isWhole ? headlineAt + 1 : headlineAt;
    index < lines.length && seen < LINES_BEFORE_THE_BODY;
    index += 1
  ) {
    const line = lines[index];
    if (line === undefined || labels[index] !== undefined) continue;
    seen += 1;
    if (line.words > WORDS_OF_A_SIGNATURE) return [...clues, ...readDateline(line.text)];
    if (line.text.length <= LONGEST_SIGN) clues.push(...readKnownSignature(line.text));
  }
  return clues;
};

const best = (clues: readonly Clue[], isFit: (clue: Clue) => boolean): Clue | undefined =>
  clues
    .filter(isFit)
    .reduce<Clue | undefined>(
      (known, clue) => (known === undefined || clue.rank < known.rank ? clue : known),
      undefined,
    );

const KINDS = {
  person: "person",
  desk: "editorial_team",
  agency: "agency",
  unnamed_agencies: "agency",
  exclusive_label: "exclusive_label",
} as const satisfies Partial<Record<Clue["what"], Byline["kind"]>>;

const bylineOf = (clues: readonly Clue[]): Byline | null => {
  const signing = best(clues, ({ what, signs }) => signs && what in KINDS);
  if (signing === undefined) return null;
  const kind = KINDS[signing.what as keyof typeof KINDS];
  return { asWritten: signing.text, kind };
};

const isIn = (part: string, text: string): boolean => text.includes(part);

/** A place that only its position tells is one if the body names it, unless it is the outlet. */
const datelineOf = (
  clues: readonly Clue[],
  outlet: string | null,
  { lines, labels, headlineAt }: ReadPage,
): string | null => {
  const place = best(clues, ({ what }) => what === "place" || what === "place_or_outlet");
  if (place === undefined || (outlet !== null && foldStored(outlet) === foldStored(place.text))) return null;
  if (place.what === "place") return place.text;
  const isNamed = lines.some(
    ({ text }, index) => (index === headlineAt || labels[index] === undefined) && isIn(place.text, text),
  );
  return isNamed ? place.text : null;
};

const agenciesOf = (clues: readonly Clue[]): readonly string[] => [
  ...new Set(clues.flatMap(({ what, text }) => (what === "agency" ? [text] : []))),
];

/** The agency that a text comes from has not signed it. */
const asSource = (clue: Clue): Clue => (clue.what === "agency" ? { ...clue, signs: false } : clue);

const cluesOf = (signs: Signs, page: ReadPage): readonly Clue[] => [
  ...(signs.get("byline") ?? []).flatMap((sign) => readSign(sign, page)),
  ...(signs.get("source_line") ?? []).flatMap((sign) => readSign(sign, page).map(asSource)),
  ...(signs.get("teaser") ?? []).flatMap(({ line }) =>
    line.words > WORDS_OF_A_SIGNATURE ? [] : readSignature(line.text),
  ),
  ...readBeginning(page),
  ...readSiteNames(signs),
];

const isOutlet = ({ what }: Clue): boolean => what === "outlet";

/** Everything the page says about its article. Pure; linear; null and empty rather than a guess. */
export const readMetadata = (page: ReadPage): ArticleMetadata => {
  const signs = signsOf(page);
  const clues = cluesOf(signs, page);
  const named = new Set(clues.filter(isOutlet).map(({ text }) => foldStored(text)));
  const titles = readTitles(signs, page, named);
  const all = [...clues, ...titles.clues];
  const outlet = best(all, isOutlet)?.text ?? null;
  const stacked = new Set(titles.alternatives);
  return {
    alternativeHeadlines: titles.alternatives,
    subheadings: readSubheadings(page).filter((heading) => !stacked.has(heading)),
    section: readSection(signs, page),
    byline: bylineOf(all),
    outlet,
    agency: agenciesOf(all),
    dateline: datelineOf(all, outlet, page),
    captions: readCaptions(signs),
    tags: readTags(signs),
  };
};
