/** bench/peers/: other programs for the same work, beside which ours is measured. */

// The peer beside which the pipeline is measured: FSCrawler 2.7 with an Elasticsearch of its own, which reads files and indexes their text.
import { execFileSync, spawn } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { cpuMsOf, residentMibOf } from "../support/processes.mjs";

// The newest release whose jars are all published, and the newest Elasticsearch 7 that can be put together from published jars.
const FSCRAWLER = "2.7";
const ELASTICSEARCH = "7.10.2";
const GROUP = "fr.pilato.elasticsearch.crawler";
const LOG4J = [
  "log4j-api",
  "log4j-core",
  "log4j-jul",
  "log4j-slf4j-impl",
  "log4j-1.2-api",
  "log4j-iostreams",
  "log4j-jcl",
];

const dependency = ([group, artifact, version]) =>
  `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`;

const project = (dependencies, managed = []) =>
  `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>` +
  `<groupId>peer</groupId><artifactId>peer</artifactId><version>1</version>` +
  `<dependencyManagement><dependencies>${managed.map(dependency).join("")}</dependencies></dependencyManagement>` +
  `<dependencies>${dependencies.map(dependency).join("")}</dependencies></project>`;

/** Poms that FSCrawler's jars name as their parents and that were never published. They hold nothing. */
const writeMissingParents = (repository) => {
  for (const artifact of ["fscrawler-crawler", "fscrawler-elasticsearch-client", "fscrawler-3rdparty"]) {
    const folder = join(repository, ...GROUP.split("."), artifact, FSCRAWLER);
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, `${artifact}-${FSCRAWLER}.pom`),
      `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><parent><groupId>${GROUP}</groupId>` +
        `<artifactId>fscrawler-parent</artifactId><version>${FSCRAWLER}</version></parent>` +
        `<artifactId>${artifact}</artifactId><packaging>pom</packaging></project>\n`,
    );
  }
};

const fetchJars = (folder, pom, repository) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "pom.xml"), pom);
  execFileSync(
    "mvn",
    [
      "-q",
      "-B",
      "-ntp",
      `-Dmaven.repo.local=${repository}`,
      "dependency:copy-dependencies",
      "-DincludeScope=runtime",
      "-DoutputDirectory=lib",
    ],
    { cwd: folder, stdio: ["ignore", "ignore", "inherit"] },
  );
};

/** The first JDK 17 of the usual folders; Elasticsearch 7 runs on no newer one. */
const findJava = () => {
  const homes = readdirSync("/usr/lib/jvm").map((name) => join("/usr/lib/jvm", name));
  const found = [process.env.PEER_JAVA_HOME ?? "", ...homes].find(
    (home) => /17/u.test(home) && existsSync(join(home, "bin", "javac")),
  );
  if (found === undefined) throw new Error("found no JDK 17: set PEER_JAVA_HOME to one");
  return join(found, "bin");
};

/**
 * Fetches and builds the peer under a folder, once: some minutes. Needs Maven and a JDK 17.
 *
 * @param work the folder
 */
export const installPeer = (work) => {
  const repository = join(work, "repository");
  const [crawler, engine] = [join(work, "fscrawler"), join(work, "elasticsearch")];
  if (!existsSync(join(crawler, "lib"))) {
    writeMissingParents(repository);
    const parts = [`fscrawler-cli`, `fscrawler-elasticsearch-client-v7`].map((part) => [
      GROUP,
      part,
      FSCRAWLER,
    ]);
    const log4j = LOG4J.map((part) => ["org.apache.logging.log4j", part, "2.17.2"]);
    fetchJars(crawler, project(parts, log4j), repository);
  }
  if (!existsSync(join(engine, "classes"))) {
    const parts = [
      ["org.elasticsearch", "elasticsearch", ELASTICSEARCH],
      ["org.elasticsearch.plugin", "transport-netty4-client", ELASTICSEARCH],
      ["org.codelibs.elasticsearch.module", "analysis-common", ELASTICSEARCH],
      ["org.apache.logging.log4j", "log4j-core", "2.11.1"],
    ];
    fetchJars(engine, project(parts), repository);
    const source = join(import.meta.dirname, "PeerNode.java");
    execFileSync(join(findJava(), "javac"), ["-cp", "lib/*", "-d", "classes", source], { cwd: engine });
  }
};

