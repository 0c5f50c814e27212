import { GAP, type Tokens, formAt, isUnbroken } from "../words/tokens.ts";
import { IS, openingAt, openingBitsAt, ownBitsAt } from "./person-words.ts";
import type { FoundPerson } from "./found-person.ts";
import type { NameContext } from "./name-context.ts";
import type { Reading, TaggedSpan } from "../names/reading.ts";
import { LONGEST_COMPLEMENT } from "./judge-name.ts";
import { TAGGER_ALONE, agreed } from "../names/tagger-agreement.ts";
import { createContextReader } from "./name-context.ts";
import { isNewsWord } from "../../document/names/is-news-word.ts";
import { cueOf } from "../places/place-cues.ts";

/**
 * What the words around a name that only the tagger finds say for it: how often each alone is right where the tagger is unsure. Estimates,
 * set by eye on articles of ANT and of Saudi newspapers.
 */
const SUPPORT = {
  /** `قال راستي ايليس`. */
  verb: 0.5,
  /** `رئيس الوفد، عبد العزيز القطي`. */
  title: 0.5,
  /** `الإسباني بويول غرانوييرز`. */
  nationality: 0.45,
  /** `حسين بوشهوة المعتمد الأول`. */
  apposition: 0.4,
  /** `علي القربي`. */
  "given name": 0.45,
  /** The article has it several times. */
  repeated: 0.4,
} as const;

type Kind = keyof typeof SUPPORT;

const AND = "و";
const NO_NAME = IS.title | IS.role | IS.verb | IS.namedAfter | IS.ruled;
const NAME_BITS = IS.given | IS.surname | IS.unknown | IS.definite;

const isComma = ({ gaps }: Tokens, at: number): boolean => ((gaps[at] ?? 0) & ~GAP.quote) === GAP.comma;
const isJoined = ({ gaps }: Tokens, at: number): boolean => ((gaps[at] ?? 0) & ~GAP.quote) === 0;

const isTitled = ({ titleAt, titleBits }: NameContext, first: number): boolean =>
  titleAt >= 0 && (titleBits & IS.weakTitle) === 0 && first - titleAt <= LONGEST_COMPLEMENT;

/** Whether the adjective of a country, with the article, stands right before a word. */
const hasNationality = (tokens: Tokens, first: number): boolean => {
  const word = tokens.words[first - 1];
  if (word === undefined || !isJoined(tokens, first)) return false;
  return (ownBitsAt(tokens, first - 1) & IS.definite) !== 0 && cueOf(word).nisba !== null;
};

/** Whether an office follows: `X المعتمد الأول`, `X، كبيرة الباحثين`. */
const hasOfficeBehind = (tokens: Tokens, last: number): boolean => {
  if (!isJoined(tokens, last + 1) && !isComma(tokens, last + 1)) return false;
  const { bits, stem } = openingAt(tokens, last + 1) ?? { bits: 0, stem: { letters: 1 } };
  return stem.letters === 0 && (bits & (IS.title | IS.role)) !== 0;
};

/** Whether a given name opens it and what follows may be a surname. */
const opensAsName = (tokens: Tokens, { first }: TaggedSpan): boolean => {
  const bits = openingBitsAt(tokens, first);
  if ((bits & IS.servant) !== 0) return true;
  if ((bits & IS.given) === 0 || (bits & NO_NAME) !== 0) return false;
  // `سيف وراية` are two things.
  const isAnother = tokens.words[first + 1]?.stems.some(
    ({ clitic, form }) => clitic === AND && isNewsWord(form),
  );
  return isAnother !== true && (ownBitsAt(tokens, first + 1) & NAME_BITS) !== 0;
};

const textOf = (tokens: Tokens, { first, last }: TaggedSpan): string => {
  let text = "";
  for (let at = first; at <= last; at += 1)
    text += ` ${openingAt(tokens, at)?.stem.form ?? formAt(tokens, at)}`;
  return text;
};

const kindsFor = (
  tokens: Tokens,
  span: TaggedSpan,
  here: NameContext,
  behindComma: NameContext | null,
  isRepeated: boolean,
): readonly Kind[] => {
  const { first, last } = span;
  const isSingle = first === last;
  const kinds: Kind[] = [];
  if (here.verbAt === first - 1 && first > 0) kinds.push("verb");
  // Of one word only that says enough.
  if (isSingle) return kinds;
  if (isTitled(here, first) || (behindComma !== null && isTitled(behindComma, first))) kinds.push("title");
  if (hasNationality(tokens, first)) kinds.push("nationality");
  if (hasOfficeBehind(tokens, last)) kinds.push("apposition");
  if (opensAsName(tokens, span)) kinds.push("given name");
  if (isRepeated) kinds.push("repeated");
  return kinds;
};

const mayBeName = (tokens: Tokens, { first, last }: TaggedSpan): boolean => {
  const isSingle = first === last;
  if (isSingle) return (openingBitsAt(tokens, first) & (IS.surname | IS.unknown)) !== 0;
  // `الشاعر التونسي الكبير`: adjectives all the way.
  for (let at = first; at <= last; at += 1) {
    const word = tokens.words[at];
    if (word !== undefined && (ownBitsAt(tokens, at) & IS.definite) === 0) return true;
  }
  return false;
};

/** A name that only the tagger finds, and what the words around it say for it alone: that of the tagger is added where both are joined. */
export interface SupportedName extends FoundPerson {
  readonly support: number;
}

/**
 * Names that only the tagger finds and that the words around them support: a title, a verb of saying, a nationality, an office behind, a
 * given name, or that the article has them several times.
 */
export const supportedNames = (reading: Reading, taken: Uint8Array): readonly SupportedName[] => {
  const { tokens, tagged } = reading;
  const open = tagged.filter(
    ({ type, first, last }) =>
      type === "person" && !taken.subarray(first, last + 1).includes(1) && isUnbroken(tokens, first, last),
  );
  if (open.length === 0) return [];
  const counts = new Map<string, number>();
  const texts = open.map((span) => textOf(tokens, span));
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const contextAt = createContextReader(tokens);
  return open.flatMap((span, number): SupportedName[] => {
    const { first, last, start, certainty } = span;
    const before = isComma(tokens, first) && first > 0 ? { ...contextAt(first - 1) } : null;
    const here = contextAt(first);
    if (!mayBeName(tokens, span) || (first > 0 && here.namedAfterAt === first - 1)) return [];
    const kinds = kindsFor(tokens, span, here, before, (counts.get(texts[number] ?? "") ?? 0) > 1);
    if (kinds.length === 0) return [];
    const support = kinds.reduce((sum, kind) => agreed(sum, SUPPORT[kind]), 0);
    const confidence = agreed(support, TAGGER_ALONE * certainty);
    const letters = start - (tokens.starts[first] ?? start);
    const evidence = kinds.join(", ");
    return [{ first, last, letters, entry: null, confidence, evidence, kind: "tagger", support }];
  });
};
