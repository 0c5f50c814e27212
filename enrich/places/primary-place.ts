import type { MentionedPlace } from "../enrichment.ts";
import type { Mention } from "../names/mention.ts";
import type { PlaceEntry } from "../../lexicon/names/entry.ts";
import type { Reading } from "../names/reading.ts";
import { isLabel } from "./place-hit.ts";
import type { Tokens } from "../words/tokens.ts";
import { SEATS_OF_NEWSPAPERS, SPEAKING_CAPITALS } from "../../lexicon/names/places/place-words.ts";
import { toDedupForm } from "../../text/dedup-form.ts";

/** A place that counts, with its mentions. */
export interface NamedPlace {
  readonly place: MentionedPlace;
  readonly mentions: readonly Mention[];
  readonly entry: PlaceEntry | null;
}

/** What the article was sent from, or has as a label before its headline: `تطاوين : حادث مرور`. */
const DATELINE = 4.5;
/** The label of a country is often that of its government: `إيران: لن نتفاوض`. */
const COUNTRY_LABEL = 2;
const HEADLINE = 3;
/** In a headline, what stands behind `في` or `ب` is where it happens; another place is whence it comes, or who acts. */
const IN_HEADLINE = 1.5;
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
/** A capital that stands for its government, and nowhere behind `في`: less than its country. */
const SPEAKING = 0.6;

const IN: ReadonlySet<string> = new Set(["preposition", "cue", "trigger", "list"]);
const speaking = new Set(SPEAKING_CAPITALS.split("|"));
const seats = new Set(SEATS_OF_NEWSPAPERS.split("|"));

const SEAT = /-governorate$/u;
/** A city and the governorate that is called after it are one place here. */
const seatOf = (id: string | null | undefined): string | undefined => id?.replace(SEAT, "");

/** A place and, if the article names it too, the governorate or the city of the same name. */
interface Group {
  readonly place: MentionedPlace;
  readonly entry: PlaceEntry | null;
  readonly mentions: readonly Mention[];
}

/** A city stands for its governorate too, unless that is named so many times as often. */
const GOVERNORATE_RATIO = 3;
const weightOf = ({ place, mentions }: NamedPlace): number =>
  place.kind === "governorate" ? mentions.length / GOVERNORATE_RATIO : mentions.length;

/** Puts a city and its own governorate together: the one that weighs more stands for both. */
const groupsOf = (named: readonly NamedPlace[]): readonly Group[] => {
  const bySeat = new Map<string, NamedPlace[]>();
  for (const one of named) {
    const key = seatOf(one.place.id) ?? one.place.name;
    const same = bySeat.get(key);
    if (same === undefined) bySeat.set(key, [one]);
    else same.push(one);
  }
  return [...bySeat.values()].map((same): Group => {
    const { place, entry } = same.toSorted((a, b) => weightOf(b) - weightOf(a))[0]!;
    return { place, entry, mentions: same.flatMap(({ mentions }) => mentions) };
  });
};

/** Folding is slow, and most articles have no dateline. */
const isNamed = (dateline: string, { name }: MentionedPlace, entry: PlaceEntry | null): boolean => {
  const form = toDedupForm(dateline);
  return [{ name }, ...(entry?.aliases ?? [])].some((one) => toDedupForm(one.name) === form);
};

const IN_WORD = "في";
const isBehindIn = ({ text, starts, words }: Tokens, { first, start }: Mention): boolean =>
  words[first - 1]?.form === IN_WORD || text.slice(starts[first], start).endsWith("ب");

const specificityOf = ({ place }: Group, isWithin: boolean): number =>
  !isWithin && speaking.has(place.name) ? SPEAKING : (SPECIFICITY[place.kind] ?? SETTLEMENT);

