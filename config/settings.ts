/** config/: every setting with its environment variable, its default and a description, and how the value in force is found. */
import * as z from "zod";
import { DEFAULT_JSON_MAPPING } from "../document/parse/json/json-mapping.ts";
import { isOutletTemplate } from "../document/metadata/outlet-of-path.ts";
import { STAGES } from "../pipeline/stages.ts";

export interface Setting<Schema extends z.ZodType = z.ZodType> {
  /** The environment variable. */
  readonly env: string;
  readonly schema: Schema;
  readonly description: string;
  /** The part of the value that must never be printed: all of it, or the user and password in a URL. */
  readonly secret?: "whole" | "in_url";
}

/** A setting that may be printed. */
const setting = <Schema extends z.ZodType>(
  env: string,
  schema: Schema,
  description: string,
): Setting<Schema> => ({ env, schema, description });

/** A setting that must not be printed. */
const secret = <Schema extends z.ZodType>(
  env: string,
  schema: Schema,
  description: string,
): Setting<Schema> => ({ env, schema, description, secret: "whole" });

/** A URL, of which user and password must not be printed. */
const url = <Schema extends z.ZodType>(
  env: string,
  schema: Schema,
  description: string,
): Setting<Schema> => ({ env, schema, description, secret: "in_url" });

const wholeNumber = (min: number, max: number, byDefault: number) =>
  z.coerce.number(`expected a whole number from ${min} to ${max}`).int().min(min).max(max).default(byDefault);

/** Several texts: a list, or one text with separators in it. */
const list = (separator: RegExp) =>
  z.preprocess(
    (value) => (typeof value === "string" ? value.split(separator).filter((part) => part !== "") : value),
    z.array(z.string()).min(1, "expected at least one"),
  );

/** The places to look for a field of an exported article, tried in order. */
const jsonPaths = (field: keyof typeof DEFAULT_JSON_MAPPING) =>
  list(/\s*,\s*/u).default([...DEFAULT_JSON_MAPPING[field]]);

