import {
  AFTER_SPEAKER,
  HAPPENED_BEFORE_THAT,
  OCCASIONS,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
  UNSAID,
} from "../../lexicon/quotes/attribution-words.ts";
import { type Attributions, MOST_PHRASE } from "./attributions.ts";
import { type ContentStart, contentFrom, contentStart, isObject, quotationBefore } from "./content.ts";
import { GAP, formAt } from "../words/tokens.ts";
import { type Speaker, speakerIn } from "./speaker-phrase.ts";
import { CUES, type VerbCue } from "./cues.ts";
import type { Passage } from "./passage.ts";
import { recipientEnd } from "./speaker-bounds.ts";
import { foldedSet } from "../../text/folded-words.ts";
import { toDedupForm } from "../../text/dedup-form.ts";

const RELATIVE = foldedSet(RELATIVE_PRONOUNS);
const HAPPENED = foldedSet(HAPPENED_BEFORE_THAT);
const NEGATIONS = foldedSet(UNSAID);
const AFTER = foldedSet(AFTER_SPEAKER);
const OCCASION = foldedSet(OCCASIONS);
const OWN = foldedSet(["له", "لها", "لهم", "منه", "منها"]);
const PREPOSITION = foldedSet(PREPOSITIONS);
const AUXILIARY = foldedSet(["كان", "كانت", "كانوا", "قد"]);
const THAT = toDedupForm("أن");
const AND = "و";
const IN = "في";
const ON = toDedupForm("على");
const FROM_WHOM = "عن";
const GOD = "الله";
/** Words of a source without a name, before the preposition of a verb that could have an object instead. */
const MOST_TIGHT = 3;
/** Words before a sentence in which the person is named who speaks in it. */
const MOST_TO_PERSON = 40;
/** Words between a participle and what it reports. */
const MOST_ASIDE = 3;
const ADJECTIVE = /(?:ه|ي|ين|ون|ات)$/u;
const NISBA = /(?:ي|يه)$/u;

/** `لم يقل`, `عليه أن يقول`: nothing is said. `بعد أن قال` tells what was. */
const isUnsaid = ({ tokens }: Passage, at: number, { present }: VerbCue): boolean => {
  const before = formAt(tokens, at - 1);
  if (!NEGATIONS.has(before)) return false;
  return present || before !== THAT || !HAPPENED.has(formAt(tokens, at - 2));
};

/** Whether it is plain where the naming of a speaker ends and what is said begins. */
const hasClearEnd = ({ type, kind, range, isKnown }: Speaker): boolean =>
  isKnown && (type !== "source" || kind === "witness" || range.first === range.last);

/** Whether a mere noun behind a preposition is what the verb reports, and no part of its object. */
const isCloseTo = (
  speaker: Speaker,
  { before }: ContentStart,
  preposition: string,
  { verb }: VerbCue,
): boolean => {
  if (!speaker.isKnown) return false;
  // `على` also says where something happened.
  if (verb.object !== true || preposition !== ON) return true;
  const { first, last } = speaker.range;
  return before <= last && (speaker.type !== "source" || before - first < MOST_TIGHT);
};

/** The one whom a relative clause tells about: `فلان، الذي قال`. */
const nearestBefore = (
  { passage, sentence, subjectBefore }: Attributions,
  at: number,
  agreement: VerbCue["agreement"],
): Speaker | null => {
  const before = passage.mentionsIn({ first: Math.max(sentence().first, at - MOST_PHRASE), last: at - 1 });
  // Offices and bodies stand beside a person's name.
  // `الحضور الذين أشادوا`: one person alone is not many.
  const nearest =
    (agreement === "plural" ? undefined : before.findLast(({ type }) => type === "person")) ??
    before.findLast(({ type }) => type !== "place" && type !== "person");
  if (nearest === undefined) {
    const subject = subjectBefore(at);
    return agreement === "plural" && subject?.type === "person" ? null : subject;
  }
  return speakerIn(passage, { first: nearest.first, last: nearest.last });
};

/** Somebody who spoke before, by the name that stands before a verb: `وكان فلان قال`. */
const repeatedName = ({ passage, memory }: Attributions, at: number): Speaker | null => {
  const name = speakerIn(passage, { first: at, last: at });
  const speaker = name === null ? null : memory.byNoun(name);
  return speaker === name ? null : speaker;
};