const freePort = async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((done) => server.once("listening", done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
};

const startNode = async (work, port) => {
  const engine = join(work, "elasticsearch");
  rmSync(join(engine, "home"), { recursive: true, force: true });
  const log = openSync(join(engine, "run.log"), "w");
  const node = spawn(
    join(findJava(), "java"),
    ["-Xms1g", "-Xmx1g", "-cp", "classes:lib/*", "PeerNode", "home", String(port)],
    { cwd: engine, stdio: ["ignore", log, log] },
  );
  closeSync(log);
  const health = `http://127.0.0.1:${port}/_cluster/health?wait_for_status=yellow&timeout=1s`;
  while (
    !(await fetch(health).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (node.exitCode !== null) throw new Error(`the peer's Elasticsearch ended: ${join(engine, "run.log")}`);
    await sleep(200);
  }
  return node;
};

/** The settings of one run: those that FSCrawler writes by itself, but for the folder and the engine. */
const writeSettings = (config, folder, port) => {
  mkdirSync(join(config, "peer"), { recursive: true });
  writeFileSync(
    join(config, "peer", "_settings.yaml"),
    `name: "peer"\nfs:\n  url: ${JSON.stringify(folder)}\n  update_rate: "1s"\n  continue_on_error: true\n` +
      `elasticsearch:\n  nodes:\n  - url: "http://127.0.0.1:${port}"\n  bulk_size: 100\n  flush_interval: "5s"\n`,
  );
};

const ended = (child) =>
  child.exitCode === null && child.signalCode === null
    ? new Promise((done) => child.once("exit", done))
    : undefined;

/**
 * Lets the peer read a folder once, on an Elasticsearch that is started for it and stopped again.
 *
 * @param work a folder with an installed peer
 * @param folder the folder to read, an absolute path
 * @returns files found afterwards; CPU time of crawler and engine in milliseconds, starts included; seconds; peak memory of both in MiB
 */
export const runPeer = async (work, folder) => {
  const port = await freePort();
  const config = join(work, "config");
  rmSync(config, { recursive: true, force: true });
  writeSettings(config, folder, port);
  const node = await startNode(work, port);
  const cpuMs = { fscrawler: 0, elasticsearch: 0 };
  let peakMib = 0;
  try {
    const startMs = Date.now();
    const crawler = spawn(
      join(findJava(), "java"),
      [
        "-Djava.awt.headless=true",
        "-Dfile.encoding=UTF-8",
        "-Dsun.jnu.encoding=UTF-8",
        `-DLOG_DIR=${join(work, "logs")}`,
        "-cp",
        join(work, "fscrawler", "lib", "*"),
        `${GROUP}.fs.cli.FsCrawlerCli`,
        "--config_dir",
        config,
        "peer",
        "--loop",
        "1",
      ],
      { stdio: "ignore" },
    );
    const look = () => {
      cpuMs.fscrawler = Math.max(cpuMs.fscrawler, cpuMsOf(crawler.pid));
      cpuMs.elasticsearch = cpuMsOf(node.pid);
      peakMib = Math.max(peakMib, residentMibOf(crawler.pid) + residentMibOf(node.pid));
    };
    const timer = setInterval(look, 50);
    await ended(crawler);
    clearInterval(timer);
    look();
    const seconds = (Date.now() - startMs) / 1_000;
    const url = `http://127.0.0.1:${port}/peer`;
    await fetch(`${url}/_refresh`, { method: "POST" });
    const { count } = await (await fetch(`${url}/_count`)).json();
    return { documents: count, cpuMs, seconds, peakMib };
  } finally {
    node.kill("SIGTERM");
    await ended(node);
  }
};
