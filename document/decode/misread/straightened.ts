import { ASCII_SUBSTITUTES } from "../../../lexicon/encodings/ascii-substitutes.ts";
import { ARABIC_LETTER_FREQUENCY } from "../../../lexicon/encodings/arabic-letter-frequency.ts";
import { NO_BYTE, type WrongCodePage } from "./wrong-code-page.ts";

/** A trail byte that a program replaced after the text was misread, and what stands for it. */
export interface Substitute {
  readonly written: string;
  readonly lead: number;
  /** The trail byte; null where it cannot be known which one it was. */
  readonly trail: number | null;
}

const LEADS = [0xd8, 0xd9];
/** In a text of so many damaged letters every common letter occurs. In a shorter one the absence of a sign proves nothing. */
const FEWEST_LEADS = 60;

const letters = new Set(ARABIC_LETTER_FREQUENCY.map(([letter]) => letter));
const UTF8 = new TextDecoder();

/** Tashkeel in UTF-8 is D9 8B to D9 92. */
const isMark = (lead: number, trail: number): boolean => lead === 0xd9 && trail >= 0x8b && trail <= 0x92;
const FATHA = 0x8e;
/** The one mark that news writes everywhere. */
const FATHATAN = 0x8b;

/** Whether two bytes of UTF-8 are a letter that news has; with other tashkeel than fathatan, if the text has any. */
const isPossible = (lead: number, trail: number, isVocalized: boolean): boolean =>
  letters.has(UTF8.decode(Uint8Array.of(lead, trail))) ||
  (isMark(lead, trail) && (isVocalized || trail === FATHATAN));

/** Each trail byte, its character in the code page, and what programs may have written for that. */
const replaceableOf = ({ characters, bytes }: WrongCodePage) =>
  characters.slice(0x80, 0xc0).flatMap((character, at) => {
    const cased = [character.toUpperCase(), character.toLowerCase()].filter(
      (other) => other !== character && other.length === 1 && bytes[other.charCodeAt(0)] === NO_BYTE,
    );
    const straight = ASCII_SUBSTITUTES.find(([sign]) => sign === character)?.[1] ?? [];
    return [...straight, ...cased].map((written) => ({ trail: at + 0x80, character, written }));
  });

const count = (text: string, part: string): number => text.split(part).length - 1;

/**
 * The substitutes that a misread text has behind lead bytes. Where a sign never occurs in it and its substitute does, it was
 * replaced: the letter is known if only one can have been there.
 */
export const substitutesIn = (codePage: WrongCodePage, text: string): readonly Substitute[] => {
  const replaceable = replaceableOf(codePage).filter(({ written }) => text.includes(written));
  if (replaceable.length === 0) return [];
  const signs = LEADS.map((lead) => codePage.characters[lead] ?? "");
  const stands = (trail: string): boolean => signs.some((sign) => text.includes(sign + trail));
  const isVocalized = stands(codePage.characters[FATHA] ?? "");
  const isLong = signs.reduce((sum, sign) => sum + count(text, sign), 0) >= FEWEST_LEADS;
  const found = LEADS.flatMap((lead, at) =>
    [...new Set(replaceable.map(({ written }) => written))]
      .filter((written) => text.includes((signs[at] ?? "") + written))
      .flatMap((written): readonly Substitute[] => {
        const possible = replaceable.filter(
          (each) => each.written === written && isPossible(lead, each.trail, isVocalized),
        );
        const replaced = possible.filter(({ character }) => !stands(character));
        // If the sign itself still stands behind a lead byte, nothing replaced it: the substitute is punctuation.
        if (replaced.length === 0) return [];
        const [only] = possible;
        return [
          { written, lead, trail: isLong && possible.length === 1 && only !== undefined ? only.trail : null },
        ];
      }),
  );
  return found.toSorted((one, other) => other.written.length - one.written.length);
};
