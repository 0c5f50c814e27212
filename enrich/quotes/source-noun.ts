import { SOURCE_NOUNS, type SourceKind } from "../../lexicon/quotes/source-nouns.ts";
import type { Passage } from "./passage.ts";
import { formAt } from "../words/tokens.ts";
import { toDedupForm } from "../../text/dedup-form.ts";

/** A noun that can say something. */
export interface SourceNoun {
  readonly kind: SourceKind;
  /** Without article, folded. */
  readonly noun: string;
  readonly definite: boolean;
}

/** By their folded forms, with and without article. */
const SOURCES: ReadonlyMap<string, SourceNoun> = new Map(
  (Object.entries(SOURCE_NOUNS) as [SourceKind, readonly string[]][]).flatMap(([kind, nouns]) =>
    nouns.map(toDedupForm).flatMap((noun): [string, SourceNoun][] =>
      [noun, noun.replace(/ون$/u, "ين")].flatMap((form): [string, SourceNoun][] => [
        [form, { kind, noun, definite: kind === "pronoun" }],
        [`ال${form}`, { kind, noun, definite: true }],
      ]),
    ),
  ),
);

const FOR = "ل";
const FOR_THE = "لل";

/** Nouns that are folded as a preposition is, by the letter that the writers of the noun do not write: `أمام` is no `إمام`. */
const NEVER_WRITTEN: ReadonlyMap<string, string> = new Map([[toDedupForm("إمام"), "أ"]]);

/** The noun that a word is. */
export const sourceNounAt = ({ tokens }: Passage, at: number): SourceNoun | undefined => {
  const source = SOURCES.get(formAt(tokens, at));
  if (source === undefined || source.definite) return source;
  const wrong = NEVER_WRITTEN.get(source.noun);
  return wrong !== undefined && tokens.text.charAt(tokens.starts[at] ?? 0) === wrong ? undefined : source;
};

/** The noun that a word is behind a joined `ل`. */
export const sourceNounBehindFor = ({ tokens }: Passage, at: number): SourceNoun | undefined => {
  const form = formAt(tokens, at);
  if (!form.startsWith(FOR)) return undefined;
  return SOURCES.get(form.startsWith(FOR_THE) ? `ا${form.slice(1)}` : form.slice(1));
};
