/** document/decode/misread/: text that was read in a wrong code page and saved so: finding it, and undoing it. */

import { findMisreadArabic } from "./misread-arabic.ts";
import { findMisreadUtf8 } from "./misread-utf-8.ts";
import { type Passage, replacePassages } from "./passage.ts";
import { suspectedCodePages } from "./suspected-code-pages.ts";

/** How often a text may have been saved wrongly, and in how many ways passages of one text may be damaged. */
const MOST_ROUNDS = 4;
/** Fewer letters in the repaired passages may be a coincidence. */
const FEWEST_LETTERS = 8;
/** Bits that each of them must earn on average. News earns 2.8. */
const LEAST_BITS = 1;
/** The same for a single passage. A short one, in a name or a number, may earn less by chance. */
const LEAST_BITS_OF_PASSAGE = 0;
/** Most lost letters for each whole one in a credible passage. */
const MOST_BROKEN = 1;
/** Feh and hah, the letters that are restored, are 4.5 % of news. If twice as many are, some were other letters. */
const MOST_RESTORED = 0.09;
/** From this share on, all of a text is damaged. The rest was added afterwards. */
const WHOLE = 0.99;

/** A text with one kind of damage undone. */
interface Undone {
  readonly passages: readonly Passage[];
  readonly text: string;
  /** The share of the characters above ASCII that was damaged: 0 to 1. */
  readonly share: number;
  /** How the damage came about, in one phrase. */
  readonly how: string;
  readonly kind: "double_utf8" | "misread_page";
}

/** A repaired text. */
export interface MisreadingRepair {
  readonly text: string;
  readonly kind: "double_utf8" | "misread_page";
  /** How the damage came about: one phrase a step, the last step first. */
  readonly how: readonly string[];
  /** The share of the characters above ASCII that was damaged: 0 to 1. */
  readonly share: number;
  /** The number of damaged characters. */
  readonly damaged: number;
  /** How many of them are lost. */
  readonly broken: number;
  /** By which the repaired passages read like Arabic, as in `bitsOfArabic`. */
  readonly bits: number;
}

const sum = (
  passages: readonly Passage[],
  field: "whole" | "restored" | "broken" | "letters" | "bits",
): number => passages.reduce((total, passage) => total + passage[field], 0);

const damagedIn = (passages: readonly Passage[]): number =>
  sum(passages, "whole") + sum(passages, "restored") + sum(passages, "broken");

const isArabic = (passages: readonly Passage[]): boolean => {
  const letters = sum(passages, "letters");
  return letters >= FEWEST_LETTERS && sum(passages, "bits") >= LEAST_BITS * letters;
};

const isCredible = ({ letters, bits, whole, broken }: Passage): boolean =>
  letters > 0 && bits > LEAST_BITS_OF_PASSAGE * letters && broken <= whole * MOST_BROKEN;

const countAboveAscii = (text: string, start: number, end: number): number => {
  let count = 0;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x80 && unit !== 0xfffd) count += 1;
  }
  return count;
};

/** The share of the characters above ASCII that is in the passages. */
const shareAboveAsciiIn = (text: string, passages: readonly Passage[]): number => {
  const inside = passages.reduce((total, { start, end }) => total + countAboveAscii(text, start, end), 0);
  return inside / Math.max(1, countAboveAscii(text, 0, text.length));
};

const isTooMuchRestored = (passages: readonly Passage[]): boolean =>
  sum(passages, "restored") > Math.max(2, damagedIn(passages) * MOST_RESTORED);

/** Counts restored letters as lost: there are too many of them to believe that each is the one possible letter. */
const withRestoredAsBroken = (passage: Passage): Passage => ({
  ...passage,
  restored: 0,
  broken: passage.broken + passage.restored,
});
const same = (passage: Passage): Passage => passage;