/** May be left out; an empty text counts as left out. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

/** All settings, in the order of the table in the README. */
export const SETTINGS = {
  watch: setting(
    "WARRAQ_WATCH",
    list(/:/u).default(["./inbox"]),
    "Folders to watch, separated by `:`. Warraq only ever reads them.",
  ),
  home: setting(
    "WARRAQ_HOME",
    z.string().min(1).default("./.warraq"),
    "Folder for local engines, their data and lock files.",
  ),
  redisUrl: url(
    "REDIS_URL",
    optional(z.url({ protocol: /^rediss?$/u, error: "expected a URL such as redis://127.0.0.1:6379" })),
    "URL of the Redis to use. Not set: a local one is started.",
  ),
  redisCa: setting(
    "REDIS_CA",
    optional(z.string()),
    "File with the certificate authority (PEM) of a `rediss://` Redis.",
  ),
  elasticsearchUrl: url(
    "ELASTICSEARCH_URL",
    optional(z.url({ protocol: /^https?$/u, error: "expected a URL such as http://127.0.0.1:9200" })),
    "URL of the Elasticsearch 9 to use. Not set: a local one is started.",
  ),
  elasticsearchUsername: setting(
    "ELASTICSEARCH_USERNAME",
    optional(z.string()),
    "User for Elasticsearch; needs `ELASTICSEARCH_PASSWORD`.",
  ),
  elasticsearchPassword: secret("ELASTICSEARCH_PASSWORD", optional(z.string()), "Password of that user."),
  elasticsearchApiKey: secret(
    "ELASTICSEARCH_API_KEY",
    optional(z.string()),
    "API key for Elasticsearch; used instead of user and password if both are set.",
  ),
  elasticsearchCa: setting(
    "ELASTICSEARCH_CA",
    optional(z.string()),
    "File with the certificate authority (PEM) of an `https://` Elasticsearch.",
  ),
  httpHost: setting(
    "WARRAQ_HTTP_HOST",
    z.string().min(1).default("127.0.0.1"),
    "Address that the search page listens on. Any address but loopback opens the archive to everybody who has the token.",
  ),
  httpPort: setting(
    "WARRAQ_HTTP_PORT",
    wholeNumber(0, 65_535, 7700),
    "Port of the search page; 0 picks a free one.",
  ),
  httpToken: secret(
    "WARRAQ_HTTP_TOKEN",
    optional(
      z.string().regex(/^[\w.~+/=-]{16,256}$/u, "expected 16 to 256 letters, digits and . _ ~ + / = -"),
    ),
    "Token that the search page and the API ask for. Not set: on loopback none is asked for, elsewhere one is generated and kept in the home.",
  ),
  queueBoard: setting(
    "WARRAQ_QUEUE_BOARD",
    z.enum(["read", "write"], { error: "expected read or write" }).default("read"),
    "What the queue board allows: `read` shows the jobs; `write` also lets everybody who can open it retry and remove jobs.",
  ),
  indexPrefix: setting(
    "WARRAQ_INDEX_PREFIX",
    z
      .string()
      .regex(
        /^[a-z][a-z0-9_-]{0,40}$/u,
        "expected at most 41 lower-case letters, digits, - and _, beginning with a letter",
      )
      .default("warraq"),
    "Prefix of the name of every index, alias and template.",
  ),
  queuePrefix: setting(
    "WARRAQ_QUEUE_PREFIX",
    z.string().min(1).default("{warraq}"),
    "Prefix of every key in Redis; the braces keep all keys on one node of a Redis cluster.",
  ),
  stages: setting(
    "WARRAQ_STAGES",
    list(/,/u)
      .pipe(z.array(z.enum(STAGES, { error: `expected some of ${STAGES.join(", ")}` })))
      .default([...STAGES]),
    "Stages that this host works on, separated by commas.",
  ),
  workers: setting(
    "WARRAQ_WORKERS",
    wholeNumber(0, 256, 0),
    "Number of worker processes; 0 means one for each core.",
  ),
  concurrency: setting(
    "WARRAQ_CONCURRENCY",
    wholeNumber(1, 1_000, 64),
    "Jobs of one stage that one worker process works on at the same time.",
  ),
  extensions: setting(
    "WARRAQ_EXTENSIONS",
    list(/,/u).default(["txt", "text", "html", "htm", "md", "json", "jsonl", "ndjson"]),
    "File name extensions to read, separated by commas; other files are `ignored`.",
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
      z
        .string()
        .refine(
          isOutletTemplate,
          "expected a path with one {outlet} in it, such as {outlet}/** or {outlet}_*.txt",
        ),
    ),
    "Pattern for paths below the watched folder that name the outlet, such as `{outlet}/**` or `{outlet}_*.txt`; used if the article names none. Not set: paths are not used.",
  ),
  recurringLines: setting(
    "WARRAQ_RECURRING_LINES",
    wholeNumber(0, 1_000, 12).refine(
      (unrelated) => unrelated !== 1,
      "expected 0, or a whole number from 2 to 1000",
    ),
    "A line is boilerplate if at least this many articles of its folder have it that have nothing else in common; 0 turns this off.",
  ),
  stableMs: setting(
    "WARRAQ_STABLE_MS",
    wholeNumber(0, 3_600_000, 1_000),
    "Milliseconds for which a file must stay unchanged before it is read.",
  ),
  watchMode: setting(
    "WARRAQ_WATCH_MODE",
    z.enum(["auto", "events", "poll"], { error: "expected auto, events or poll" }).default("auto"),
    "How changes are noticed between sweeps: by `events` of the file system; not at all (`poll`); or `auto`: by events, except on network shares, which send none.",
  ),
  sweepMs: setting(
    "WARRAQ_SWEEP_MS",
    wholeNumber(200, 86_400_000, 15_000),
    "Milliseconds between two sweeps over the watched folders, which find what events missed.",
  ),
  deleted: setting(
    "WARRAQ_DELETED",
    z.enum(["keep", "remove"], { error: "expected keep or remove" }).default("keep"),
    "What happens to a document when the last file with its text is deleted or changed: `keep` it, with the time in `pipeline.files_gone`, or `remove` it.",
  ),
  maxFileBytes: setting(
    "WARRAQ_MAX_FILE_BYTES",
    wholeNumber(1, 1_073_741_824, 20_971_520),
    "Size of the largest file that is read, in bytes; larger files are quarantined.",
  ),
  highWater: setting(
    "WARRAQ_HIGH_WATER",
    wholeNumber(1, 1_000_000, 2_000),
    "While this many files are in flight, no more are admitted.",
  ),
  lowWater: setting(
    "WARRAQ_LOW_WATER",
    wholeNumber(0, 1_000_000, 1_000),
    "Admission continues once at most this many files are in flight.",
  ),
  highWaterBytes: setting(
    "WARRAQ_HIGH_WATER_BYTES",
    wholeNumber(1, 68_719_476_736, 134_217_728),
    "While files of this many bytes in total are in flight, no more are admitted.",
  ),
  attempts: setting(
    "WARRAQ_ATTEMPTS",
    wholeNumber(1, 100, 5),
    "Attempts of a stage at one file before the file is quarantined. Waiting for an engine is not an attempt.",
  ),
  stageSeconds: setting(
    "WARRAQ_STAGE_SECONDS",
    wholeNumber(1, 86_400, 180),
    "Seconds that a stage may take for one file. After that the attempt fails, and a process that does not respond is killed.",
  ),
  backoffMs: setting(
    "WARRAQ_BACKOFF_MS",
    wholeNumber(1, 600_000, 500),
    "Milliseconds before the second attempt; doubled for each further one, with jitter.",
  ),
  bulkDocuments: setting(
    "WARRAQ_BULK_DOCUMENTS",
    wholeNumber(1, 10_000, 250),
    "Most documents in one bulk request to Elasticsearch.",
  ),
  bulkBytes: setting(
    "WARRAQ_BULK_BYTES",
    wholeNumber(1_024, 94_371_840, 4_194_304),
    "Most bytes in one bulk request to Elasticsearch.",
  ),
  heapMb: setting(
    "WARRAQ_HEAP_MB",
    wholeNumber(256, 31_744, 512),
    "Heap of the local Elasticsearch, in MiB.",
  ),
  logLevel: setting(
    "WARRAQ_LOG_LEVEL",
    z.enum(["silent", "error", "warn", "info", "debug", "trace"]).default("info"),
    "Level of the log on standard error: `silent`, `error`, `warn`, `info`, `debug` or `trace`.",
  ),
} as const satisfies Readonly<Record<string, Setting>>;

export type SettingName = keyof typeof SETTINGS;

/** The configuration in force: one value for each setting. */
export type Config = Readonly<{ [Name in SettingName]: z.output<(typeof SETTINGS)[Name]["schema"]> }>;
