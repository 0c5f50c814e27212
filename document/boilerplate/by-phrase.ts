import { BOILERPLATE_RULES } from "../../lexicon/boilerplate/boilerplate-rules.ts";
import type { BoilerplateRule } from "../../lexicon/boilerplate/rule.ts";
import { foldStored, toDedupForm } from "../../text/dedup-form.ts";
import type { Line } from "../lines/line.ts";

type Where = BoilerplateRule["where"];

interface Phrase {
  readonly folded: string;
  readonly rule: BoilerplateRule;
}

/** A cue ends before the first of these. */
const AFTER_CUE = /[:/|\u00BB\u203A>]/u;
/** The same inside the body, where writers also put dots or dashes between a call to read on and its title: `اقرأ أيضا.. X`, `للمزيد - X`. */
const AFTER_CALL = /[:/|\u00BB\u203A>\u2026]|\.\.| [-\u2010-\u2015\u0640] /u;
/** A signature begins after the last of these. Tatweel (U+0640) between spaces is typed for a dash. */
const BEFORE_SIGNATURE = /[-\u2010-\u2015|/]| \u0640{1,9} /u;
/** In characters. No phrase is longer, even with tashkeel. */
const LONGEST_OPENING = 200;
/** In characters. No cue or signature is longer; the bound keeps the search for one short. */
const LONGEST_CUE = 60;

const phrasesOf = (where: Where, match: BoilerplateRule["match"]): readonly Phrase[] =>
  BOILERPLATE_RULES.filter((rule) => rule.where === where && rule.match === match).flatMap((rule) =>
    rule.phrases.map((phrase) => ({ folded: toDedupForm(phrase), rule })),
  );

const rulesByPhrase = (phrases: readonly Phrase[]): ReadonlyMap<string, BoilerplateRule> =>
  new Map(phrases.map(({ folded, rule }) => [folded, rule]));

const firstWord = (folded: string): string => {
  const end = folded.indexOf(" ");
  return end < 0 ? folded : folded.slice(0, end);
};
const lastWord = (folded: string): string => folded.slice(folded.lastIndexOf(" ") + 1);

/** Phrases by one of their words, so that a line is compared only with phrases that share the word. */
const phrasesByWord = (word: (folded: string) => string, phrases: readonly Phrase[]) => {
  const groups = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const key = word(phrase.folded);
    groups.set(key, [...(groups.get(key) ?? []), phrase]);
  }
  return groups as ReadonlyMap<string, readonly Phrase[]>;
};

/** In words: the longest line that a rule of this kind takes. */
const longestOf = (where: Where, match: BoilerplateRule["match"]): number =>
  Math.max(
    0,
    ...BOILERPLATE_RULES.filter((rule) => rule.where === where && rule.match === match).map(
      (rule) => rule.longest,
    ),
  );

const prepare = (where: Where) => ({
  longestStart: longestOf(where, "start"),
  longestCue: longestOf(where, "cue"),
  lines: rulesByPhrase([...phrasesOf(where, "line"), ...phrasesOf(where, "cue")]),
  cues: rulesByPhrase(phrasesOf(where, "cue")),
  signatures: rulesByPhrase(phrasesOf(where, "signature")),
  singles: rulesByPhrase(phrasesOf(where, "word")),
  starts: phrasesByWord(firstWord, phrasesOf(where, "start")),
  ends: phrasesByWord(lastWord, phrasesOf(where, "end")),
  vocabularies: BOILERPLATE_RULES.filter((rule) => rule.where === where && rule.match === "words").map(
    (rule) => ({
      rule,
      vocabulary: new Set(rule.phrases.flatMap((phrase) => toDedupForm(phrase).split(" "))),
    }),
  ),
});

type Prepared = ReturnType<typeof prepare>;

const PREPARED = {
  anywhere: prepare("anywhere"),
  outside: prepare("outside"),
  below: prepare("below"),
} as const;

const cueOf = (text: string, where: Where): string => {
  const at = text.slice(0, LONGEST_CUE).search(where === "outside" ? AFTER_CUE : AFTER_CALL);
  return at > 0 ? foldStored(text.slice(0, at)) : "";
};

const signatureOf = (text: string): string => {
  const parts = text.slice(-LONGEST_CUE).split(BEFORE_SIGNATURE);
  return parts.length > 1 ? foldStored(parts.at(-1) ?? "") : "";
};

/** A number, perhaps in thousands or millions: `41K`. */
const NUMBER = /^\p{N}+[km]?$/u;

const isMadeOf = (vocabulary: ReadonlySet<string>, words: readonly string[]): boolean =>
  words.every((word) => vocabulary.has(word) || NUMBER.test(word)) &&
  words.some((word) => vocabulary.has(word));

const isStart = (folded: string, phrase: string): boolean => `${folded} `.startsWith(`${phrase} `);
const isEnd = (folded: string, phrase: string): boolean => ` ${folded}`.endsWith(` ${phrase}`);

const startOf = (rules: Prepared, folded: string): BoilerplateRule | undefined =>
  rules.starts.get(firstWord(folded))?.find((phrase) => isStart(folded, phrase.folded))?.rule;

/** Rules that know a line by words, wherever they stand in it. */
const byWords = (rules: Prepared, words: readonly string[]): BoilerplateRule | undefined => {
  const made = rules.vocabularies.find(({ vocabulary }) => isMadeOf(vocabulary, words));
  if (made !== undefined) return made.rule;
  const single = words.find((word) => rules.singles.has(word));
  return single === undefined ? undefined : rules.singles.get(single);
};

/** Rules that know a short line by the whole of it. */
const byWhole = (rules: Prepared, folded: string): BoilerplateRule | undefined =>
  rules.lines.get(folded) ??
  rules.ends.get(lastWord(folded))?.find((phrase) => isEnd(folded, phrase.folded))?.rule ??
  byWords(rules, folded.split(" "));

/** The dedup form of the beginning of a long line, as far as phrases go; empty if no phrase begins with its first word. */
const openingOf = (rules: Prepared, text: string): string => {
  const first = foldStored(firstWord(text.slice(0, LONGEST_CUE)));
  return rules.starts.has(first) ? foldStored(text.slice(0, LONGEST_OPENING)) : "";
};

/** The rule that knows the line by its words, among the rules for `where`. It looks phrases up by their words, and never tries all of them. */
export const ruleByPhrase = ({ text, folded, words }: Line, where: Where): BoilerplateRule | undefined => {
  if (words === 0) return undefined;
  const rules = PREPARED[where];
  const fitting = (rule: BoilerplateRule | undefined): BoilerplateRule | undefined =>
    rule !== undefined && words <= rule.longest ? rule : undefined;
  return (
    (words > rules.longestStart ? undefined : fitting(startOf(rules, folded ?? openingOf(rules, text)))) ??
    (folded === undefined ? undefined : fitting(byWhole(rules, folded))) ??
    (words > rules.longestCue ? undefined : fitting(rules.cues.get(cueOf(text, where)))) ??
    (folded === undefined ? undefined : fitting(rules.signatures.get(signatureOf(text))))
  );
};
