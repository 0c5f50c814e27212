import { SIGNING_CUES, type SigningCue } from "../../lexicon/article/byline-words.ts";
import { foldStored, toDedupForm } from "../../text/dedup-form.ts";
import { splitFolded } from "../../text/folded-words.ts";
import { BYLINE_RANK, type Clue, OUTLET_RANK } from "./clue.ts";
import { type SegmentKind, segmentKindOf, mayBeOutlet } from "./segment-kind.ts";
import { segmentsOf, trimPunctuation } from "./segments.ts";
import { cluesOfSegment } from "./signature.ts";

/** A cue and the text after it, up to the next cue. */
interface CuedValue {
  readonly cue: SigningCue;
  readonly value: string;
}

const signingCues: ReadonlyMap<string, SigningCue> = new Map(
  SIGNING_CUES.flatMap(([cue, phrases]) => phrases.map((phrase) => [toDedupForm(phrase), cue] as const)),
);
const MOST_CUE_WORDS = 3;

/** The cue at the end of a text, and the index at which it begins. */
const cueAtEnd = (text: string): { readonly cue: SigningCue; readonly at: number } | undefined => {
  const words = text.trimEnd().split(" ");
  for (let count = Math.min(MOST_CUE_WORDS, words.length); count > 0; count -= 1) {
    const written = words.slice(-count).join(" ");
    const cue = signingCues.get(foldStored(written));
    if (cue !== undefined) return { cue, at: text.trimEnd().length - written.length };
  }
  return undefined;
};

const COLON = /[:\uFF1A]/gu;
const CUE_END = /[|/\u00BB\u203A]/u;

/** The cues of a line with their values: `المصدر: شبكة شام الكاتب: فريق التحرير` has two. */
export const cuedValuesOf = (text: string): readonly CuedValue[] => {
  const found: { readonly cue: SigningCue; readonly from: number; readonly at: number }[] = [];
  for (const { index } of text.matchAll(COLON)) {
    const begin = found.at(-1)?.from ?? 0;
    const cue = cueAtEnd(text.slice(begin, index));
    if (cue !== undefined) found.push({ cue: cue.cue, from: index + 1, at: begin + cue.at });
  }
  if (found.length === 0) {
    const sign = text.search(CUE_END);
    const cue = sign > 0 ? signingCues.get(foldStored(text.slice(0, sign))) : undefined;
    if (cue !== undefined) found.push({ cue, from: sign + 1, at: 0 });
  }
  return found.map(({ cue, from }, index) => ({
    cue,
    value: text.slice(from, found[index + 1]?.at ?? text.length).trim(),
  }));
};

const LETTERS_ONLY = /^[^\p{N}@_#]+$/u;
const MOST_PERSON_WORDS = 6;

const isPerson = (text: string): boolean =>
  LETTERS_ONLY.test(text) && splitFolded(foldStored(text)).length <= MOST_PERSON_WORDS;

const readSigner = (value: string, rank: number): readonly Clue[] => {
  const [first = "", ...others] = segmentsOf(value);
  const kind = segmentKindOf(first);
  const signer: readonly Clue[] =
    kind === "unknown" && isPerson(first)
      ? [{ kind: "person", text: first, rank, isSignature: true }]
      : cluesOfSegment({ text: first, kind }, rank);
  return [
    ...signer,
    ...others.flatMap((text) => cluesOfSegment({ text, kind: segmentKindOf(text) }, BYLINE_RANK.editor)),
  ];
};

const ADDRESS = /https?:|www\.|@|\.[a-z]{2,4}(?:[/ ]|$)/iu;
const LIST_SEPARATOR = /[,\u060C\u061B&+|/]| [-\u2010-\u2015]{1,9} /u;
/** "And", which is written together with the next word. */
const AND = / \u0648(?=\p{L})/u;

interface NamedSource {
  readonly text: string;
  readonly kind: SegmentKind;
}

/** `سانا ورويترز` is two sources, because both are agencies. */
const namedSourcesOf = (listed: string): readonly NamedSource[] => {
  const text = trimPunctuation(listed);
  if (text === "") return [];
  const kind = segmentKindOf(text);
  if (kind !== "unknown" || !AND.test(text)) return [{ text, kind }];
  const both = text.split(AND).map((each) => ({ text: each, kind: segmentKindOf(each) }));
  return both.every((each) => each.kind === "agency") ? both : [{ text, kind }];
};

/** Agencies named as sources; also the outlet, if the cue announces the one source of the article. */
const readSource = (value: string, isOnlySource: boolean): readonly Clue[] => {
  if (ADDRESS.test(value)) return [];
  const sources = value.split(LIST_SEPARATOR).flatMap(namedSourcesOf);
  const agencies = sources.flatMap(({ text, kind }): readonly Clue[] =>
    kind === "agency" ? [{ kind: "agency", text, rank: 0, isSignature: false }] : [],
  );
  const desks = sources.flatMap((source) =>
    source.kind === "desk" || source.kind === "exclusive_label"
      ? cluesOfSegment(source, BYLINE_RANK.editor)
      : [],
  );
  const outlets = sources.filter(
    ({ text, kind }) => kind === "outlet" || (kind === "unknown" && mayBeOutlet(text)),
  );
  const [outlet] = outlets;
  if (!isOnlySource || outlet === undefined || outlets.length > 1) return [...agencies, ...desks];
  return [
    ...agencies,
    ...desks,
    { kind: "outlet", text: outlet.text, rank: OUTLET_RANK.source, isSignature: false },
  ];
};

/**
 * The clues in a cue and its value.
 *
 * @param isAround whether the line stands outside the body, where a named source is the source of the article
 */
export const readCuedValue = ({ cue, value }: CuedValue, isAround: boolean): readonly Clue[] => {
  switch (cue) {
    case "author":
      return readSigner(value, BYLINE_RANK.author);
    case "editor":
      return readSigner(value, BYLINE_RANK.editor);
    case "source":
      return isAround ? readSource(value, true) : [];
    case "quoted":
      return isAround ? readSource(value, false) : [];
    case "other":
      return [];
    default:
      return cue satisfies never;
  }
};
