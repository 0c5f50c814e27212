import type { estypes } from "@elastic/elasticsearch";
import type { CountRange } from "../../enrich/enrichment.ts";
import type { SearchClient } from "../client/client.ts";
import { getDocuments } from "../client/get-documents.ts";
import type { FieldPath } from "../indices/field-path.ts";
import type { StoredStoryEvent } from "../indices/findings/event-mapping.ts";
import { type Title, TITLE_FIELDS, type TitleFields, titleOf } from "../indices/title-fields.ts";

/** An article that tells of an event. */
interface TellingArticle extends Title {
  readonly id: string;
  readonly outlet: string | null;
  readonly published: string | null;
}

/** An event of a story: who did what to whom, where, when, according to whom, and where a text says so. */
export interface FoundEvent {
  readonly id: string;
  readonly story: string;
  /** A code ([types](docs/fields.md)). */
  readonly type: string;
  readonly status: string;
  /** The first day on which it happened, ISO 8601; null if the text does not say. */
  readonly date: string | null;
  /** How exactly the text says so: to the `day`, `month`, …. */
  readonly precision: string | null;
  readonly actors: readonly string[];
  readonly targets: readonly string[];
  /** `point` is null where the place is not known, or where several places have its name. */
  readonly place: {
    readonly name: string;
    readonly country: string | null;
    readonly point: { readonly lat: number; readonly lon: number } | null;
  } | null;
  readonly killed: CountRange | null;
  readonly injured: CountRange | null;
  readonly detained: CountRange | null;
  /** Whom the text names as the source; null where the outlet itself says so. */
  readonly according_to: string | null;
  readonly confidence: number;
  /** The sentence that says so, and its place in the article: offsets in code points. */
  readonly passage: {
    readonly text: string;
    readonly trigger: string;
    readonly field: string;
    readonly start: number;
    readonly end: number;
  };
  /** The article that has the sentence. */
  readonly article: TellingArticle;
  /** How many articles of the story tell of it. */
  readonly articles: number;
}

const rangeOf = (count: { readonly min?: number; readonly max?: number } | undefined): CountRange | null =>
  count?.min === undefined ? null : { min: count.min, max: count.max ?? null };

/** An event as it is kept, with the article that tells of it. */
export const toFoundEvent = (
  id: string,
  { conflict, geo, dedup }: StoredStoryEvent,
  article: TellingArticle,
): FoundEvent => {
  const { event_type: type, status, evidence, place, articles, confidence } = conflict;
  const { text, trigger, field, start, end } = evidence;
  return {
    id,
    story: dedup.story_id,
    type,
    status,
    date: conflict.event_date ?? null,
    precision: conflict.date_precision ?? null,
    actors: conflict.actor1?.name ?? [],
    targets: conflict.actor2?.name ?? [],
    place:
      place?.name === undefined
        ? null
        : { name: place.name, country: place.country ?? null, point: geo?.location ?? null },
    killed: rangeOf(conflict.fatalities),
    injured: rangeOf(conflict.injured),
    detained: rangeOf(conflict.detained),
    according_to: conflict.attributed_to ?? null,
    confidence,
    passage: { text, trigger, field, start, end },
    article,
    articles,
  };
};

interface TellingSource {
  readonly article: TitleFields & { readonly published?: string };
  readonly publisher?: { readonly name?: string };
}

const TELLING_FIELDS: readonly FieldPath[] = [...TITLE_FIELDS, "article.published", "publisher.name"];

/** Events as they were found, each with the article that tells of it. One whose article is gone meanwhile keeps the id of it. */
export const withArticles = async (
  client: SearchClient,
  articles: string,
  hits: readonly estypes.SearchHit<StoredStoryEvent>[],
): Promise<readonly FoundEvent[]> => {
  const events = hits.flatMap(({ _id: id, _source: source }) =>
    id === undefined || source === undefined ? [] : [{ id, source }],
  );
  const ids = [...new Set(events.map(({ source }) => source.conflict.evidence.article_id))];
  const read = await getDocuments<TellingSource>(client, articles, ids, { fields: TELLING_FIELDS });
  const byId = new Map(read.map(({ id, source }) => [id, source]));
  return events.map(({ id, source }) => {
    const telling = source.conflict.evidence.article_id;
    const { article, publisher } = byId.get(telling) ?? { article: { headline: null } };
    return toFoundEvent(id, source, {
      id: telling,
      ...titleOf(article),
      outlet: publisher?.name ?? null,
      published: article.published ?? null,
    });
  });
};
