import { CLOSING_NOUNS, CONTENT_JOINTS } from "../../lexicon/quotes/attribution-words.ts";
import { type Attributions, MOST_PHRASE } from "./attributions.ts";
import { CUES, type PrepositionCue } from "./cues.ts";
import { type Content, contentFrom, isQuotation, isThat, quotationBefore } from "./content.ts";
import { GAP, formAt } from "../words/tokens.ts";
import { type Speaker, speakerIn } from "./speaker-phrase.ts";
import { foldedSet } from "../../text/folded-words.ts";

const CLOSINGS = foldedSet(CLOSING_NOUNS);
const JOINTS = foldedSet(CONTENT_JOINTS);
const WHAT = foldedSet(["ما", "لما"]);
const JOINED_WHAT = "ما";
const BY_WHICH = foldedSet(["به", "بها"]);
const TO = "ل";
/** `وذلك بحسب الوزير`. */
const LEADING = foldedSet(["وذلك", "ذلك"]);
const PUBLISHED = foldedSet(["عن", "أصدرته", "أصدره", "نشرته", "نشره"]);
const MOST_TO_PUBLISHER = 5;
/** A beginning of a sentence that is so short goes on behind the source. */
const LEAST_SAID = 6;
/** Words in which `قوله` is looked for. */
const MOST_TO_SAYING = 9;
/** Words between the naming of a source and what it says: appositions. */
const MOST_BETWEEN = 25;
/** A shorter beginning of a sentence says nothing. */
const LEAST_WORDS = 3;

interface Source {
  readonly speaker: Speaker;
  /** The last word of the attribution. */
  readonly last: number;
}

/** `ما أكده الوزير`, `ما جاء في بيان`: the one behind the verb; null if there is no verb of saying. */
const sourceOfVerb = ({ passage, sentence }: Attributions, first: number): Source | null => {
  const { tokens } = passage;
  const form = formAt(tokens, first);
  const isJoined = form.startsWith(JOINED_WHAT) && CUES.has(form.slice(JOINED_WHAT.length));
  if (!isJoined && !WHAT.has(form)) return null;
  let verbAt = isJoined ? first : first + 1;
  let cue = CUES.get(isJoined ? form.slice(JOINED_WHAT.length) : formAt(tokens, verbAt));
  if (cue === undefined) {
    verbAt += 1;
    cue = CUES.get(formAt(tokens, verbAt));
  }
  if (cue?.kind !== "verb" && cue?.kind !== "stated") return null;
  const hasMore = cue.kind === "stated" || BY_WHICH.has(formAt(tokens, verbAt + 1));
  const from = hasMore ? verbAt + 2 : verbAt + 1;
  const last = Math.min(sentence().last, from + MOST_PHRASE);
  const speaker = from <= last ? speakerIn(passage, { first: from, last }) : null;
  return speaker === null ? null : { speaker, last: speaker.range.last };
};

/** Who is named behind the preposition itself: only somebody who is known to speak, since one also acts `وفقا للقانون`. */
const sourceOfName = (
  { passage, sentence }: Attributions,
  first: number,
  isJoined: boolean,
): Source | null => {
  const { tokens } = passage;
  const form = formAt(tokens, first);
  const range = { first, last: Math.min(sentence().last, first + MOST_PHRASE) };
  if (isJoined && !form.startsWith(TO)) return null;
  const isAlone = isJoined && form === TO;
  const naming = { hasClitic: isJoined && !isAlone };
  const speaker = speakerIn(passage, isAlone ? { ...range, first: first + 1 } : range, naming);
  if (speaker === null || !speaker.isKnown || speaker.type === "place") return null;
  return { speaker, last: speaker.range.last };
};

/** Who published a text, where that is said right behind it: `بيان صادر عن الوزارة`, `بيان أصدرته الوزارة`. */
const publisherOf = ({ passage, sentence }: Attributions, named: number): Speaker | null => {
  const most = Math.min(sentence().last - 1, named + MOST_TO_PUBLISHER);
  for (let at = named + 1; at <= most; at += 1) {
    if (!PUBLISHED.has(formAt(passage.tokens, at))) continue;
    const speaker = speakerIn(passage, { first: at + 1, last: Math.min(sentence().last, at + MOST_PHRASE) });
    return speaker?.isKnown === true ? speaker : null;
  }
  return null;
};

