import type { estypes } from "@elastic/elasticsearch";
import type { DocumentId } from "../../document/source-file.ts";
import { OutageError } from "../../pipeline/errors.ts";
import { type EventSource, eventsOfStory, type StoredStoryEvent } from "../indices/findings/event-mapping.ts";
import type { StoredEvent } from "../indices/findings/enrichment-fields.ts";
import type { StoredArticle } from "../indices/stored-article.ts";
import { type FieldPath, HAS_EVENTS, STORY_ID } from "../indices/field-path.ts";
import type { BulkWriter } from "../client/bulk-writer.ts";
import type { SearchClient } from "../client/client.ts";
import type { IndexNames } from "../client/index-names.ts";
import { getDocuments, getExisting } from "../client/get-documents.ts";
import { isTransient, reach } from "../client/reach.ts";
import { walkIndex, walkValues } from "../client/walk-index.ts";

/** An event of the index that is not as the documents of its story tell it, or that is not there. */
export interface EventFault {
  readonly story: DocumentId;
  readonly event: string;
  /**
   * `untold`: no document of the story tells it. `missing`: one does, and it is not there. `sources`: it names other documents. `time`: it
   * has another time than they say.
   */
  readonly kind: "untold" | "missing" | "sources" | "time";
}

/** The events of stories: one document an event a story. */
export interface StoryEvents {
  /**
   * Writes the events of a document that has no story but its own yet. To be called before the document is written: whatever changes
   * its story afterwards finds them there, and rewrites them.
   */
  readonly begin: (id: DocumentId, article: StoredArticle) => Promise<void>;
  /**
   * Makes the events of these stories those of their documents, as they are now. A story without documents has none. May be repeated
   * at any point. Only one process at a time may run this: it holds the lease of the stories.
   *
   * @param stillHeld called before each write; throws if another process may be at work by now
   */
  readonly rewrite: (stories: readonly DocumentId[], stillHeld: () => Promise<void>) => Promise<void>;
  /** The same for all stories that these documents may belong to: their present ones, those that they lead or have led, and those whose events name them. */
  readonly rewriteAround: (ids: readonly DocumentId[], stillHeld: () => Promise<void>) => Promise<void>;
  /** Makes all that is written so far visible to `walkStories` and `findFaults`: the documents and the events. */
  readonly refresh: () => Promise<void>;
  /**
   * Every story that has events or a document that tells some, a page at a time. One may come more than once. As of the last refresh.
   */
  readonly walkStories: () => AsyncGenerator<readonly DocumentId[]>;
  /** What is wrong with the events of these stories, as of the last refresh. While processes write, it may be right a moment later. */
  readonly findFaults: (stories: readonly DocumentId[]) => Promise<readonly EventFault[]>;
  /**
   * The stories with an event that names a document that is none, now and at the last call: a process that removed the document, or made it
   * an earlier version, may have died before it came to its events. One that is being written looks the same once. As of now.
   */
  readonly findStrays: () => Promise<readonly DocumentId[]>;
}

/** Documents of a story whose events are told: its lead, then the first in order of time. More tell nothing new. */
const MOST_DOCUMENTS = 100;
/** Stories that are rewritten with one search. */
const MOST_STORIES = 20;

const EVENTS: FieldPath = "conflict.events";
const VERSION: FieldPath = "pipeline.enrichment_version";
/** Of an event: the documents that tell it. */
const ARTICLES = "conflict.article_ids";
/** Of an event: when it happened. Events of an earlier release have none. */
const HAPPENED = "conflict.happened";
const SOURCE_FIELDS: FieldPath[] = [EVENTS, VERSION, "@timestamp", "article.published"];

interface MemberSource {
  readonly "@timestamp": string | number;
  readonly article?: { readonly published?: string; readonly published_source?: string };
  readonly conflict?: { readonly events?: readonly StoredEvent[] };
  readonly pipeline?: { readonly enrichment_version?: number };
}

const toEventSource = (id: string, source: MemberSource): EventSource => ({
  id: id as DocumentId,
  time: source["@timestamp"],
  published: source.article?.published ?? null,
  events: source.conflict?.events ?? [],
  version: source.pipeline?.enrichment_version ?? 0,
});

type SearchQuery = NonNullable<estypes.SearchRequest["query"]>;

