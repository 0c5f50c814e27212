import { GAP, type Tokens } from "./tokens.ts";
import { EMPTY_HASH, withUnit } from "./spellings.ts";
import { sortTriggers } from "./triggers.ts";
import type { Vocabulary } from "./vocabulary.ts";
import type { Word } from "./word.ts";

/** What a character is: part of a word, a space, or a bit of {@link GAP}. The first three may stand in a word. */
const UNKNOWN = 0;
const LETTER = 1;
/** Continues a word and does not begin one. */
const MARK = 2;
/** Likewise; alone it is typed for a dash. */
const TATWEEL = 3;
const SPACE = 4;
const FIRST_GAP = 5;

const LETTERS = /^[\p{L}\p{N}]$/u;
const MARKS = /^[\p{M}\u200C\u200D]$/u;
const TATWEELS = "\u0640";
const GAP_CHARACTERS: Readonly<Record<keyof typeof GAP, string>> = {
  quote: "\"'«»‹›“”„‟″‘’‚‛′`",
  comma: ",،;؛",
  stop: ".!?؟…۔",
  colon: ":",
  opening: "([{",
  closing: ")]}",
  dash: "-‐‑‒–—―−",
  newline: "\n",
  slash: "/\\|",
  other: "",
};

const gapOf = (character: string): number => {
  const name = (Object.keys(GAP) as (keyof typeof GAP)[]).find((gap) =>
    GAP_CHARACTERS[gap].includes(character),
  );
  return GAP[name ?? "other"];
};

const classOf = (character: string): number => {
  if (character === TATWEELS) return TATWEEL;
  if (MARKS.test(character)) return MARK;
  if (LETTERS.test(character)) return LETTER;
  if (character === " " || character === "\t") return SPACE;
  return FIRST_GAP + gapOf(character);
};

/** Of each UTF-16 unit; unknown for those not met yet, and always for surrogates. */
const classByUnit = new Uint16Array(0x1_0000);
const isSurrogate = (unit: number): boolean => (unit & 0xf800) === 0xd800;

/** In UTF-16 units. */
const sizeAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

const classAt = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  const known = classByUnit[unit] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  if (isSurrogate(unit)) return classOf(text.slice(at, at + sizeAt(text, at)));
  return (classByUnit[unit] = classOf(text.charAt(at)));
};

/** What may end a sentence. */
const ENDINGS = GAP.newline | GAP.stop;

/** A letter alone before a full stop is an abbreviation (`د. أحمد`, `أ.ف.ب`) and ends no sentence. */
const endsSentence = (gap: number, lettersBefore: number): boolean =>
  (gap & GAP.newline) !== 0 || ((gap & GAP.stop) !== 0 && lettersBefore > 1);

const INSIDE = /^[\p{Nd}\p{Script=Latin}]$/u;

/** A full stop without a space between digits or Latin letters stands inside a number or an address (`25.3`, `www.site.org`). */
const isInside = (text: string, lastEnd: number, start: number): boolean =>
  start === lastEnd + 1 && INSIDE.test(text.charAt(lastEnd - 1)) && INSIDE.test(text.charAt(start));

const grown = (array: Int32Array): Int32Array<ArrayBuffer> => {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
};

/**
 * Cuts headline and body into words with offsets. Both must be in the stored form. A word is a run of letters and digits of any
 * script with the marks on them. Linear; never throws.
 */
export const tokenize = (headline: string, body: string, vocabulary: Vocabulary): Tokens => {
  const text = `${headline}\n\n${body}`;
  const { length } = text;
  vocabulary.begin();
  let count = 0;
  let numbers = new Int32Array(256);
  let starts = new Int32Array(256);
  let ends = new Int32Array(256);
  let gaps = new Int32Array(257);
  let sentences = new Int32Array(256);
  let gap: number = GAP.newline;
  let sentence = 0;
  for (let at = 0; at < length;) {
    let kind = classAt(text, at);
    if (kind !== LETTER) {
      if (kind >= FIRST_GAP) gap |= kind - FIRST_GAP;
      else if (kind === TATWEEL) gap |= GAP.dash;
      at += sizeAt(text, at);
      continue;
    }
    const start = at;
    let hash = EMPTY_HASH;
    // A surrogate pair is hashed by its first unit alone: words that differ only behind it are told apart when they are compared.
    for (; at < length && kind <= TATWEEL; kind = at < length ? classAt(text, at) : SPACE) {
      hash = withUnit(hash, text.charCodeAt(at));
      at += sizeAt(text, at);
    }
    if (count === starts.length) {
      numbers = grown(numbers);
      starts = grown(starts);
      ends = grown(ends);
      gaps = grown(gaps);
      sentences = grown(sentences);
    }
    if (count > 0 && (gap & ENDINGS) !== 0) {
      const before = vocabulary.wordOf(numbers[count - 1] ?? 0).form.length;
      if (endsSentence(gap, before) && !isInside(text, ends[count - 1] ?? 0, start)) sentence += 1;
    }
    starts[count] = start;
    ends[count] = at;
    gaps[count] = gap;
    sentences[count] = sentence;
    numbers[count] = vocabulary.numberAt(text, start, at, hash);
    gap = 0;
    count += 1;
  }
  const words: Word[] = [];
  for (let word = 0; word < count; word += 1) words.push(vocabulary.wordOf(numbers[word] ?? 0));
  const facts = vocabulary.facts();
  const allGaps = new Uint16Array(count + 1);
  allGaps.set(gaps.subarray(0, count));
  allGaps[count] = gap | GAP.newline;
  return {
    text,
    bodyStart: headline.length + 2,
    count,
    words,
    numbers: numbers.subarray(0, count),
    numbering: vocabulary.numbering(),
    facts,
    triggers: sortTriggers({ facts, numbers, count }),
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
    gaps: allGaps,
    sentences: sentences.subarray(0, count),
  };
};

const isLetterAt = (text: string, at: number): boolean => classAt(text, at) === LETTER;

/** Where a word begins once its first letters, clitics, are taken off: tashkeel and tatweel behind them go with them. */
export const startAfterLetters = ({ text, starts, ends }: Tokens, word: number, letters: number): number => {
  const end = ends[word] ?? text.length;
  let at = starts[word] ?? 0;
  for (let left = letters; left > 0 && at < end; left -= 1) {
    at += 1;
    while (at < end && !isLetterAt(text, at)) at += 1;
  }
  return at;
};
