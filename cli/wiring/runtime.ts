import type { Config } from "../../config/settings.ts";
import { OutageError } from "../../pipeline/errors.ts";
import type { Flights } from "../../pipeline/flight.ts";
import type { Log } from "../../observe/log.ts";
import { openRenewals, type Renewals } from "../../queues/open-renewals.ts";
import { type EnrichedDocuments, openEnrichedDocuments } from "../../search/archive/enriched-documents.ts";
import { openQueues, type Queues } from "../../queues/open-queues.ts";
import { type Articles, openArticles } from "../../search/archive/articles.ts";
import { type BulkReport, openBulkWriter } from "../../search/client/bulk-writer.ts";
import type { SearchClient } from "../../search/client/client.ts";
import { type FolderLinesStore, openFolderLines } from "../../search/archive/folder-lines.ts";
import { type FolderPages, openFolderPages } from "../../search/archive/folder-pages.ts";
import { type IndexNames, indexNames } from "../../search/client/index-names.ts";
import { type Ledger, openLedger } from "../../search/archive/ledger.ts";
import { type NearDocuments, openNearDocuments } from "../../search/archive/near-documents.ts";
import { prepareIndices } from "../../search/indices/prepare-indices.ts";
import { checkRelease, stampRelease } from "../../search/indices/release-stamp.ts";
import { openRecentDocuments, type RecentDocuments } from "../../search/archive/recent-documents.ts";
import { openStories, type Stories } from "../../search/archive/stories.ts";
import { openStoryDocuments, type StoryDocuments } from "../../search/archive/story-documents.ts";
import { openStoryEvents, type StoryEvents } from "../../search/archive/story-events.ts";
import { openRevisions, type Revisions } from "../../search/archive/revisions.ts";
import { openFlights } from "../../store/flights.ts";
import { openStoredTime, type StoredTime } from "../../store/stored-time.ts";
import { openWhileHeld, type WhileHeld } from "../../store/while-held.ts";
import { openWindow, type Window } from "../../store/window.ts";
import { checkRedis, connectRedis, type RedisClient } from "../../store/redis.ts";
import type { Measures } from "../../observe/measures.ts";
import type { EngineUrls } from "./engines.ts";
import { version } from "../project.ts";
import { connectTo } from "./open-search.ts";
import { readCa } from "./read-ca.ts";
import { sha256 } from "../sha256.ts";

/** What needs only Elasticsearch. */
interface Archive {
  readonly client: SearchClient;
  readonly names: IndexNames;
  readonly ledger: Ledger;
  readonly articles: Articles;
  readonly near: NearDocuments;
  readonly stories: Stories;
  readonly storyDocuments: StoryDocuments;
  readonly events: StoryEvents;
  readonly recent: RecentDocuments;
  readonly folderLines: FolderLinesStore;
  readonly folderPages: FolderPages;
  readonly revisions: Revisions;
  readonly enriched: EnrichedDocuments;
  readonly close: () => Promise<void>;
}

/** What a process of the pipeline works with. */
export interface Runtime extends Archive {
  /** The connection of BullMQ. */
  readonly redis: RedisClient;
  readonly flights: Flights;
  readonly queues: Queues;
  readonly renewals: Renewals;
  readonly window: Window;
  readonly whileHeld: WhileHeld;
  readonly assignedUpTo: StoredTime;
}

/** How long an entry of a bulk request is tried again before its job is deferred. */
const PATIENCE_MS = 20_000;

const ignoreOutage = (error: unknown): void => {
  if (!(error instanceof OutageError)) throw error;
};

/** Counts what became of each bulk request. */
const measureBulk =
  (measures: Measures) =>
  ({ documents, bytes, seconds, statuses }: BulkReport): void => {
    const isOk = statuses?.every((status) => status < 400 || status === 409) ?? false;
    measures.add("warraq_bulk_seconds", seconds, statuses === null ? "failed" : isOk ? "ok" : "partial");
    measures.add("warraq_bulk_documents", documents);
    measures.add("warraq_bulk_bytes", bytes);
    for (const status of statuses ?? []) measures.add("warraq_bulk_writes_total", 1, String(status));
  };

