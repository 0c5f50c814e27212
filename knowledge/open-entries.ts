import type { NameEntry } from "../lexicon/names/entry.ts";
import { OWN_ENTRIES } from "../lexicon/names/own-entries.ts";
import { toDedupForm } from "../text/dedup-form.ts";
import type { LexiconProblem } from "./parse-lexicon.ts";
import { lookAtLexicons, readLexicons } from "./read-lexicons.ts";

export interface EntriesOptions {
  /** The folder with the user's lexicons; null: there is none. */
  readonly lexiconFolder: string | null;
  /** Told after each reading of the lexicons that found any. */
  readonly onProblems: (problems: readonly LexiconProblem[]) => void;
}

/** All entries, ours and the user's, and which of the user's lexicons are among them. */
export interface KnownEntries {
  readonly entries: readonly NameEntry[];
  /** The usual name of each outlet of the user, by all its names in the dedup form. */
  readonly outlets: ReadonlyMap<string, string>;
  /** Changes when the user's lexicons do; empty without any. */
  readonly fingerprint: string;
}

/** The entries that are known now. */
export interface OpenEntries {
  readonly known: () => KnownEntries;
  /** Reads the lexicons again if a file of the folder has changed; true if so. */
  readonly renew: () => Promise<boolean>;
}

const namesOfOutlet = ({ name, aliases, latin }: NameEntry): readonly (readonly [string, string])[] =>
  [name, ...aliases.map((alias) => alias.name), ...latin].map((each) => [toDedupForm(each), name]);

/** An entry that a row of the user extends stands in place of ours. */
const readAll = async ({ lexiconFolder, onProblems }: EntriesOptions): Promise<KnownEntries> => {
  const { entries, outlets, problems, fingerprint } = await readLexicons(lexiconFolder, OWN_ENTRIES);
  if (problems.length > 0) onProblems(problems);
  const replaced = new Set(entries.map(({ id }) => id));
  return {
    entries: [...OWN_ENTRIES.filter(({ id }) => !replaced.has(id)), ...entries],
    outlets: new Map(outlets.flatMap(namesOfOutlet)),
    fingerprint,
  };
};

/** Reads the user's lexicons and joins them to ours. */
export const openEntries = async (options: EntriesOptions): Promise<OpenEntries> => {
  const { lexiconFolder } = options;
  const look = async (): Promise<string> => (lexiconFolder === null ? "" : lookAtLexicons(lexiconFolder));
  let seen = await look();
  let known = await readAll(options);
  return {
    known: () => known,
    renew: async () => {
      const now = await look();
      if (now === seen) return false;
      known = await readAll(options);
      seen = now;
      return true;
    },
  };
};