/** A text without a name (`بحسب بيان`) is that of the body which published it, or which the sentence is about. */
const withOwner = (attributions: Attributions, source: Source, at: number): Source => {
  const { kind, range } = source.speaker;
  if (kind !== "text" || range.first < range.last) return source;
  const publisher = publisherOf(attributions, range.last);
  if (publisher !== null) return { speaker: publisher, last: publisher.range.last };
  const subject = attributions.subjectBefore(at);
  const isBody = subject?.kind === "body" || subject?.type === "organization" || subject?.type === "group";
  return isBody ? { ...source, speaker: subject } : source;
};

/** What is said behind the naming of its source, at the beginning of a sentence. */
const contentBehind = ({ passage, sentence }: Attributions, named: number): Content | null => {
  const { tokens } = passage;
  const { last } = sentence();
  const most = Math.min(last, named + MOST_BETWEEN);
  const begins = (at: number): boolean =>
    JOINTS.has(formAt(tokens, at)) ||
    isThat(passage, at) ||
    isQuotation(passage, at) ||
    ((tokens.gaps[at] ?? 0) & (GAP.comma | GAP.colon)) !== 0;
  let first = named + 1;
  while (first <= most && !begins(first)) first += 1;
  if (first > most) first = named + 1;
  return first < last ? contentFrom(passage, { first, opening: "that" }) : null;
};

/** What is said before the naming of its source: a quotation that ends there, or the sentence up to there. */
const contentAhead = (
  { passage, sentence, lastHere, cutBefore }: Attributions,
  opensAt: number,
  closesAt: number,
): Content | null => {
  if (lastHere() !== null) {
    cutBefore(opensAt);
    return null;
  }
  const { tokens } = passage;
  const quotation = quotationBefore(passage, opensAt);
  if (quotation !== null) return quotation;
  const { first, last } = sentence();
  const isInClause = ((tokens.gaps[closesAt + 1] ?? 0) & GAP.comma) === 0 && opensAt - first >= LEAST_SAID;
  // In the middle of a clause it interrupts what is said, at its end it closes it.
  if (!isInClause && last - closesAt >= LEAST_WORDS) return { kind: "indirect", first, last };
  let end = opensAt - 1;
  while (end > first && LEADING.has(formAt(tokens, end))) end -= 1;
  return end - first + 1 < LEAST_WORDS ? null : { kind: "indirect", first, last: end };
};

/** `نقلا عن مصدر قوله`: the noun of saying attributes. */
const hasSaying = ({ passage, sentence }: Attributions, from: number): boolean => {
  const most = Math.min(sentence().last, from + MOST_TO_SAYING);
  for (let at = from; at <= most; at += 1)
    if (CUES.get(formAt(passage.tokens, at))?.kind === "saying") return true;
  return false;
};

/**
 * Reads `بحسب الوزير`, `وفق ما أكده الوزير` and `على حد تعبيره`. At the beginning of a sentence what is said stands behind it; elsewhere
 * before it, unless something of the sentence is attributed already: then it only repeats by whom.
 */
export const readPreposition = (attributions: Attributions, at: number, cue: PrepositionCue): void => {
  const { passage, memory, sentence, clauseStart, subjectBefore, lastHere, add, finish } = attributions;
  const { tokens } = passage;
  if (cue.behind !== null && formAt(tokens, at - 1) !== cue.behind) return;
  const isJoined = cue.next === TO;
  const hasNext = cue.next !== null && !isJoined;
  if (hasNext && formAt(tokens, at + 1) !== cue.next) return;
  if (hasNext && hasSaying(attributions, at + 2)) return;
  const first = hasNext ? at + 2 : at + 1;
  if (first > sentence().last) return;
  const opensAt = cue.behind === null ? at : at - 1;
  const isAtStart = clauseStart(opensAt) === sentence().first;
  let source: Source | null;
  if (CLOSINGS.has(formAt(tokens, first))) {
    if (isAtStart) return;
    const speaker = lastHere()?.speaker ?? subjectBefore(opensAt) ?? memory.byAgreement(null);
    source = speaker === null ? null : { speaker, last: first };
  } else {
    source = sourceOfVerb(attributions, first) ?? sourceOfName(attributions, first, isJoined);
  }
  if (source === null) return;
  if (!isAtStart) source = withOwner(attributions, source, opensAt);
  const content = isAtStart
    ? contentBehind(attributions, source.last)
    : contentAhead(attributions, opensAt, source.last);
  finish(source.last);
  if (content === null) return;
  add({
    content,
    speaker: source.speaker,
    verbAt: at,
    agreement: null,
    around: { first: at, last: source.last },
    evidence: "according",
  });
};
