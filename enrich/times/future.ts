import { foldedSet } from "../../text/folded-words.ts";
import { FUTURE_WORDS } from "../../lexicon/dates/future-words.ts";
import type { Tokens } from "../words/tokens.ts";
import { formAt } from "../words/tokens.ts";
import { toDedupForm } from "../../text/dedup-form.ts";

const FORMS = foldedSet(FUTURE_WORDS);
/** In words of the same sentence. A verb stands before its time, and sometimes just behind it. */
const BEFORE = 14;
const BEHIND = 3;

const ON = toDedupForm("على");
const THAT = toDedupForm("أن");

/** `على أن يعقد`: "to be held". */
const isToBe = (tokens: Tokens, at: number): boolean =>
  formAt(tokens, at) === THAT && formAt(tokens, at - 1) === ON;

/** Whether the sentence around a time speaks of the future. */
export const isFutureAround = (tokens: Tokens, first: number, last: number): boolean => {
  const { sentences } = tokens;
  const sentence = sentences[first];
  for (let at = first - 1; at >= 0 && at >= first - BEFORE && sentences[at] === sentence; at -= 1)
    if (FORMS.has(formAt(tokens, at)) || isToBe(tokens, at)) return true;
  for (let at = last + 1; at <= last + BEHIND && sentences[at] === sentence; at += 1)
    if (FORMS.has(formAt(tokens, at))) return true;
  return false;
};
