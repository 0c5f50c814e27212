import * as z from "zod";
import { DEFAULT_JSON_MAPPING } from "../document/parse/json/json-mapping.ts";
import { isOutletTemplate } from "../document/metadata/outlet-of-path.ts";
import { STAGES } from "../pipeline/stages.ts";

/** config/: every setting, with its default, its environment variable and a sentence; nothing else knows where a value came from. */

export interface Setting<Schema extends z.ZodType = z.ZodType> {
  /** The environment variable. */
  readonly env: string;
  readonly schema: Schema;
  readonly description: string;
  /** What must never be printed: the whole value, or the user and password in a URL. */
  readonly secret?: "whole" | "in_url";
}

const setting = <Schema extends z.ZodType>(
  env: string,
  schema: Schema,
  description: string,
): Setting<Schema> => ({ env, schema, description });

const secret = <Schema extends z.ZodType>(
  env: string,
  schema: Schema,
  description: string,
): Setting<Schema> => ({ env, schema, description, secret: "whole" });

const url = <Schema extends z.ZodType>(
  env: string,
  schema: Schema,
  description: string,
): Setting<Schema> => ({ env, schema, description, secret: "in_url" });

const count = (min: number, max: number, value: number) =>
  z.coerce.number(`expected a whole number from ${min} to ${max}`).int().min(min).max(max).default(value);

const list = (separator: RegExp) =>
  z.preprocess(
    (value) => (typeof value === "string" ? value.split(separator).filter((part) => part !== "") : value),
    z.array(z.string()).min(1, "expected at least one"),
  );

/** Paths to the fields of an exported article, tried in order. */
const paths = (field: keyof typeof DEFAULT_JSON_MAPPING) =>
  list(/\s*,\s*/u).default([...DEFAULT_JSON_MAPPING[field]]);

const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

