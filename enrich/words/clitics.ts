import type { Stem } from "./word.ts";

/** Conjunctions, alone or before a preposition. */
const CONJUNCTION = /^[وف]/u;
const PREPOSITION = /^[بلك]/u;
/** Shorter rests are hardly ever names: `بها` is not a preposition and a name. */
const SHORTEST_STEM = 3;

const withoutPreposition = (form: string, clitic: string): Stem | null => {
  const letters = clitic.length + 1;
  // `لل` is the preposition with an article that lost its alef.
  if (form.startsWith("لل") && form.length > SHORTEST_STEM) {
    return { form: `ا${form.slice(1)}`, clitic: `${clitic}ل`, letters };
  }
  if (!PREPOSITION.test(form) || form.length <= SHORTEST_STEM) return null;
  return { form: form.slice(1), clitic: clitic + form.charAt(0), letters };
};

/**
 * The ways in which a folded word can be read as clitics and a name. Source: any Arabic grammar; a conjunction stands before a
 * preposition, and each occurs once. Whether what is left is a word is for the caller to know.
 */
export const stemsOf = (form: string): readonly Stem[] => {
  const stems: Stem[] = [{ form, clitic: "", letters: 0 }];
  const add = (stem: Stem | null): void => {
    if (stem !== null) stems.push(stem);
  };
  add(withoutPreposition(form, ""));
  if (CONJUNCTION.test(form) && form.length > SHORTEST_STEM) {
    const conjunction = form.charAt(0);
    const rest = form.slice(1);
    stems.push({ form: rest, clitic: conjunction, letters: 1 });
    add(withoutPreposition(rest, conjunction));
  }
  return stems;
};