const scoreOf = (
  { tokens, article }: Reading,
  group: Group,
  children: number,
  label: Group | null,
): number => {
  const { place, mentions, entry } = group;
  const { bodyStart, text } = tokens;
  const paragraphEnd = text.indexOf("\n", bodyStart);
  const firstEnd = paragraphEnd < 0 ? text.length : paragraphEnd;
  const inHeadline = mentions.filter(({ start }) => start < bodyStart);
  const inFirst = mentions.some(({ start }) => start >= bodyStart && start < firstEnd);
  const isDateline = article.dateline !== null && isNamed(article.dateline, place, entry);
  const isLabelled = label !== null && (label === group || isInside(group, label));
  const isWithin = mentions.some(({ evidence }) => evidence.some((note) => IN.has(note)));
  const sum =
    (isDateline || (isLabelled && place.kind !== "country") ? DATELINE : isLabelled ? COUNTRY_LABEL : 0) +
    (inHeadline.length > 0 ? HEADLINE : 0) +
    (inHeadline.some((mention) => isBehindIn(tokens, mention)) ? IN_HEADLINE : 0) +
    (inFirst ? FIRST_PARAGRAPH : 0) +
    (isWithin ? WITHIN : 0) +
    PER_DOUBLING * Math.log2(1 + mentions.length) +
    PARENT * Math.min(3, children);
  return sum * specificityOf(group, isWithin);
};

/** Whether a place lies inside another by the lexicon: in its governorate or in its country. */
const isInside = (inner: Pick<Group, "place" | "entry">, outer: Pick<Group, "place">): boolean => {
  if (outer.place.kind === "country") return inner.place.country === outer.place.country;
  const parent = inner.entry?.parent;
  return (
    parent !== undefined && seatOf(parent) === seatOf(outer.place.id) && inner.place.id !== outer.place.id
  );
};

/**
 * An article is often sent from a capital that has nothing to do with it: a dateline alone must be in a country that it names, and where
 * newspapers have their seats in a governorate that it names, or of which it names a place.
 */
const isSpokenOf = ({ place, mentions, entry }: NamedPlace, named: readonly NamedPlace[]): boolean => {
  if (mentions.length > 0) return true;
  const others = named.filter((other) => other.place !== place && other.place.country === place.country);
  if (!seats.has(place.name)) return others.length > 0;
  return others.some((other) => {
    const lies = other.place.governorate ?? other.place.id;
    return lies !== null && (lies === place.governorate || lies === entry?.id);
  });
};

/** The narrowest of some places in which two others lie. */
const around = <Scored extends Group & { readonly score: number }>(
  scored: readonly Scored[],
  one: Scored,
  other: Scored,
): Scored | undefined =>
  scored
    .filter((outer) => outer.score >= LEAST && isInside(one, outer) && isInside(other, outer))
    .toSorted((a, b) => Number(a.place.kind === "country") - Number(b.place.kind === "country"))[0];

/**
 * The place that an article is about: by its dateline, the label of its headline, its headline, first paragraph, how often and how exactly
 * it names it. Of two that are named alike the place in which both lie. Null where nothing stands out, and for a place of which nobody
 * knows which one it is.
 */
export const primaryOf = (reading: Reading, named: readonly NamedPlace[]): MentionedPlace | null => {
  const childrenOf = new Map<string, number>();
  for (const { entry } of named) {
    const parent = seatOf(entry?.parent);
    if (parent !== undefined && parent !== entry?.id)
      childrenOf.set(parent, (childrenOf.get(parent) ?? 0) + 1);
  }
  const groups = groupsOf(
    named.filter((one) => !one.place.uncertain && one.place.id !== null && isSpokenOf(one, named)),
  );
  const label =
    groups.find(({ mentions }) => mentions.some((mention) => isLabel(reading.tokens, mention))) ?? null;
  const scored = groups
    .map((group) => ({
      ...group,
      score: scoreOf(reading, group, childrenOf.get(seatOf(group.place.id) ?? "") ?? 0, label),
    }))
    .toSorted((a, b) => b.score - a.score);
  const [best] = scored;
  if (best === undefined || best.score < LEAST) return null;
  // A city does not compete with its own governorate or country: whichever is named more is what the article is about.
  const next = scored.find((other) => other !== best && !isInside(best, other) && !isInside(other, best));
  if (next === undefined || best.score >= next.score * LEAST_RATIO) return best.place;
  // `أوهايو` rather than the part of the country in which it lies.
  if (
    next.place.kind === "region" &&
    best.place.kind !== "region" &&
    best.place.country === next.place.country
  )
    return best.place;
  return around(scored, best, next)?.place ?? null;
};
