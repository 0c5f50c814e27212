import { findMisreadArabic } from "./misread-arabic-page.ts";
import { findMisreadUtf8 } from "./misread-utf-8.ts";
import { type Passage, replacePassages } from "./passage.ts";
import { suspectMisreadings } from "./suspect-misreadings.ts";

/** Times that a text is saved wrongly, and ways in which passages of one text are damaged. */
const MOST_ROUNDS = 4;
/** So few letters may be a coincidence, and each must earn so many bits by its frequency: news earns 2.8. */
const FEWEST_LETTERS = 8;
const LEAST_BITS = 1;
/** Of a single passage; a short one, in a name or a number, earns less by chance. */
const LEAST_BITS_OF_A_PASSAGE = 0;
/** Lost letters for each whole one, in a passage that is believed. */
const MOST_BROKEN = 1;
/** Feh and hah, which are those restored, are 4.5 % of the letters of news. More, and they were something else too. */
const MOST_RESTORED = 0.09;
/** The share of a text that is damaged through and through. The rest was added afterwards. */
const WHOLE = 0.99;

/** What was damaged, and how, in words. */
interface Undone {
  readonly passages: readonly Passage[];
  readonly text: string;
  readonly share: number;
  readonly how: string;
  readonly kind: "double_utf8" | "misread_page";
}

/** Text whose damage was undone, and what could not be restored. */
export interface Repair {
  readonly text: string;
  readonly kind: "double_utf8" | "misread_page";
  /** How the damage came about, one phrase a step, the last step first. */
  readonly how: readonly string[];
  /** The share of the text above ASCII that was damaged: 0 to 1. */
  readonly share: number;
  /** Damaged characters: how many there were, and how many are lost. */
  readonly damaged: number;
  readonly broken: number;
  /** Bits by which the repaired passages read like Arabic. */
  readonly bits: number;
}

const sum = (
  passages: readonly Passage[],
  what: "whole" | "restored" | "broken" | "letters" | "bits",
): number => passages.reduce((total, passage) => total + passage[what], 0);

const damagedIn = (passages: readonly Passage[]): number =>
  sum(passages, "whole") + sum(passages, "restored") + sum(passages, "broken");

const isArabic = (passages: readonly Passage[]): boolean => {
  const letters = sum(passages, "letters");
  return letters >= FEWEST_LETTERS && sum(passages, "bits") >= LEAST_BITS * letters;
};

const isCredible = ({ letters, bits, whole, broken }: Passage): boolean =>
  letters > 0 && bits > LEAST_BITS_OF_A_PASSAGE * letters && broken <= whole * MOST_BROKEN;

const countAboveAscii = (text: string, start: number, end: number): number => {
  let count = 0;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x80 && unit !== 0xfffd) count += 1;
  }
  return count;
};

/** Of what is above ASCII, the share that is in the passages. */
const shareOf = (text: string, passages: readonly Passage[]): number => {
  const inside = passages.reduce((total, { start, end }) => total + countAboveAscii(text, start, end), 0);
  return inside / Math.max(1, countAboveAscii(text, 0, text.length));
};

const isTooMuchRestored = (passages: readonly Passage[]): boolean =>
  sum(passages, "restored") > Math.max(2, damagedIn(passages) * MOST_RESTORED);

/** What could be restored if it were less counts as lost. */
const distrust = (passage: Passage): Passage => ({
  ...passage,
  restored: 0,
  broken: passage.broken + passage.restored,
});
const same = (passage: Passage): Passage => passage;

/** Passages that are Arabic when they are undone; all of them, if the text is damaged through and through. */
const undoOnce = (
  text: string,
  found: readonly Passage[],
  how: string,
  kind: Undone["kind"],
): Undone | undefined => {
  const credible = found.filter(isCredible);
  if (!isArabic(credible)) return undefined;
  const isWhole = shareOf(text, found) >= WHOLE;
  const passages = (isWhole ? found : credible).map(isTooMuchRestored(credible) ? distrust : same);
  return { passages, text: replacePassages(text, passages), share: shareOf(text, passages), how, kind };
};

/** Every way in which the text may have been misread, with what it was before. */
const candidatesOf = (text: string) => {
  const suspects = suspectMisreadings(text);
  const utf8 = suspects.utf8.map((page) => ({
    passages: findMisreadUtf8(page, text),
    how: `UTF-8 read as ${page.page}`,
    kind: "double_utf8" as const,
  }));
  const arabic = suspects.arabic.flatMap((page) => {
    const found = findMisreadArabic(page, text);
    return found === undefined
      ? []
      : [
          {
            passages: found.passages,
            how: `${found.encoding} read as ${page.page}`,
            kind: "misread_page" as const,
          },
        ];
  });
  return [...utf8, ...arabic].filter(({ passages }) => passages.length > 0);
};

const repairOf = ({ passages, text: before, share, how, kind }: Undone): Repair => ({
  text: before,
  kind,
  how: [how],
  share,
  damaged: damagedIn(passages),
  broken: sum(passages, "broken"),
  bits: sum(passages, "bits"),
});

/** Damage under damage: the passages are no Arabic yet, but together they are a text that can be repaired. */
const repairTwice = (
  text: string,
  candidates: ReturnType<typeof candidatesOf>,
  rounds: number,
): Repair | undefined => {
  for (const { passages, how, kind } of candidates) {
    const inner = passages.filter(({ whole }) => whole >= 2).map((passage) => passage.text);
    const deeper = kind === "double_utf8" ? repairMisreadings(inner.join("\n"), rounds) : undefined;
    if (deeper === undefined) continue;
    const before = replacePassages(text, passages);
    const rest = repairMisreadings(before, rounds);
    if (rest === undefined) continue;
    const broken = Math.max(rest.broken, sum(passages, "broken"));
    return { ...rest, how: [how, ...rest.how], share: Math.min(rest.share, shareOf(text, passages)), broken };
  }
  return undefined;
};

/**
 * Undoes that a text, or passages of it, was read in a wrong page and saved as UTF-8: UTF-8 read in a code page, once or twice,
 * and windows-1256 or ISO-8859-6 read in one that is not Arabic. Undefined where nothing is found that is Arabic when it is
 * undone and was not before.
 *
 * Never lengthens. What is not damaged stays byte for byte. Linear: rounds and pages are bounded.
 */
export const repairMisreadings = (text: string, rounds = MOST_ROUNDS): Repair | undefined => {
  if (rounds === 0) return undefined;
  const candidates = candidatesOf(text);
  const undone = candidates
    .map(({ passages, how, kind }) => undoOnce(text, passages, how, kind))
    .filter((one) => one !== undefined)
    .map(repairOf);
  const best = undone.reduce<Repair | undefined>(
    (a, b) => (a === undefined || b.bits > a.bits ? b : a),
    undefined,
  );
  if (best === undefined) return repairTwice(text, candidates, rounds - 1);
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
