import {
  CLAIMED_NOUNS,
  DEMONSTRATIVES,
  HONORIFICS,
  NO_SPEAKERS,
  PREPOSITIONS,
  QUANTIFIERS,
  RELATIVE_PRONOUNS,
  SAYING_NOUNS,
  THAT_WORDS,
} from "../../lexicon/quotes/attribution-words.ts";
import type { Passage, WordRange } from "./passage.ts";
import { type SourceNoun, sourceNounAt, sourceNounBehindFor } from "./source-noun.ts";
import { headOf, phraseEnd } from "./speaker-bounds.ts";
import { CUES } from "./cues.ts";
import type { EntityType } from "../../lexicon/names/entry.ts";
import type { Mention } from "../names/mention.ts";
import type { SourceKind } from "../../lexicon/quotes/source-nouns.ts";
import { foldedSet } from "../../text/folded-words.ts";
import { formAt } from "../words/tokens.ts";
import { startAfterLetters } from "../words/tokenize.ts";

const CLAIMED = foldedSet(CLAIMED_NOUNS);
const RELATIVE = foldedSet(RELATIVE_PRONOUNS);
const PREPOSITION = foldedSet(PREPOSITIONS);
const QUANTIFIER = foldedSet([...QUANTIFIERS, ...HONORIFICS]);
const DEMONSTRATIVE = foldedSet(DEMONSTRATIVES);
const SAYING = foldedSet(SAYING_NOUNS);
const NOBODY = foldedSet([...NO_SPEAKERS, ...THAT_WORDS]);
/** Behind them a person is no speaker: `مصدر مقرب من فلان`. */
const FACILITY = foldedSet(
  "مستشفى مدرسة جامعة شارع ملعب مطار معهد مسجد جامع قاعة مركز ميناء مخيم جائزة كأس".split(" "),
);
/** Behind them another person is named than the one who holds the office. */
const OTHERS = foldedSet(
  "بعد قبل خلال مع عقب أمام ضد نظيره نظيرته نظيرها ضيفه لقائه لقائها حضور بحضور".split(" "),
);
/** Behind them another one is named than who speaks, or nobody: `والد الطفلة فلانة`. */
const NAMELESS = foldedSet(
  "مصدر مصادر شهود مقربون سكان أهالي والد والدة شقيق زوج زوجة عائلة أقارب محام محامي محامية".split(" "),
);

/** Who is said to speak, as a phrase of the text names them. */
export interface Speaker {
  readonly name: string;
  readonly id: string | null;
  readonly type: EntityType | "source" | null;
  /** A mention or a known noun; otherwise only the place in the sentence says that this is a speaker. */
  readonly isKnown: boolean;
  /** A noun or a name that points at somebody named before (`المصدر`), without article. */
  readonly pointsBack: string | null;
  readonly kind: SourceKind | null;
  /** The words of the phrase. */
  readonly range: WordRange;
}

/** What is known of some words that may name a speaker. */
export interface Naming {
  /** What is said begins behind them; otherwise only their first word can be trusted to be of the name. True if absent. */
  readonly isBounded?: boolean;
  /** The person who is spoken to may follow without a preposition. */
  readonly hasObject?: boolean;
  /** What is announced or denied may follow as its object: `أعلنت نتائجها`. */
  readonly mayFollow?: boolean;
  /** The first word has a joined preposition. */
  readonly hasClitic?: boolean;
}

/** Words of a phrase. Longer ones are titles with everything that belongs to them. */
const LONGEST_PHRASE = 14;
/** The same where nothing shows what is said, so that the object of the verb may follow at once. */
const MOST_UNBOUNDED = 6;
/** Words in which a person is looked for: titles come first, and appositions. */
const LONGEST_TITLES = 36;
/** A longer name that no lexicon has begins with titles that do not belong to it. */
const LONGEST_NAME = 4;
const ARTICLE = "ال";
const FROM = "من";
const FOR_THE = "لل";
const BY_THE = "بال";
const NISBA = /(?:ي|يه)$/u;
const POSSESSED = /.{3}(?:ها|هم)$/u;
/** Plurals that are no subject: `طالب الراغبين`. */
const OBJECTS = /^ال.+ين$/u;

const OPENING = ['"', "«", "“", "”", "„", "("];
const CLOSING = '"»”“)';

/** The words as written, with the mark that closes the last of them if its opening is inside. */
const textOf = ({ tokens }: Passage, { first, last }: WordRange, clitics: number): string => {
  const start = startAfterLetters(tokens, first, clitics);
  const end = tokens.ends[last] ?? start;
  const text = tokens.text.slice(start, end);
  const next = tokens.text.charAt(end);
  const isOpen = OPENING.some((mark) => text.includes(mark));
  return isOpen && next !== "" && CLOSING.includes(next) ? text + next : text;
};

/** Behind no preposition, and no part of the name of a building. */
const isSubject = ({ tokens }: Passage, { first, start }: Mention): boolean =>
  start === tokens.starts[first] &&
  !PREPOSITION.has(formAt(tokens, first - 1)) &&
  tokens.words[first - 1]?.stems.some(({ form }) => FACILITY.has(form)) !== true;

