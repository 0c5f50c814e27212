import { MONTH_NAMES } from "../../lexicon/dates/month-names.ts";
import { NEWS_VERBS } from "../../lexicon/search/news-verbs.ts";
import { ORDINARY_WORDS } from "../../lexicon/dedup/ordinary-words.ts";
import { EDGE_WORDS } from "../../lexicon/keyphrases/edge-words.ts";
import { FUNCTION_WORDS } from "../../lexicon/search/function-words.ts";
import { REPORTING_VERBS } from "../../lexicon/quotes/reporting-verbs.ts";
import type { Stem, Word } from "../words/word.ts";
import type { Tokens } from "../words/tokens.ts";
import { WEEKDAYS } from "../../lexicon/dates/date-words.ts";
import { foldedSet } from "../../text/folded-words.ts";
import { factOfEachWord, FACTS_EACH } from "../words/facts.ts";

/** What a word says of the subject of a text, as bits. 0: function words and numbers, which say nothing. */
export const CONTENT = {
  /** A keyphrase may begin or end with it. */
  term: 1,
  /** A keyphrase may neither begin nor end with it. */
  filler: 2,
  /** It is in no keyphrase. */
  verb: 4,
  /** It has the article. */
  definite: 8,
  /** Its first letter may be a clitic: it belongs to no phrase that another word begins. */
  open: 16,
} as const;

/** Third person, masculine and feminine, singular and plural, of past and present. */
const formsOfVerb = (past: string, present: string | undefined): readonly string[] => [
  past,
  `${past}ت`,
  `${past}وا`,
  ...(present === undefined ? [] : [present, `ت${present.slice(1)}`, `${present}ون`]),
];

const FUNCTIONS = foldedSet(FUNCTION_WORDS);
const FILLERS = foldedSet([
  ...EDGE_WORDS,
  ...MONTH_NAMES.flatMap(({ names }) => names.flatMap((name) => name.split(" "))),
  ...WEEKDAYS.flat(),
]);
const VERBS = foldedSet([
  ...NEWS_VERBS.flatMap(([past, present, noun]) =>
    formsOfVerb(past, present).filter((form) => form !== noun),
  ),
  ...REPORTING_VERBS.flatMap(({ past, present }) => formsOfVerb(past, present)),
]);
const RANKS = new Map(ORDINARY_WORDS.map((word, rank) => [word, rank]));

const ARTICLE = "ال";
const SHORTEST_WITH_ARTICLE = 5;
const LEAST_WEIGHT = 0.1;
const MOST_WEIGHT_OF_ORDINARY = 0.7;
const DIGIT = /\d/u;

const isLong = (form: string): boolean => form.length >= SHORTEST_WITH_ARTICLE && form.startsWith(ARTICLE);

/** By which words are compared: without clitics and article. */
const keyOf = (form: string): string => (isLong(form) ? form.slice(2) : form);

const NO_RANK = -1;
const rankOf = (form: string): number =>
  RANKS.get(form) ?? RANKS.get(ARTICLE + form) ?? RANKS.get(keyOf(form)) ?? NO_RANK;

/** The weight of a word by its rank, the words without one first. */
const WEIGHTS: readonly number[] = [
  1,
  ...ORDINARY_WORDS.map(
    (_word, rank) => LEAST_WEIGHT + (MOST_WEIGHT_OF_ORDINARY - LEAST_WEIGHT) * (rank / RANKS.size),
  ),
];

const CONJUNCTION = "و";
const CONJUNCTIONS: ReadonlySet<string> = new Set([CONJUNCTION, "ف"]);
/** In letters. Longer words that begin with `و` have it as a conjunction, but for those that are ordinary words. */
const LONG_WITH_CONJUNCTION = 6;

/** The word without clitics that is certain on its own: before an article, or before an ordinary word that is more frequent. */
const certainStem = ({ form, stems }: Word): Stem | undefined => {
  const rank = RANKS.get(form) ?? RANKS.size;
  const isCertain = (stem: Stem): boolean =>
    stem.letters > 0 &&
    !FUNCTIONS.has(stem.form) &&
    (isLong(stem.form) || (RANKS.get(stem.form) ?? RANKS.size) < rank);
  const isConjoined = form.length >= LONG_WITH_CONJUNCTION && !RANKS.has(form);
  return (
    stems.find(isCertain) ?? (isConjoined ? stems.find(({ clitic }) => clitic === CONJUNCTION) : undefined)
  );
};

const kindOf = (form: string): number =>
  VERBS.has(form) ? CONTENT.verb : FILLERS.has(form) || form.length < 3 ? CONTENT.filler : CONTENT.term;

/** Bits behind those of {@link CONTENT}: the letters of the word that are clitics, and the rank of its form among ordinary words, from 1. */
const LETTERS_AT = 5;
const MOST_LETTERS = 7;
const RANK_AT = 8;
const CONTENT_BITS = (1 << LETTERS_AT) - 1;

