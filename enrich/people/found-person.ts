import type { Judgement } from "./judge-name.ts";
import type { NameEntry } from "../../lexicon/names/entry.ts";
import type { Tokens } from "../words/tokens.ts";

/** Words that name a person. */
export interface FoundPerson {
  /** Words, both inclusive. */
  readonly first: number;
  readonly last: number;
  /** How many letters of the first word are clitics. */
  readonly letters: number;
  readonly entry: NameEntry | null;
  readonly confidence: number;
  readonly evidence: string;
  readonly kind: Judgement["evidence"] | "second mention" | "tagger";
}

const SERVANT = "عبد";
const ARTICLE = "ال";

/** The folded words of a name, without the clitic, `عبد الله` joined as others write it. */
export const formsOf = ({ words }: Tokens, { first, last, letters }: FoundPerson): readonly string[] => {
  const forms: string[] = [];
  for (let at = first; at <= last; at += 1) {
    const form = (words[at]?.form ?? "").slice(at === first ? letters : 0);
    if (forms.at(-1) === SERVANT && form.startsWith(ARTICLE)) forms[forms.length - 1] = SERVANT + form;
    else forms.push(form);
  }
  return forms;
};
