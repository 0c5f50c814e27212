/** enrich/names/: what the text names: lexicon and tagger together, from candidates to mentions. */

import type { Stem, Word } from "../words/word.ts";
import { BREAKS, type Tokens } from "../words/tokens.ts";
import { mayBeginAt } from "../words/facts.ts";
import { ofEachWord, ofEachWordFor } from "../words/of-each-word.ts";
import { splitFolded } from "../../text/folded-words.ts";
import { startAfterLetters } from "../words/tokenize.ts";
import { triggersOf } from "../words/triggers.ts";
import { toDedupForm } from "../../text/dedup-form.ts";

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  values: Value[] | null;
}

/** A way to read a word as the beginning of a name. */
interface Beginning<Value> {
  readonly stem: Stem;
  readonly node: Node<Value>;
}

/** Names to look for in a text, as a tree of their folded words. */
export interface NameIndex<Value> {
  readonly root: Node<Value>;
}

/** A name of the index in a text. */
export interface NameHit<Value> {
  /** Words, both inclusive. */
  readonly first: number;
  readonly last: number;
  /** UTF-16 units of the tokens' text, without the clitic. */
  readonly start: number;
  readonly end: number;
  readonly clitic: string;
  /** Everything that has this name. */
  readonly values: readonly Value[];
}

const emptyNode = <Value>(): Node<Value> => ({ next: new Map(), values: null });

const SERVANT = "عبد";

/** Newspapers write the names with عبد in one word and in two: `عبدالله`, `عبد الله`. Of several in a name all are joined or none. */
const spellingsOf = (words: readonly string[]): readonly (readonly string[])[] => {
  const joined: string[] = [];
  for (const word of words) {
    if (joined.at(-1) === SERVANT && word.startsWith("ال")) joined[joined.length - 1] = SERVANT + word;
    else joined.push(word);
  }
  if (joined.length < words.length) return [words, joined];
  const apart = words.flatMap((word) =>
    /^عبدال./u.test(word) ? [SERVANT, word.slice(SERVANT.length)] : word,
  );
  return apart.length > words.length ? [words, apart] : [words];
};

/** Builds an index. A name is compared in the dedup form, so its hamzas and tashkeel do not matter; an empty one is left out. */
export const buildNameIndex = <Value>(
  names: Iterable<readonly [name: string, value: Value]>,
): NameIndex<Value> => {
  const root = emptyNode<Value>();
  const add = (words: readonly string[], value: Value): void => {
    let node = root;
    for (const word of words) {
      let next = node.next.get(word);
      if (next === undefined) node.next.set(word, (next = emptyNode()));
      node = next;
    }
    if (node === root) return;
    if (node.values === null) node.values = [value];
    else if (!node.values.includes(value)) node.values.push(value);
  };
  for (const [name, value] of names)
    for (const words of spellingsOf(splitFolded(toDedupForm(name)))) add(words, value);
  return { root };
};

const NOTHING: readonly never[] = [];

/** Clitics before a word of two letters. */
const ONE_CLITIC = /^[وفبلك]..$/u;

/**
 * A word of two letters behind a clitic, read as the first of a longer name: `وتل أبيض`, `بأم درمان`. Alone it would be anything, so it
 * is no stem.
 */
const shortBeginnings = <Value>(root: Node<Value>, { stems }: Word): Beginning<Value>[] =>
  stems.flatMap(({ form, clitic, letters }) => {
    if (!ONE_CLITIC.test(form)) return [];
    const node = root.next.get(form.slice(1));
    if (node === undefined || node.next.size === 0) return [];
    const stem = { form: form.slice(1), clitic: clitic + form.charAt(0), letters: letters + 1 };
    return [{ stem, node: { next: node.next, values: null } }];
  });

/** What a word can begin. Most begin nothing. */
const beginningsOf = (word: Word, { root }: NameIndex<unknown>): readonly Beginning<unknown>[] => {
  const found = word.stems.flatMap((stem) => {
    const node = root.next.get(stem.form);
    return node === undefined ? [] : [{ stem, node }];
  });
  found.push(...shortBeginnings(root, word));
  // One object for all words that begin nothing.
  return found.length === 0 ? NOTHING : found;
};

/** Adds the names that begin at a word, the longest first. */
const addNamesAt = <Value>(
  tokens: Tokens,
  first: number,
  beginnings: readonly Beginning<Value>[],
  hits: NameHit<Value>[],
): void => {
  const { words, gaps, ends, count } = tokens;
  for (const { stem, node: begun } of beginnings) {
    const before = hits.length;
    let node: Node<Value> | undefined = begun;
    for (let last = first; node !== undefined;) {
      if (node.values !== null) {
        const start = startAfterLetters(tokens, first, stem.letters);
        const end = ends[last] ?? 0;
        hits.push({ first, last, start, end, clitic: stem.clitic, values: node.values });
      }
      last += 1;
      if (node.next.size === 0 || last >= count || ((gaps[last] ?? 0) & BREAKS) !== 0) break;
      node = node.next.get(words[last]?.form ?? "");
    }
    if (hits.length > before + 1) hits.push(...hits.splice(before).toReversed());
  }
};

/** What a word can begin in the last index that it was asked for: lexicons come and go, one after the other. */
const knownBeginnings = ofEachWordFor(beginningsOf);

/** Whether a name of the index may begin with a word. */
export const mayBeginName = (index: NameIndex<unknown>, word: Word): boolean =>
  knownBeginnings(word, index) !== NOTHING;

/**
 * All names of the index in a text, in order of their first words, the longest first. Clitics are taken off the first word;
 * quotation marks may stand anywhere, other punctuation breaks a name. Time grows with the text and the length of the longest name.
 */
export const findNames = <Value>(index: NameIndex<Value>, tokens: Tokens): NameHit<Value>[] => {
  const { words, count } = tokens;
  const hits: NameHit<Value>[] = [];
  for (let first = 0; first < count; first += 1) {
    const word = mayBeginAt(tokens, first) === 0 ? undefined : words[first];
    if (word === undefined) continue;
    const beginnings = knownBeginnings(word, index) as readonly Beginning<Value>[];
    if (beginnings !== NOTHING) addNamesAt(tokens, first, beginnings, hits);
  }
  return hits;
};

/** Finds the names of an index in a text, as {@link findNames} does. */
export type FindFixedNames<Value> = (tokens: Tokens) => NameHit<Value>[];

/** The same for an index that never changes, with a kind of trigger of its own: for modules, not for calls. */
export const createFixedNames = <Value>(index: NameIndex<Value>): FindFixedNames<Value> => {
  const fixedBeginnings = ofEachWord((word) => beginningsOf(word, index) as readonly Beginning<Value>[]);
  const beginningsIn = triggersOf((word) => fixedBeginnings(word) !== NOTHING);
  return (tokens) => {
    const hits: NameHit<Value>[] = [];
    for (const first of beginningsIn(tokens)) {
      const word = tokens.words[first];
      if (word !== undefined) addNamesAt(tokens, first, fixedBeginnings(word), hits);
    }
    return hits;
  };
};
