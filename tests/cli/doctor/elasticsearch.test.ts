import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkElasticsearch } from "../../../cli/doctor/check-elasticsearch.ts";
import { checkKibana } from "../../../cli/doctor/check-kibana.ts";
import { checkFolder, checkHome, checkJava } from "../../../cli/doctor/check-machine.ts";
import { checkRedisServer } from "../../../cli/doctor/check-redis.ts";
import { loadConfig } from "../../../config/load.ts";
import { indexShapes } from "../../../search/indices/index-shapes.ts";

const { config } = loadConfig({}, {});
const NOWHERE = "127.0.0.1:1";
const MIB = 2 ** 20;

const SETTINGS = "/warraq-articles,warraq-files,warraq-versions,warraq-lines,warraq-events/_settings";
const blockOf = (name: string) => ({
  [SETTINGS]: { "warraq-files-000001": { settings: { index: { blocks: { [name]: "true" } } } } },
});

/** What a calm Elasticsearch answers, by the beginning of the path. */
const calm = (): Record<string, unknown> => ({
  "/_cluster/health": { status: "green" },
  "/_resolve/index": {
    indices: indexShapes("warraq").map(({ index }) => ({ name: index, attributes: ["open"] })),
    aliases: indexShapes("warraq").map(({ alias, index }) => ({ name: alias, indices: [index] })),
    data_streams: [],
  },
  "/warraq-*": {},
  "/_nodes/stats/jvm": {
    nodes: {
      a: {
        jvm: { mem: { heap_max_in_bytes: 512 * MIB } },
        breakers: { parent: { tripped: 0 } },
        indexing_pressure: { memory: { total: { coordinating_rejections: 0, primary_rejections: 0 } } },
      },
    },
  },
  "/_nodes/stats/fs": {
    nodes: { a: { fs: { total: { available_in_bytes: 50, total_in_bytes: 100 } } } },
  },
  "/_index_template/": {
    index_templates: indexShapes("warraq").map(({ alias, templateHash }) => ({
      name: alias,
      index_template: { _meta: { shape: templateHash } },
    })),
  },
  ...Object.fromEntries(
    indexShapes("warraq").map(({ alias, index, mappings }) => [
      `/${alias}/_mapping`,
      { [index]: { mappings: { dynamic: "strict", _meta: mappings._meta ?? {} } } },
    ]),
  ),
  [SETTINGS]: {},
  "/warraq-articles/_count": { count: 0 },
  "/": { version: { number: "9.5.3" } },
});

