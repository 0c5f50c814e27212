import { BYLINE_CUES } from "../../lexicon/article/byline-words.ts";
import { AGENCY_ROWS, OUTLET_ROWS } from "../../lexicon/names/outlet-rows.ts";
import { foldStored, toDedupForm } from "../../text/dedup-form.ts";
import { foldedSet, splitFolded } from "../../text/folded-words.ts";
import { BYLINE_RANK, type Clue } from "./clue.ts";
import { cuedValuesOf } from "./cued-values.ts";
import { tokensOf } from "../published/tokens.ts";
import { isPersonName, mayBePersonName } from "./person-name.ts";
import { isPlaceName } from "./place-name.ts";
import { isDateWord, type SegmentKind, segmentKindOf } from "./segment-kind.ts";
import { trimPunctuation } from "./segments.ts";
import { cluesOfSegment } from "./signature.ts";
import { withoutSection } from "./word-of-page.ts";

const cues = foldedSet(BYLINE_CUES);
/** In UTF-16 units. No byline is longer. */
const LONGEST = 160;
const MOST_SEGMENTS = 9;
/** Bars, commas, slashes and brackets; dashes, also tight ones between letters: `مهنا التميمي-سبق-الجوف`. */
const SEPARATOR =
  / ?[|/\\\u2022\u25CF>+,\u060C\u061B;():\u00AB\u00BB"] ?| ?[-\u2010-\u2015]{1,9} ?| \u0640{1,9} | ?_ ?/u;
/** Digits may only stand in dates. */
const DIGIT = /\p{Nd}/u;
const MOST_CUE_WORDS = 2;

interface BylineSegment {
  readonly text: string;
  readonly kind: SegmentKind | "person" | "perhaps";
}

/** A segment without the cue before it: `سلمى العتيبي` of `بواسطة سلمى العتيبي`; empty if it is only a cue. */
const withoutCue = (segment: string): { readonly text: string; readonly isCued: boolean } => {
  const words = segment.split(" ");
  for (let count = Math.min(MOST_CUE_WORDS, words.length); count > 0; count -= 1)
    if (cues.has(foldStored(words.slice(0, count).join(" "))))
      return { text: words.slice(count).join(" "), isCued: true };
  return { text: segment, isCued: false };
};

/** Names of papers, also those that are called after places. */
const papers = foldedSet(OUTLET_ROWS.map(({ name }) => name));
/** Names of agencies, also those that are everyday words elsewhere: `القدس: الفرنسية`, `برلين - د ب أ`. */
const agencies = foldedSet(
  AGENCY_ROWS.flatMap(({ name, aliases = [], inBylines = [] }) => [name, ...aliases, ...inBylines]),
);
/** Names of outlets that are everyday words elsewhere. */
const outlets = foldedSet(
  OUTLET_ROWS.flatMap(({ name, aliases = [], inBylines = [] }) =>
    inBylines.length > 0 ? [...inBylines, ...aliases] : [name, ...aliases],
  ).filter((name) => !isPlaceName(toDedupForm(name))),
);

const kindOf = (text: string): BylineSegment["kind"] => {
  if (outlets.has(foldStored(text))) return "outlet";
  if (agencies.has(foldStored(text))) return "agency";
  const known = segmentKindOf(text);
  if (known !== "unknown") return known;
  if (isPersonName(text)) return "person";
  if (isPlaceName(foldStored(text))) return "place";
  return mayBePersonName(text) ? "perhaps" : "unknown";
};

/** "From", before a place. */
const BEGINS_FROM = "\u0645\u0646 ";
/** `متعب الروقي من جدة`: a name, and the place that it sends from. */
const FROM = / \u0645\u0646 (?=\S+(?: \S+){0,2}$)/u;

/** Kinds beside which words that may be a name are one. */
const BESIDE_A_NAME: ReadonlySet<BylineSegment["kind"]> = new Set([
  "place",
  "agency",
  "outlet",
  "desk_note",
  "exclusive_label",
  "person",
]);

const splitFrom = (segment: string): readonly string[] => {
  if (segment.startsWith(BEGINS_FROM)) return [segment.slice(BEGINS_FROM.length)];
  const parts = segment.split(FROM);
  const [, place = ""] = parts;
  return parts.length === 2 && kindOf(trimPunctuation(place)) === "place" ? parts : [segment];
};

const segmentsIn = (line: string) => {
  let isCued = false;
  const segments = line
    .split(SEPARATOR)
    .flatMap((part) => splitFrom(part))
    .flatMap((written): readonly BylineSegment[] => {
      const own = withoutCue(trimPunctuation(written));
      isCued ||= own.isCued;
      const text = withoutSection(trimPunctuation(own.text));
      return text === "" ? [] : [{ text, kind: kindOf(text) }];
    });
  return { isCued, segments };
};

/** Words within dates that no table of the calendar has: "corresponding to", and the signs of both eras. */
const BETWEEN_DATES = foldedSet(["الموافق", "هـ", "ه", "م"]);

/** The line with a space where a month is glued to the name before it. */
const withSpaces = (line: string): string =>
  tokensOf(line).reduceRight((spaced, { kind, start, isGlued }, at, tokens) => {
    const isMonth = kind === "word" && isGlued && tokens[at - 1]?.kind === "word";
    return isMonth ? `${spaced.slice(0, start)} ${spaced.slice(start)}` : spaced;
  }, line);

/** The line with a bar for its date: `بيروت 25 شوال 1436 هـ واس` is `بيروت | واس`. */
export const withoutDate = (line: string): string =>
  DIGIT.test(line)
    ? withSpaces(line)
        .split(" ")
        .map((word) => {
          const folded = splitFolded(foldStored(word));
          return folded.length > 0 && folded.every((one) => isDateWord(one) || BETWEEN_DATES.has(one))
            ? "|"
            : word;
        })
        .join(" ")
    : line;

/** Of two places the last one is the paper, if a paper is called so: `الطائف - الرياض`. */
const withOutlet = <Line extends { readonly segments: readonly BylineSegment[] }>(line: Line): Line => {
  const { segments } = line;
  const last = segments.findLastIndex(({ kind, text }) => kind === "place" && papers.has(foldStored(text)));
  const isPaper =
    last > 0 &&
    segments.some(({ kind }, at) => kind === "place" && at !== last) &&
    !segments.some(({ kind }) => kind === "outlet" || kind === "agency");
  return isPaper
    ? { ...line, segments: segments.map((each, at) => (at === last ? { ...each, kind: "outlet" } : each)) }
    : line;
};

/** The names as the line has them, from the first to the last, if nothing else stands between; otherwise the first. */
const namesAsWritten = (line: string, names: readonly string[]): string => {
  const [first = ""] = names;
  const last = names.at(-1) ?? first;
  const start = line.indexOf(first);
  const written = line.slice(start, line.indexOf(last, start) + last.length);
  const between = names.reduce((rest, name) => rest.replace(name, ""), written);
  return /^[\s,\u060C\u061B\u0648-]*$/u.test(between) ? written : first;
};

/**
 * The clues of a line that says who wrote the article, from where and for whom: `الطائف - سعد الحارثي`, `حامد العطاس (جدة)`,
 * `بواسطة سلمى العتيبي | كورة الخليج`, `سارة المحمد`. Empty if a part of it is neither a name nor known, or if nobody and no outlet is
 * named. A line of places alone is a heading.
 */
export const readBylineLine = (line: string): readonly Clue[] => {
  if (line.length > LONGEST) return [];
  const { isCued, segments } = withOutlet(segmentsIn(withoutDate(line)));
  if (segments.length === 0 || segments.length > MOST_SEGMENTS) return [];
  if (segments.some(({ text, kind }) => DIGIT.test(text) && kind !== "date")) return [];
  const hasCompany = isCued || segments.some(({ kind }) => BESIDE_A_NAME.has(kind));
  const isName = ({ kind }: BylineSegment): boolean =>
    kind === "person" || (kind === "perhaps" && hasCompany);
  const unknown = segments.filter(
    (each) => !isName(each) && (each.kind === "unknown" || each.kind === "perhaps"),
  );
  const names = segments.filter(isName).map(({ text }) => text);
  // One unknown word beside a source is a place that no table has.
  const isForeignPlace =
    unknown.length === 1 &&
    splitFolded(foldStored(unknown[0]?.text ?? "")).length <= 2 &&
    segments.length > 1 &&
    segments.some((each) => each.kind === "agency" || each.kind === "outlet" || isName(each));
  if (unknown.length > 0 && !isForeignPlace) return [];
  // Last, since few lines come here and looking for cues takes longest.
  if (cuedValuesOf(line).some(({ cue }) => cue === "source" || cue === "quoted")) return [];
  const sources = segments.flatMap((each) =>
    each.kind === "person" || each.kind === "perhaps" || each.kind === "unknown"
      ? []
      : cluesOfSegment({ text: each.text, kind: each.kind }, BYLINE_RANK.editor),
  );
  if (
    names.length === 0 &&
    !segments.some(({ kind }) => kind !== "place" && kind !== "date" && kind !== "unknown")
  )
    return [];
  const [place] = isForeignPlace ? unknown : [];
  return [
    ...(names.length === 0
      ? []
      : [
          {
            kind: "person",
            text: namesAsWritten(line, names),
            rank: BYLINE_RANK.signature,
            isSignature: true,
          } as const,
        ]),
    ...(place === undefined
      ? []
      : [{ kind: "place", text: place.text, rank: 1, isSignature: false } as const]),
    ...sources,
  ];
};
