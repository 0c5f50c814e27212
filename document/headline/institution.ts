import { INSTITUTION_NOUNS } from "../../lexicon/names/institutions.ts";
import { foldedSet } from "../../text/folded-words.ts";
import type { Line } from "../lines/line.ts";

const nouns = foldedSet(INSTITUTION_NOUNS);
const FEWEST_WORDS = 2;
const MOST_WORDS = 10;
/** The article, perhaps with waw, beh or lam before it; or lam alone. */
const DEFINITE = /^[\u0648\u0628]?(?:\u0627\u0644|\u0644)/u;

/** Is the line the name of an institution: its noun, followed only by words with the article? A headline has a verb. */
export const isInstitution = ({ folded, words }: Line): boolean => {
  if (folded === undefined || words < FEWEST_WORDS || words > MOST_WORDS) return false;
  const [noun = "", ...rest] = folded.split(" ");
  return nouns.has(noun) && rest.every((word) => DEFINITE.test(word));
};