interface ThereEvent {
  readonly id: string;
  readonly story: DocumentId;
  readonly articles: readonly string[];
  readonly happened: string | undefined;
}

const haveSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((one) => others.includes(one));

/** What one write does: an event with its document, or an id to delete. */
type EventWrite = readonly [id: string, document: StoredStoryEvent | null];

/** Opens the events of stories. New ones are written through `writer`. */
export const openStoryEvents = (client: SearchClient, names: IndexNames, writer: BulkWriter): StoryEvents => {
  /** The documents of each of these stories that have events, the lead first. */
  const readStories = async (
    stories: readonly DocumentId[],
  ): Promise<readonly (readonly EventSource[])[]> => {
    const { responses } = await reach(() =>
      client.msearch<MemberSource>({
        searches: stories.flatMap((story) => [
          { index: names.articles },
          {
            size: MOST_DOCUMENTS,
            track_total_hits: false,
            _source: SOURCE_FIELDS,
            query: { bool: { filter: [{ term: { [STORY_ID]: story } }, { exists: { field: HAS_EVENTS } }] } },
            sort: [{ "@timestamp": { order: "asc" as const } }],
          },
        ]),
      }),
    );
    return responses.map((response, at) => {
      if ("error" in response) {
        if (isTransient(response.status ?? 0, response.error.type))
          throw new OutageError("Elasticsearch is overloaded: it delays the events of stories.");
        throw new Error(`The events of a story cannot be looked up: ${JSON.stringify(response.error)}`);
      }
      return response.hits.hits
        .flatMap(({ _id, _source }) =>
          _id === undefined || _source === undefined ? [] : [toEventSource(_id, _source)],
        )
        .toSorted((one, other) => Number(other.id === stories[at]) - Number(one.id === stories[at]));
    });
  };

  /** The events that these stories have now, each with the documents that tell it. */
  const readEvents = async (stories: readonly string[]): Promise<readonly ThereEvent[]> => {
    const found: ThereEvent[] = [];
    if (stories.length === 0) return found;
    const query = { terms: { [STORY_ID]: [...stories] } };
    for await (const page of walkIndex<Pick<StoredStoryEvent, "conflict" | "dedup">>(
      client,
      names.events,
      query,
      [STORY_ID, ARTICLES, HAPPENED],
    ))
      for (const { id, source } of page) {
        const { article_ids: articles, happened } = source.conflict;
        found.push({ id, story: source.dedup.story_id, articles, happened });
      }
    return found;
  };

  const writeAll = async (writes: readonly EventWrite[]): Promise<void> => {
    if (writes.length === 0) return;
    const operations = writes.flatMap(([_id, document]): object[] =>
      document === null
        ? [{ delete: { _index: names.events, _id } }]
        : [{ index: { _index: names.events, _id, require_alias: true } }, document],
    );
    const { items } = await reach(() => client.bulk({ operations }));
    for (const item of items) {
      const { status = 500, error } = item.index ?? item.delete ?? {};
      if (isTransient(status, error?.type))
        throw new OutageError("Elasticsearch is overloaded: it delays the events of stories.");
      if (status >= 300 && status !== 404)
        throw new Error(`Elasticsearch refused an event of a story: ${JSON.stringify(error)}`);
    }
  };

  /** The events of these stories as their documents tell them, by id. */
  const readWanted = async (
    stories: readonly DocumentId[],
  ): Promise<ReadonlyMap<string, StoredStoryEvent>> => {
    const sources = await readStories(stories);
    return new Map(stories.flatMap((story, at) => [...eventsOfStory(story, sources[at] ?? [])]));
  };

  const rewriteSome = async (
    stories: readonly DocumentId[],
    stillHeld: () => Promise<void>,
  ): Promise<void> => {
    const wanted = await readWanted(stories);
    const there = await readEvents(stories);
    await stillHeld();
    await writeAll([
      ...there.filter(({ id }) => !wanted.has(id)).map(({ id }) => [id, null] as const),
      ...wanted,
    ]);
  };

  const findSomeFaults = async (stories: readonly DocumentId[]): Promise<readonly EventFault[]> => {
    const there = new Map((await readEvents(stories)).map((event) => [event.id, event]));
    const wanted = await readWanted(stories);
    const untold = [...there.values()]
      .filter(({ id }) => !wanted.has(id))
      .map(({ id, story }): EventFault => ({ story, event: id, kind: "untold" }));
    const others = [...wanted].flatMap(([event, { conflict, dedup }]): readonly EventFault[] => {
      const found = there.get(event);
      if (found === undefined) return [{ story: dedup.story_id, event, kind: "missing" }];
      if (!haveSame(found.articles, conflict.article_ids))
        return [{ story: dedup.story_id, event, kind: "sources" }];
      return found.happened === conflict.happened ? [] : [{ story: dedup.story_id, event, kind: "time" }];
    });
    return [...untold, ...others];
  };

  /** The stories of these documents, or events, a page at a time. */
  async function* walkStoriesIn(index: string, query: SearchQuery): AsyncGenerator<readonly DocumentId[]> {
    for await (const page of walkValues(client, index, query, [STORY_ID]))
      yield [...new Set(page.map(({ values }) => String(values[STORY_ID]?.[0]) as DocumentId))];
  }

  const refresh = async (): Promise<void> => {
    await reach(() => client.indices.refresh({ index: [names.articles, names.events] }));
  };

  const rewriteAll = async (
    stories: readonly DocumentId[],
    stillHeld: () => Promise<void>,
  ): Promise<void> => {
    const all = [...new Set(stories)];
    for (let at = 0; at < all.length; at += MOST_STORIES)
      await rewriteSome(all.slice(at, at + MOST_STORIES), stillHeld);
  };

  /** The stories with an event that names one of these documents, as of the last refresh. */
  const storiesNaming = async (ids: readonly DocumentId[]): Promise<readonly DocumentId[]> => {
    const found: DocumentId[] = [];
    for await (const stories of walkStoriesIn(names.events, { terms: { [ARTICLES]: [...ids] } }))
      found.push(...stories);
    return found;
  };

  /** The stories with an event that names a document that is none. */
  const storiesNamingNone = async (): Promise<ReadonlySet<DocumentId>> => {
    const strays = new Set<DocumentId>();
    for await (const page of walkValues(client, names.events, { match_all: {} }, [STORY_ID, ARTICLES])) {
      const named = page.flatMap(({ values }) => (values[ARTICLES] ?? []).map(String));
      const there = await getExisting(client, names.articles, named);
      for (const { values } of page)
        if ((values[ARTICLES] ?? []).some((id) => !there.has(String(id))))
          strays.add(String(values[STORY_ID]?.[0]) as DocumentId);
    }
    return strays;
  };

  let suspects: ReadonlySet<DocumentId> = new Set();

  return {
    begin: async (id, article) => {
      const source = toEventSource(id, article);
      const writes = [...eventsOfStory(id, [source])].map(async ([_id, document]) => {
        const { status, error } = await writer.write({
          action: { index: { _index: names.events, _id, require_alias: true } },
          source: document,
        });
        if (status >= 300) throw new Error(`Elasticsearch refused an event: ${error ?? status}`);
      });
      await Promise.all(writes);
    },
    rewrite: async (stories, stillHeld) => {
      if (stories.length === 0) return;
      await refresh();
      await rewriteAll(stories, stillHeld);
    },
    rewriteAround: async (ids, stillHeld) => {
      if (ids.length === 0) return;
      await refresh();
      const documents = await getDocuments<{ readonly dedup: { readonly story_id: DocumentId } }>(
        client,
        names.articles,
        ids,
        { fields: [STORY_ID] },
      );
      const present = documents.map(({ source }) => source.dedup.story_id);
      await rewriteAll([...ids, ...present, ...(await storiesNaming(ids))], stillHeld);
    },
    refresh,
    walkStories: async function* walkStories() {
      yield* walkStoriesIn(names.events, { match_all: {} });
      yield* walkStoriesIn(names.articles, { exists: { field: HAS_EVENTS } });
    },
    findFaults: async (stories) => {
      const faults: EventFault[] = [];
      for (let at = 0; at < stories.length; at += MOST_STORIES)
        faults.push(...(await findSomeFaults(stories.slice(at, at + MOST_STORIES))));
      return faults;
    },
    findStrays: async () => {
      await refresh();
      const strays = await storiesNamingNone();
      const certain = [...strays].filter((story) => suspects.has(story));
      suspects = strays;
      return certain;
    },
  };
};