/** Connects to Elasticsearch, and makes the indices if they are missing. */
const openArchive = async (
  config: Config,
  engines: Pick<EngineUrls, "elasticsearchUrl">,
  {
    signal = new AbortController().signal,
    isBrief = false,
    measures,
  }: Pick<RuntimeOptions, "signal" | "isBrief" | "measures">,
): Promise<Archive> => {
  const client = await connectTo(config, engines, isBrief);
  const names = indexNames(config.indexPrefix);
  await checkRelease(client, names.files, version);
  await prepareIndices(client, config.indexPrefix, version);
  // After an upgrade. An Elasticsearch that is too busy for it now is asked at the next start.
  if (!isBrief) await stampRelease(client, names.files, version).catch(ignoreOutage);
  const limits = {
    documents: config.bulkDocuments,
    bytes: config.bulkBytes,
    patienceMs: PATIENCE_MS,
    ...(measures === undefined ? {} : { onRequest: measureBulk(measures) }),
  };
  const writer = () => openBulkWriter(client, limits, signal);
  return {
    client,
    names,
    ledger: openLedger(client, names.files, writer(), version),
    articles: openArticles(client, names.articles, writer()),
    near: openNearDocuments(client, names.articles),
    stories: openStories(client, names.articles),
    storyDocuments: openStoryDocuments(client, names.articles),
    events: openStoryEvents(client, names, writer()),
    recent: openRecentDocuments(client, names.articles),
    folderLines: openFolderLines(client, names.lines, sha256),
    folderPages: openFolderPages(client, names),
    revisions: openRevisions(client, names.articles),
    enriched: openEnrichedDocuments(client, names.articles, Date.now),
    close: () => client.close(),
  };
};

export interface RuntimeOptions {
  /** Whether commands wait while Redis is away, as workers need. Otherwise they fail at once, so that a producer can report it. */
  readonly patient: boolean;
  readonly log: Log;
  /** Once the signal fires, writes that Elasticsearch delays fail at once instead of being tried again. */
  readonly signal?: AbortSignal;
  /** What is measured on the way, for a process whose measures somebody reads. */
  readonly measures?: Measures;
  /** Whether the process asks a few questions and ends. */
  readonly isBrief?: boolean;
}

/**
 * Connects to Redis and Elasticsearch. Logs a warning for a setting of Redis that might lose work.
 *
 * @throws WarraqError if an engine does not answer, or Redis would evict jobs
 */
export const openRuntime = async (
  config: Config,
  engines: EngineUrls,
  { patient, log, ...how }: RuntimeOptions,
): Promise<Runtime> => {
  const connect = (together: boolean) =>
    connectRedis(engines.redisUrl, {
      patient,
      together,
      ca: readCa("REDIS_CA", config.redisCa),
      onError: (error) => log.warn({ err: error }, "Redis"),
    });
  const redis = await connect(false);
  const store = await connect(true).catch((error: unknown) => {
    redis.disconnect();
    throw error;
  });
  const disconnect = (): void => {
    redis.disconnect();
    store.disconnect();
  };
  try {
    for (const warning of await checkRedis(redis)) log.warn(warning);
    const archive = await openArchive(config, engines, how);
    const retry = { attempts: config.attempts, backoffMs: config.backoffMs };
    const queues = openQueues(redis, config.queuePrefix, retry);
    const renewals = openRenewals(redis, config.queuePrefix, retry);
    return {
      ...archive,
      redis,
      flights: openFlights(store, config.queuePrefix),
      window: openWindow(store, config.queuePrefix),
      whileHeld: openWhileHeld(store, `${config.queuePrefix}:stories`),
      // `placed` is the first name of assigning.
      assignedUpTo: openStoredTime(store, `${config.queuePrefix}:stories:placed`),
      queues,
      renewals,
      close: async () => {
        await renewals.close();
        await queues.close();
        disconnect();
        await archive.close();
      },
    };
  } catch (error) {
    disconnect();
    throw error;
  }
};
