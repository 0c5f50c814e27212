/** config/: every setting with its environment variable, its default and a description, and how the value in force is found. */
import { DEFAULT_JSON_MAPPING } from "../document/parse/json/json-mapping.ts";
import { isOutletTemplate } from "../document/path/outlet-template.ts";
import { STAGES } from "../pipeline/stages.ts";
import {
  isHeaderList,
  list,
  listOf,
  oneOf,
  optional,
  type Reader,
  text,
  url,
  where,
  wholeNumber,
  withDefault,
} from "./readers.ts";

export interface Setting<Value = unknown> {
  /** The environment variable. */
  readonly env: string;
  readonly read: Reader<Value>;
  readonly description: string;
  /** The part of the value that must never be printed: all of it, or the user and password in a URL. */
  readonly secret?: "whole" | "in_url";
}

/** A setting that may be printed. */
const setting = <Value>(env: string, read: Reader<Value>, description: string): Setting<Value> => ({
  env,
  read,
  description,
});

/** A setting that must not be printed. */
const secret = <Value>(env: string, read: Reader<Value>, description: string): Setting<Value> => ({
  env,
  read,
  description,
  secret: "whole",
});

/** A setting that is a URL, of which user and password must not be printed. */
const urlSetting = <Value>(env: string, read: Reader<Value>, description: string): Setting<Value> => ({
  env,
  read,
  description,
  secret: "in_url",
});

/** The places to look for a field of an exported article, tried in order. */
const jsonPaths = (field: keyof typeof DEFAULT_JSON_MAPPING) =>
  withDefault(list(/\s*,\s*/u), [...DEFAULT_JSON_MAPPING[field]]);