/** Kinds of source behind which a person may be named who is the speaker: `المواطن محمد`, `رئيس الجامعة فلان`. */
const mayNamePerson = (source: SourceNoun | undefined): boolean =>
  source === undefined ||
  source.kind === "office" ||
  (source.kind === "witness" && !NAMELESS.has(source.noun));

/** `المتحدث باسم مكتب رئيس الوزراء فلان علان`: of two persons in a row the first belongs to the office of the second. */
const holderOf = (passage: Passage, person: Mention): Mention => {
  const at = person.last + 1;
  if ((passage.tokens.gaps[at] ?? 0) !== 0) return person;
  const next = passage.mentionsIn({ first: at, last: at }).find(({ type }) => type === "person");
  return next?.first === at && next.start === passage.tokens.starts[at] ? next : person;
};

/** The first person whom titles lead to; behind some words only somebody else can be named. */
const personIn = (passage: Passage, range: WordRange, source: SourceNoun | undefined): Mention | null => {
  const last = source === undefined ? Math.min(range.last, range.first + LONGEST_NAME) : range.last;
  const person = passage
    .mentionsIn({ first: range.first, last })
    .find((mention) => mention.type === "person" && isSubject(passage, mention));
  if (person === undefined) return null;
  const others = source?.kind === "office" ? OTHERS : PREPOSITION;
  for (let at = range.first; at < person.first; at += 1) {
    const form = formAt(passage.tokens, at);
    if (others.has(form) || CLAIMED.has(form) || RELATIVE.has(form)) return null;
  }
  return source?.kind === "office" ? holderOf(passage, person) : person;
};

const fromMention = (mention: Mention, first: number, kind: SourceKind | null): Speaker => ({
  name: mention.canonical,
  id: mention.entry?.id ?? null,
  type: mention.type,
  isKnown: true,
  pointsBack: null,
  kind,
  range: { first, last: mention.last },
});

/** Behind a joined `ل` the article is written without its alef: `للبعثة التونسية` is `البعثة التونسية`. */
const sourceName = (passage: Passage, range: WordRange, clitics: number): string => {
  const name = textOf(passage, range, clitics);
  return clitics > 0 && formAt(passage.tokens, range.first).startsWith(FOR_THE) ? `ا${name}` : name;
};

const fromSource = (passage: Passage, range: WordRange, source: SourceNoun, clitics: number): Speaker => ({
  name: sourceName(passage, range, clitics),
  id: null,
  type: "source",
  isKnown: true,
  pointsBack: source.definite && range.first === range.last ? source.noun : null,
  kind: source.kind,
  range,
});

/** A word with a preposition joined to it, as far as its letters show. */
const LONGEST_NAME_WITH_CLITIC = 4;
const hasPreposition = ({ tokens }: Passage, at: number): boolean => {
  const form = formAt(tokens, at);
  return /^[بلك]/u.test(form) && form.length > LONGEST_NAME_WITH_CLITIC;
};

/** Behind `أحد` and `عدد من`. */
const behindQuantifiers = ({ tokens }: Passage, head: number, last: number): number => {
  let at = head;
  while (at < last && QUANTIFIER.has(formAt(tokens, at))) at += formAt(tokens, at + 1) === "من" ? 2 : 1;
  return at;
};

/** The words of a naming that no lexicon knows which are the name: a preposition ends it, and of long ones a part is left out. */
const nameWords = (passage: Passage, { first, last: end }: WordRange): WordRange => {
  const noun = behindQuantifiers(passage, first, end);
  let last = noun;
  while (last < end && !PREPOSITION.has(formAt(passage.tokens, last + 1))) last += 1;
  if (noun > first || last - first < LONGEST_NAME) return { first, last };
  const joined = Array.from({ length: last - first }, (_, at) => first + 1 + at).find((at) =>
    hasPreposition(passage, at),
  );
  // Titles stand before a name, and other words behind one.
  if (joined === undefined && formAt(passage.tokens, first).startsWith(ARTICLE))
    return { first: last - LONGEST_NAME + 1, last };
  return { first, last: Math.min(first + LONGEST_NAME, joined ?? last + 1) - 1 };
};

const fromUnknown = (passage: Passage, phrase: WordRange): Speaker => {
  const { first } = phrase;
  const name = nameWords(passage, phrase);
  return {
    name: textOf(passage, name, 0),
    id: null,
    type: null,
    isKnown: false,
    pointsBack: first === name.last ? formAt(passage.tokens, first) : null,
    kind: null,
    range: phrase,
  };
};

