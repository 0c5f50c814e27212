/** enrich/: pure; what an article says: language, names, places, times, quotes, events, keyphrases, each with its evidence. */

import type { EntityMention, Enrichment, MentionedEvent, TextSpan } from "./enrichment.ts";
import type { EnrichedArticle, LexiconName, Reading } from "./names/reading.ts";
import { buildNameIndex, findNames, mayBeginName } from "./names/name-index.ts";
import { detectLanguage, LANGUAGE_SAMPLE_UNITS } from "./language.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Mention } from "./names/mention.ts";
import type { NameEntry } from "../lexicon/names/entry.ts";
import { createVocabulary } from "./words/vocabulary.ts";
import type { FoundEvent } from "./events/found-event.ts";
import { findEvents } from "./events/find-events.ts";
import { findFraming } from "./framing/find-framing.ts";
import { findQuotes, type FoundQuote } from "./quotes/find-quotes.ts";
import { findTimes, type FoundTime } from "./times/find-times.ts";
import { outletCountries } from "./names/outlet-countries.ts";
import { mentionedPlaces } from "./places/mentioned-places.ts";
import { organizationCandidates } from "./organizations/organization-candidates.ts";
import { personCandidates } from "./people/person-candidates.ts";
import { placeCandidates } from "./places/place-candidates.ts";
import { resolveMentions } from "./names/resolve-mentions.ts";
import { summarize } from "./keyphrases/summarize.ts";
import { textSpansOf } from "./words/text-spans.ts";
import type { Tokens } from "./words/tokens.ts";
import { trimTagged } from "./people/trim-tagged.ts";
import { tokenize } from "./words/tokenize.ts";

/** Raised with every change that gives an article another enrichment: `enrich --all` renews those of a lower version. */
export const ENRICHMENT_VERSION = 4;

/** Adds to an article what it says. The same article always gives the same answer. Linear; never throws. */
export type Enrich = (article: EnrichedArticle) => Enrichment;

/**
 * In UTF-16 units: the longest piece of text that is given for a finding, of a longer one its beginning. A text without full stops is one
 * sentence, of which every event would have its own copy.
 */
const LONGEST_SPAN = 2_000;
/** Findings of a kind that are given at most, those at the beginning: ten times what a book has. */
const MOST_FOUND = 20_000;

const first = <Found>(found: readonly Found[]): readonly Found[] => found.slice(0, MOST_FOUND);

const namesOf = (entry: NameEntry): readonly (readonly [string, LexiconName])[] => [
  [entry.name, { entry }],
  ...entry.latin.map((name) => [name, { entry }] as const),
  ...entry.aliases.map((alias) => [alias.name, { entry, alias }] as const),
];

/** Prepares the lexicons, which takes some milliseconds, and answers a function that enriches one article after another. */
export const createEnrich = ({ entries, tagger, lexicon }: Knowledge): Enrich => {
  const names = buildNameIndex(entries.flatMap(namesOf));
  const countryOfOutlet = outletCountries(entries);
  const vocabulary = createVocabulary((word) => mayBeginName(names, word));

  const tokenizeArticle = (article: EnrichedArticle): Tokens => {
    const { headline, body } = article;
    return tokenize(headline ?? "", body, vocabulary);
  };

  const read = (article: EnrichedArticle): Reading => {
    const tokens = tokenizeArticle(article);
    const hits = findNames(names, tokens);
    const outletCountry = article.outlet === null ? null : countryOfOutlet(article.outlet);
    return { article, outletCountry, tokens, hits, tagged: trimTagged(tokens, tagger?.(tokens, hits) ?? []) };
  };

  return (article) => {
    const { headline, body, published } = article;
    const reading = read(article);
    const { tokens } = reading;
    const mentions = resolveMentions(reading, [
      ...personCandidates(reading),
      ...organizationCandidates(reading),
      ...placeCandidates(reading),
    ]);
    const { places, primaryPlace, placeOf } = mentionedPlaces(reading, mentions);
    const times = findTimes(tokens, published);
    const quotes = findQuotes(tokens, mentions);
    const events = findEvents(reading, { mentions, times, quotes });
    const spanAt = textSpansOf(tokens);
    const spanOf = (start: number, end: number): TextSpan =>
      spanAt(start, Math.min(end, start + LONGEST_SPAN));

    const toEntity = (mention: Mention): EntityMention => {
      const { type, start, end, canonical, entry, confidence, evidence } = mention;
      return { type, canonical, id: entry?.id ?? null, ...spanOf(start, end), confidence, evidence };
    };
    /** Replaces offsets in the tokens' text by a span of headline or body. */
    const located = <Found extends { readonly start: number; readonly end: number }>(found: Found) => ({
      ...found,
      ...spanOf(found.start, found.end),
    });
    const toTime = ({ start, end, from, to, precision, anchor, conflict, confidence }: FoundTime) =>
      located({ start, end, from, to, precision, anchor, conflict, confidence });
    const toQuote = ({ start, end, speaker, speakerId, speakerType, verb, kind, confidence }: FoundQuote) =>
      located({ start, end, speaker, speakerId, speakerType, verb, kind, confidence });
    const toEvent = (event: FoundEvent): MentionedEvent => ({
      ...located(event),
      place: event.place === null ? null : placeOf(event.place),
    });
    const { language, confidence } = detectLanguage(
      `${headline ?? ""}\n${body.slice(0, LANGUAGE_SAMPLE_UNITS)}`,
    );
    return {
      version: ENRICHMENT_VERSION,
      lexicon,
      language,
      languageConfidence: confidence,
      wordCount: tokens.count,
      entities: first(mentions).map(toEntity),
      places,
      primaryPlace,
      times: first(times).map(toTime),
      quotes: first(quotes).map(toQuote),
      events: first(events).map(toEvent),
      framing: first(findFraming(tokens, mentions, quotes)).map(located),
      ...summarize(tokens, mentions),
    };
  };
};
