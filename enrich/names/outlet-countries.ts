import type { NameEntry } from "../../lexicon/names/entry.ts";
import { OUTLET_TITLES } from "../../lexicon/names/outlets.ts";
import { foldedSet, splitFolded } from "../../text/folded-words.ts";
import { toDedupForm } from "../../text/dedup-form.ts";

const TITLES = foldedSet(OUTLET_TITLES);

/** With and without `صحيفة` before it: the name of an outlet stands alone where a page gives it. */
const formsOf = (name: string): readonly string[] => {
  const form = toDedupForm(name);
  const [title = "", ...words] = splitFolded(form);
  return words.length > 0 && TITLES.has(title) ? [form, words.join(" ")] : [form];
};

/** Outlets and agencies by their names: answers the country of one, ISO code, or null. */
export const outletCountries = (entries: readonly NameEntry[]): ((outlet: string) => string | null) => {
  const countries = new Map<string, string>();
  for (const { kind, name, aliases, latin, country } of entries) {
    if (country === undefined || (kind !== "media" && kind !== "agency")) continue;
    for (const each of [name, ...aliases.map((alias) => alias.name), ...latin])
      for (const form of formsOf(each)) if (!countries.has(form)) countries.set(form, country);
  }
  return (outlet) => {
    for (const form of formsOf(outlet)) {
      const country = countries.get(form);
      if (country !== undefined) return country;
    }
    return null;
  };
};
