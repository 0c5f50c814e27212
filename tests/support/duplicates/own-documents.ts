import { chanceFrom } from "./chance.ts";
import { republish, WAYS } from "./republish.ts";
import { FORMS } from "./templates.ts";

/** A document whose copies are known: two of one cluster are copies of each other. `kind` says how it was made. */
export interface LabelledDocument {
  readonly id: string;
  readonly cluster: string;
  readonly kind: string;
  readonly text: string;
}

const FEWEST_CHARACTERS = 500;
/** Of one form, so many are filled in. */
const FILLED = 12;
/** And every third of these is republished as well. */
const EVERY = 3;

/**
 * Documents of our own making, harder than `synth-ant`: articles taken over in each of `WAYS`, and forms of state news
 * filled in many times, some of them republished.
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
    for (let at = 0; at < FILLED; at += 1) {
      const text = form(chance);
      // Filled in with the same twice it would be one report.
      if (documents.some((document) => document.text === text)) continue;
      add(`${name} ${at}`, `form ${name}`, text);
      if (at % EVERY === 0)
        add(`${name} ${at}`, "form_copy", republish(text, WAYS["masthead"] ?? [], chance));
    }
  return documents;
};