/** The whole configuration. The order is the order of the table in the README. */
export const SETTINGS = {
  watch: setting(
    "WARRAQ_WATCH",
    list(/:/u).default(["./inbox"]),
    "Folders that are watched, parted by `:`. They are only ever read.",
  ),
  home: setting(
    "WARRAQ_HOME",
    z.string().min(1).default("./.warraq"),
    "Where local engines, their data and run files are kept.",
  ),
  redisUrl: url(
    "REDIS_URL",
    optional(z.url({ protocol: /^rediss?$/u, error: "expected a URL such as redis://127.0.0.1:6379" })),
    "Redis to use. Not set: a local one is started.",
  ),
  redisCa: setting(
    "REDIS_CA",
    optional(z.string()),
    "File with the certificate authority of a `rediss://` Redis.",
  ),
  elasticsearchUrl: url(
    "ELASTICSEARCH_URL",
    optional(z.url({ protocol: /^https?$/u, error: "expected a URL such as http://127.0.0.1:9200" })),
    "Elasticsearch 9 to use. Not set: a local one is started.",
  ),
  elasticsearchUsername: setting(
    "ELASTICSEARCH_USERNAME",
    optional(z.string()),
    "User for Elasticsearch, with a password.",
  ),
  elasticsearchPassword: secret(
    "ELASTICSEARCH_PASSWORD",
    optional(z.string()),
    "Password for Elasticsearch.",
  ),
  elasticsearchApiKey: secret(
    "ELASTICSEARCH_API_KEY",
    optional(z.string()),
    "API key for Elasticsearch; wins over user and password.",
  ),
  elasticsearchCa: setting(
    "ELASTICSEARCH_CA",
    optional(z.string()),
    "File with the certificate authority of an https Elasticsearch.",
  ),
  httpHost: setting(
    "WARRAQ_HTTP_HOST",
    z.string().min(1).default("127.0.0.1"),
    "Address the search page listens on. Anything but loopback opens the archive to whoever has the token.",
  ),
  httpPort: setting(
    "WARRAQ_HTTP_PORT",
    count(0, 65_535, 7700),
    "Port of the search page; 0 takes a free one.",
  ),
  httpToken: secret(
    "WARRAQ_HTTP_TOKEN",
    optional(
      z.string().regex(/^[\w.~+/=-]{16,256}$/u, "expected 16 to 256 letters, digits and . _ ~ + / = -"),
    ),
    "Token that the search page and the API ask for. Not set: none on loopback, elsewhere one that is made and kept in the home.",
  ),
  queueBoard: setting(
    "WARRAQ_QUEUE_BOARD",
    z.enum(["read", "write"], { error: "expected read or write" }).default("read"),
    "What the queue board may do: `read` shows, `write` lets whoever may see the page retry and remove jobs.",
  ),
  indexPrefix: setting(
    "WARRAQ_INDEX_PREFIX",
    z
      .string()
      .regex(/^[a-z][a-z0-9_-]{0,40}$/u, "expected lower-case letters, digits, - and _, first a letter")
      .default("warraq"),
    "First part of every index, alias and template name.",
  ),
  queuePrefix: setting(
    "WARRAQ_QUEUE_PREFIX",
    z.string().min(1).default("{warraq}"),
    "First part of every key in Redis; the braces keep the keys on one node of a cluster.",
  ),
  stages: setting(
    "WARRAQ_STAGES",
    list(/,/u)
      .pipe(z.array(z.enum(STAGES, { error: `expected some of ${STAGES.join(", ")}` })))
      .default([...STAGES]),
    "Stages that this host works on, parted by commas.",
  ),
  workers: setting("WARRAQ_WORKERS", count(0, 256, 0), "Worker processes; 0 means one for each core."),
  concurrency: setting(
    "WARRAQ_CONCURRENCY",
    count(1, 1_000, 64),
    "Jobs of one stage that one worker process has in hand at a time.",
  ),
  extensions: setting(
    "WARRAQ_EXTENSIONS",
    list(/,/u).default(["txt", "text", "html", "htm", "md", "json", "jsonl", "ndjson"]),
    "File name extensions that are read, parted by commas; other files are `ignored`.",
  ),
  jsonTitle: setting(
    "WARRAQ_JSON_TITLE",
    paths("title"),
    "Fields of a JSON export that hold the title, parted by commas and tried in order; dots lead into objects.",
  ),
  jsonBody: setting("WARRAQ_JSON_BODY", paths("body"), "The same for the text."),
  jsonDate: setting(
    "WARRAQ_JSON_DATE",
    paths("date"),
    "The same for the publication time, in any form that is read in text, or as seconds since 1970.",
  ),
  jsonOutlet: setting("WARRAQ_JSON_OUTLET", paths("outlet"), "The same for who published it."),
  jsonAuthor: setting("WARRAQ_JSON_AUTHOR", paths("author"), "The same for who signs."),
  jsonSection: setting("WARRAQ_JSON_SECTION", paths("section"), "The same for the section."),
  jsonTags: setting(
    "WARRAQ_JSON_TAGS",
    paths("tags"),
    "The same for the tags: a list, or one string with commas.",
  ),
  jsonUrl: setting("WARRAQ_JSON_URL", paths("url"), "The same for the address."),
  jsonList: setting(
    "WARRAQ_JSON_LIST",
    paths("list"),
    "Where an object that holds a list of articles has that list.",
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
    "Where a path, seen from the watched folder, names the outlet, for articles that do not: `{outlet}/**`, `{outlet}_*.txt`. Not set: nowhere.",
  ),
  recurringLines: setting(
    "WARRAQ_RECURRING_LINES",
    count(0, 1_000, 12).refine(
      (unrelated) => unrelated !== 1,
      "expected 0, or a whole number from 2 to 1000",
    ),
    "A line is boilerplate if so many articles of its folder have it that have nothing else in common; 0 switches this off.",
  ),
  stableMs: setting(
    "WARRAQ_STABLE_MS",
    count(0, 3_600_000, 1_000),
    "Milliseconds for which a file must not have changed before it is read.",
  ),
  watchMode: setting(
    "WARRAQ_WATCH_MODE",
    z.enum(["auto", "events", "poll"], { error: "expected auto, events or poll" }).default("auto"),
    "How files are noticed between sweeps: `events` of the file system, `poll` (sweeps alone), or `auto`: events where the file system tells of changes, which network shares do not.",
  ),
  sweepMs: setting(
    "WARRAQ_SWEEP_MS",
    count(200, 86_400_000, 15_000),
    "Milliseconds between two sweeps over the watched folders, which catch what events missed.",
  ),
  deleted: setting(
    "WARRAQ_DELETED",
    z.enum(["keep", "remove"], { error: "expected keep or remove" }).default("keep"),
    "What happens to a document when the last file with its text is deleted or changed: `keep` it, marked, or `remove` it.",
  ),
  maxFileBytes: setting(
    "WARRAQ_MAX_FILE_BYTES",
    count(1, 1_073_741_824, 20_971_520),
    "Largest file that is read, in bytes; a larger one is quarantined.",
  ),
  highWater: setting(
    "WARRAQ_HIGH_WATER",
    count(1, 1_000_000, 2_000),
    "No file is admitted while this many are in flight.",
  ),
  lowWater: setting(
    "WARRAQ_LOW_WATER",
    count(0, 1_000_000, 1_000),
    "Admission goes on when no more than this many are in flight.",
  ),
  highWaterBytes: setting(
    "WARRAQ_HIGH_WATER_BYTES",
    count(1, 68_719_476_736, 134_217_728),
    "No file is admitted while files of this many bytes together are in flight.",
  ),
  attempts: setting(
    "WARRAQ_ATTEMPTS",
    count(1, 100, 5),
    "Tries a stage has at one file before it is quarantined. Waiting for an engine is not a try.",
  ),
  stageSeconds: setting(
    "WARRAQ_STAGE_SECONDS",
    count(1, 86_400, 180),
    "Seconds that a stage may take over one file; then it counts as failed, and a process that does not even answer is ended.",
  ),
  backoffMs: setting(
    "WARRAQ_BACKOFF_MS",
    count(1, 600_000, 500),
    "Milliseconds before the second try; doubled each time, with jitter.",
  ),
  bulkDocuments: setting(
    "WARRAQ_BULK_DOCUMENTS",
    count(1, 10_000, 250),
    "Most documents in one bulk request.",
  ),
  bulkBytes: setting(
    "WARRAQ_BULK_BYTES",
    count(1_024, 94_371_840, 4_194_304),
    "Most bytes in one bulk request.",
  ),
  heapMb: setting("WARRAQ_HEAP_MB", count(256, 31_744, 512), "Heap of the local Elasticsearch, in MiB."),
  logLevel: setting(
    "WARRAQ_LOG_LEVEL",
    z.enum(["silent", "error", "warn", "info", "debug", "trace"]).default("info"),
    "How much is logged to standard error.",
  ),
} as const satisfies Readonly<Record<string, Setting>>;

export type SettingName = keyof typeof SETTINGS;

/** What is in force: one value a setting. */
export type Config = Readonly<{ [Name in SettingName]: z.output<(typeof SETTINGS)[Name]["schema"]> }>;