/** `وعن السبب قال`: what stands before the verb is no subject. */
const isBehindPhrase = ({ passage: { tokens }, sentence }: Attributions, at: number): boolean => {
  const { first } = sentence();
  let begin = at;
  while (begin > first && ((tokens.gaps[begin] ?? 0) & GAP.comma) === 0) begin -= 1;
  const form = formAt(tokens, begin);
  return PREPOSITION.has(form) || (form.startsWith(AND) && PREPOSITION.has(form.slice(AND.length)));
};

/** Who is named behind `عن` as the one whom an outlet quotes: a person or an office. A source without a name is left to the outlet. */
const relayedBy = (passage: Passage, at: number, last: number): Speaker | null => {
  let from = at + 1;
  while (from <= last && formAt(passage.tokens, from) !== FROM_WHOM) from += 1;
  if (from >= last) return null;
  const range = { first: from + 1, last };
  // Behind a preposition a person is no subject, so one at once is looked for apart.
  const person = speakerIn(passage, range, { hasClitic: true });
  if (person?.type === "person") return person;
  const speaker = speakerIn(passage, range);
  return speaker?.kind === "office" || speaker?.type === "person" ? speaker : null;
};

/** `للتدريب ونقل التكنولوجيا`: another noun of a list, where nothing shows that a clause begins and nobody who could speak follows. */
const isNoVerb = ({ passage: { tokens }, sentence }: Attributions, at: number, cue: VerbCue): boolean =>
  cue.isHomograph && cue.joined && at > sentence().first && tokens.gaps[at] === 0;

/** `قال إن الشركة وافقت ونفت أنها باعت`: what the one says of the other stays his, as the ending of the verb shows. */
const isOfAnother = ({ memory, lastHere }: Attributions, at: number, { agreement }: VerbCue): boolean => {
  const last = lastHere();
  if (last === null || last.speaker === null || last.last < at || last.kind !== "indirect") return false;
  return !memory.fits(last.speaker, agreement);
};

/** `أعتقد`: written with a hamza, a verb that begins with a bare alef is in the first person. */
const isFirstPerson = ({ tokens }: Passage, at: number, { kind, verb }: VerbCue): boolean =>
  kind === "verb" && verb.past.startsWith("ا") && tokens.text.charAt(tokens.starts[at] ?? 0) === "أ";

/** `يذكر أن`, `ويتوقع أن`: nobody says it but the outlet. `ويضيف أن`, `ويذكر: «…»` has a subject that was named before. */
const isImpersonal = ({ present, joined, verb }: VerbCue, { opening }: ContentStart): boolean =>
  present && (!joined || (verb.impersonal === true && opening !== "mark" && opening !== "colon"));

/** The only person who is named in the last words before a sentence that is said: `فلان يعمل هنا. ويقول: «…»`. */
const onlyPersonBefore = ({ passage }: Attributions, at: number): Speaker | null => {
  const persons = passage
    .mentionsIn({ first: Math.max(0, at - MOST_TO_PERSON), last: at - 1 })
    .filter(({ type }) => type === "person");
  const [nearest] = persons;
  if (nearest === undefined || persons.some(({ canonical }) => canonical !== nearest.canonical)) return null;
  return speakerIn(passage, { first: nearest.first, last: nearest.last });
};

/** Who speaks, where nobody is named behind the verb. */
const unnamedSpeaker = (
  attributions: Attributions,
  at: number,
  cue: VerbCue,
  isInMarks: boolean,
): Speaker | null => {
  const { passage, memory, sentence, lastHere, waiting, clauseStart, startsClause, subjectBefore } =
    attributions;
  const last = lastHere();
  if (cue.kind === "verb") {
    let before = at - 1;
    while (AUXILIARY.has(formAt(passage.tokens, before))) before -= 1;
    if (RELATIVE.has(formAt(passage.tokens, before)))
      return nearestBefore(attributions, before, cue.agreement);
    if (!cue.joined && !startsClause(at)) {
      const subject = subjectBefore(at) ?? repeatedName(attributions, at - 1);
      if (subject !== null || !isBehindPhrase(attributions, at)) return subject;
    }
  }
  if (last !== null && last.speaker !== null) return last.speaker;
  const started = waiting();
  if (started !== null) return started.speaker;
  const isLater = clauseStart(at) > sentence().first;
  return (
    (isLater ? subjectBefore(at) : null) ??
    memory.byAgreement(cue.agreement) ??
    (cue.joined && at === sentence().first && isInMarks ? onlyPersonBefore(attributions, at) : null)
  );
};

