import {
  AFTER_SPEAKER,
  CLAIMED_NOUNS,
  CLAUSE_WORDS,
  CLAUSE_STOPS,
  CONTENT_JOINTS,
  OCCASIONS,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
  SAME_WORDS,
  SIDE_NOUNS,
} from "../../lexicon/quotes/attribution-words.ts";
import { GAP, formAt } from "../words/tokens.ts";
import type { Passage, WordRange } from "./passage.ts";
import { sourceNounAt, sourceNounBehindFor } from "./source-noun.ts";
import { CUES } from "./cues.ts";
import { isQuotation } from "./content.ts";
import { foldedSet } from "../../text/folded-words.ts";
import { toDedupForm } from "../../text/dedup-form.ts";

const AFTER = foldedSet(AFTER_SPEAKER);
const OCCASION = foldedSet(OCCASIONS);
const PREPOSITION = foldedSet(PREPOSITIONS);
const CLAUSE = foldedSet(CLAUSE_WORDS);
const SKIPPED = foldedSet([...CLAUSE_WORDS, ...SAME_WORDS]);
const ENDS_PHRASE = foldedSet([
  ...AFTER_SPEAKER,
  ...SAME_WORDS,
  ...CLAUSE_WORDS,
  ...RELATIVE_PRONOUNS,
  ...CONTENT_JOINTS,
  ...CLAUSE_STOPS,
  ...CLAIMED_NOUNS,
]);
const OUTLET_PEOPLE = foldedSet(["مراسل", "موفد"]);
const YEAR = foldedSet(["عام", "سنة"]);
const POINTING = foldedSet(["هذا", "هذه", "هؤلاء", "ذلك", "تلك"]);
const ARTICLE = "ال";
const SIDE = foldedSet(SIDE_NOUNS);
const SIDES = foldedSet(["جهة", "ناحية", "جانب", "خلال"]);
const ON = toDedupForm("على");
const IN = "في";
const FROM = "من";
const FOR = "ل";
const FOR_THE = "لل";

const hasGap = ({ tokens }: Passage, at: number, flags: number): boolean =>
  ((tokens.gaps[at] ?? 0) & flags) !== 0;

/** The last word of the quotation that opens before a word, or the word itself. */
const endOfMarks = ({ marks }: Passage, at: number): number => Math.max(at, marks.closes[at] ?? at);

/** The last word of what is addressed to somebody (`لـ«الوطن»`, `للصحفيين`) at this word; null if nothing is. */
export const recipientEnd = (passage: Passage, at: number): number | null => {
  const { tokens } = passage;
  const form = formAt(tokens, at);
  if (!form.startsWith(FOR)) return null;
  if (form === FOR) return endOfMarks(passage, at + 1);
  const [mention] = passage.mentionsIn({ first: at, last: at });
  if (mention !== undefined) return mention.start > (tokens.starts[at] ?? 0) ? mention.last : null;
  if (form.startsWith(FOR_THE)) return at;
  const noun = sourceNounBehindFor(passage, at);
  return noun === undefined || noun.definite ? null : endOfMarks(passage, at + 1);
};

const nextComma = (passage: Passage, from: number, last: number): number => {
  let at = from;
  while (at <= last && !hasGap(passage, at, GAP.comma)) at += 1;
  return at;
};

const INDEFINITE_ADJECTIVE = /^(?!ال).{3,}(?:ي|يه)$/u;
/** `في برنامج حواري تلفزي`: adjectives belong to the noun behind `في`. */
const behindAdjectives = (passage: Passage, from: number, last: number): number => {
  // `في برنامج "بوليتيكا"`: so does a name in marks.
  let at = hasGap(passage, from, GAP.quote) ? endOfMarks(passage, from) : from;
  if (at > from) return at + 1;
  while (
    at <= last &&
    (passage.tokens.gaps[at] ?? 0) === 0 &&
    INDEFINITE_ADJECTIVE.test(formAt(passage.tokens, at)) &&
    sourceNounAt(passage, at) === undefined &&
    passage.mentionsIn({ first: at, last: at }).length === 0
  )
    at += 1;
  return at;
};

