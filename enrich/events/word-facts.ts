import {
  ABOUT_WORDS,
  AT_LEAST_WORDS,
  MORE_WORDS,
  MULTIPLIERS,
  NUMBER_WORDS,
} from "../../lexicon/events/number-words.ts";
import { EVENT_NOUNS, type EventNoun } from "../../lexicon/events/event-nouns.ts";
import { EVENT_VERBS, type EventVerb } from "../../lexicon/events/event-verbs.ts";
import { LIGHT_VERBS, type LightVerb } from "../../lexicon/events/light-verbs.ts";
import { ROLE_NOUNS, type RoleNoun } from "../../lexicon/events/role-nouns.ts";
import { NOMINAL_CLASSES, WORD_CLASS, WORD_CLASSES } from "../../lexicon/events/word-classes.ts";
import { type VerbForm, verbFormsOf } from "./verb-forms.ts";
import { ofEachWord } from "../words/of-each-word.ts";
import { foldStored } from "../../text/dedup-form.ts";

/** How many a number word counts, or a dual or singular noun. */
export interface Count {
  readonly min: number;
  readonly max: number | null;
}

/** What the tables of events say of a folded form. */
interface FormFacts {
  classes: number;
  verb: (VerbForm & { readonly verb: EventVerb }) | null;
  lights: readonly (VerbForm & { readonly verb: LightVerb })[];
  noun: { readonly noun: EventNoun; readonly possessed: boolean } | null;
  role: { readonly noun: RoleNoun; readonly people: number | null } | null;
  count: Count | null;
  multiplier: number;
  number: "more" | "least" | "about" | null;
}

/** What the tables of events say of a word. */
export interface WordFacts extends Readonly<FormFacts> {
  readonly clitic: string;
  /** With its article. */
  readonly definite: boolean;
}

const ARTICLE = "ال";
const SHORTEST_WITH_ARTICLE = 4;
const POSSESSIVES = ["ه", "ها", "هم"];
const DUALS = ["ان", "ين"];

const emptyFacts = (): FormFacts => ({
  classes: 0,
  verb: null,
  lights: [],
  noun: null,
  role: null,
  count: null,
  multiplier: 1,
  number: null,
});

/** A noun before an ending: its teh marbuta, folded to heh, opens. */
const openedForm = (form: string, spelled: string): string =>
  spelled.endsWith("ة") ? `${form.slice(0, -1)}ت` : form;

const buildForms = (): ReadonlyMap<string, FormFacts> => {
  const forms = new Map<string, FormFacts>();
  const factsOf = (form: string): FormFacts => {
    const known = forms.get(form);
    if (known !== undefined) return known;
    const facts = emptyFacts();
    forms.set(form, facts);
    return facts;
  };
  for (const [name, words] of Object.entries(WORD_CLASSES)) {
    const bit = WORD_CLASS[name as keyof typeof WORD_CLASS];
    for (const word of words) factsOf(foldStored(word)).classes |= bit;
  }
  for (const verb of EVENT_VERBS) {
    for (const form of verbFormsOf(verb)) {
      // Only who acts on someone has an object: `تجمعهم` is a noun.
      if (!form.hasObject || verb.frame === "attack") factsOf(form.form).verb ??= { ...form, verb };
    }
  }
  for (const verb of LIGHT_VERBS) {
    for (const form of verbFormsOf(verb)) {
      const facts = factsOf(form.form);
      facts.lights = [...facts.lights, { ...form, verb }];
    }
  }
  for (const noun of EVENT_NOUNS) {
    noun.forms.forEach((spelled, index) => {
      const form = foldStored(spelled);
      const opened = openedForm(form, spelled);
      factsOf(form).noun ??= { noun, possessed: false };
      if (index === 0) for (const dual of DUALS) factsOf(opened + dual).noun ??= { noun, possessed: false };
      for (const ending of POSSESSIVES) factsOf(opened + ending).noun ??= { noun, possessed: true };
    });
  }
  for (const noun of ROLE_NOUNS) {
    const add = (form: string, people: number | null): void => {
      factsOf(form).role ??= { noun, people };
    };
    if (noun.singular !== "") {
      const form = foldStored(noun.singular);
      add(form, 1);
      for (const dual of DUALS) add(openedForm(form, noun.singular) + dual, 2);
    }
    for (const spelled of noun.plurals) {
      const form = foldStored(spelled);
      add(form, spelled.endsWith("ا") && !spelled.endsWith("يا") ? 1 : null);
      for (const ending of POSSESSIVES) add(openedForm(form, spelled) + ending, null);
    }
  }
  for (const [min, max, words] of NUMBER_WORDS)
    for (const word of words) factsOf(foldStored(word)).count = { min, max };
  for (const [factor, words] of MULTIPLIERS)
    for (const word of words) factsOf(foldStored(word)).multiplier = factor;
  for (const word of ABOUT_WORDS) factsOf(foldStored(word)).number = "about";
  for (const word of MORE_WORDS) factsOf(foldStored(word)).number = "more";
  for (const word of AT_LEAST_WORDS) factsOf(foldStored(word)).number = "least";
  return forms;
};

/** A form of the tables with what it says, for each clitic that it was met with. */
interface FormEntry {
  readonly facts: FormFacts;
  readonly definite: boolean;
  readonly byClitic: Map<string, WordFacts>;
}

/** The forms of the tables, with and without the article. */
const buildEntries = (): ReadonlyMap<string, FormEntry> => {
  const forms = buildForms();
  const entries = new Map<string, FormEntry>();
  for (const [form, facts] of forms) {
    entries.set(form, { facts, definite: facts.noun?.possessed ?? false, byClitic: new Map() });
    const withArticle = ARTICLE + form;
    if (withArticle.length < SHORTEST_WITH_ARTICLE || forms.has(withArticle)) continue;
    const nominal: FormFacts = { ...facts, classes: facts.classes & NOMINAL_CLASSES, verb: null, lights: [] };
    entries.set(withArticle, { facts: nominal, definite: true, byClitic: new Map() });
  }
  return entries;
};

const ENTRIES = buildEntries();

/** What the tables of events say of a word; null: nothing. The first reading of its clitics that a table has decides. */
export const factsOfWord = ofEachWord(({ stems }): WordFacts | null => {
  for (const { form, clitic } of stems) {
    const entry = ENTRIES.get(form);
    if (entry === undefined) continue;
    const known = entry.byClitic.get(clitic);
    if (known !== undefined) return known;
    const facts: WordFacts = { ...entry.facts, clitic, definite: entry.definite };
    entry.byClitic.set(clitic, facts);
    return facts;
  }
  return null;
});
