/** dedup/facts/: what words state (numbers, days, places, names), and where two texts state it differently. */
import { LEAST_SERIAL_WORDS, SERIAL_REPORTS } from "../../lexicon/dedup/serial-reports.ts";
import { foldedSet } from "../../text/folded-words.ts";
import type { ComparableText } from "../comparable.ts";
import { hashWords } from "../mix.ts";
import { countShared, distinctSorted } from "../shingles.ts";
import { readFacts, type StatedFact } from "./read-facts.ts";

/** The facts of a text and its words. They depend on the text alone. */
export interface TextFacts {
  /** For each word the fact that begins there; null for the others. */
  readonly stated: readonly (StatedFact | null)[];
  /** Each distinct fact, as it is stated first; where a title announces it, as that announces it. */
  readonly byKey: ReadonlyMap<string, StatedFact>;
  /** The distinct hashes of the words, rising. */
  readonly vocabulary: Uint32Array;
  /** The kinds of reports, by their number in the table, that offices make daily in nearly the same words. */
  readonly serialKinds: readonly number[];
}

let serialVocabularies: readonly Uint32Array[] | undefined;
const serialKindsOf = (vocabulary: Uint32Array): readonly number[] => {
  serialVocabularies ??= SERIAL_REPORTS.map((words) => distinctSorted(hashWords([...foldedSet(words)])));
  return serialVocabularies.flatMap((words, kind) =>
    countShared(words, vocabulary) >= LEAST_SERIAL_WORDS ? [kind] : [],
  );
};

const distinctFacts = (stated: readonly (StatedFact | null)[]): ReadonlyMap<string, StatedFact> => {
  const byKey = new Map<string, StatedFact>();
  for (const fact of stated) {
    if (fact === null) continue;
    const before = byKey.get(fact.key);
    if (before === undefined || (fact.isAnnounced && !before.isAnnounced)) byKey.set(fact.key, fact);
  }
  return byKey;
};

const readText = ({ words, hashes }: ComparableText): TextFacts => {
  const stated = readFacts(words);
  const vocabulary = distinctSorted(hashes);
  return {
    stated,
    byKey: distinctFacts(stated),
    vocabulary,
    serialKinds: serialKindsOf(vocabulary),
  };
};

const remembered = new WeakMap<ComparableText, TextFacts>();

/** The facts of a text; remembered as long as the text is, since a text is compared with many others. */
export const textFactsOf = (text: ComparableText): TextFacts => {
  const before = remembered.get(text);
  if (before !== undefined) return before;
  const read = readText(text);
  remembered.set(text, read);
  return read;
};

/** The facts that a text states and another does not, in order. A name that the other spells differently is there too. */
