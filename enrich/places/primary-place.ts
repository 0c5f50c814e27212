import type { MentionedPlace } from "../enrichment.ts";
import type { Mention } from "../names/mention.ts";
import type { PlaceEntry } from "../../lexicon/names/entry.ts";
import type { Reading } from "../names/reading.ts";
import { toDedupForm } from "../../text/dedup-form.ts";

/** A place that counts, with its mentions. */
export interface NamedPlace {
  readonly place: MentionedPlace;
  readonly mentions: readonly Mention[];
  readonly entry: PlaceEntry | null;
}

const DATELINE = 4.5;
const HEADLINE = 3;
const FIRST_PARAGRAPH = 2;
/** A mention more says less and less. */
const PER_DOUBLING = 1.5;
/** A place of another inside it: an article that names a city and its country is about the city. */
const PARENT = 0.5;
/** What stands behind a verb of movement or `في` is where it happens; a country or capital alone is often only who acts. */
const WITHIN = 1;
const LEAST = 3;
/** The first must be better than the next by this factor to stand out. */
const LEAST_RATIO = 1.15;

/** A country is named for its government, a continent for nothing in particular. */
const SPECIFICITY: Readonly<Record<string, number>> = {
  continent: 0.3,
  sea: 0.6,
  country: 0.75,
  border: 0.8,
  region: 1,
  governorate: 1.1,
};
const SETTLEMENT = 1.2;

const IN: ReadonlySet<string> = new Set(["preposition", "cue", "trigger", "list"]);

/** Folding is slow, and most articles have no dateline. */
const isNamed = (dateline: string, { name }: MentionedPlace, entry: PlaceEntry | null): boolean => {
  const form = toDedupForm(dateline);
  return [{ name }, ...(entry?.aliases ?? [])].some((one) => toDedupForm(one.name) === form);
};

const scoreOf = (
  { tokens, article }: Reading,
  { place, mentions, entry }: NamedPlace,
  children: number,
): number => {
  const { bodyStart, text } = tokens;
  const paragraphEnd = text.indexOf("\n", bodyStart);
  const firstEnd = paragraphEnd < 0 ? text.length : paragraphEnd;
  const inHeadline = mentions.some(({ start }) => start < bodyStart);
  const inFirst = mentions.some(({ start }) => start >= bodyStart && start < firstEnd);
  const isDateline = article.dateline !== null && isNamed(article.dateline, place, entry);
  const isWithin = mentions.some(({ evidence }) => evidence.some((note) => IN.has(note)));
  const sum =
    (isDateline ? DATELINE : 0) +
    (inHeadline ? HEADLINE : 0) +
    (inFirst ? FIRST_PARAGRAPH : 0) +
    (isWithin ? WITHIN : 0) +
    PER_DOUBLING * Math.log2(1 + mentions.length) +
    PARENT * Math.min(3, children);
  return sum * (SPECIFICITY[place.kind] ?? SETTLEMENT);
};

/** An article is often sent from a capital that has nothing to do with it: a dateline alone must be in a country that it names. */
const isSpokenOf = (place: MentionedPlace, named: readonly NamedPlace[]): boolean =>
  place.mentions > 0 || named.some((other) => other.place !== place && other.place.country === place.country);

interface Scored {
  readonly place: MentionedPlace;
  readonly entry: PlaceEntry | null;
}

/** Whether a place lies inside another by the lexicon: in its governorate or in its country. */
const isInside = (inner: Scored, outer: Scored): boolean =>
  outer.place.kind === "country"
    ? inner.place.country === outer.place.country
    : inner.entry?.parent !== undefined && inner.entry.parent === outer.place.id;

/**
 * The place that an article is about: by its dateline, headline, first paragraph, how often and how exactly it names it. Null where
 * nothing stands out, and for a place of which nobody knows which one it is.
 */
export const primaryOf = (reading: Reading, named: readonly NamedPlace[]): MentionedPlace | null => {
  const childrenOf = new Map<string, number>();
  for (const { entry } of named) {
    const parent = entry?.parent?.replace(/-governorate$/u, "");
    if (parent !== undefined && parent !== entry?.id)
      childrenOf.set(parent, (childrenOf.get(parent) ?? 0) + 1);
  }
  const scored = named
    .filter(({ place }) => !place.uncertain && place.id !== null && isSpokenOf(place, named))
    .map((one) => ({
      place: one.place,
      entry: one.entry,
      score: scoreOf(reading, one, childrenOf.get(one.place.id?.replace(/-governorate$/u, "") ?? "") ?? 0),
    }))
    .toSorted((a, b) => b.score - a.score);
  const [best] = scored;
  if (best === undefined || best.score < LEAST) return null;
  // A city does not compete with its own governorate or country: whichever is named more is what the article is about.
  const next = scored.find((other) => other !== best && !isInside(best, other) && !isInside(other, best));
  return next === undefined || best.score >= next.score * LEAST_RATIO ? best.place : null;
};
