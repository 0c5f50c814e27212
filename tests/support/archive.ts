import { inject } from "vitest";
import { openQueues } from "../../queues/open-queues.ts";
import { openArticles } from "../../search/archive/articles.ts";
import { openBulkWriter } from "../../search/client/bulk-writer.ts";
import { connectSearch } from "../../search/client/client.ts";
import { indexNames } from "../../search/client/index-names.ts";
import { openLedger } from "../../search/archive/ledger.ts";
import { openNearDocuments } from "../../search/archive/near-documents.ts";
import { prepareIndices } from "../../search/indices/prepare-indices.ts";
import { openStories } from "../../search/archive/stories.ts";
import { openStoryEvents } from "../../search/archive/story-events.ts";
import { openFlights } from "../../store/flights.ts";
import { openWhileHeld } from "../../store/while-held.ts";
import { connectRedis } from "../../store/redis.ts";
import { openWindow } from "../../store/window.ts";
import { lendPrefix, takeBack } from "./servers/lent-prefix.ts";

let opened = 0;

/** A prefix of index and queue names that nothing else has used: scores in its indices do not depend on documents that were deleted. */
export const uniquePrefix = (): string => {
  opened += 1;
  return `i${process.pid}-${Date.now().toString(36)}-${opened}`;
};

/** Opens Elasticsearch with indices as if they were new, directly or through a proxy at another URL. */
export const openTestArchive = async (
  url = inject("elasticsearchUrl"),
  patienceMs = 10_000,
  prefix = lendPrefix(inject("prefixes")),
) => {
  const client = await connectSearch({ url });
  await prepareIndices(client, prefix);
  const names = indexNames(prefix);
  const stopping = new AbortController();
  const limits = { documents: 100, bytes: 1_000_000, patienceMs };
  const writer = () => openBulkWriter(client, limits, stopping.signal);
  return {
    prefix,
    client,
    names,
    ledger: openLedger(client, names.files, writer(), "0.0.0"),
    /** Opens the same index once more, as another process would. */
    openArticles: () => openArticles(client, names.articles, writer()),
    articles: openArticles(client, names.articles, writer()),
    openNear: () => openNearDocuments(client, names.articles),
    openEvents: () => openStoryEvents(client, names, writer()),
    openStories: () => openStories(client, names.articles),
    stopping,
    /**
     * Deletes all documents and events: a test after it finds indices as if they were new, without the seconds that Elasticsearch takes to
     * make their analyzers. The ledger stays, since a deleted record leaves its version behind for a minute.
     */
    empty: async () => {
      // The index of versions is made with the first of them.
      const where = { index: [names.articles, names.versions, names.events], ignore_unavailable: true };
      await client.indices.refresh(where);
      const { hits } = await client.search({ ...where, size: 10_000, _source: false });
      const operations = hits.hits.map(({ _index, _id = "" }) => ({ delete: { _index, _id } }));
      if (operations.length > 0) await client.bulk({ operations, refresh: true });
    },
    remove: async () => {
      await client.close();
      await takeBack({ url: inject("elasticsearchUrl"), folder: inject("prefixes") }, prefix);
    },
  };
};

/** Opens Redis with key names that nothing else uses. */
export const openTestStore = async (url = inject("redisUrl")) => {
  const prefix = `{${uniquePrefix()}}`;
  const redis = await connectRedis(url, { patient: true, onError: () => undefined });
  const queues = openQueues(redis, prefix, { attempts: 3, backoffMs: 10 });
  return {
    prefix,
    redis,
    queues,
    flights: openFlights(redis, prefix),
    openWindow: () => openWindow(redis, prefix),
    openWhileHeld: () => openWhileHeld(redis, `${prefix}:stories`),
    remove: async () => {
      await queues.close();
      const keys = await redis.keys(`${prefix}*`);
      if (keys.length > 0) await redis.del(...keys);
      redis.disconnect();
    },
  };
};