/** All settings, in the order of the table in the README. */
export const SETTINGS = {
  watch: setting(
    "WARRAQ_WATCH",
    withDefault(list(/:/u), ["./inbox"]),
    "Folders to watch, separated by `:`. Warraq only ever reads them. The default lies beside the program, wherever you stand.",
  ),
  home: setting(
    "WARRAQ_HOME",
    withDefault(text(), "./.warraq"),
    "Folder for local engines, their data and lock files, of its owner alone. The default lies beside the program, wherever you stand.",
  ),
  fetchNode: setting(
    "WARRAQ_FETCH_NODE",
    withDefault(oneOf(["auto", "never"]), "auto"),
    "Whether `./warraq` fetches a Node of the long-term line into `.warraq/node` where the machine's is older (`auto`), or not (`never`).",
  ),
  redisUrl: urlSetting(
    "REDIS_URL",
    optional(url(["redis", "rediss"], "redis://127.0.0.1:6379")),
    "URL of the Redis to use. Not set: a local one is started.",
  ),
  redisCa: setting(
    "REDIS_CA",
    optional(text()),
    "File with the certificate authority (PEM) of a `rediss://` Redis.",
  ),
  elasticsearchUrl: urlSetting(
    "ELASTICSEARCH_URL",
    optional(url(["http", "https"], "http://127.0.0.1:9200")),
    "URL of the Elasticsearch 9 to use. Not set: a local one is started.",
  ),
  elasticsearchUsername: setting(
    "ELASTICSEARCH_USERNAME",
    optional(text()),
    "User for Elasticsearch; needs `ELASTICSEARCH_PASSWORD`.",
  ),
  elasticsearchPassword: secret("ELASTICSEARCH_PASSWORD", optional(text()), "Password of that user."),
  elasticsearchApiKey: secret(
    "ELASTICSEARCH_API_KEY",
    optional(text()),
    "API key for Elasticsearch; used instead of user and password if both are set.",
  ),
  elasticsearchCa: setting(
    "ELASTICSEARCH_CA",
    optional(text()),
    "File with the certificate authority (PEM) of an `https://` Elasticsearch.",
  ),
  kibanaUrl: urlSetting(
    "KIBANA_URL",
    optional(url(["http", "https"], "http://127.0.0.1:5601")),
    "URL of the Kibana 9 that `./warraq kibana import` works on, with its `server.basePath`. Not set: `http://127.0.0.1:5601`.",
  ),
  kibanaPublicUrl: urlSetting(
    "KIBANA_PUBLIC_URL",
    optional(url(["http", "https"], "https://kibana.example.org")),
    "Address at which browsers reach Kibana, for the link from the page to it. Not set: that of `KIBANA_URL`.",
  ),
  kibanaUsername: setting(
    "KIBANA_USERNAME",
    optional(text()),
    "User for Kibana; needs `KIBANA_PASSWORD`. Its role needs the Kibana privilege `All` for the space.",
  ),
  kibanaPassword: secret("KIBANA_PASSWORD", optional(text()), "Password of that user."),
  kibanaApiKey: secret(
    "KIBANA_API_KEY",
    optional(text()),
    "API key for Kibana; used instead of user and password if both are set.",
  ),
  kibanaCa: setting(
    "KIBANA_CA",
    optional(text()),
    "File with the certificate authority (PEM) of an `https://` Kibana.",
  ),
  kibanaSpace: setting(
    "KIBANA_SPACE",
    withDefault(text(/^[a-z0-9_-]+$/u, "the id of a space: lower-case letters, digits, _ and -"), "default"),
    "Id of the space of Kibana to import into. It must exist.",
  ),
  kibanaWaitSeconds: setting(
    "WARRAQ_KIBANA_WAIT_SECONDS",
    withDefault(wholeNumber(0, 3_600), 180),
    "Seconds to wait until Kibana is ready; with 0 it is asked once.",
  ),
  publicUrl: setting(
    "WARRAQ_PUBLIC_URL",
    optional(url(["http", "https"], "https://archive.example.org")),
    "Address at which browsers reach the search page, for links from Kibana to it. Not set: that of this machine.",
  ),
  httpHost: setting(
    "WARRAQ_HTTP_HOST",
    withDefault(text(), "127.0.0.1"),
    "Address that the search page listens on. Any address but loopback opens the archive to everybody who has the token.",
  ),
  httpPort: setting(
    "WARRAQ_HTTP_PORT",
    withDefault(wholeNumber(0, 65_535), 7700),
    "Port of the search page; 0 picks a free one.",
  ),
  httpToken: secret(
    "WARRAQ_HTTP_TOKEN",
    optional(text(/^[\w.~+/=-]{16,256}$/u, "16 to 256 letters, digits and . _ ~ + / = -")),
    "Token that the search page and the API ask for. Not set: on loopback none is asked for, elsewhere one is generated and kept in the home.",
  ),
  queueBoard: setting(
    "WARRAQ_QUEUE_BOARD",
    withDefault(oneOf(["read", "write"]), "read"),
    "What the queue board allows: `read` shows the jobs; `write` also lets everybody who can open it retry and remove jobs.",
  ),
  indexPrefix: setting(
    "WARRAQ_INDEX_PREFIX",
    withDefault(
      text(
        /^[a-z][a-z0-9_-]{0,40}$/u,
        "at most 41 lower-case letters, digits, - and _, beginning with a letter",
      ),
      "warraq",
    ),
    "Prefix of the name of every index, alias and template.",
  ),
  snapshotRepository: setting(
    "WARRAQ_SNAPSHOT_REPOSITORY",
    optional(text(/^[^\s/\\,*?"<>|#]+$/u, "the name of a snapshot repository")),
    "Snapshot repository of Elasticsearch that `./warraq backup` saves the documents in, and `restore` reads them from. Not set: `backup` writes them as files.",
  ),
  queuePrefix: setting(
    "WARRAQ_QUEUE_PREFIX",
    withDefault(text(), "{warraq}"),
    "Prefix of every key in Redis; the braces keep all keys on one node of a Redis cluster.",
  ),
  stages: setting(
    "WARRAQ_STAGES",
    withDefault(listOf(/,/u, oneOf(STAGES)), [...STAGES]),
    "Stages that this host works on, separated by commas.",
  ),
  workers: setting(
    "WARRAQ_WORKERS",
    withDefault(wholeNumber(0, 256), 0),
    "Number of worker processes; 0 means one for each core.",
  ),
  concurrency: setting(
    "WARRAQ_CONCURRENCY",
    withDefault(wholeNumber(1, 100), 3),
    "Batches of files of one stage that one worker process works on at the same time.",
  ),
  extensions: setting(
    "WARRAQ_EXTENSIONS",
    withDefault(list(/,/u), ["txt", "text", "html", "htm", "md", "json", "jsonl", "ndjson"]),
    "File name extensions to read, separated by commas; other files are `ignored`.",
  ),
  leftAlone: setting(
    "WARRAQ_LEFT_ALONE",
    withDefault(list(/,/u), []),
    "Further names of folders to leave alone, separated by commas, beside recycle bins, snapshots and the like (`#recycle`, `lost+found`).",
  ),
  jsonTitle: setting(
    "WARRAQ_JSON_TITLE",
    jsonPaths("title"),
    "Fields of a JSON export that may hold the title, separated by commas and tried in order; `a.b` is field `b` of object `a`.",
  ),
  jsonBody: setting("WARRAQ_JSON_BODY", jsonPaths("body"), "The same for the text."),
  jsonDate: setting(
    "WARRAQ_JSON_DATE",
    jsonPaths("date"),
    "The same for the publication time: any date that is understood in text, or seconds since 1970.",
  ),
  jsonOutlet: setting("WARRAQ_JSON_OUTLET", jsonPaths("outlet"), "The same for the outlet."),
  jsonAuthor: setting("WARRAQ_JSON_AUTHOR", jsonPaths("author"), "The same for the author."),
  jsonSection: setting("WARRAQ_JSON_SECTION", jsonPaths("section"), "The same for the section."),
  jsonTags: setting(
    "WARRAQ_JSON_TAGS",
    jsonPaths("tags"),
    "The same for the tags: a list, or one string with commas.",
  ),
  jsonUrl: setting("WARRAQ_JSON_URL", jsonPaths("url"), "The same for the URL of the article."),
  jsonList: setting(
    "WARRAQ_JSON_LIST",
    jsonPaths("list"),
    "Fields of a JSON object that may hold a list of articles.",
  ),
  outletFrom: setting(
    "WARRAQ_OUTLET_FROM",
    optional(
      where(
        text(),
        isOutletTemplate,
        "a path with one {outlet} in it, such as {outlet}/** or {outlet}_*.txt",
      ),
    ),
    "Pattern for paths below the watched folder that name the outlet, such as `{outlet}/**` or `{outlet}_*.txt`; used if the article names none. Not set: paths are not used.",
  ),
  recurringLines: setting(
    "WARRAQ_RECURRING_LINES",
    withDefault(
      where(wholeNumber(0, 1_000), (unrelated) => unrelated !== 1, "0, or a whole number from 2 to 1000"),
      12,
    ),
    "A line is boilerplate if at least this many articles of its folder have it that have nothing else in common; 0 turns this off.",
  ),
  lexicons: setting(
    "WARRAQ_LEXICONS",
    optional(text()),
    "Folder with your own names of people, organizations, groups and places: CSV or JSON lines, read again when they change. Not set: only those that come with Warraq.",
  ),
  stableMs: setting(
    "WARRAQ_STABLE_MS",
    withDefault(wholeNumber(0, 3_600_000), 1_000),
    "Milliseconds for which a file must stay unchanged before it is read.",
  ),
  watchMode: setting(
    "WARRAQ_WATCH_MODE",
    withDefault(oneOf(["auto", "events", "poll"]), "auto"),
    "How changes are noticed between sweeps: by `events` of the file system; not at all (`poll`); or `auto`: by events, except on network shares, which send none.",
  ),
  sweepMs: setting(
    "WARRAQ_SWEEP_MS",
    withDefault(wholeNumber(200, 86_400_000), 15_000),
    "Milliseconds between two sweeps over the watched folders, which find what events missed.",
  ),
  deleted: setting(
    "WARRAQ_DELETED",
    withDefault(oneOf(["keep", "remove"]), "keep"),
    "What happens to a text when the last file that holds it is deleted or changed: `keep` it, marked as deleted or as an earlier version, or `remove` it.",
  ),
  maxFileBytes: setting(
    "WARRAQ_MAX_FILE_BYTES",
    withDefault(wholeNumber(1, 1_073_741_824), 20_971_520),
    "Size of the largest file that is read, in bytes; larger files are quarantined.",
  ),
  highWater: setting(
    "WARRAQ_HIGH_WATER",
    withDefault(wholeNumber(1, 1_000_000), 2_000),
    "While this many files are in flight, no more are admitted.",
  ),
  lowWater: setting(
    "WARRAQ_LOW_WATER",
    withDefault(wholeNumber(0, 1_000_000), 1_000),
    "Admission continues once at most this many files are in flight.",
  ),
  highWaterBytes: setting(
    "WARRAQ_HIGH_WATER_BYTES",
    withDefault(wholeNumber(1, 68_719_476_736), 134_217_728),
    "While files of this many bytes in total are in flight, no more are admitted.",
  ),
  attempts: setting(
    "WARRAQ_ATTEMPTS",
    withDefault(wholeNumber(1, 100), 5),
    "Attempts of a stage at one file before the file is quarantined. Waiting for an engine is not an attempt.",
  ),
  stageSeconds: setting(
    "WARRAQ_STAGE_SECONDS",
    withDefault(wholeNumber(1, 86_400), 180),
    "Seconds that a stage may take for one file. After that the attempt fails, and a process that does not respond is killed.",
  ),
  backoffMs: setting(
    "WARRAQ_BACKOFF_MS",
    withDefault(wholeNumber(1, 600_000), 500),
    "Milliseconds before the second attempt; doubled for each further one, with jitter.",
  ),
  bulkDocuments: setting(
    "WARRAQ_BULK_DOCUMENTS",
    withDefault(wholeNumber(1, 10_000), 250),
    "Most documents in one bulk request to Elasticsearch.",
  ),
  bulkBytes: setting(
    "WARRAQ_BULK_BYTES",
    withDefault(wholeNumber(1_024, 94_371_840), 4_194_304),
    "Most bytes in one bulk request to Elasticsearch.",
  ),
  heapMb: setting(
    "WARRAQ_HEAP_MB",
    withDefault(wholeNumber(256, 31_744), 512),
    "Heap of the local Elasticsearch, in MiB.",
  ),
  logLevel: setting(
    "WARRAQ_LOG_LEVEL",
    withDefault(oneOf(["silent", "error", "warn", "info", "debug", "trace"]), "info"),
    "Level of the log on standard error: `silent`, `error`, `warn`, `info`, `debug` or `trace`.",
  ),
  otlpEndpoint: urlSetting(
    "OTEL_EXPORTER_OTLP_ENDPOINT",
    optional(url(["http", "https"], "http://127.0.0.1:4318")),
    "Base URL of a collector of OpenTelemetry (OTLP over HTTP), which gets a trace of each file's way. Not set: none is made.",
  ),
  otlpHeaders: secret(
    "OTEL_EXPORTER_OTLP_HEADERS",
    optional(where(text(), isHeaderList, "headers such as api-key=SECRET,tenant=NAME")),
    "Headers for that collector: `name=value`, separated by commas; values may be percent-encoded.",
  ),
} as const satisfies Readonly<Record<string, Setting>>;

export type SettingName = keyof typeof SETTINGS;

/** The configuration in force: one value for each setting. */
export type Config = Readonly<{ [Name in SettingName]: ReturnType<(typeof SETTINGS)[Name]["read"]> }>;