/** The findings about an Elasticsearch that gives these answers where they differ from those of a calm one. */
const findingsWith = async (answers: Readonly<Record<string, unknown>>) => {
  const all = { ...calm(), ...answers };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? "/");
    const [, answer] = Object.entries(all).find(([start]) => path.startsWith(start)) ?? [];
    response.writeHead(answer === undefined ? 404 : 200, {
      "content-type": "application/json",
      "x-elastic-product": "Elasticsearch",
    });
    response.end(JSON.stringify(answer ?? { error: { type: "none" } }));
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  try {
    const { port } = server.address() as AddressInfo;
    return await checkElasticsearch(config, `http://127.0.0.1:${port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
};

test("an Elasticsearch that is well has nothing to be cured", async () => {
  const findings = await findingsWith({});
  expect(findings.filter(({ state }) => state !== "ok")).toEqual([]);
  expect(findings.length).toBeGreaterThan(5);
});

test.each([
  [
    "of another major version",
    { "/": { version: { number: "8.19.0" } } },
    "Elasticsearch",
    "bad",
    "version 9",
  ],
  [
    "whose ledger was deleted",
    { "/_resolve/index": { indices: [], aliases: [], data_streams: [] } },
    "Indices",
    "bad",
    "./warraq up",
  ],
  ["that is red", { "/_cluster/health": { status: "red" } }, "Indices", "bad", "red"],
  ["that is read-only", blockOf("read_only_allow_delete"), "Indices", "bad", "nearly full"],
  ["that a reindex left blocked", blockOf("write"), "Indices", "bad", "./warraq reindex"],
  [
    "whose disk is nearly full",
    {
      "/_nodes/stats/fs": { nodes: { a: { fs: { total: { available_in_bytes: 4, total_in_bytes: 100 } } } } },
    },
    "Disk of Elasticsearch",
    "bad",
    "drop-old",
  ],
  [
    "whose heap is too small",
    {
      "/_nodes/stats/jvm": {
        nodes: {
          a: { jvm: { mem: { heap_max_in_bytes: 512 * MIB } }, breakers: { parent: { tripped: 7 } } },
        },
      },
    },
    "Heap of Elasticsearch",
    "warn",
    "WARRAQ_HEAP_MB",
  ],
  ["without our templates", { "/_index_template/": {} }, "Templates", "warn", "./warraq up"],
  [
    "with an index of older analyzers",
    {
      "/warraq-articles/_mapping": {
        "warraq-articles-000001": { mappings: { dynamic: "strict", _meta: { analysis_version: 1 } } },
      },
    },
    "Analysis",
    "bad",
    "./warraq reindex",
  ],
] as const)("an Elasticsearch %s is found, with a cure", async (_, answers, name, state, cure) => {
  const found = (await findingsWith(answers)).filter((finding) => finding.state !== "ok");
  expect(found).toEqual([{ name, state, found: expect.any(String), cure: expect.stringContaining(cure) }]);
});

test("an Elasticsearch that nothing was written into yet is well", async () => {
  const findings = await findingsWith({ "/warraq-*": undefined });
  expect(findings).toContainEqual({ name: "Indices", state: "ok", found: expect.stringContaining("first") });
});

test("engines and a Kibana that are not there are found", async () => {
  const kibana = await checkKibana({ ...config, kibanaUrl: `http://${NOWHERE}` });
  expect(kibana).toMatchObject([{ name: "Kibana", state: "bad" }]);
  expect(await checkRedisServer(config, `redis://${NOWHERE}`)).toMatchObject([
    { name: "Redis", state: "bad" },
  ]);
  expect(await checkElasticsearch(config, `http://${NOWHERE}`)).toMatchObject([
    { name: "Elasticsearch", state: "bad" },
  ]);
  expect(await checkRedisServer(config, undefined)).toMatchObject([{ name: "Redis", state: "warn" }]);
});

test("folders are looked at: there, missing, a file; and a home that cannot be made", async () => {
  const base = mkdtempSync(join(tmpdir(), "warraq-doctor-"));
  mkdirSync(join(base, "in"));
  writeFileSync(join(base, "file"), "");
  expect((await checkFolder(join(base, "in"))).state).toBe("ok");
  expect((await checkFolder(join(base, "none"))).state).toBe("warn");
  expect((await checkFolder(join(base, "file"))).state).toBe("bad");
  expect((await checkFolder(join(base, "file", "below"))).state).toBe("bad");
  expect((await checkHome(join(base, "file", "home"))).state).toBe("bad");
  rmSync(base, { recursive: true });
});

test("a Java that is too old is found and named; one that fits, on PATH or as JAVA_HOME, is none", async () => {
  const base = mkdtempSync(join(tmpdir(), "warraq-doctor-"));
  const javaOf = (version: string): string => {
    const home = join(base, version);
    mkdirSync(join(home, "bin"), { recursive: true });
    const says = `#!/bin/sh\necho 'openjdk version "${version}" 2025-01-01' >&2\n`;
    for (const name of ["java", "javac"]) {
      writeFileSync(join(home, "bin", name), says);
      chmodSync(join(home, "bin", name), 0o755);
    }
    return home;
  };
  const local = { ...config, home: join(base, "home"), elasticsearchUrl: undefined };
  const check = (env: NodeJS.ProcessEnv) => checkJava({ config: local, env }, []);
  const old = javaOf("17.0.9");
  expect(await check({ PATH: "" })).toMatchObject({ state: "bad", found: "no JDK was found" });
  expect(await check({ PATH: join(old, "bin") })).toMatchObject({
    state: "bad",
    found: `Java 17 at ${old} is too old`,
    cure: expect.stringContaining("21 or newer"),
  });
  expect(await check({ PATH: join(old, "bin"), JAVA_HOME: javaOf("25.0.1") })).toMatchObject({ state: "ok" });
  rmSync(base, { recursive: true });
});
