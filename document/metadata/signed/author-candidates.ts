import { BYLINE_CUES, NAME_ENDS, OTHER_SIGNERS } from "../../../lexicon/article/byline-words.ts";
import type { BoilerplateKind } from "../../../lexicon/boilerplate/rule.ts";
import { foldStored, toDedupForm } from "../../../text/dedup-form.ts";
import { foldedSet } from "../../../text/folded-words.ts";
import { withoutDate } from "../byline-line.ts";
import type { Clue } from "../clue.ts";
import type { ReadPage } from "../page.ts";
import { isPersonName, mayBePersonName } from "../person-name.ts";
import { isPlaceName } from "../place-name.ts";
import { type SegmentKind, segmentKindOf } from "../segment-kind.ts";
import { trimPunctuation } from "../segments.ts";
import { isWordOfPage, withoutSection } from "../word-of-page.ts";

/** In UTF-16 units. No line that says who wrote the article is longer. */
const LONGEST_LINE = 160;
/** So many lines below the body may say who wrote the article. */
const LINES_UNDER_BODY = 12;
/** So many above the headline. */
const LINES_ABOVE_HEADLINE = 12;
/** So many under it. Bounds the work for a page of many short lines. */
const LINES_UNDER_HEADLINE = 500;
const MOST_CUE_WORDS = 3;
/** In a line of so many words a name in brackets is that of who took a picture. */
const FEWEST_WORDS_OF_A_CREDIT = 6;
/** In UTF-16 units. A cue that fills its line is not longer. */
const LONGEST_CUE = 40;
const SEPARATOR =
  / ?[|/\\\u2022\u00B7\u25CF<>+,\u060C\u061B;:()[\]\u00AB\u00BB"\u201C\u201D\u00A9*_'] ?| ?[-\u2010-\u2015]{1,9} ?| \u0640{1,9} |@\S*/u;
const DIGIT = /\p{Nd}/u;
/** Between a name and a number that is glued to it. */
const GLUED = /(?<=\p{L})(?=\p{Nd})|(?<=\p{Nd})(?=\p{L})/gu;

const cues = foldedSet(BYLINE_CUES);
const otherSigners = foldedSet(OTHER_SIGNERS);
const ends = foldedSet(NAME_ENDS);

/** A name that may be that of the author, and where it stands. */
export interface AuthorCandidate {
  readonly text: string;
  readonly folded: string;
  /** The position of its line; -1 if only a rule found it. */
  readonly at: number;
  readonly isPerson: boolean;
  readonly isCued: boolean;
  /** A cue says that it is somebody else: who took the picture, who leads the paper. */
  readonly isOther: boolean;
  readonly isAlone: boolean;
  readonly isBesideDate: boolean;
  /** The kinds of the other segments of its line. */
  readonly beside: ReadonlySet<SegmentKind>;
  /** The ranks of the rules that take it for the author (`BYLINE_RANK`). */
  readonly ranks: ReadonlySet<number>;
}

/** Kinds of lines in which the author is not named. */
const NAMELESS: ReadonlySet<BoilerplateKind> = new Set([
  "comment_form",
  "duplicate_headline",
  "font_size",
  "image_alt",
  "image_caption",
  "link",
  "page_title",
  "promotion",
  "related_links",
  "separator",
  "share_bar",
  "tags",
]);

interface Segment {
  readonly text: string;
  readonly isCued: boolean;
  readonly isOther: boolean;
}

/** A segment without the cue at its beginning and what follows the name: `سلمى العتيبي` of `نشرت بواسطة سلمى العتيبي في`. */
const segmentOf = (written: string): Segment => {
  const words = trimPunctuation(written)
    .split(" ")
    .filter((word) => word !== "");
  let from = 0;
  let isOther = false;
  for (let end = 1; end <= Math.min(MOST_CUE_WORDS, words.length); end += 1)
    for (let start = 0; start < end; start += 1) {
      const folded = foldStored(words.slice(start, end).join(" "));
      if (otherSigners.has(folded)) isOther = true;
      if (cues.has(folded) || otherSigners.has(folded)) from = end;
    }
  const rest = words.slice(from);
  const to = rest.findIndex((word, at) => at > 0 && ends.has(foldStored(word)));
  return {
    text: withoutSection((to < 0 ? rest : rest.slice(0, to)).join(" ")),
    isCued: from > 0 && !isOther,
    isOther,
  };
};

/** The line with a bar for each word of its dates, which may be glued to a name. */
const undatedOf = (line: string): string => (DIGIT.test(line) ? withoutDate(line.replace(GLUED, " ")) : line);

const kindOf = (text: string): SegmentKind => {
  const kind = segmentKindOf(text);
  return kind === "unknown" && isPlaceName(foldStored(text)) ? "place" : kind;
};

const mayBeLine = ({ lines, labels, headlineAt, prose }: ReadPage, at: number): boolean => {
  const kind = labels[at]?.kind;
  if (kind === undefined || NAMELESS.has(kind) || (lines[at]?.text.length ?? 0) > LONGEST_LINE) return false;
  return at < prose.first
    ? at >= headlineAt - LINES_ABOVE_HEADLINE && at <= headlineAt + LINES_UNDER_HEADLINE
    : at > prose.last && at <= prose.last + LINES_UNDER_BODY;
};

type Cue = Omit<Segment, "text">;
const NO_CUE: Cue = { isCued: false, isOther: false };

const onlyCue = (segment: Segment): Cue => (segment.text === "" ? segment : NO_CUE);

/** The cue that is all a line has; it speaks of the line below. */
const cueOfLine = (line: string | undefined): Cue =>
  line === undefined || line.length > LONGEST_CUE ? NO_CUE : onlyCue(segmentOf(line));

const namesIn = (line: string, at: number, above: Cue): readonly AuthorCandidate[] => {
  const undated = undatedOf(line);
  const segments: Segment[] = [];
  let carried = above;
  for (const written of undated.split(SEPARATOR)) {
    const segment = segmentOf(written);
    // A cue alone speaks of the next segment: `كتب: سلمى العتيبي`.
    if (segment.text !== "")
      segments.push({
        text: segment.text,
        isCued: segment.isCued || carried.isCued,
        isOther: segment.isOther || carried.isOther,
      });
    if (segment.text !== "" || segment.isCued || segment.isOther)
      carried = segment.text === "" ? segment : NO_CUE;
  }
  const kinds = segments.map(({ text }) => kindOf(text));
  const isOfPage = segments.map(({ text }) => isWordOfPage(text));
  const credit = line.split(" ").length >= FEWEST_WORDS_OF_A_CREDIT ? line.indexOf("(") : -1;
  return segments.flatMap(({ text, isCued, isOther }, index): readonly AuthorCandidate[] => {
    if (kinds[index] !== "unknown" || DIGIT.test(text) || !mayBePersonName(text) || isOfPage[index] === true)
      return [];
    return [
      {
        text,
        folded: foldStored(text),
        at,
        isPerson: isPersonName(text),
        isCued,
        isOther: isOther || (credit >= 0 && line.indexOf(text) > credit),
        isAlone: text === line,
        isBesideDate: undated !== line,
        beside: new Set(kinds.filter((_, other) => other !== index && isOfPage[other] === false)),
        ranks: new Set(),
      },
    ];
  });
};

/** The line above that has a word: a colon may stand alone between both. */
const textAbove = (lines: ReadPage["lines"], at: number): string | undefined =>
  (lines[at - 1]?.words === 0 ? lines[at - 2] : lines[at - 1])?.text;

/** The names of a page that may be that of who wrote its article, in the order of the page, and those that only rules find. Linear. */
export const authorCandidates = (page: ReadPage, clues: readonly Clue[]): readonly AuthorCandidate[] => {
  const ranks = new Map<string, Set<number>>();
  const written = new Map<string, string>();
  for (const { kind, text, rank } of clues)
    if (kind === "person") {
      const folded = toDedupForm(text);
      written.set(folded, text);
      const known = ranks.get(folded);
      if (known === undefined) ranks.set(folded, new Set([rank]));
      else known.add(rank);
    }
  const { lines } = page;
  const found = lines.flatMap(({ text }, at) =>
    mayBeLine(page, at) ? namesIn(text, at, cueOfLine(textAbove(lines, at))) : [],
  );
  const seen = new Set(found.map(({ folded }) => folded));
  return [
    ...found.map((one) => ({ ...one, ranks: ranks.get(one.folded) ?? one.ranks })),
    ...[...ranks]
      .filter(([folded]) => !seen.has(folded))
      .map(([folded, of]): AuthorCandidate => ({
        text: written.get(folded) ?? folded,
        folded,
        at: lines.findIndex(({ text }) => text.includes(written.get(folded) ?? folded)),
        isPerson: isPersonName(written.get(folded) ?? folded),
        isCued: false,
        isOther: false,
        isAlone: false,
        isBesideDate: false,
        beside: new Set(),
        ranks: of,
      })),
  ];
};
