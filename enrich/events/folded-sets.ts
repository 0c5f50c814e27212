import { foldStored } from "../../text/dedup-form.ts";

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The words of a table's row, folded, as a set. Made once for each row. */
export const foldedSetOf = (words: readonly string[]): ReadonlySet<string> => {
  const known = sets.get(words);
  if (known !== undefined) return known;
  const folded = new Set(words.map(foldStored));
  sets.set(words, folded);
  return folded;
};

/** How far a word stands that makes something else of a trigger. In words. */
const WITHOUT_REACH = 4;

/** Whether one of some words stands behind a trigger. */
export const hasBehind = (
  forms: readonly { readonly form: string }[],
  at: number,
  words: readonly string[],
): boolean => {
  const folded = foldedSetOf(words);
  for (let next = at + 1; next <= at + WITHOUT_REACH; next += 1)
    if (folded.has(forms[next]?.form ?? "")) return true;
  return false;
};

/** Words behind which a form that is also a noun is a verb. Folded. */
export const BEFORE_VERBS: ReadonlySet<string> = new Set(
  [
    [
      "أن",
      "إن",
      "أنه",
      "إنه",
      "أنها",
      "إنها",
      "أنهم",
      "قد",
      "فقد",
      "وقد",
      "لقد",
      "كما",
      "حيث",
      "عندما",
      "بينما",
      "فيما",
    ],
    ["الذي", "التي", "الذين", "ثم", "حين", "كان", "كانت", "من"],
  ]
    .flat()
    .map(foldStored),
);