/** The last word of a name that no lexicon has: before the office that follows it, or the person spoken to. */
const unknownEnd = (
  passage: Passage,
  head: number,
  last: number,
  { isBounded, hasObject }: Naming,
): number => {
  if (isBounded === false) return head;
  const { tokens } = passage;
  const end = phraseEnd(passage, head, Math.min(last, head + LONGEST_PHRASE - 1));
  if (formAt(tokens, head).startsWith(ARTICLE)) return end;
  for (let at = head + 1; at <= end; at += 1) {
    const noun = sourceNounAt(passage, at);
    const isOffice = noun?.definite === true && noun.kind === "office";
    if (
      isOffice ||
      sourceNounBehindFor(passage, at) !== undefined ||
      (hasObject === true && formAt(tokens, at).startsWith(ARTICLE))
    )
      return at - 1;
  }
  return end;
};

/** The same of a source noun: `الوزير المنظمات` are two, `الوزير السعودي` is one. */
const sourceEnd = (
  passage: Passage,
  nounAt: number,
  last: number,
  source: SourceNoun,
  { isBounded, hasObject }: Naming,
): number => {
  const next = formAt(passage.tokens, nounAt + 1);
  // `الرئيس من واشنطن`: from where he says it.
  if (source.definite && source.kind === "office" && next === FROM) return nounAt;
  // `أوصى المجلس بالتسريع`.
  if (source.definite && source.kind === "body" && next.startsWith(BY_THE)) return nounAt;
  const isObject = hasObject === true && source.definite && next.startsWith(ARTICLE) && !NISBA.test(next);
  if (isObject) return nounAt;
  if (isBounded !== false) return phraseEnd(passage, nounAt, Math.min(last, nounAt + LONGEST_PHRASE - 1));
  const end = phraseEnd(passage, nounAt, Math.min(last, nounAt + MOST_UNBOUNDED - 1));
  let at = nounAt;
  while (at < end && !PREPOSITION.has(formAt(passage.tokens, at + 1))) at += 1;
  return at;
};

/** `طالب الراغبين`, `دعا جميع المستفيدين`: who is asked. */
const isObjectAt = ({ tokens }: Passage, head: number): boolean =>
  OBJECTS.test(formAt(tokens, head)) || QUANTIFIER.has(formAt(tokens, head));

/** `يجب`, `ولم`, `فإن`, `وللجنة`: a clause begins, and no name. */
const namesNobody = (form: string): boolean =>
  /^[وف]?لل/u.test(form) || NOBODY.has(form) || (/^[وف]/u.test(form) && NOBODY.has(form.slice(1)));

/** `يجيب مؤكدا بثقة تامة`: behind how it is said, only a speaker that is known is looked for. */
const isBehindParticiple = ({ tokens }: Passage, first: number, head: number): boolean => {
  for (let at = first; at < head; at += 1)
    if (CUES.get(formAt(tokens, at))?.kind === "participle") return true;
  return false;
};

/**
 * Who is named in these words as the one who speaks; null if they name nobody. A person is preferred to the office before the name;
 * an outlet or body that is a mention counts as that; whatever else stands where a speaker stands is taken as written.
 */
export const speakerIn = (passage: Passage, range: WordRange, naming: Naming = {}): Speaker | null => {
  const { tokens } = passage;
  const { last } = range;
  const hasClitic = naming.hasClitic === true;
  const head = hasClitic ? range.first : headOf(passage, range);
  if (head > last) return null;
  const nounAt = hasClitic ? head : behindQuantifiers(passage, head, last);
  const source = hasClitic ? sourceNounBehindFor(passage, head) : sourceNounAt(passage, nounAt);
  if (mayNamePerson(source)) {
    const titles = { first: head, last: Math.min(last, head + LONGEST_TITLES) };
    const person = personIn(passage, titles, source);
    if (person !== null) return fromMention(person, head, source?.kind ?? null);
  }
  const named = passage
    .mentionsIn({ first: head, last: Math.min(head + 1, last) })
    .find(({ type }) => type !== "person" || hasClitic);
  const isNamedByNoun =
    source?.kind === "outlet" || (source?.kind === "body" && named?.type === "organization");
  const isItself = named?.first === head || isNamedByNoun;
  if (source !== undefined) {
    const isMention =
      isItself && named?.type !== "place" && source.kind !== "witness" && source.kind !== "text";
    if (named !== undefined && isMention) return fromMention(named, head, source.kind);
    const end = sourceEnd(passage, nounAt, last, source, naming);
    return fromSource(passage, { first: head, last: end }, source, hasClitic ? 1 : 0);
  }
  if (named?.first === head) return fromMention(named, head, null);
  if (SAYING.has(formAt(tokens, head))) return speakerIn(passage, { first: head + 1, last }, naming);
  if (
    hasClitic ||
    CUES.has(formAt(tokens, head)) ||
    tokens.words[head]?.isNumber === true ||
    DEMONSTRATIVE.has(formAt(tokens, head)) ||
    CLAIMED.has(formAt(tokens, head)) ||
    (naming.mayFollow === true && POSSESSED.test(formAt(tokens, head))) ||
    namesNobody(formAt(tokens, head)) ||
    (naming.hasObject === true && isObjectAt(passage, head)) ||
    isBehindParticiple(passage, range.first, head)
  )
    return null;
  return fromUnknown(passage, { first: head, last: unknownEnd(passage, head, last, naming) });
};
