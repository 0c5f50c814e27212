import type { Config } from "../../config/settings.ts";
import type { Flights } from "../../pipeline/flight.ts";
import type { Log } from "../../observe/log.ts";
import { openQueues, type Queues } from "../../queues/open-queues.ts";
import { type Articles, openArticles } from "../../search/archive/articles.ts";
import { openBulkWriter } from "../../search/client/bulk-writer.ts";
import { connectSearch, type SearchClient } from "../../search/client/client.ts";
import { type FolderLinesStore, openFolderLines } from "../../search/archive/folder-lines.ts";
import { type FolderPages, openFolderPages } from "../../search/archive/folder-pages.ts";
import { type IndexNames, indexNames } from "../../search/client/index-names.ts";
import { type Ledger, openLedger } from "../../search/archive/ledger.ts";
import { type NearDocuments, openNearDocuments } from "../../search/archive/near-documents.ts";
import { prepareIndices } from "../../search/indices/prepare-indices.ts";
import { openRecentDocuments, type RecentDocuments } from "../../search/archive/recent-documents.ts";
import { openStories, type Stories } from "../../search/archive/stories.ts";
import { openRevisions, type Revisions } from "../../search/archive/revisions.ts";
import { openFlights } from "../../store/flights.ts";
import { openStoredTime, type StoredTime } from "../../store/stored-time.ts";
import { openWhileHeld, type WhileHeld } from "../../store/while-held.ts";
import { openWindow, type Window } from "../../store/window.ts";
import { checkRedis, connectRedis, type RedisClient } from "../../store/redis.ts";
import type { EngineUrls } from "./engines.ts";
import { version } from "../project.ts";
import { readCa } from "./read-ca.ts";
import { sha256 } from "../sha256.ts";

/** What needs only Elasticsearch. */
export interface Archive {
  readonly client: SearchClient;
  readonly names: IndexNames;
  readonly ledger: Ledger;
  readonly articles: Articles;
  readonly near: NearDocuments;
  readonly stories: Stories;
  readonly recent: RecentDocuments;
  readonly folderLines: FolderLinesStore;
  readonly folderPages: FolderPages;
  readonly revisions: Revisions;
  readonly close: () => Promise<void>;
}

/** What a process of the pipeline works with. */
export interface Runtime extends Archive {
  readonly redis: RedisClient;
  readonly flights: Flights;
  readonly queues: Queues;
  readonly window: Window;
  readonly whileHeld: WhileHeld;
  readonly assignedUpTo: StoredTime;
}

/** How long an entry of a bulk request is tried again before its job is deferred. */
const PATIENCE_MS = 20_000;

/** Connects to the Elasticsearch of this run. */
export const connectTo = (
  config: Config,
  { elasticsearchUrl }: Pick<EngineUrls, "elasticsearchUrl">,
): Promise<SearchClient> =>
  connectSearch({
    url: elasticsearchUrl,
    username: config.elasticsearchUsername,
    password: config.elasticsearchPassword,
    apiKey: config.elasticsearchApiKey,
    ca: readCa("ELASTICSEARCH_CA", config.elasticsearchCa),
  });

/** Connects to Elasticsearch, and makes the indices if they are missing. */
export const openArchive = async (
  config: Config,
  engines: Pick<EngineUrls, "elasticsearchUrl">,
  signal: AbortSignal = new AbortController().signal,
): Promise<Archive> => {
  const client = await connectTo(config, engines);
  await prepareIndices(client, config.indexPrefix);
  const names = indexNames(config.indexPrefix);
  const limits = { documents: config.bulkDocuments, bytes: config.bulkBytes, patienceMs: PATIENCE_MS };
  const writer = () => openBulkWriter(client, limits, signal);
  return {
    client,
    names,
    ledger: openLedger(client, names.files, writer(), version),
    articles: openArticles(client, names.articles, writer()),
    near: openNearDocuments(client, names.articles),
    stories: openStories(client, names.articles),
    recent: openRecentDocuments(client, names.articles),
    folderLines: openFolderLines(client, names.lines, sha256),
    folderPages: openFolderPages(client, names),
    revisions: openRevisions(client, names.articles),
    close: () => client.close(),
  };
};

export interface RuntimeOptions {
  /** Whether commands wait while Redis is away, as workers need. Otherwise they fail at once, so that a producer can report it. */
  readonly patient: boolean;
  readonly log: Log;
  /** Once the signal fires, writes that Elasticsearch delays fail at once instead of being tried again. */
  readonly signal?: AbortSignal;
}

/**
 * Connects to Redis and Elasticsearch. Logs a warning for a setting of Redis that might lose work.
 *
 * @throws WarraqError if an engine does not answer, or Redis would evict jobs
 */
export const openRuntime = async (
  config: Config,
  engines: EngineUrls,
  { patient, log, signal }: RuntimeOptions,
): Promise<Runtime> => {
  const redis = await connectRedis(engines.redisUrl, {
    patient,
    ca: readCa("REDIS_CA", config.redisCa),
    onError: (error) => log.warn({ err: error }, "Redis"),
  });
  try {
    for (const warning of await checkRedis(redis)) log.warn(warning);
    const archive = await openArchive(config, engines, signal);
    const queues = openQueues(redis, config.queuePrefix, {
      attempts: config.attempts,
      backoffMs: config.backoffMs,
    });
    return {
      ...archive,
      redis,
      flights: openFlights(redis, config.queuePrefix),
      window: openWindow(redis, config.queuePrefix),
      whileHeld: openWhileHeld(redis, `${config.queuePrefix}:stories`),
      // `placed` is the first name of assigning.
      assignedUpTo: openStoredTime(redis, `${config.queuePrefix}:stories:placed`),
      queues,
      close: async () => {
        await queues.close();
        redis.disconnect();
        await archive.close();
      },
    };
  } catch (error) {
    redis.disconnect();
    throw error;
  }
};
