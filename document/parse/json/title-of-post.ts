import { toDedupForm } from "../../../text/dedup-form.ts";
import { countWords } from "../../../text/count-words.ts";

const CUT_OFF = /(?:\u2026|(?<!\.)\.{2,})$/u;
/** A headline may begin like its text by chance, but not with so many words. */
const FEWEST_WORDS_OF_A_BEGINNING = 8;
/** In UTF-16 units: how much longer the same words may be written, with tashkeel and spaces. */
const LONGER = 3;

/** Is the title the whole text, or how it begins? Feeds of posts fill the field so: `مقتل ثلاثة في…`. Such a title titles nothing. */
export const isBeginning = (title: string, body: string): boolean => {
  const isCut = CUT_OFF.test(title);
  const folded = toDedupForm(title.replace(CUT_OFF, ""));
  const [first = ""] = body.slice(0, LONGER * title.length + 1).split("\n", 1);
  const text = toDedupForm(first);
  if (folded === "" || !text.startsWith(folded)) return false;
  const isAll = text === folded && first.length >= body.trim().length;
  const goesOn = text.length > folded.length;
  return isAll || isCut || (goesOn && countWords(folded) >= FEWEST_WORDS_OF_A_BEGINNING);
};