/** Behind the occasion on which it was said (`في بيان لها أمس`), if one stands here. */
const behindOccasion = ({ passage, sentence }: Attributions, from: number): number => {
  const { tokens } = passage;
  const { last } = sentence();
  const isAddition = (at: number): boolean =>
    AFTER.has(formAt(tokens, at)) || OWN.has(formAt(tokens, at)) || NISBA.test(formAt(tokens, at));
  const behindRecipient = (at: number): number => (recipientEnd(passage, at) ?? at - 1) + 1;
  let at = behindRecipient(from);
  while (at < last && AFTER.has(formAt(tokens, at))) at += 1;
  if (formAt(tokens, at) !== IN || !OCCASION.has(formAt(tokens, at + 1))) return at;
  at += 2;
  while (at < last && ((tokens.gaps[at] ?? 0) & GAP.comma) === 0 && isAddition(at)) at += 1;
  return behindRecipient(at);
};

/** What is said without anything that introduces it: in marks before the verb, or as the verb's object. */
const readBare = (attributions: Attributions, at: number, cue: VerbCue, named: Speaker): void => {
  const { passage, memory, found, sentence, add } = attributions;
  const { tokens } = passage;
  const { verb, agreement } = cue;
  const quotation = cue.joined ? null : quotationBefore(passage, at);
  if (quotation !== null && quotation.last >= sentence().first) {
    if (found.at(-1)?.first === quotation.first) return;
    const around = { first: at, last: named.range.last };
    add({ content: quotation, speaker: named, verbAt: at, agreement, around, evidence: "behind" });
    return;
  }
  if (verb.object !== true || !hasClearEnd(memory.byNoun(named))) return;
  let first = named.range.last + 1;
  let speaker: Speaker | null = named;
  if (named.type === "source") {
    first = named.range.first + 1;
    while (first <= named.range.last && ADJECTIVE.test(formAt(tokens, first))) first += 1;
    speaker = speakerIn(passage, { first: named.range.first, last: first - 1 });
  }
  first = behindOccasion(attributions, first);
  const isAside = ((tokens.gaps[first] ?? 0) & (GAP.dash | GAP.opening)) !== 0;
  // `أعلن الوزير خلال كلمة ألقاها`: what stands behind a preposition was not said.
  if (isAside || PREPOSITION.has(formAt(tokens, first - 1)) || !isObject(passage, first, sentence().last))
    return;
  const content = contentFrom(passage, { first, opening: "object" });
  add({
    content,
    speaker,
    verbAt: at,
    agreement,
    around: { first: at, last: first - 1 },
    evidence: "object",
  });
};

/** Keeps the subject of a verb of saying that reports nothing by itself. */
const keepSubject = (
  { memory, wait }: Attributions,
  at: number,
  { verb, agreement }: VerbCue,
  named: Speaker,
): void => {
  const speaker = memory.byNoun(named, agreement);
  if (!speaker.isKnown && speaker.pointsBack === null) return;
  wait({ speaker, verb: verb.past });
  if (verb.homograph !== true && speaker.isKnown)
    memory.remember(speaker, agreement, { first: at, last: named.range.last });
};

const FEMININE_POINTING = foldedSet(["هذه", "تلك"]);

/**
 * Whether who is named behind a verb of accusing is whom it blames. Two names in a row are both sides (`اتهم الوزير المعارضة بالفساد`);
 * a single one is the subject only where nobody was named who could be.
 */
const isAccused = (
  attributions: Attributions,
  at: number,
  { verb, agreement }: VerbCue,
  { range }: Speaker,
  end: number,
): boolean => {
  if (verb.accuses !== true) return false;
  const { passage, memory, subjectBefore } = attributions;
  const { tokens } = passage;
  if (agreement !== "feminine" && FEMININE_POINTING.has(formAt(tokens, at + 1))) return true;
  if (RELATIVE.has(formAt(tokens, at - 1))) return true;
  if (range.last < end && !PREPOSITION.has(formAt(tokens, range.last + 1))) return false;
  return subjectBefore(at) !== null || memory.byAgreement(agreement) !== null;
};

/** Who blames goes on speaking: `واتهم المجموعة بالتزوير، مشيرا إلى أن`. */
const keepAccuser = ({ subjectBefore, memory, wait }: Attributions, at: number, cue: VerbCue): void => {
  const speaker = subjectBefore(at) ?? memory.byAgreement(cue.agreement);
  if (speaker !== null) wait({ speaker, verb: cue.verb.past });
};

