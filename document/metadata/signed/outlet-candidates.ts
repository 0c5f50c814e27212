/** document/metadata/signed/: which names of a page are its outlet and its author, by learned weights. */
import { COPYRIGHT_WORDS, SITE_WORDS } from "../../../lexicon/names/outlets.ts";
import type { BoilerplateKind } from "../../../lexicon/boilerplate/rule.ts";
import { foldStored, toDedupForm } from "../../../text/dedup-form.ts";
import { foldedSet, splitFolded } from "../../../text/folded-words.ts";
import type { Clue } from "../clue.ts";
import type { ReadPage } from "../page.ts";
import { isPlaceName } from "../place-name.ts";
import { type SegmentKind, mayBeOutlet, segmentKindOf } from "../segment-kind.ts";
import { trimPunctuation } from "../segments.ts";
import { isWordOfPage } from "../word-of-page.ts";

/** In UTF-16 units. No line that names an outlet is longer, but for notices of copyright, whose names stand elsewhere too. */
const LONGEST_LINE = 160;
const MOST_WORDS = 5;
/** The site's name is among the first names of its page or the last ones. Bounds the work for a page of menus. */
const MOST_AT_AN_END = 24;
/** So many lines at each end of a page may name its outlet. Bounds the work for a page of many lines. */
const LINES_AT_AN_END = 500;
const SEPARATOR =
  / ?[|/\\\u2022\u00B7\u25CF<>+,\u060C\u061B;:()[\]\u00AB\u00BB"\u201C\u201D\u00A9@*_#.] ?| ?[-\u2010-\u2015]{1,9} ?| \u0640{1,9} /u;
/** "Service": the line names the paper that the article was bought from, `خدمة «نيويورك تايمز»`. */
const SERVICE = /(?:^|[^\p{L}])\u062E\u062F\u0645\u0629 ?[\u00AB"\u201C]/u;
const NO_NAME = /\p{N}|https?|www/u;

/** One appearance of a name on its page. */
export interface Appearance {
  /** The position of the line. */
  readonly at: number;
  readonly kind: BoilerplateKind;
  /** Does the line have nothing else? */
  readonly isAlone: boolean;
  /** Is a place beside it in the line? */
  readonly isBesidePlace: boolean;
}

/** A name that may be that of the outlet, and where it stands. */
export interface OutletCandidate {
  readonly text: string;
  readonly folded: string;
  readonly kind: SegmentKind;
  readonly appearances: readonly Appearance[];
  /** The ranks of the rules that take it for an outlet (`OUTLET_RANK`). */
  readonly ranks: ReadonlySet<number>;
}

/** Kinds of lines that name no outlet, or not that of the page: a source may be another one. */
const NAMELESS: ReadonlySet<BoilerplateKind> = new Set([
  "comment_form",
  "counter",
  "duplicate_headline",
  "font_size",
  "image_alt",
  "separator",
  "share_bar",
  "source_line",
]);

/** Kinds of segments that are no outlets. */
const OTHER_KINDS: ReadonlySet<SegmentKind> = new Set([
  "account",
  "date",
  "desk",
  "desk_note",
  "exclusive_label",
  "place",
  "unnamed_agencies",
]);

const around = foldedSet([...COPYRIGHT_WORDS, ...SITE_WORDS]);

const isAround = (word: string): boolean => around.has(foldStored(word));

/** The name without words of a notice of copyright and without "the site" around it. */
const bareName = (segment: string): string => {
  const words = trimPunctuation(segment).split(" ");
  const from = words.findIndex((word) => !isAround(word));
  return from < 0
    ? ""
    : trimPunctuation(words.slice(from, words.findLastIndex((word) => !isAround(word)) + 1).join(" "));
};

const isPlace = (segment: string): boolean =>
  segmentKindOf(segment) === "place" || isPlaceName(foldStored(segment));

interface Named {
  readonly text: string;
  readonly appearance: Appearance;
}

const namesIn = ({ lines, labels }: ReadPage, at: number): readonly Named[] => {
  if (at >= LINES_AT_AN_END && at < lines.length - LINES_AT_AN_END) return [];
  const [line, kind] = [lines[at], labels[at]?.kind];
  if (line === undefined || kind === undefined || NAMELESS.has(kind) || line.text.length > LONGEST_LINE)
    return [];
  if (SERVICE.test(line.text)) return [];
  const segments = line.text.split(SEPARATOR).flatMap((written) => {
    const text = bareName(written);
    return text === "" || NO_NAME.test(text) || text.split(" ").length > MOST_WORDS ? [] : [text];
  });
  const isBesidePlace = segments.length > 1 && segments.some(isPlace);
  return segments.map((text) => ({
    text,
    appearance: { at, kind, isAlone: text.length === trimPunctuation(line.text).length, isBesidePlace },
  }));
};

const mayName = (text: string, kind: SegmentKind): boolean =>
  !OTHER_KINDS.has(kind) && mayBeOutlet(text) && (kind !== "unknown" || !isWordOfPage(text));

/** An agency is the outlet of a page only if it is named around the article too: in a byline it is a source. */
const isOfSite = (appearances: readonly Appearance[]): boolean =>
  appearances.some(({ kind }) => kind === "page_header" || kind === "page_footer" || kind === "page_title");

/** The names of a page that may be that of its outlet, in the order of the page. Linear. */
export const outletCandidates = (page: ReadPage, clues: readonly Clue[]): readonly OutletCandidate[] => {
  const found = new Map<string, { text: string; appearances: Appearance[] }>();
  page.lines.forEach((_, at) => {
    for (const { text, appearance } of namesIn(page, at)) {
      const folded = foldStored(text);
      const known = found.get(folded);
      if (known === undefined) found.set(folded, { text, appearances: [appearance] });
      else known.appearances.push(appearance);
    }
  });
  const ranks = new Map<string, Set<number>>();
  for (const { kind, text, rank } of clues) {
    if (kind !== "outlet") continue;
    const folded = toDedupForm(text);
    if (!found.has(folded)) found.set(folded, { text, appearances: [] });
    const known = ranks.get(folded);
    if (known === undefined) ranks.set(folded, new Set([rank]));
    else known.add(rank);
  }
  const all = [...found].flatMap(([folded, { text, appearances }]): readonly OutletCandidate[] => {
    const kind = segmentKindOf(text);
    const ofRules = ranks.get(folded) ?? new Set();
    const isFit =
      splitFolded(folded).length > 0 &&
      (ofRules.size > 0 || (mayName(text, kind) && (kind !== "agency" || isOfSite(appearances))));
    return isFit ? [{ text, folded, kind, appearances, ranks: ofRules }] : [];
  });
  return all.length <= 2 * MOST_AT_AN_END
    ? all
    : all.filter(
        ({ ranks: { size } }, at) => size > 0 || at < MOST_AT_AN_END || at >= all.length - MOST_AT_AN_END,
      );
};