const packed = (form: string, letters: number, open: number): number => {
  if (FUNCTIONS.has(form) || form.length < 2 || DIGIT.test(form)) return 0;
  const content = kindOf(form) | (isLong(form) ? CONTENT.definite : 0) | open;
  return content | (Math.min(letters, MOST_LETTERS) << LETTERS_AT) | ((rankOf(form) - NO_RANK) << RANK_AT);
};
const contentIn = (bits: number): number => bits & CONTENT_BITS;
const lettersIn = (bits: number): number => (bits >> LETTERS_AT) & MOST_LETTERS;
const weightIn = (bits: number): number => WEIGHTS[bits >> RANK_AT] ?? 1;

/** How a word is read: its stem, and whether that is uncertain. */
interface WordReading {
  readonly form: string;
  readonly letters: number;
  readonly isOpen: boolean;
}

const readWord = (word: Word): WordReading => {
  const { form, stems } = word;
  const verb = stems.find((stem) => CONJUNCTIONS.has(stem.clitic) && VERBS.has(stem.form));
  const isWhole = FUNCTIONS.has(form) || FILLERS.has(form) || VERBS.has(form);
  const stem = verb ?? (isWhole ? undefined : certainStem(word));
  const isOpen = !isWhole && stem === undefined && stems.length > 1 && !RANKS.has(form);
  return { form: stem?.form ?? form, letters: stem?.letters ?? 0, isOpen };
};

/** Another way to read a word, in a text that has the stem as a word, too. Forms are numbers. */
interface OtherReading {
  readonly stem: number;
  readonly key: number;
  readonly bits: number;
}

/** Of words of which no stem is certain. */
const otherReadings = new WeakMap<Word, readonly OtherReading[]>();

const bitsAt = factOfEachWord((word, numberOf) => {
  const { form, letters, isOpen } = readWord(word);
  if (!isOpen) return packed(form, letters, 0);
  const others = word.stems.filter((stem) => stem.letters > 0);
  otherReadings.set(
    word,
    others.map((other) => ({
      stem: numberOf(other.form),
      key: numberOf(keyOf(other.form)),
      bits: packed(other.form, other.letters, 0),
    })),
  );
  return packed(form, letters, CONTENT.open);
});
const keyAt = factOfEachWord((word, numberOf) => numberOf(keyOf(readWord(word).form)));

/** The words of a text as summaries compare them. Arrays with one value a word, unless they are said to be of keys. */
export interface ContentText {
  /** Bits of {@link CONTENT}. */
  readonly contents: Uint8Array;
  /** Letters that are clitics. */
  readonly letters: Uint8Array;
  /** 0 to 1: the rarer in news, the more it says. */
  readonly weights: Float64Array;
  /** The number of its key, from 0 in the order of the text; -1 for words that say nothing. */
  readonly ids: Int32Array;
  /** The weight of each key: that of the first word that has it. */
  readonly keyWeights: Float64Array;
}

/** What was noted of a form in the text of some round: integers are cheaper than a table for each text. */
const NOTE = { wordRound: 0, keyRound: 1, id: 2 } as const;
const NOTES_EACH = 4;
let notes = new Int32Array(NOTES_EACH * 1024);
let rounds = 0;

/** Begins a round with room for the notes of a text. Notes of earlier rounds say nothing, whatever their numbers meant. */
const beginRound = ({ facts }: Tokens): number => {
  const least = (facts.length / FACTS_EACH) * NOTES_EACH;
  if (notes.length < least) notes = new Int32Array(least);
  rounds += 1;
  return rounds;
};

/** Reads the first `most` words of a text. */
export const contentText = (tokens: Tokens, most: number): ContentText => {
  const { words, numbers, count } = tokens;
  const round = beginRound(tokens);
  const read = Math.min(count, most);
  for (let at = 0; at < read; at += 1) notes[numbers[at]! * NOTES_EACH + NOTE.wordRound] = round;
  const contents = new Uint8Array(read);
  const letters = new Uint8Array(read);
  const weights = new Float64Array(read);
  const ids = new Int32Array(read).fill(-1);
  const keyWeights = new Float64Array(read);
  let keys = 0;
  for (let at = 0; at < read; at += 1) {
    let bits = bitsAt(tokens, at);
    let key = keyAt(tokens, at);
    if ((bits & CONTENT.open) !== 0) {
      const other = otherReadings
        .get(words[at]!)
        ?.find(({ stem }) => notes[stem * NOTES_EACH + NOTE.wordRound] === round);
      if (other !== undefined) ({ bits, key } = other);
    }
    if (bits === 0) continue;
    const note = key * NOTES_EACH;
    if (notes[note + NOTE.keyRound] !== round) {
      notes[note + NOTE.keyRound] = round;
      notes[note + NOTE.id] = keys;
      keyWeights[keys] = weightIn(bits);
      keys += 1;
    }
    contents[at] = contentIn(bits);
    letters[at] = lettersIn(bits);
    weights[at] = weightIn(bits);
    ids[at] = notes[note + NOTE.id]!;
  }
  return { contents, letters, weights, ids, keyWeights: keyWeights.subarray(0, keys) };
};

/** The folded form of the key of a word. */
export const keyFormAt = ({ words }: Tokens, { letters }: ContentText, at: number): string => {
  const { stems, form } = words[at]!;
  return keyOf(stems.find((stem) => stem.letters === letters[at])?.form ?? form);
};