/** Behind the adverb, recipient or occasion at a word; the word itself where none is. */
const behindAside = (passage: Passage, at: number, last: number): number => {
  const form = formAt(passage.tokens, at);
  const next = formAt(passage.tokens, at + 1);
  const recipient = recipientEnd(passage, at);
  if (recipient !== null) return recipient + 1;
  if (POINTING.has(form) && next.startsWith(ARTICLE)) return at + 1;
  // `متحدثة باسم الشرطة` is also a participle.
  const isParticiple = CUES.get(form)?.kind === "participle" && sourceNounAt(passage, at) === undefined;
  if (SKIPPED.has(form) || isParticiple) return at + 1;
  if (form === FROM && CLAUSE.has(next)) return at + 2;
  if (form === IN && !OCCASION.has(next)) return behindAdjectives(passage, at + 2, last);
  if (PREPOSITION.has(form)) return nextComma(passage, at + 1, last);
  if (YEAR.has(form) && passage.tokens.words[at + 1]?.isNumber === true) return at + 2;
  return AFTER.has(form) ? at + 1 : at;
};

/** The first word that can name a speaker, behind adverbs, recipients and occasions; past the end if there is none. */
export const headOf = (passage: Passage, { first, last }: WordRange): number => {
  let at = first;
  while (at <= last) {
    const next = behindAside(passage, at, last);
    if (next === at) return at;
    at = next;
  }
  return at;
};

/** `لرويترز`, `للجزيرة`: an outlet or agency that a lexicon knows, behind a joined `ل`. */
const isOutletBehindFor = (passage: Passage, at: number): boolean => {
  const [mention] = passage.mentionsIn({ first: at, last: at });
  if (mention === undefined || mention.start === passage.tokens.starts[at]) return false;
  const kind = mention.entry?.kind;
  return kind === "media" || kind === "agency";
};

/** Whether it is said here to which outlet one speaks: `مصدر خاص لموقع …`, `الوزير لـ«…»`. */
const isOutletRecipient = (passage: Passage, at: number, head: number): boolean => {
  const kind = sourceNounAt(passage, head)?.kind;
  if (kind === "text") return false;
  if (formAt(passage.tokens, at) === FOR) return (passage.marks.closes[at + 1] ?? 0) > at && kind !== "body";
  const noun = sourceNounBehindFor(passage, at);
  if (noun !== undefined) return noun.kind === "outlet" || OUTLET_PEOPLE.has(noun.noun);
  return formAt(passage.tokens, at).startsWith(FOR) && isOutletBehindFor(passage, at);
};

/** A full stop behind a letter alone abbreviates a title: `د. فلان`. */
const endsNaming = (passage: Passage, at: number): boolean =>
  hasGap(passage, at, GAP.comma | GAP.dash | GAP.colon | GAP.opening) ||
  (hasGap(passage, at, GAP.stop) && formAt(passage.tokens, at - 1).length > 1);

const POSSESSED = /.{3}(?:ه|ها|هم)$/u;

const isPlainVerb = (form: string): boolean => {
  const cue = CUES.get(form);
  return cue?.kind === "verb" && !cue.isHomograph && !cue.suffixed;
};

/** The last word of the phrase that begins at a word: until a comma, or until it is said when, where or to whom. */
export const phraseEnd = (passage: Passage, head: number, last: number): number => {
  const { tokens } = passage;
  let at = head;
  while (at < last) {
    const next = at + 1;
    const form = formAt(tokens, next);
    const kind = CUES.get(form)?.kind;
    if (endsNaming(passage, next) || ENDS_PHRASE.has(form)) break;
    if (kind === "participle" || kind === "saying" || isQuotation(passage, next)) break;
    // `دراسة أعلنت نتائجها أمس`: a clause about whoever speaks.
    if (isPlainVerb(form) && sourceNounAt(passage, next) === undefined) break;
    if (form === IN && OCCASION.has(formAt(tokens, next + 1))) break;
    // `استهل الوزير حديثه مع الوفد`; `دراسة حديثة` is spelled with another letter.
    if (
      OCCASION.has(form) &&
      POSSESSED.test(form) &&
      tokens.text.charAt((tokens.ends[next] ?? 1) - 1) !== "ة"
    )
      break;
    // `الوزير من جهة أخرى`.
    if (form === FROM && (CLAUSE.has(formAt(tokens, next + 1)) || SIDES.has(formAt(tokens, next + 1)))) break;
    // `الوزير على هامش اللقاء`.
    if (form === ON && SIDE.has(formAt(tokens, next + 1))) break;
    if (isOutletRecipient(passage, next, head)) break;
    at = next;
  }
  return at;
};
