import type { FoundPerson } from "./found-person.ts";
import type { Tokens } from "../words/tokens.ts";
import { startAfterLetters } from "../words/tokenize.ts";
import { stripTashkeel } from "../../text/arabic/strip-tashkeel.ts";
import { stripTatweel } from "../../text/arabic/strip-tatweel.ts";
import { usualSpellingOf } from "../../document/names/name-unit-of.ts";

const JOINED_SERVANT = /^عبد(?=ال.)/u;

/**
 * The name of a person in one spelling for all newspapers: without clitics, tashkeel and tatweel, each unit as it is usually
 * written, `عبدالله` in two words.
 */
export const personNameOf = (
  tokens: Tokens,
  { first, last, letters }: Pick<FoundPerson, "first" | "last" | "letters">,
): string => {
  const words: string[] = [];
  for (let at = first; at <= last; at += 1) {
    const start = at === first ? startAfterLetters(tokens, first, letters) : (tokens.starts[at] ?? 0);
    const form = (tokens.words[at]?.form ?? "").slice(at === first ? letters : 0);
    const written = stripTatweel(stripTashkeel(tokens.text.slice(start, tokens.ends[at])));
    words.push((usualSpellingOf(form) ?? written).replace(JOINED_SERVANT, "عبد "));
  }
  return words.join(" ");
};