/** `بخاري يحذر واشنطن من أن`: behind its subject a verb that takes a person as its object has that behind it. */
const isAddressee = (
  { passage: { tokens }, startsClause }: Attributions,
  at: number,
  { verb, present, joined }: VerbCue,
): boolean => {
  if ((verb.addressed !== true && verb.accuses !== true) || !present || joined || startsClause(at))
    return false;
  const before = formAt(tokens, at - 1);
  return !RELATIVE.has(before) && !AUXILIARY.has(before) && !NEGATIONS.has(before);
};

/** The word of saying next to what is said: `قائلا` in `رد الوزير قائلا إن`. */
const nearestVerb = ({ passage: { tokens } }: Attributions, at: number, { first }: ContentStart): number => {
  const least = Math.max(at + 1, first - MOST_ASIDE);
  for (let word = first - 1; word >= least; word -= 1) {
    if (CUES.get(formAt(tokens, word))?.kind === "participle") return word;
  }
  return at;
};

/**
 * Reads what a verb of saying or its participle reports, and who speaks: who is named between the two (`قال فلان إن`), before the verb
 * in its clause (`فلان يقول إن`), or the last speaker whom the verb's ending fits.
 */
export const readVerb = (attributions: Attributions, at: number, cue: VerbCue): void => {
  const { passage, sentence, lastHere, startsClause, add } = attributions;
  if (cue.suffixed || isUnsaid(passage, at, cue)) return;
  const isClause = cue.joined || startsClause(at);
  // `800 فرد`: a noun that is counted.
  // `داعيا الله أن`: a prayer. `الأمر الذي يعتقد أنه`: nobody does.
  if (formAt(passage.tokens, at + 1) === GOD) return;
  if (cue.present && cue.verb.impersonal === true && RELATIVE.has(formAt(passage.tokens, at - 1))) return;
  if (cue.isHomograph && (!isClause || passage.tokens.words[at - 1]?.isNumber === true)) return;
  const isFinite = cue.kind === "verb";
  const last = lastHere();
  // What somebody says that others said stays his.
  if (isFinite && !isClause && last !== null && last.last >= at && last.kind === "indirect") return;
  const start = contentStart(passage, at, cue, sentence().last);
  const end = start?.before ?? Math.min(sentence().last, at + MOST_PHRASE);
  const isMereNoun = start?.opening === "preposition";
  const preposition = start === null ? "" : formAt(passage.tokens, start.first - 1);
  const naming = {
    isBounded: start !== null,
    hasObject: cue.verb.addressed === true,
    mayFollow: cue.verb.object === true,
  };
  const behind = isFinite && end > at ? speakerIn(passage, { first: at + 1, last: end }, naming) : null;
  const relayed = start === null || cue.verb.relays !== true ? null : relayedBy(passage, at, end);
  const isBlamed = behind !== null && isAccused(attributions, at, cue, behind, end);
  const subject = isBlamed || (behind !== null && isAddressee(attributions, at, cue)) ? null : behind;
  if (isBlamed) keepAccuser(attributions, at, cue);
  const named = relayed ?? (subject?.isKnown === false && isNoVerb(attributions, at, cue) ? null : subject);
  if (named === null && subject === behind && (behind !== null || isFirstPerson(passage, at, cue))) return;
  if (start === null || (isMereNoun && named !== null && !isCloseTo(named, start, preposition, cue))) {
    if (named === null) return;
    readBare(attributions, at, cue, named);
    keepSubject(attributions, at, cue, named);
    return;
  }
  if (!isFinite && isMereNoun && start.before > at + MOST_ASIDE) return;
  // `فيما يتوقع أن`: also in a later clause it is nobody's.
  const begins = at === sentence().first || (cue.verb.impersonal === true && isClause);
  if (isFinite && named === null && begins && isImpersonal(cue, start)) return;
  if (isFinite && named === null && isOfAnother(attributions, at, cue)) return;
  const content = contentFrom(passage, start);
  const speaker = named ?? unnamedSpeaker(attributions, at, cue, content.kind === "direct");
  // Without somebody who speaks, a noun or a present verb (`المؤشرات تؤكد`) reports nothing.
  if (speaker === null && (isMereNoun || (isFinite && cue.present))) return;
  add({
    content,
    speaker,
    verbAt: nearestVerb(attributions, at, start),
    agreement: cue.agreement,
    around: { first: at, last: start.before },
    evidence: start.opening,
  });
};