/** Restores the passages that are Arabic afterwards; all of them, if all of the text is damaged. */
const undoOnce = (
  text: string,
  found: readonly Passage[],
  how: string,
  kind: Undone["kind"],
): Undone | undefined => {
  const credible = found.filter(isCredible);
  if (!isArabic(credible)) return undefined;
  const isWhole = shareAboveAsciiIn(text, found) >= WHOLE;
  const passages = (isWhole ? found : credible).map(
    isTooMuchRestored(credible) ? withRestoredAsBroken : same,
  );
  return {
    passages,
    text: replacePassages(text, passages),
    share: shareAboveAsciiIn(text, passages),
    how,
    kind,
  };
};

/** Each way in which the text may have been misread, with its passages. */
const misreadingsOf = (text: string) => {
  const suspects = suspectedCodePages(text);
  const utf8 = suspects.utf8.map((codePage) => ({
    passages: findMisreadUtf8(codePage, text),
    how: `UTF-8 read as ${codePage.name}`,
    kind: "double_utf8" as const,
  }));
  const arabic = suspects.arabic.flatMap((codePage) => {
    const found = findMisreadArabic(codePage, text);
    return found === undefined
      ? []
      : [
          {
            passages: found.passages,
            how: `${found.encoding} read as ${codePage.name}`,
            kind: "misread_page" as const,
          },
        ];
  });
  return [...utf8, ...arabic].filter(({ passages }) => passages.length > 0);
};

const repairOf = ({ passages, text: before, share, how, kind }: Undone): MisreadingRepair => ({
  text: before,
  kind,
  how: [how],
  share,
  damaged: damagedIn(passages),
  broken: sum(passages, "broken"),
  bits: sum(passages, "bits"),
});

/** Repairs text that was damaged twice: its passages are not Arabic yet, but together they can be repaired again. */
const repairTwice = (
  text: string,
  misreadings: ReturnType<typeof misreadingsOf>,
  rounds: number,
): MisreadingRepair | undefined => {
  for (const { passages, how, kind } of misreadings) {
    const inner = passages.filter(({ whole }) => whole >= 2).map((passage) => passage.text);
    const deeper = kind === "double_utf8" ? repairMisreadings(inner.join("\n"), rounds) : undefined;
    if (deeper === undefined) continue;
    const before = replacePassages(text, passages);
    const rest = repairMisreadings(before, rounds);
    if (rest === undefined) continue;
    const broken = Math.max(rest.broken, sum(passages, "broken"));
    return {
      ...rest,
      how: [how, ...rest.how],
      share: Math.min(rest.share, shareAboveAsciiIn(text, passages)),
      broken,
    };
  }
  return undefined;
};

/**
 * Repairs text, or passages of it, that was read in a wrong code page and saved as UTF-8: UTF-8 read in a code page, once or
 * twice, and windows-1256 or ISO-8859-6 read in a code page that is not Arabic. Undefined if there is no passage that the
 * repair would turn into Arabic.
 *
 * Never lengthens the text. Undamaged text stays byte for byte. Linear: rounds and code pages are bounded.
 */
export const repairMisreadings = (text: string, rounds = MOST_ROUNDS): MisreadingRepair | undefined => {
  if (rounds === 0) return undefined;
  const misreadings = misreadingsOf(text);
  const undone = misreadings
    .map(({ passages, how, kind }) => undoOnce(text, passages, how, kind))
    .filter((one) => one !== undefined)
    .map(repairOf);
  const best = undone.reduce<MisreadingRepair | undefined>(
    (a, b) => (a === undefined || b.bits > a.bits ? b : a),
    undefined,
  );
  if (best === undefined) return repairTwice(text, misreadings, rounds - 1);
  // Another passage may have been damaged in another way.
  const more = repairMisreadings(best.text, rounds - 1);
  if (more === undefined) return best;
  return {
    ...more,
    kind: best.kind,
    how: [...best.how, ...more.how],
    share: Math.max(best.share, more.share),
    damaged: best.damaged + more.damaged,
    broken: best.broken + more.broken,
    bits: best.bits + more.bits,
  };
};
