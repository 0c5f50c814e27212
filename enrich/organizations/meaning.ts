import type { Alias, NameEntry } from "../../lexicon/names/entry.ts";
import type { CountryEvidence } from "./country-evidence.ts";
import type { LexiconName } from "../names/reading.ts";

/** How a name stands in the text. */
export interface Introduced {
  readonly words: number;
  /** Quotation marks or a word before it say that it is a name. */
  readonly isIntroduced: boolean;
  /** Kinds of actors whose names the word before it introduces. */
  readonly introducedKinds?: readonly string[];
  /** In an article about matches, and not behind what says where. */
  readonly isClub?: boolean;
}

/** What decides what an ambiguous name means in an article. */
export interface Context {
  readonly countries: CountryEvidence;
  /** ISO day, month or year; null: unknown. */
  readonly published: string | null;
  /** Ids of the entries that the article names by a name that means nothing else. */
  readonly named: ReadonlySet<string>;
  /** In an article about sport: how many clubs of each country it may name; null in others. */
  readonly clubs: ReadonlyMap<string, number> | null;
}

/** Whom a name means, and how sure that is. */
export interface Meaning {
  readonly entry: NameEntry;
  readonly alias: Alias | undefined;
  readonly confidence: number;
  readonly evidence: string;
}

/** A name that means nothing else: of two words and more, of one word. */
const PLAIN_PHRASE = 0.95;
const PLAIN_WORD = 0.9;
/** A name of one country, in an article about it; a name of one time, in an article of that time. */
const BOUND = 0.85;
/** The article's time is not known, and the name has changed its meaning. */
const TIME_UNKNOWN = 0.7;
/** An everyday word that something shows to be a name. */
const EVERYDAY_WORD = 0.7;
/** A city in an article about matches, where nothing says that it is the city. An estimate. */
const CLUB = 0.9;
/** With less of an article's evidence, a country is only mentioned in it. */
const LEAST_SHARE = 0.12;
const LEAST_SHARE_FOR_ONE_WORD = 0.25;
const CLUBS_OF_LEAGUE = 2;

const isActor = ({ entry }: LexiconName): boolean => entry.type === "organization" || entry.type === "group";

const isOutside = ({ from, to }: Alias, published: string): boolean =>
  (from !== undefined && published < from.slice(0, published.length)) ||
  (to !== undefined && published > to.slice(0, published.length));

/** Whether an article about sport names several clubs of the country of this one, so that it is about their league. */
const isLeague = ({ kind, country = "" }: NameEntry, { clubs }: Context): boolean =>
  kind === "club" && (clubs?.get(country) ?? 0) >= CLUBS_OF_LEAGUE;

const readAs = ({ entry, alias }: LexiconName, name: Introduced, context: Context): Meaning | null => {
  const meaning = (confidence: number, evidence: string): Meaning => ({ entry, alias, confidence, evidence });
  const plain = name.words > 1 ? PLAIN_PHRASE : PLAIN_WORD;
  if (alias === undefined) return meaning(plain, "lexicon");
  const { countries, from, to, word } = alias;
  const { published } = context;
  const isNamed =
    name.isIntroduced ||
    name.introducedKinds?.includes(entry.kind) === true ||
    context.named.has(entry.id) ||
    (entry.kind === "club" && context.clubs !== null);
  const isTimed = from !== undefined || to !== undefined;
  if (isTimed && published !== null && isOutside(alias, published)) return null;
  const time = isTimed && published === null ? TIME_UNKNOWN : 1;
  if (word === true && !isNamed) return null;
  const sure = Math.min(word === true ? EVERYDAY_WORD : BOUND, time);
  if (countries !== undefined) {
    const least = name.words > 1 || isNamed ? LEAST_SHARE : LEAST_SHARE_FOR_ONE_WORD;
    // Short for what the article names in full: `مجلس التعاون لدول الخليج … مجلس التعاون`.
    const isThere =
      (context.named.has(entry.id) && word !== true) ||
      context.countries.shareOf(countries) >= least ||
      isLeague(entry, context);
    return isThere ? meaning(sure, `lexicon: ${countries.join(" ")}`) : null;
  }
  if (word === true && entry.kind === "club" && name.isClub === true) return meaning(CLUB, "lexicon: match");
  if (word === true) return meaning(sure, "lexicon: named in full");
  return isTimed ? meaning(Math.min(BOUND, time), "lexicon: time") : meaning(plain, "lexicon");
};

/** Whether the first is the likelier meaning: one that the article names otherwise, then the surer, then the latest. */
const isLikelier = (one: Meaning, other: Meaning, { named, countries }: Context): boolean => {
  const byName = Number(named.has(one.entry.id)) - Number(named.has(other.entry.id));
  if (byName !== 0) return byName > 0;
  const shareOf = ({ alias }: Meaning): number =>
    alias?.countries === undefined ? 0 : countries.shareOf(alias.countries);
  const byCountry = shareOf(one) - shareOf(other);
  if (byCountry !== 0) return byCountry > 0;
  if (one.confidence !== other.confidence) return one.confidence > other.confidence;
  return (one.alias?.from ?? "") > (other.alias?.from ?? "");
};

/** Whom a name means in this article, or null: a name whose limits the article does not meet means nobody. */
export const meaningOf = (
  names: readonly LexiconName[],
  as: Introduced,
  context: Context,
): Meaning | null => {
  let best: Meaning | null = null;
  for (const name of names) {
    if (!isActor(name)) continue;
    const meaning = readAs(name, as, context);
    if (meaning !== null && (best === null || isLikelier(meaning, best, context))) best = meaning;
  }
  return best;
};

/** Ids of the entries that are named by a name without limits. */
export const namedPlainly = (
  hits: readonly { readonly values: readonly LexiconName[] }[],
): ReadonlySet<string> => {
  const ids = new Set<string>();
  for (const { values } of hits) {
    const [first, ...others] = values.filter(isActor);
    if (first === undefined || others.length > 0) continue;
    const { alias, entry } = first;
    const isLimited =
      alias !== undefined &&
      (alias.word === true ||
        alias.countries !== undefined ||
        alias.from !== undefined ||
        alias.to !== undefined);
    if (!isLimited) ids.add(entry.id);
  }
  return ids;
};
