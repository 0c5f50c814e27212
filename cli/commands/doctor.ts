import { readFile, stat } from "node:fs/promises";
import { availableParallelism, freemem } from "node:os";
import type { Config } from "../../config/settings.ts";
import { pathForTerminal } from "../../system/for-terminal.ts";
import { findJava } from "../../engine/install/find-java.ts";
import { ENRICHMENT_VERSION } from "../../enrich/enrich.ts";
import { openEntries } from "../../knowledge/open-entries.ts";
import { openEnrichedDocuments } from "../../search/archive/enriched-documents.ts";
import type { SearchClient } from "../../search/client/client.ts";
import { indexNames } from "../../search/client/index-names.ts";
import { isStatus } from "../../search/client/reach.ts";
import { ANALYSIS_VERSION } from "../../search/indices/analysis-version.ts";
import { findOlderAnalyses } from "../../search/indices/prepare-indices.ts";
import { findLocalEngines } from "../../engine/local-engines.ts";
import { checkRedis, connectRedis } from "../../store/redis.ts";
import { openKibana } from "../../kibana/import/open-kibana.ts";
import { checkVersion } from "../../kibana/import/set-up-kibana.ts";
import { waitForKibana } from "../../kibana/import/wait-for-kibana.ts";
import type { Run } from "../command.ts";
import { type Context, homeOf } from "../context.ts";
import { printJson, printLine } from "../output/output.ts";
import { enrichOptionsOf } from "../wiring/enrich-options.ts";
import { kibanaServer } from "../wiring/kibana-server.ts";
import { readCa } from "../wiring/read-ca.ts";
import { watchedRoots } from "../wiring/roots.ts";
import { connectTo } from "../wiring/open-search.ts";

/** The result of one check, with the cure unless it is `ok`. With `warn`, Warraq works nevertheless. */
export interface DoctorFinding {
  readonly name: string;
  readonly state: "ok" | "warn" | "bad";
  readonly found: string;
  readonly cure?: string;
}

/** Watches of inotify that are enough for most archives: one is needed for each folder. */
const ENOUGH_WATCHES = 65_536;

const NOT_FOUND = 404;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const node = (): DoctorFinding => ({ name: "Node", state: "ok", found: process.versions.node });

const java = async ({ config, env }: Context): Promise<DoctorFinding> => {
  if (config.elasticsearchUrl !== undefined)
    return { name: "Java", state: "ok", found: "not needed: ELASTICSEARCH_URL is set" };
  const found = await findJava({ env });
  return found === undefined
    ? {
        name: "Java",
        state: "bad",
        found: "no JDK 21 or newer was found",
        cure: "Install a JDK (Debian: apt-get install openjdk-21-jdk-headless), or set ELASTICSEARCH_URL to an Elasticsearch of your own.",
      }
    : { name: "Java", state: "ok", found: `${found.version} at ${found.home}` };
};

const redis = async ({ redisCa }: Config, url: string | undefined): Promise<DoctorFinding> => {
  if (url === undefined)
    return { name: "Redis", state: "warn", found: "not running", cure: "`./warraq up` starts a local one." };
  try {
    const client = await connectRedis(url, {
      patient: false,
      onError: () => undefined,
      ca: readCa("REDIS_CA", redisCa),
    });
    const warnings = await checkRedis(client).finally(() => client.disconnect());
    return warnings.length === 0
      ? { name: "Redis", state: "ok", found: "answers, evicts nothing, keeps an append-only file" }
      : { name: "Redis", state: "warn", found: "answers", cure: warnings.join(" ") };
  } catch (error) {
    return { name: "Redis", state: "bad", found: "cannot be used", cure: messageOf(error) };
  }
};

const analysis = async (client: SearchClient, prefix: string): Promise<DoctorFinding> => {
  const name = "Analysis";
  const [older] = await findOlderAnalyses(client, prefix);
  if (older === undefined) return { name, state: "ok", found: `version ${ANALYSIS_VERSION}` };
  const { alias, made, current } = older;
  return {
    name,
    state: "bad",
    found: `${alias} was made with version ${made} of the Arabic analyzers; this is version ${current}`,
    cure: "`./warraq reindex` makes a new index from the documents.",
  };
};

