/** lexicon/names/people/: Public figures, titles and the words of names. This file makes lexicon entries of the public figures. */

import type { Alias, NameEntry } from "../entry.ts";
import { PUBLIC_FIGURES } from "./public-figures.ts";

interface Spelled {
  readonly name: string;
  readonly mark: "" | "!" | "?";
  readonly latin: readonly string[];
}

interface Figure extends Spelled {
  readonly kind: string;
  readonly aliases: readonly Spelled[];
  readonly country: string;
  readonly source: "own" | "seed";
}

const split = (text: string, separator: string): string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");

const SURE = "!";
const SEARCH_ONLY = "?";

const toSpelled = (text: string): Spelled => {
  const [marked = "", latin = ""] = split(text, "=");
  const first = marked.charAt(0);
  const mark = first === SURE || first === SEARCH_ONLY ? first : "";
  return { name: marked.slice(mark.length), mark, latin: split(latin, "/") };
};

const toFigure = (kind: string, line: string): Figure => {
  const [name = "", aliases = "", latin = "", country = "", source] = line
    .split("|")
    .map((part) => part.trim());
  const spelled = toSpelled(name);
  return {
    ...spelled,
    kind,
    aliases: split(aliases, "،").map(toSpelled),
    latin: split(latin, ","),
    country,
    source: source === "seed" ? "seed" : "own",
  };
};

const FIGURES: readonly Figure[] = Object.entries(PUBLIC_FIGURES).flatMap(([kind, table]) =>
  split(table, "\n").map((line) => toFigure(kind, line)),
);

const ACCENTS = /\p{M}/gu;
const NOT_IN_AN_ID = /[^a-z0-9]+/gu;
const EDGES = /^-|-$/gu;

const idOf = (latin: string): string =>
  `person:${latin.normalize("NFD").replace(ACCENTS, "").toLowerCase().replace(NOT_IN_AN_ID, "-").replace(EDGES, "")}`;

const toEntry = ({ kind, name, aliases, latin, country, source }: Figure): NameEntry => ({
  id: idOf(latin[0] ?? name),
  type: "person",
  kind,
  name,
  aliases: aliases.filter(({ mark }) => mark !== SEARCH_ONLY).map((alias): Alias => ({ name: alias.name })),
  latin: [...latin, ...aliases.flatMap((alias) => alias.latin)],
  country,
  source,
});

/** Public figures as entries of the lexicon. */
export const PERSON_ENTRIES: readonly NameEntry[] = FIGURES.map(toEntry);

/** Single words that mean a public figure wherever they stand, although others bear them. */
export const SURE_NAMES: readonly string[] = FIGURES.flatMap((figure) => [figure, ...figure.aliases])
  .filter(({ mark }) => mark === SURE)
  .map(({ name }) => name);

/** Each name with its forms in Latin letters, for a search in Latin: whole names, and family names that mean one person. */
export const PERSON_NAMES: readonly (readonly [name: string, ...latin: string[]])[] = FIGURES.flatMap(
  ({ name, latin, aliases }) =>
    [{ name, latin }, ...aliases]
      .filter((spelled) => spelled.latin.length > 0)
      .map((spelled) => [spelled.name, ...spelled.latin] as const),
);
