import { realpathSync } from "node:fs";
import path from "node:path";
import { provideElasticsearch } from "./install/assemble-elasticsearch.ts";
import { classArchiveOptions, keepClassArchive } from "./install/class-archive.ts";
import type { Engine, EngineAddress } from "./engine.ts";
import type { EnginePaths } from "./engine-home.ts";
import { provideJava } from "./install/provide-java.ts";
import { splitCredentials } from "../system/split-credentials.ts";

const ANSWER_MS = 3_000;

/** The user of the local Elasticsearch; `Guard.java` knows it too. */
const USER = "warraq";

const urlOf = ({ port, secret }: EngineAddress): string =>
  `http://${secret === undefined ? "" : `${USER}:${secret}@`}127.0.0.1:${port}`;

/** The JSON that the node answers with; undefined if it does not answer, or answers with an error. */
const ask = async (address: EngineAddress, pathAndQuery: string): Promise<unknown> => {
  try {
    const { url, headers } = splitCredentials(urlOf(address));
    const response = await fetch(`${url}${pathAndQuery}`, {
      headers,
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    const answer: unknown = await response.json();
    return response.ok ? answer : undefined;
  } catch {
    return undefined;
  }
};

const isReady = async (address: EngineAddress): Promise<boolean> => {
  const health = (await ask(address, "/_cluster/health?wait_for_status=yellow&timeout=1s")) as
    | { readonly timed_out?: boolean }
    | undefined;
  return health?.timed_out === false;
};

interface NodesAnswer {
  readonly nodes?: Readonly<
    Record<
      string,
      {
        readonly process?: { readonly id: number };
        readonly nodeSettings?: { readonly "path.data"?: unknown };
      }
    >
  >;
}

/** The id of the process that serves this data folder at this port, if there is one. */
const serverOf = async (address: EngineAddress, data: string): Promise<number | undefined> => {
  const answer = (await ask(address, "/_nodes/_local/process,settings?flat_settings=true")) as
    | NodesAnswer
    | undefined;
  const [node] = Object.values(answer?.nodes ?? {});
  const served = new Set([node?.nodeSettings?.["path.data"]].flat());
  return served.has(data) || served.has(realpathSync(data)) ? node?.process?.id : undefined;
};

/** One node on the loopback address that no other joins. How full the disk may get is for the user to decide, so no threshold applies. */
const settings = (port: number, { data, log }: EnginePaths): Readonly<Record<string, string>> => ({
  "path.data": data,
  "path.logs": path.dirname(log),
  // Snapshot repositories may lie here and nowhere else.
  "path.repo": path.join(path.dirname(data), "snapshots"),
  "cluster.name": "warraq-local",
  "node.name": "local",
  "discovery.type": "single-node",
  "network.host": "127.0.0.1",
  "http.port": String(port),
  // It answers 403 to requests with an Origin, as pages of web sites send them with everything that changes something, unless it is this
  // one, which no page can have.
  "http.cors.enabled": "true",
  "http.cors.allow-origin": "http://none.invalid",
  // No port for other nodes, see `SilentTransport.java`.
  "network.server": "false",
  "cluster.routing.allocation.disk.threshold_enabled": "false",
});

/** The options of a stock Elasticsearch, except for what only its distribution contains and the published server does not. */
const javaOptions = (install: string, heapMb: number): readonly string[] => [
  `-Xms${heapMb}m`,
  `-Xmx${heapMb}m`,
  "-Xss1m",
  "-XX:+UseG1GC",
  "-XX:+ExitOnOutOfMemoryError",
  "-XX:-OmitStackTraceInFastThrow",
  "-XX:+PerfDisableSharedMem",
  "-Djava.awt.headless=true",
  "-Dfile.encoding=UTF-8",
  "-Dlog4j.shutdownHookEnabled=false",
  "-Dlog4j2.disable.jmx=true",
  "-Dio.netty.noUnsafe=true",
  "-Dio.netty.noKeySetOptimization=true",
  `-Des.path.home=${install}`,
  `-Des.path.conf=${path.join(install, "config")}`,
  "-Des.distribution.type=tar",
  `--module-path=${path.join(install, "lib")}`,
  "--add-modules=ALL-MODULE-PATH,jdk.incubator.vector",
  "--enable-native-access=ALL-UNNAMED,org.apache.lucene.core,org.elasticsearch.nativeaccess,org.elasticsearch.foreign",
  // The native library for vectors comes only with the distribution; without it, Java does that work.
  "-Dorg.elasticsearch.nativeaccess.enableVectorLibrary=false",
  `--class-path=${path.join(install, "launcher.jar")}`,
];

/** The engine that keeps the documents and the ledger. */
export const elasticsearchEngine: Engine = {
  name: "elasticsearch",
  url: urlOf,
  isReady,
  serverOf,
  afterStop: keepClassArchive,
  prepare: async (context) => {
    const jdk = await provideJava(context);
    const install = await provideElasticsearch(jdk, context);
    // An archive of classes knows its jars by their paths: the same for all homes that reach them through links.
    const place = realpathSync(install);
    return ({ port, secret }, paths) => ({
      file: path.join(jdk.home, "bin", "java"),
      args: [
        ...classArchiveOptions(install, context.home, jdk),
        ...javaOptions(place, context.heapMb),
        "Launcher",
        place,
        ...Object.entries(settings(port, paths)).map(([name, value]) => `${name}=${value}`),
      ],
      // Read by processes of the same user only.
      env: { WARRAQ_ENGINE_SECRET: secret },
    });
  },
};
