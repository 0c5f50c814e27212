import { type Attributions, MOST_PHRASE } from "./attributions.ts";
import { CUES, type VerbCue } from "./cues.ts";
import { GAP, formAt } from "../words/tokens.ts";
import { contentFrom, contentStart } from "./content.ts";
import { sourceNounAt } from "./source-noun.ts";
import { speakerIn } from "./speaker-phrase.ts";

const IN = "في";
const FROM = "عن";
/** The verb of an outlet that passes on what others said. */
const RELAY = "نقل";
/** Words from `عن` to `قوله`. */
const MOST_BACK = 25;
const MOST_TITLE = 8;

const BARE: VerbCue = {
  kind: "verb",
  verb: { past: "" },
  prepositions: [],
  agreement: null,
  suffixed: false,
  present: false,
  isHomograph: false,
  joined: false,
};

/** Reads `جاء في البيان أن`. */
export const readStated = ({ passage, sentence, add }: Attributions, at: number): void => {
  const nounAt = at + 2;
  if (formAt(passage.tokens, at + 1) !== IN || nounAt > sentence().last) return;
  const kind = sourceNounAt(passage, nounAt)?.kind;
  if (kind !== "text" && kind !== "outlet") return;
  const start = contentStart(passage, nounAt, BARE, sentence().last);
  if (start === null) return;
  const around = { first: at, last: start.before };
  add({
    content: contentFrom(passage, start),
    speaker: speakerIn(passage, { first: nounAt, last: start.before }),
    verbAt: at,
    agreement: null,
    around,
    evidence: start.opening,
  });
};

/** The last `عن` before a word, in its sentence; null if none is near. */
const lastFrom = ({ passage, sentence }: Attributions, at: number): number | null => {
  const least = Math.max(sentence().first, at - MOST_BACK);
  for (let from = at - 1; from >= least; from -= 1) if (formAt(passage.tokens, from) === FROM) return from;
  return null;
};

/**
 * Reads `قوله إن`. Behind `نقل الموقع عن مصدر` the words are those of the source; behind another verb of saying those of its subject.
 * Without `قوله` they count as the outlet's, whose verb it is: the speaker is always the subject of the word that is given as verb.
 */
export const readSaying = (attributions: Attributions, at: number): void => {
  const { passage, memory, sentence, lastHere, waiting, subjectBefore, add } = attributions;
  const start = contentStart(passage, at, BARE, sentence().last);
  if (start === null || start.before > at + 1) return;
  const subject = waiting();
  const from = subject === null || subject.verb === RELAY ? lastFrom(attributions, at) : null;
  const source = from === null ? null : speakerIn(passage, { first: from + 1, last: at - 1 });
  const speaker =
    source ?? subject?.speaker ?? lastHere()?.speaker ?? subjectBefore(at) ?? memory.byAgreement(null);
  add({
    content: contentFrom(passage, start),
    speaker,
    verbAt: at,
    agreement: null,
    around: { first: from ?? at, last: at },
    evidence: start.opening,
  });
};

/** Reads a headline that begins with its speaker: `الوزير: لا تراجع`. A place in this position is where it happened. */
export const readTitle = ({ passage, sentence, add }: Attributions): void => {
  const { tokens } = passage;
  const { first, last } = sentence();
  const most = Math.min(last, first + MOST_TITLE, first + MOST_PHRASE);
  for (let at = first + 1; at <= most; at += 1) {
    if (CUES.has(formAt(tokens, at - 1))) return;
    if (((tokens.gaps[at] ?? 0) & GAP.colon) === 0) continue;
    const range = { first, last: at - 1 };
    const speaker = speakerIn(passage, range);
    if (speaker === null || !speaker.isKnown || speaker.type === "place" || speaker.kind === "text") return;
    if (speaker.range.first > first || (speaker.range.last < at - 1 && speaker.type !== "person")) return;
    const content = contentFrom(passage, { first: at, opening: "colon" });
    add({ content, speaker, verbAt: at - 1, agreement: null, around: range, evidence: "title" });
    return;
  }
};
