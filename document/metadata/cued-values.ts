import { SIGNING_CUES, type SigningCue } from "../../lexicon/article/byline-words.ts";
import { foldStored, toDedupForm } from "../../text/dedup-form.ts";
import { splitFolded } from "../../text/folded-words.ts";
import { BYLINE_RANK, type Clue, OUTLET_RANK } from "./clue.ts";
import { type Known, knownOf, mayBeOutlet } from "./known.ts";
import { partsOf, trimSigns } from "./segments.ts";
import { clueOf } from "./signature.ts";

/** A cue and what stands after it, up to the next cue. */
interface Cued {
  readonly cue: SigningCue;
  readonly value: string;
}

const cues: ReadonlyMap<string, SigningCue> = new Map(
  SIGNING_CUES.flatMap(([cue, phrases]) => phrases.map((phrase) => [toDedupForm(phrase), cue] as const)),
);
const WORDS_OF_A_CUE = 3;

/** The cue at the end of a text, and where it begins there. */
const cueAtEnd = (text: string): { readonly cue: SigningCue; readonly at: number } | undefined => {
  const words = text.trimEnd().split(" ");
  for (let count = Math.min(WORDS_OF_A_CUE, words.length); count > 0; count -= 1) {
    const written = words.slice(-count).join(" ");
    const cue = cues.get(foldStored(written));
    if (cue !== undefined) return { cue, at: text.trimEnd().length - written.length };
  }
  return undefined;
};

const COLON = /[:\uFF1A]/gu;
const FIRST_SIGN = /[|/\u00BB\u203A]/u;

/** The cues of a line and their values: `المصدر: شبكة شام الكاتب: فريق التحرير` has two. */
export const cuedOf = (text: string): readonly Cued[] => {
  const found: { readonly cue: SigningCue; readonly from: number; readonly at: number }[] = [];
  for (const { index } of text.matchAll(COLON)) {
    const begin = found.at(-1)?.from ?? 0;
    const cue = cueAtEnd(text.slice(begin, index));
    if (cue !== undefined) found.push({ cue: cue.cue, from: index + 1, at: begin + cue.at });
  }
  if (found.length === 0) {
    const sign = text.search(FIRST_SIGN);
    const cue = sign > 0 ? cues.get(foldStored(text.slice(0, sign))) : undefined;
    if (cue !== undefined) found.push({ cue, from: sign + 1, at: 0 });
  }
  return found.map(({ cue, from }, index) => ({
    cue,
    value: text.slice(from, found[index + 1]?.at ?? text.length).trim(),
  }));
};

const LETTERS_ONLY = /^[^\p{N}@_#]+$/u;
const WORDS_OF_A_PERSON = 6;

const isPerson = (text: string): boolean =>
  LETTERS_ONLY.test(text) && splitFolded(foldStored(text)).length <= WORDS_OF_A_PERSON;

const readSigner = (value: string, rank: number): readonly Clue[] => {
  const [first = "", ...others] = partsOf(value);
  const known = knownOf(first);
  const signer: readonly Clue[] =
    known === "unknown" && isPerson(first)
      ? [{ what: "person", text: first, rank, signs: true }]
      : clueOf({ text: first, known }, rank);
  return [...signer, ...others.flatMap((text) => clueOf({ text, known: knownOf(text) }, BYLINE_RANK.editor))];
};

const ADDRESS = /https?:|www\.|@|\.[a-z]{2,4}(?:[/ ]|$)/iu;
const LISTED = /[,\u060C\u061B&+|/]| [-\u2010-\u2015]{1,9} /u;
/** "And", written to the next word. */
const AND = / \u0648(?=\p{L})/u;

interface Source {
  readonly text: string;
  readonly known: Known;
}

/** `سانا ورويترز` is two, where both are agencies. */
const sourcesOf = (part: string): readonly Source[] => {
  const text = trimSigns(part);
  if (text === "") return [];
  const known = knownOf(text);
  if (known !== "unknown" || !AND.test(text)) return [{ text, known }];
  const both = text.split(AND).map((each) => ({ text: each, known: knownOf(each) }));
  return both.every((each) => each.known === "agency") ? both : [{ text, known }];
};

/** Agencies that are named as the source, and the outlet, if the cue says that there is one source. */
const readSource = (value: string, isOne: boolean): readonly Clue[] => {
  if (ADDRESS.test(value)) return [];
  const parts = value.split(LISTED).flatMap(sourcesOf);
  const agencies = parts.flatMap(({ text, known }): readonly Clue[] =>
    known === "agency" ? [{ what: "agency", text, rank: 0, signs: false }] : [],
  );
  const desks = parts.flatMap((part) =>
    part.known === "desk" || part.known === "exclusive_label" ? clueOf(part, BYLINE_RANK.editor) : [],
  );
  const outlets = parts.filter(
    ({ text, known }) => known === "outlet" || (known === "unknown" && mayBeOutlet(text)),
  );
  const [outlet] = outlets;
  if (!isOne || outlet === undefined || outlets.length > 1) return [...agencies, ...desks];
  return [
    ...agencies,
    ...desks,
    { what: "outlet", text: outlet.text, rank: OUTLET_RANK.source, signs: false },
  ];
};

/** What a cue and its value say. `isAround`: the line stands outside the body, where a source is the article's. */
export const readCued = ({ cue, value }: Cued, isAround: boolean): readonly Clue[] => {
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
