import { FURNITURE_RULES, type FurnitureKind, type FurnitureRule } from "../lexicon/furniture-lines.ts";
import { toDedupForm } from "../text/dedup-form.ts";
import type { Line } from "./line.ts";

type Where = FurnitureRule["where"];

interface Phrase {
  readonly folded: string;
  readonly rule: FurnitureRule;
}

/** What stands before the first of these may be a label. */
const AFTER_LABEL = /[:/|\u00BB\u203A>]/u;
/** What stands after the last of these may be a signature; tatweel (U+0640) is often typed for a dash. */
const BEFORE_SIGNATURE = /[-\u2010-\u2015\u0640|/](?=[^-\u2010-\u2015\u0640|/]*$)/u;
/** No list of buttons has more words. */
const LONGEST_LIST = 20;
/** Longer labels and signatures do not exist; keeps the search for one short. */
const LONGEST_PART = 60;

const phrasesOf = (where: Where, match: FurnitureRule["match"]): readonly Phrase[] =>
  FURNITURE_RULES.filter((rule) => rule.where === where && rule.match === match).flatMap((rule) =>
    rule.phrases.map((phrase) => ({ folded: toDedupForm(phrase), rule })),
  );

const whole = (phrases: readonly Phrase[]): ReadonlyMap<string, FurnitureRule> =>
  new Map(phrases.map(({ folded, rule }) => [folded, rule]));

const firstWord = (folded: string): string => folded.split(" ", 1)[0] ?? "";
const lastWord = (folded: string): string => folded.slice(folded.lastIndexOf(" ") + 1);

/** By one of its words, so that a line meets only the phrases that share it. */
const by = (word: (folded: string) => string, phrases: readonly Phrase[]) => {
  const groups = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const key = word(phrase.folded);
    groups.set(key, [...(groups.get(key) ?? []), phrase]);
  }
  return groups as ReadonlyMap<string, readonly Phrase[]>;
};

const prepare = (where: Where) => ({
  lines: whole([...phrasesOf(where, "line"), ...phrasesOf(where, "label")]),
  labels: whole(phrasesOf(where, "label")),
  signatures: whole(phrasesOf(where, "signature")),
  starts: by(firstWord, phrasesOf(where, "start")),
  ends: by(lastWord, phrasesOf(where, "end")),
  vocabularies: FURNITURE_RULES.filter((rule) => rule.where === where && rule.match === "words").map(
    (rule) => ({ rule, words: new Set(rule.phrases.flatMap((phrase) => toDedupForm(phrase).split(" "))) }),
  ),
});

type Prepared = ReturnType<typeof prepare>;

const PREPARED = { anywhere: prepare("anywhere"), outside: prepare("outside") } as const;

const labelOf = (text: string): string => {
  const at = text.slice(0, LONGEST_PART).search(AFTER_LABEL);
  return at > 0 ? toDedupForm(text.slice(0, at)) : "";
};

const signatureOf = (text: string): string => {
  const end = text.slice(-LONGEST_PART);
  const at = end.search(BEFORE_SIGNATURE);
  return at >= 0 ? toDedupForm(end.slice(at + 1)) : "";
};

const NUMBER = /^\p{N}+$/u;

const isMadeOf = (words: ReadonlySet<string>, folded: string): boolean => {
  const parts = folded.split(" ");
  if (parts.length > LONGEST_LIST) return false;
  return parts.every((part) => words.has(part) || NUMBER.test(part)) && parts.some((part) => words.has(part));
};

const startOf = (rules: Prepared, folded: string): FurnitureRule | undefined =>
  rules.starts.get(firstWord(folded))?.find((phrase) => `${folded} `.startsWith(`${phrase.folded} `))?.rule;

const endOf = (rules: Prepared, folded: string): FurnitureRule | undefined =>
  rules.ends.get(lastWord(folded))?.find((phrase) => ` ${folded}`.endsWith(` ${phrase.folded}`))?.rule;

const vocabularyOf = (rules: Prepared, folded: string): FurnitureRule | undefined =>
  rules.vocabularies.find((vocabulary) => isMadeOf(vocabulary.words, folded))?.rule;

/** The rule that the whole line matches, by what it says. Looks at each phrase's own words only, never at all phrases. */
export const kindByPhrase = ({ text, folded, words }: Line, where: Where): FurnitureKind | undefined => {
  if (folded === undefined || folded === "") return undefined;
  const rules = PREPARED[where];
  const fitting = (rule: FurnitureRule | undefined): FurnitureKind | undefined =>
    rule !== undefined && words <= rule.longest ? rule.kind : undefined;
  return (
    fitting(rules.lines.get(folded)) ??
    fitting(startOf(rules, folded)) ??
    fitting(endOf(rules, folded)) ??
    fitting(rules.labels.get(labelOf(text))) ??
    fitting(rules.signatures.get(signatureOf(text))) ??
    fitting(vocabularyOf(rules, folded))
  );
};
