import { chanceFrom } from "./chance.ts";
import { republish, WAYS } from "./republish.ts";
import { FORMS } from "./templates.ts";

/** A document whose copies are known: documents of one cluster are copies of each other. `kind` says how it was made. */
export interface LabelledDocument {
  readonly id: string;
  readonly cluster: string;
  readonly kind: string;
  readonly text: string;
}

const FEWEST_CHARACTERS = 500;
/** Reports made from each form. */
const REPORTS_OF_A_FORM = 12;
/** Every third report is republished too. */
const EVERY = 3;

/**
 * Makes documents that are harder than `synth-ant`: articles that another outlet takes over in each of `WAYS`, and forms of state
 * news, each filled in many times and some republished.
 */
export const ownDocuments = (articles: readonly string[], seed: number): readonly LabelledDocument[] => {
  const chance = chanceFrom(seed);
  const documents: LabelledDocument[] = [];
  const add = (cluster: string, kind: string, text: string): void => {
    documents.push({ id: `own-${documents.length}`, cluster, kind, text });
  };
  const ways = Object.entries(WAYS);
  articles
    .filter((text) => text.length >= FEWEST_CHARACTERS)
    .forEach((text, at) => {
      const [name, edits] = ways[at % ways.length] ?? ["", []];
      add(`article ${at}`, "original", text);
      add(`article ${at}`, name, republish(text, edits, chance));
    });
  for (const [name, form] of Object.entries(FORMS))
    for (let at = 0; at < REPORTS_OF_A_FORM; at += 1) {
      const text = form(chance);
      // Filled in twice with the same words, it is one report.
      if (documents.some((document) => document.text === text)) continue;
      add(`${name} ${at}`, `form ${name}`, text);
      if (at % EVERY === 0)
        add(`${name} ${at}`, "form_copy", republish(text, WAYS["masthead"] ?? [], chance));
    }
  return documents;
};