const enrichment = async (client: SearchClient, config: Config): Promise<DoctorFinding> => {
  const name = "Enrichment";
  const { known } = await openEntries(enrichOptionsOf(config, () => undefined));
  const stamp = { version: ENRICHMENT_VERSION, lexicon: known().fingerprint };
  const { articles } = indexNames(config.indexPrefix);
  const outdated = await openEnrichedDocuments(client, articles, Date.now)
    .countOutdated(stamp)
    .catch((error: unknown) => {
      if (isStatus(error, NOT_FOUND)) return 0;
      throw error;
    });
  return outdated === 0
    ? { name, state: "ok", found: `version ${stamp.version}` }
    : {
        name,
        state: "warn",
        found: `${outdated} documents have another than version ${stamp.version}, or were enriched with other lexicons of yours`,
        cure: "`./warraq enrich --all` enriches them again, without reading their files.",
      };
};

/** Elasticsearch, and what is in it that another version of Warraq made. */
const elasticsearch = async (
  { config }: Context,
  url: string | undefined,
): Promise<readonly DoctorFinding[]> => {
  const name = "Elasticsearch";
  if (url === undefined)
    return [{ name, state: "warn", found: "not running", cure: "`./warraq up` starts a local one." }];
  try {
    const client = await connectTo(config, { elasticsearchUrl: url }, true);
    try {
      const { version } = await client.info();
      return [
        { name, state: "ok", found: `version ${version.number}` },
        await analysis(client, config.indexPrefix),
        await enrichment(client, config),
      ];
    } finally {
      await client.close();
    }
  } catch (error) {
    return [{ name, state: "bad", found: "cannot be used", cure: messageOf(error) }];
  }
};

/** Asks Kibana once, if one is configured: nothing but the import needs it. */
const kibana = async ({ config }: Context): Promise<readonly DoctorFinding[]> => {
  if (config.kibanaUrl === undefined) return [];
  const { signal } = new AbortController();
  try {
    const client = openKibana(kibanaServer(config), signal);
    const version = await waitForKibana(client, { limitMs: 0, pauseMs: 0, signal });
    const [warning] = checkVersion(client.where, version);
    const found = version === null ? "is ready" : `version ${version}`;
    return [
      warning === undefined
        ? { name: "Kibana", state: "ok", found }
        : { name: "Kibana", state: "warn", found, cure: warning },
    ];
  } catch (error) {
    return [{ name: "Kibana", state: "bad", found: "cannot be used", cure: messageOf(error) }];
  }
};

const folder = async (path: string): Promise<DoctorFinding> => {
  const name = `Folder ${path}`;
  const found = await stat(path).catch(() => null);
  if (found === null)
    return { name, state: "warn", found: "does not exist", cure: "Create it, or correct WARRAQ_WATCH." };
  return found.isDirectory()
    ? { name, state: "ok", found: "exists" }
    : { name, state: "bad", found: "is not a folder", cure: "Correct WARRAQ_WATCH." };
};

const watches = async (): Promise<DoctorFinding> => {
  const name = "inotify watches";
  const text = await readFile("/proc/sys/fs/inotify/max_user_watches", "utf8").catch(() => null);
  if (text === null) return { name, state: "ok", found: "not used on this system" };
  const limit = Number(text);
  return limit >= ENOUGH_WATCHES
    ? { name, state: "ok", found: String(limit) }
    : {
        name,
        state: "warn",
        found: String(limit),
        cure: `Run sysctl fs.inotify.max_user_watches=${ENOUGH_WATCHES * 8}. Until then, changes in some folders are only found by sweeps.`,
      };
};

const machine = (): DoctorFinding => ({
  name: "Machine",
  state: "ok",
  found: `${availableParallelism()} cores, ${Math.round(freemem() / 2 ** 20)} MiB free`,
});

/** `warraq doctor`: checks everything that Warraq needs, and prints the cure for what is wrong. Starts nothing. Exit code 1 if a check is `bad`. */
export const doctor: Run = async (context, _, { json = false }) => {
  const { config } = context;
  const local = await findLocalEngines({ home: homeOf(config) });
  const asked = await Promise.all([
    java(context),
    redis(config, config.redisUrl ?? local.redisUrl),
    elasticsearch(context, config.elasticsearchUrl ?? local.elasticsearchUrl),
    ...watchedRoots(config).map(folder),
    watches(),
  ]);
  const findings = [node(), machine(), ...asked.flat(), ...(await kibana(context))];
  const isWell = findings.every(({ state }) => state !== "bad");
  if (json) await printJson({ ok: isWell, findings });
  else
    for (const { name, state, found, cure } of findings) {
      await printLine(
        pathForTerminal(`${{ ok: "ok  ", warn: "warn", bad: "BAD " }[state]}  ${name}: ${found}`),
      );
      if (cure !== undefined) await printLine(pathForTerminal(`      ${cure}`));
    }
  return isWell ? 0 : 1;
};
