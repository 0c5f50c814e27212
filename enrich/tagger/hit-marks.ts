import { isClubByWord } from "../organizations/clubs.ts";
import type { EntityType } from "../../lexicon/names/entry.ts";
import { hashText } from "./hash.ts";
import type { LexiconHit } from "../names/reading.ts";

/** What the lexicons say of each word. 0 where they say nothing. */
export interface HitMarks {
  /** Type and part of the hit that covers the word: the first and longest. */
  readonly marks: Uint8Array;
  /** The kind of its entry, hashed. */
  readonly kinds: Int32Array;
  /** A bit for each type of which any hit covers the word. */
  readonly masks: Uint8Array;
}

const TYPE_NUMBERS: Readonly<Record<EntityType, number>> = { person: 0, organization: 1, group: 2, place: 3 };
/** Entries of several types have the name. */
const MIXED = 4;
const PARTS = 4;

const partOf = (word: number, { first, last }: LexiconHit): number => {
  if (first === last) return 3;
  if (word === first) return 0;
  return word === last ? 2 : 1;
};

/** Writes down for each word which names of the lexicons cover it. Linear in the lengths of the hits. */
export const markHits = (count: number, hits: readonly LexiconHit[]): HitMarks => {
  const marks = new Uint8Array(count);
  const kinds = new Int32Array(count);
  const masks = new Uint8Array(count);
  let behind = -1;
  for (const hit of hits) {
    const { first, last } = hit;
    // Cities are cities to the tagger, whatever clubs are called after them.
    const cities = hit.values.filter((name) => !isClubByWord(name));
    const values = cities.length > 0 ? cities : hit.values;
    let mask = 0;
    for (const { entry } of values) mask |= 1 << TYPE_NUMBERS[entry.type];
    for (let word = first; word <= last; word += 1) masks[word] = (masks[word] ?? 0) | mask;
    const entry = values[0]?.entry;
    if (first <= behind || entry === undefined) continue;
    behind = last;
    const type = values.every((value) => value.entry.type === entry.type) ? TYPE_NUMBERS[entry.type] : MIXED;
    const kind = hashText(entry.kind);
    for (let word = first; word <= last; word += 1) {
      marks[word] = 1 + type * PARTS + partOf(word, hit);
      kinds[word] = kind;
    }
  }
  return { marks, kinds, masks };
};
