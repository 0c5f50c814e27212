import type { Agreement } from "./cues.ts";
import type { Passage, WordRange } from "./passage.ts";
import type { Speaker } from "./speaker-phrase.ts";

interface Remembered {
  readonly speaker: Speaker;
  readonly agreement: Agreement;
  /** The words around the attribution, in which the speaker's offices and means stand: `الوزير فلان في بيان`. */
  readonly around: WordRange;
}

/** Who spoke so far, for pronouns and for nouns that point back. */
export interface SpeakerMemory {
  readonly remember: (speaker: Speaker, agreement: Agreement, around: WordRange) => void;
  /** Who is meant by a verb without a subject; null if nobody fits. */
  readonly byAgreement: (agreement: Agreement) => Speaker | null;
  /** Whether a verb with this ending may have this speaker as its subject, as far as it is known how he was spoken of. */
  readonly fits: (speaker: Speaker, agreement: Agreement) => boolean;
  /** Who is meant by a noun like `المصدر`; the speaker of the noun itself if nobody fits. */
  readonly byNoun: (speaker: Speaker, agreement?: Agreement) => Speaker;
}

/** Earlier speakers that a noun or pronoun can mean. */
const MOST_REMEMBERED = 6;
const MOST_AROUND = 24;

const agrees = ({ speaker, agreement }: Remembered, wanted: Agreement): boolean => {
  if (wanted === null || agreement === null || agreement === wanted) return true;
  // A verb before its subject is singular, behind it plural.
  return agreement === "plural" || (wanted === "plural" && speaker.type !== "person");
};

/** Before its noun a verb of a plural is singular, so only the feminine of one says something. */
const fitsNoun = (one: Remembered, agreement: Agreement): boolean =>
  agreement !== "feminine" || agrees(one, agreement);

export const createSpeakerMemory = ({ tokens }: Passage): SpeakerMemory => {
  /** The last one first. */
  let remembered: readonly Remembered[] = [];
  const mentions = ({ first, last: end }: WordRange, noun: string): boolean => {
    const last = Math.min(end, first + MOST_AROUND);
    for (let at = first; at <= last; at += 1) {
      for (const { form } of tokens.words[at]?.stems ?? [])
        if (form === noun || form === `ال${noun}`) return true;
    }
    return false;
  };
  return {
    remember: (speaker, agreement, around) => {
      remembered = [{ speaker, agreement, around }, ...remembered].slice(0, MOST_REMEMBERED);
    },
    byAgreement: (agreement) => remembered.find((one) => agrees(one, agreement))?.speaker ?? null,
    fits: (speaker, agreement) => {
      const known = remembered.find((one) => one.speaker === speaker);
      return known === undefined || agrees(known, agreement);
    },
    byNoun: (speaker, agreement = null) => {
      const noun = speaker.pointsBack;
      if (noun === null) return speaker;
      // A name that is repeated must be the speaker's own; a noun may also say in what he spoke.
      const named = remembered.find(
        (one) =>
          // `ونبهت البلدية` is not who spoke as `رئيس البلدية`.
          fitsNoun(one, agreement) && mentions(speaker.isKnown ? one.around : one.speaker.range, noun),
      );
      if (named !== undefined) return named.speaker;
      const isSomebody = speaker.kind === "office" || speaker.kind === "pronoun";
      const somebody = isSomebody ? remembered.find((one) => one.speaker.type === "person") : undefined;
      return somebody?.speaker ?? speaker;
    },
  };
};
