import { IS, bitsOf } from "./person-words.ts";
import { type FoundPerson, formsOf } from "./found-person.ts";
import type { NameEntry } from "../../lexicon/names/entry.ts";
import type { Tokens } from "../words/tokens.ts";
import { LEAST_COUNTED } from "../names/mention.ts";
import { personNameOf } from "./person-name.ts";

/** A person of an article, under all the names that it gives them. */
export interface NamedPerson {
  /** The first word of the first full name. */
  readonly first: number;
  /** The longest name in the article, in folded words. */
  forms: readonly string[];
  canonical: string;
  entry: NameEntry | null;
}

/** The persons of an article, to look up by what a later mention says of them. */
export interface PersonRegister {
  /** Whom a name of the article means; null where it is nobody's that the article names in full. */
  readonly personOf: (found: FoundPerson) => NamedPerson | null;
  /** Those who have a surname, in the order of the text. */
  readonly bySurname: ReadonlyMap<string, readonly NamedPerson[]>;
}

/** `آل إبراهيم`: the house of somebody, as a part of their name. Folded. */
export const FAMILY = "ال";

/** Persons of one given name or surname that are compared: an article of thousands is a list, not a story. */
const MOST_COMPARED = 8;

/** Whether the words of the shorter name are all in the longer one, in order, beginning with the same. */
const isShortFor = (short: readonly string[], long: readonly string[]): boolean => {
  if (short[0] !== long[0]) return false;
  let at = 0;
  for (const form of long) if (form === short[at]) at += 1;
  return at === short.length;
};

const append = <Value>(lists: Map<string, Value[]>, key: string, value: Value): void => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
};

/** The surname that stands for a name alone; empty where its last word is none (`نصر الله`, `أم ريم`). */
const surnameOf = (forms: readonly string[]): string => {
  if (forms.length === 2 && (bitsOf(forms[0] ?? "") & IS.kunya) !== 0) return "";
  const last = forms.at(-1) ?? "";
  return (bitsOf(last) & IS.ending) === 0 ? last : "";
};

/** The one of some persons that is meant at a word: the last one named before it, or else the first one. */
const nearest = (persons: readonly NamedPerson[] | undefined, at: number): NamedPerson | null =>
  persons?.slice(-MOST_COMPARED).findLast(({ first }) => first <= at) ?? persons?.[0] ?? null;

/** Collects the persons whom an article names in full; a longer name of a person names all their mentions. */
export const registerPersons = (tokens: Tokens, found: readonly FoundPerson[]): PersonRegister => {
  const byGiven = new Map<string, NamedPerson[]>();
  const bySurname = new Map<string, NamedPerson[]>();
  const byId = new Map<string, NamedPerson>();
  const byFound = new Map<FoundPerson, NamedPerson>();

  const known = (name: FoundPerson, forms: readonly string[]): NamedPerson | undefined => {
    if (name.entry !== null) return byId.get(name.entry.id);
    const sameGiven = byGiven.get(forms[0] ?? "")?.slice(-MOST_COMPARED) ?? [];
    return sameGiven.findLast((person) => isShortFor(forms, person.forms) || isShortFor(person.forms, forms));
  };
  const register = (name: FoundPerson): void => {
    const forms = formsOf(tokens, name);
    const { entry } = name;
    if (name.confidence < LEAST_COUNTED || (forms.length < 2 && entry === null)) return;
    const canonical = entry?.name ?? personNameOf(tokens, name);
    let person = known(name, forms);
    if (person === undefined) {
      person = { first: name.first, forms, canonical, entry };
      if (entry !== null) byId.set(entry.id, person);
      append(byGiven, forms[0] ?? "", person);
      append(bySurname, surnameOf(forms), person);
    } else if (forms.length > person.forms.length) {
      if (surnameOf(forms) !== surnameOf(person.forms)) append(bySurname, surnameOf(forms), person);
      person.forms = forms;
      if (person.entry === null) person.canonical = canonical;
    }
    byFound.set(name, person);
  };
  for (const name of found) register(name);

  return {
    personOf: (name) => {
      const registered = byFound.get(name);
      if (registered !== undefined || name.entry !== null) return registered ?? null;
      const [opens = "", ...others] = formsOf(tokens, name);
      const forms = opens === FAMILY ? others : [opens, ...others];
      if (forms.length > 1) return known(name, forms) ?? null;
      const [form = ""] = forms;
      return nearest(bySurname.get(form), name.first) ?? nearest(byGiven.get(form), name.first);
    },
    bySurname,
  };
};
