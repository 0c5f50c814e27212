import { BREAKS, formAt, type Tokens } from "../words/tokens.ts";
import type { LexiconHit, LexiconName, Reading } from "../names/reading.ts";
import { CLASS_WORDS } from "../../lexicon/names/places/place-words.ts";
import { SPORT_WORDS } from "../../lexicon/names/actors/introducers.ts";
import { foldedSet } from "../../text/folded-words.ts";
import { triggersOf } from "../words/triggers.ts";

/** So many words of sport make an article one about sport. */
const SPORT_WORDS_OF_ARTICLE = 4;

const sport = foldedSet(SPORT_WORDS);
const sportWordsIn = triggersOf(({ stems }) => stems.some(({ form }) => sport.has(form)));

/** Whether a text is about matches. */
export const isAboutSport = (tokens: Tokens): boolean =>
  sportWordsIn(tokens).length >= SPORT_WORDS_OF_ARTICLE;

/** How many clubs of each country an article about sport may name; null for other articles. */
export const clubsNamed = ({ hits, tokens }: Reading): ReadonlyMap<string, number> | null => {
  if (!isAboutSport(tokens)) return null;
  const seen = new Set<string>();
  const clubs = new Map<string, number>();
  for (const { values } of hits)
    for (const { entry } of values) {
      if (entry.kind !== "club" || entry.country === undefined || seen.has(entry.id)) continue;
      seen.add(entry.id);
      clubs.set(entry.country, (clubs.get(entry.country) ?? 0) + 1);
    }
  return clubs;
};

/** Whether a name is that of a club by another word than its own: `ليفربول`. */
export const isClubByWord = ({ entry, alias }: LexiconName): boolean =>
  entry.kind === "club" && alias?.word === true;

/** Behind them the city is meant: `في برشلونة`, `مدينة نابولي`. */
const WHERE = foldedSet([
  "في",
  "إلى",
  "من",
  "قرب",
  "وسط",
  ...CLASS_WORDS.flatMap(([, words]) => words.split(" ")),
]);

/** Whether a name of a city is that of its club here: in an article about matches, and not behind what says where. */
export const isClubHere = (tokens: Tokens, { first, clitic, values }: LexiconHit): boolean => {
  if (!values.some(isClubByWord) || !isAboutSport(tokens) || clitic.endsWith("ب")) return false;
  return ((tokens.gaps[first] ?? 0) & BREAKS) !== 0 || !WHERE.has(formAt(tokens, first - 1));
};
